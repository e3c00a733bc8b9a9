/**
 * A conversation as rows: what was said, beside it in the margin where the technique stood, and plain lines for what
 * happened without being said.
 */
import type { AnyEntry } from '../transcript/entry.ts';
import { isKnown } from '../transcript/known.ts';
import type { Bubble, Turn } from '../transcript/projection.ts';
import { type Shape, techniqueShape } from './icons.ts';
import { lineOf } from './lines.ts';
import { outcomes } from './names.ts';

/** A note in the margin: where a technique began, stood or ended. */
export interface Note {
  readonly kind: 'technique' | 'step' | 'outcome';
  readonly text: string;
  readonly shape?: Shape;
}

/** One row. */
export interface Row {
  /** What the technique reached before it. */
  readonly margin: readonly Note[];
  /** Whether it lies in a technique. */
  readonly within: boolean;
  readonly bubble?: Bubble;
  readonly line?: ReturnType<typeof lineOf>;
}

/** The rows of each turn, in order. */
export function rowsOf(turns: readonly Turn[]): readonly (readonly Row[])[] {
  let step: string | undefined;
  let within = false;
  return turns.map(({ items }) => {
    const rows: Row[] = [];
    let margin: Note[] = [];
    const add = (row: Pick<Row, 'bubble' | 'line'>, inside = within) => {
      rows.push({ margin, within: inside, ...row });
      margin = [];
    };
    for (const item of items) {
      if (item.kind === 'bubble') {
        if (item.step !== undefined && item.step !== step) margin.push({ kind: 'step', text: stepName(item.step) });
        step = item.step ?? step;
        add({ bubble: item });
        continue;
      }
      const note = marginNote(item.entry);
      if (note === undefined) add({ line: lineOf(item.entry) });
      else {
        margin.push(note);
        // The outcome stands where the technique ends, and not beside what comes after it.
        if (note.kind === 'outcome') add({}, true);
        within = note.kind === 'technique';
        step = undefined;
      }
    }
    if (margin.length > 0) add({});
    return rows;
  });
}

/** `presentingSolution` → `presenting solution` */
export function stepName(step: string): string {
  return step.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function marginNote(entry: AnyEntry): Note | undefined {
  if (!isKnown(entry)) return undefined;
  const { technique = 'technique' } = entry;
  if (entry.type === 'began') return { kind: 'technique', text: technique, shape: techniqueShape(technique) };
  if (entry.type === 'concluded') return { kind: 'outcome', text: outcomes[entry.outcome], shape: entry.outcome };
  return undefined;
}
