/**
 * Files that somebody exported, read in the browser: listed and shown like those of the receiver. What cannot be read is
 * told with its file and its line, and the rest is shown. Nothing of them leaves the page.
 */
import { type Format, formats } from '../../transcript/export/formats.ts';
import { printable } from '../../transcript/export/story.ts';
import type { Transcript } from '../../transcript/received.ts';
import type { TranscriptSource } from '../source.ts';
import { fileSource } from './file-source.ts';

/** What was opened. */
export interface OpenedFiles {
  /** What it is called: the file's name, or that of the first of several. */
  readonly name: string;
  /** How many conversations there are in it. */
  readonly count: number;
  /** What could not be read, each in a sentence that names the file and, where there are lines, the line. */
  readonly faults: readonly string[];
  readonly source: TranscriptSource;
}

type Read = NonNullable<Format['read']>;

interface Reading {
  readonly transcripts: readonly Transcript[];
  readonly faults: readonly string[];
}

const readers: ReadonlyMap<string, Read> = new Map(
  Object.entries(formats as Readonly<Record<string, Format>>).flatMap(([extension, { read }]) =>
    read ? [[extension, read]] : [],
  ),
);

/**
 * Opens files. Never rejects: what is wrong with them is among the faults.
 *
 * @param files one or more
 * @param now the time, by which silence is counted
 */
export async function openFiles(files: readonly File[], now: number): Promise<OpenedFiles> {
  const readings = await Promise.all(files.map(readFile));
  const transcripts = new Map<string, Transcript>();
  for (const transcript of readings.flatMap((reading) => reading.transcripts)) {
    const other = transcripts.get(transcript.id);
    // Of one that was exported twice, the later export knows more.
    if (!other || other.entries.length <= transcript.entries.length) transcripts.set(transcript.id, transcript);
  }
  const [first] = files;
  return {
    name: printable(`${first?.name ?? 'nothing'}${files.length > 1 ? ` and ${String(files.length - 1)} more` : ''}`),
    count: transcripts.size,
    faults: readings.flatMap((reading) => reading.faults).map(printable),
    source: fileSource([...transcripts.values()], now),
  };
}

async function readFile(file: File): Promise<Reading> {
  const read = readers.get(/[^.]*$/.exec(file.name)?.[0].toLowerCase() ?? '');
  if (!read)
    return broken(`${file.name}: this is not one of ${[...readers.keys()].map((one) => `.${one}`).join(', ')}`);
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return broken(`${file.name}: the browser could not read it`);
  const { transcripts, faults } = readText(text.replace(/^\uFEFF/, ''), read);
  return { transcripts, faults: faults.map((fault) => `${file.name}: ${fault}`) };
}

/** Reads it as a whole; where that fails, line by line, so that one bad line costs no more than itself. */
function readText(text: string, read: Read): Reading {
  const whole = read(text);
  if (typeof whole !== 'string') return { transcripts: whole, faults: [] };
  const transcripts: Transcript[] = [];
  const faults: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const found = read(line);
    // A line is told by its number in the file, and not by that which it has alone.
    if (typeof found === 'string') faults.push(`line ${String(index + 1)}: ${found.replace(/^line 1: /, '')}`);
    else transcripts.push(...found);
  }
  return transcripts.length > 0 ? { transcripts, faults } : broken(whole);
}

function broken(fault: string): Reading {
  return { transcripts: [], faults: [fault] };
}
