/**
 * A transcript as an unsigned vCon, the IETF's container for conversations (draft-ietf-vcon-vcon-core): for archives and
 * for tools of other makers. What was said is its dialog; how each matter came out and how it was rated are analyses;
 * consent is an attachment. One more analysis holds the transcript itself, so that nothing is lost on the way back.
 */
import { writeJson } from '../../flow/json.ts';
import { range } from '../../flow/range.ts';
import type { AnyEntry, EntryOf, Speaker } from '../entry.ts';
import { isKnown } from '../known.ts';
import { project } from '../projection.ts';
import type { Transcript } from '../received.ts';
import { listOf, object, optional, reading, text } from '../shape.ts';
import { readJson, readLines, readTranscript } from './reading.ts';
import {
  type Analysis,
  type Attachment,
  type Data,
  type Dialog,
  type VCon,
  partyIndices,
  schemas,
  vendor,
} from './vcon-format.ts';
import { partiesOf } from './vcon-parties.ts';
import { uuidOf } from './vcon-uuid.ts';

/** Makes a vCon of a transcript, as the text of a file. Never throws. */
export function toVCon(transcript: Transcript): string {
  return `${writeJson(vConOf(transcript), 2)}\n`;
}

/** Makes a vCon of a transcript that is one line of a file of many. Never throws. */
export function toVConLine(transcript: Transcript): string {
  return `${writeJson(vConOf(transcript))}\n`;
}

/** Many vCons or none: what is no JSON as a whole, but has several lines or nothing at all. */
const isSeries = /^\s*$|\n\s*\S/;

/** Reads the transcripts back that a vCon, or vCons line by line, were made of, or says in a sentence what is wrong. */
export function fromVCon(file: string): readonly Transcript[] | string {
  const raw = readJson(file);
  if (typeof raw === 'string') return isSeries.test(file) ? readLines(file, fromVCon) : raw;
  const read = reading(container, raw.value);
  if ('misfit' in read) return read.misfit;
  const own = read.value.analysis?.find(({ schema }) => schema === schemas.transcript) as
    { body?: unknown } | undefined;
  const transcript = own ? readTranscript(own.body) : 'expected a vCon that guided-chat has made';
  return typeof transcript === 'string' ? transcript : [transcript];
}

const container = object({ uuid: text, analysis: optional(listOf(object({ schema: optional(text) }))) });

function vConOf(transcript: Transcript): VCon {
  const { id, began, entries } = transcript;
  const created = instantOf(began, '1970-01-01T00:00:00.000Z');
  const product = entries.filter(isKnown).find((entry) => entry.type === 'opened')?.engine ?? vendor;
  const topics = [...new Set(entries.flatMap(({ topic }) => topic ?? []))];
  const words = wordsBySeq(entries);

  const dialog: Dialog[] = [];
  const analysis: Analysis[] = [];
  const attachments: Attachment[] = [];
  let start = created;
  /** The first message that the next analysis is about. */
  let first = 0;

  const analyse = (type: Analysis['type'], schema: string, body: unknown) => {
    analysis.push({ type, ...indicesFrom(first, dialog.length), vendor, product, schema, ...data(body) });
    first = dialog.length;
  };

  for (const entry of entries) {
    start = instantOf(entry.at, start);
    const body = words.get(entry.seq);
    if (body !== undefined) {
      const message_id = `${id}:${String(entry.seq)}`;
      dialog.push({ type: 'text', start, ...between(entry.by), ...plain(body), application: product, message_id });
    }
    if (!isKnown(entry)) continue;
    if (entry.type === 'began') first = dialog.length;
    if (entry.type === 'concluded') analyse('report', schemas.outcome, outcomeOf(entry));
    if (entry.type === 'rated') analyse('report', schemas.rating, ratingOf(entry));
    // An attachment belongs to a message, and the question whether to consent is one.
    if (entry.type === 'consented' && dialog.length > 0) {
      const place = { start, party: partyIndices.visitor, dialog: dialog.length - 1 };
      attachments.push({ purpose: 'consent', ...place, ...data(consentOf(entry)) });
    }
  }
  first = 0;
  analyse('transcript', schemas.transcript, transcript);

  return {
    uuid: uuidOf(id, created),
    created_at: created,
    ...(topics.length === 0 ? {} : { subject: topics.join(', ') }),
    parties: partiesOf(transcript),
    dialog,
    analysis,
    attachments,
  };
}

/** What was said, by the `seq` of its entry. */
function wordsBySeq(entries: readonly AnyEntry[]): ReadonlyMap<number, string> {
  const items = project(entries).turns.flatMap((turn) => turn.items);
  return new Map(items.flatMap((item) => (item.kind === 'bubble' ? [[item.seq, item.text]] : [])));
}

const outcomeOf = ({ technique, topic, outcome, kind, answers }: EntryOf<'concluded'>) => ({
  technique,
  topic,
  outcome,
  kind,
  answers,
});
const ratingOf = ({ solved, score, scale, comment }: EntryOf<'rated'>) => ({ solved, score, scale, comment });
const consentOf = ({ to, text, given }: EntryOf<'consented'>) => ({ to, text, given });

/** From whom to whom: the visitor speaks with the guide, and whoever else speaks, to the visitor. */
function between(by: Speaker): Pick<Dialog, 'parties'> {
  const other = by === 'visitor' ? 'guide' : 'visitor';
  return { parties: [partyIndices[by], partyIndices[other]] };
}

function plain(body: string): Pick<Dialog, 'mediatype' | 'body' | 'encoding'> {
  return { mediatype: 'text/plain', body, encoding: 'none' };
}

function data(body: unknown): Data {
  return { mediatype: 'application/json', body, encoding: 'json' };
}

function indicesFrom(first: number, end: number): Pick<Analysis, 'dialog'> {
  return first < end ? { dialog: range(first, end - 1) } : {};
}

/** A moment as RFC 3339 writes it; another one where no calendar knows it. */
function instantOf(at: string, otherwise: string): string {
  const time = Date.parse(at);
  const instant = Number.isNaN(time) ? otherwise : new Date(time).toISOString();
  return /^\d{4}-/.test(instant) ? instant : otherwise;
}
