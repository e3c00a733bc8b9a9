/**
 * A conversation as rows: what was said, beside it in the margin where the technique stood, and plain lines for what
 * happened without being said.
 */
import { type AnyEntry, type Entry, type EntryType, isKnown } from '../transcript/entry.ts';
import type { Bubble, Turn } from '../transcript/projection.ts';
import { outcomes } from './names.ts';

/** A note in the margin: where a technique began, stood or ended. */
export interface Note {
  readonly kind: 'technique' | 'step' | 'outcome';
  readonly text: string;
}

/** One row. */
export interface Row {
  /** What the technique reached before it. */
  readonly margin: readonly Note[];
  readonly bubble?: Bubble;
  readonly line?: string;
}

/** The rows of each turn, in order. */
export function rowsOf(turns: readonly Turn[]): readonly (readonly Row[])[] {
  let step: string | undefined;
  return turns.map(({ items }) => {
    const rows: Row[] = [];
    let margin: Note[] = [];
    const add = (row: Omit<Row, 'margin'>) => {
      rows.push({ margin, ...row });
      margin = [];
    };
    for (const item of items) {
      if (item.kind === 'bubble') {
        if (item.step !== undefined && item.step !== step) margin.push({ kind: 'step', text: stepName(item.step) });
        step = item.step;
        add({ bubble: item });
      } else {
        const note = marginNote(item.entry);
        if (note === undefined) add({ line: lineOf(item.entry) });
        else margin.push(note);
      }
    }
    if (margin.length > 0) add({});
    return rows;
  });
}

/** `presentingSolution` → `presenting solution` */
function stepName(step: string): string {
  return step.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function marginNote(entry: AnyEntry): Note | undefined {
  if (!isKnown(entry)) return undefined;
  if (entry.type === 'began') return { kind: 'technique', text: entry.technique ?? 'technique' };
  if (entry.type === 'concluded') return { kind: 'outcome', text: outcomes[entry.outcome].word };
  return undefined;
}

type Lines = { readonly [Type in EntryType]?: (entry: Extract<Entry, { readonly type: Type }>) => string };

const lines: Lines = {
  opened: ({ stage }) => `The conversation began (${stage}).`,
  skipped: ({ name }) => `The visitor passed over “${name}”.`,
  promised: ({ what, until, reference }) =>
    `Promised: ${what}${until === undefined ? '' : ` (${until})`}${reference === undefined ? '' : `. Reference ${reference}`}`,
  'handed-over': ({ reason, reference }) =>
    `Handed over to a person (${reason}).${reference === undefined ? '' : ` Reference ${reference}`}`,
  consented: ({ to, given }) => `The visitor ${given ? 'agreed' : 'did not agree'} (${to}).`,
  accepted: () => 'The visitor accepted the offer.',
  declined: () => 'The visitor declined the offer.',
  rated: ({ solved, score, comment }) =>
    `Rated: ${[
      solved === undefined ? undefined : solved ? 'solved' : 'not solved',
      score === undefined ? undefined : `${score} of 5`,
      comment === undefined ? undefined : `“${comment}”`,
    ]
      .filter((part) => part !== undefined)
      .join(', ')}`,
  resumed: ({ reason }) => `The conversation went on (${reason}).`,
  ended: () => 'The conversation ended.',
  'erasure-asked': () => 'The visitor asked for this conversation to be deleted.',
};

/** What happened, in a line. What this version does not know is shown as it came. */
export function lineOf(entry: AnyEntry): string {
  // A table by type cannot tell the compiler that each line gets the entry of its own type.
  const line = isKnown(entry) ? (lines[entry.type] as ((entry: Entry) => string) | undefined)?.(entry) : undefined;
  if (line !== undefined) return line;
  const {
    seq: _seq,
    at: _at,
    by: _by,
    type,
    technique: _technique,
    topic: _topic,
    step: _step,
    received: _received,
    ...rest
  } = entry as AnyEntry & { readonly received?: unknown };
  return Object.keys(rest).length === 0 ? type : `${type} ${JSON.stringify(rest)}`;
}
