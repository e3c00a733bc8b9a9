/** What things are called on screen. */
import type { ReadOutcome, TranscriptItem } from '../transcript/received.ts';
import type { Page } from '../transcript/wire.ts';

/** How it came out, in words. */
export const outcomes: Readonly<Record<ReadOutcome, string>> = {
  resolved: 'resolved',
  unresolved: 'unresolved',
  'handed-over': 'handed over',
  abandoned: 'abandoned',
};

/** What is said where nothing has come out of it, or not yet. */
export const noOutcome = 'no outcome';

/** The English name of a language; the tag itself where there is none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What a transcript is called: the topics that were talked about. */
export function titleOf({ topics }: Pick<TranscriptItem, 'topics'>): string {
  return topics.length === 0 ? 'No topic' : topics.join(', ');
}

/** A page in few letters: the end of its path, as `/workshop` or `…/basket`; its title where its address has none. */
export function pageName({ url, title }: Page): string {
  const path = /^https?:\/\/[^/?#]+(\/[^?#]*)/i.exec(url)?.[1];
  return path?.replace(/^\/.+(?=\/[^/])/, '…') ?? (title || url);
}

/** How many there are in a list, which may go on. */
export function listed(count: number, more: boolean): string {
  return more ? `Newest ${count.toLocaleString()}, more below` : counted(count, 'conversation');
}

/** So many of something: `1 conversation`, `12 conversations`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}
