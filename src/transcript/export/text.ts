/**
 * A transcript as plain text: one line an item, with its time and who said it. Lines after the first are indented and
 * control characters are gone, so that nothing that was typed can pass for another line or speak to a terminal.
 */
import { type AnyEntry, type EntryOf, type EntryType, isKnown } from '../entry.ts';
import { type Bubble, type Mark, type Turn, project } from '../projection.ts';
import type { Transcript } from '../received.ts';

const speakers: Readonly<Record<Turn['by'], string>> = { visitor: 'Visitor', guide: 'Guide', host: 'Host' };

/** What happened without being said. What is not listed stands there by its type. */
const marks: { readonly [Type in EntryType]?: (entry: EntryOf<Type>) => string } = {
  opened: ({ stage }) => `conversation opened (${stage})`,
  began: ({ technique, topic }) => `began: ${listed(topic, technique)}`,
  concluded: ({ outcome, topic }) => `concluded: ${listed(outcome, topic)}`,
  promised: ({ what, until, reference }) => `promised: ${listed(what, until && `until ${until}`, reference)}`,
  'handed-over': ({ reason, reference }) => `handed over to a person: ${listed(reason, reference)}`,
  rated: ({ solved, score, comment }) =>
    `rated: ${listed(solved === undefined ? undefined : solved ? 'solved' : 'not solved', score, comment)}`,
  resumed: ({ reason }) => `resumed: ${reason}`,
  ended: () => 'conversation ended',
  'erasure-asked': () => 'the visitor asked for this transcript to be deleted',
};

/** Makes plain text of a transcript. Never throws. Times are in UTC. */
export function toText(transcript: Transcript): string {
  const { id, began, last, language, page, entries } = transcript;
  const head = [
    `Transcript ${id}`,
    `Began ${moment(began)}, last entry ${moment(last)} (UTC)`,
    `Language: ${language}`,
    `Page: ${listed(page.title, page.url)}`,
  ];
  const lines = project(entries).turns.flatMap((turn) => turn.items.map((item) => lineOf(turn, item)));
  return `${[...head.map(safe), '', ...lines].join('\n')}\n`;
}

function lineOf({ by }: Turn, item: Bubble | Mark): string {
  const said = item.kind === 'bubble' ? `${speakers[by]}: ${item.text}` : `* ${markOf(item.entry)}`;
  const changed = item.kind === 'bubble' && item.superseded ? ' (changed later)' : '';
  return safe(`${moment(item.at)}  ${said}${changed}`);
}

function markOf(entry: AnyEntry): string {
  // Each row of the table takes the entries of its own type, which the index cannot say.
  const mark = isKnown(entry) ? (marks[entry.type] as ((entry: AnyEntry) => string) | undefined) : undefined;
  return mark?.(entry) ?? entry.type;
}

function listed(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** `2026-11-22 09:00:00`; a time that no calendar knows stands as it was written. */
function moment(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

/** All line breaks there are, a tab, then what steers a terminal or turns the direction of a line around. */
const breaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const controls = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

function safe(text: string): string {
  return text
    .replace(breaks, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replace(controls, ''))
    .join('\n    ');
}
