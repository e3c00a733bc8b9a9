/** What the filters keep of transcripts in memory: the same as the receiver, but for stems, which are its database's. */
import { eventNames, hadIn } from '../../transcript/measures/events.ts';
import { countEntry, noFigures } from '../../transcript/measures/figures.ts';
import { searchedTexts } from '../../transcript/searched.ts';
import { type FilterName, askedWith, filterNames } from '../address.ts';
import type { ReadTranscript } from '../source.ts';

/** Whether a filter of this value keeps a transcript. */
type Keeper = (transcript: ReadTranscript, value: string) => boolean;

const keepers: Readonly<Record<FilterName, Keeper>> = {
  q: (transcript, value) => hasWords(wordsIn(transcript), value),
  technique: ({ techniques }, value) => techniques.includes(value),
  topic: ({ topics }, value) => topics.includes(value),
  outcome: ({ outcome }, value) => outcome === value,
  kind: ({ kind }, value) => kind === value,
  had: ({ entries }, value) =>
    eventNames.some((name) => name === value && hadIn[name](entries.reduce(countEntry, noFigures))),
  language: ({ language }, value) => language === value,
  rating: ({ rating }, value) => rating === Number(value),
  reference: ({ reference }, value) => reference?.toLowerCase() === value.toLowerCase(),
  open: ({ open }, value) => String(open) === value,
  // Whoever opens a file means all of it: here, tests are left out only where they are told to be.
  test: ({ test }, value) => value === 'any' || String(test) === value,
  from: ({ began }, value) => Date.parse(began) >= Date.parse(value),
  until: ({ began }, value) => Date.parse(began) < Date.parse(value),
};

/** What keeps the transcripts that fit all filters. */
export function keeperOf(filters: string): (transcript: ReadTranscript) => boolean {
  const asked = askedWith(filters);
  const set = filterNames.filter((name) => asked.has(name));
  return (transcript) => set.every((name) => keepers[name](transcript, asked.get(name) ?? ''));
}

function wordsIn({ entries }: ReadTranscript): string {
  return plain(entries.flatMap(searchedTexts).join(' '));
}

/** Whether words are there, each as it begins, as people write searches: `tyres -winter "child seat" or helmet`. */
function hasWords(words: string, search: string): boolean {
  return search
    .split(/\s+or\s+/i)
    .some((all) =>
      (all.match(/-?"[^"]*"|\S+/g) ?? []).every((part) => words.includes(plain(part)) !== part.startsWith('-')),
    );
}

/** The words in lower case, with one space before each. */
function plain(text: string): string {
  return ` ${
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  }`;
}
