/** Transcripts in memory, listed, filtered and turned page by page as the receiver does it. */
import { measure } from '../../transcript/measures/measures.ts';
import type { Transcript, TranscriptItem } from '../../transcript/received.ts';
import { emptySummary, outcomeOf, summarise } from '../../transcript/summary.ts';
import { parsePrinted } from '../printed.ts';
import { type ReadTranscript, type TranscriptSource, ReaderFault } from '../source.ts';
import { keeperOf } from './filters.ts';

/** As many rows as the receiver is asked for. */
const pageSize = 50;

/**
 * Makes a source of transcripts.
 *
 * @param now the time, by which silence is counted
 */
export function fileSource(transcripts: readonly Transcript[], now: number): TranscriptSource {
  const all = transcripts.map((transcript) => readOf(transcript, now)).sort(newestFirst);
  return {
    list: async (filters, cursor = '0') => {
      const kept = all.filter(keeperOf(filters));
      const from = Number(cursor);
      const next = from + pageSize;
      return { items: kept.slice(from, next), next: next < kept.length ? String(next) : null };
    },
    // The filters have left tests out, where they were to.
    measures: async (filters) =>
      measure(
        all.filter(keeperOf(filters)).map(({ entries }) => entries),
        now,
        'any',
      ),
    transcript: async (id) => {
      const found = all.find((transcript) => transcript.id === id);
      if (!found) throw new ReaderFault('gone', 'There is no such transcript in this file.');
      return found;
    },
  };
}

/** What a list tells of a transcript is folded anew: a file may hold it from another day, or from another endpoint. */
function readOf(transcript: Transcript, now: number): ReadTranscript {
  const printed = parsePrinted(JSON.stringify(transcript)) as Transcript;
  const summary = printed.entries.reduce(summarise, emptySummary);
  return { ...printed, ...summary, outcome: outcomeOf(summary, printed.last, now) };
}

function newestFirst(one: TranscriptItem, other: TranscriptItem): number {
  return placeOf(other) < placeOf(one) ? -1 : 1;
}

/** Texts that stand in the order of time, and of ids where that is one. */
function placeOf({ began, id }: TranscriptItem): string {
  const time = Date.parse(began);
  return `${Number.isNaN(time) ? '' : new Date(time).toISOString()} ${id}`;
}
