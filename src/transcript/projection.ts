/**
 * What a reader of the log sees: turns of bubbles and cards, with marks between them. The widget and the support team's
 * reader draw the same projection; neither sees a machine.
 *
 * It grows with the log: one more entry costs the same in a log of five as in one of five thousand. A turn is replaced
 * when it changes and stays the same object when it does not, so that a view can tell.
 */
import type { Content } from '../flow/content.ts';
import type { AnyEntry, Entry, Option, Speaker } from './entry.ts';
import { isKnown } from './known.ts';

/** Something that was said or shown. */
export interface Bubble {
  readonly kind: 'bubble';
  readonly seq: number;
  readonly at: string;
  readonly step?: string;
  readonly text: string;
  /** A small line above it, such as `2 of 3`. */
  readonly note?: string;
  /** With content it is drawn as a card. */
  readonly content?: Content;
  /** The question that a visitor's bubble answered. */
  readonly answers?: { readonly name: string; readonly options: readonly Option[] };
  /** The visitor changed this answer later, or changed one that it hung upon. */
  readonly superseded?: true;
}

/** Something that happened without being said: a technique begins, a matter is handed over. */
export interface Mark {
  readonly kind: 'mark';
  readonly seq: number;
  readonly at: string;
  readonly entry: AnyEntry;
}

/** What one speaker said without being interrupted; if that is very much, a part of it. */
export interface Turn {
  readonly by: Speaker;
  /** The `seq` of its first item: its identity. */
  readonly seq: number;
  /** The time of its last item. */
  readonly at: string;
  readonly items: readonly (Bubble | Mark)[];
}

/** A turn is no longer than this, so that one more word costs the same however long somebody goes on. */
const longest = 32;

/** A projection that grows entry by entry. */
export class Projection {
  readonly #turns: Turn[] = [];
  readonly #asked = new Map<string, readonly Option[]>();

  /** The turns so far, oldest first. The array is the same one for ever; the turns in it are frozen in time. */
  get turns(): readonly Turn[] {
    return this.#turns;
  }

  /** Adds what follows in the log. */
  push(entries: readonly AnyEntry[]): void {
    for (const entry of entries) this.#add(entry);
  }

  #add(entry: AnyEntry): void {
    if (isKnown(entry)) {
      if (entry.type === 'asked') this.#asked.set(entry.name, entry.options);
      for (const seq of supersededBy(entry)) this.#supersede(seq);
    }
    const item = this.#itemOf(entry);
    const last = this.#turns.at(-1);
    if (last?.by === entry.by && last.items.length < longest) {
      this.#turns[this.#turns.length - 1] = { ...last, at: entry.at, items: [...last.items, item] };
    } else {
      this.#turns.push({ by: entry.by, seq: entry.seq, at: entry.at, items: [item] });
    }
  }

  #itemOf(entry: AnyEntry): Bubble | Mark {
    const { seq, at } = entry;
    const text = isKnown(entry) ? shownText(entry) : undefined;
    if (text === undefined || !isKnown(entry)) return { kind: 'mark', seq, at, entry };
    const answers = this.#questionOf(entry);
    return {
      kind: 'bubble',
      seq,
      at,
      text,
      ...(entry.step === undefined ? {} : { step: entry.step }),
      ...(entry.type === 'asked' && entry.note !== undefined ? { note: entry.note } : {}),
      ...(entry.type === 'said' && entry.content ? { content: entry.content } : {}),
      ...(answers === undefined ? {} : { answers }),
    };
  }

  #questionOf(entry: Entry): Bubble['answers'] {
    const name = answeredName(entry);
    const options = name === undefined ? undefined : this.#asked.get(name);
    return name === undefined || options === undefined ? undefined : { name, options };
  }

  #supersede(seq: number): void {
    const index = this.#turns.findLastIndex((turn) => turn.seq <= seq);
    const turn = this.#turns[index];
    if (!turn) return;
    this.#turns[index] = {
      ...turn,
      items: turn.items.map((item) =>
        item.seq === seq && item.kind === 'bubble' ? { ...item, superseded: true } : item,
      ),
    };
  }
}

/** The `seq` of earlier answers that an entry replaces or makes void. */
export function supersededBy(entry: Entry): readonly number[] {
  const voided = 'voided' in entry ? (entry.voided ?? []) : [];
  return entry.type === 'revised' ? [entry.of, ...voided] : voided;
}

/** The projection of a whole log. */
export function project(log: readonly AnyEntry[]): Projection {
  const projection = new Projection();
  projection.push(log);
  return projection;
}

/** The words of an entry as they stood on screen; `undefined` where it had none. */
export function shownText(entry: Entry): string | undefined {
  switch (entry.type) {
    case 'said':
    case 'asked':
    case 'typed':
    case 'invited':
      return entry.text;
    case 'answered':
    case 'revised':
    case 'skipped':
    case 'accepted':
    case 'declined':
      return entry.label;
    default:
      return undefined;
  }
}

/** What an entry answered, as it is stored; `undefined` where it answered nothing. */
export function answeredValue(entry: Entry): string | undefined {
  if (entry.type === 'answered' || entry.type === 'revised') return entry.value;
  return entry.type === 'typed' && entry.understood.as === 'answer' ? entry.understood.value : undefined;
}

/** The name of the question that an entry answered, passed over or changed. */
export function answeredName(entry: Entry): string | undefined {
  if (entry.type === 'answered' || entry.type === 'skipped' || entry.type === 'revised') return entry.name;
  if (entry.type === 'typed' && (entry.understood.as === 'answer' || entry.understood.as === 'skip'))
    return entry.understood.name;
  return undefined;
}
