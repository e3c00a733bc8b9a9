/** The conversation as a mail that the visitor's own mail program sends to whom they like. */
import type { Content } from '../../../flow/content.ts';
import type { AnyEntry } from '../../../transcript/entry.ts';
import { isKnown } from '../../../transcript/known.ts';
import { type Line, type Story, printable, storyOf } from '../../../transcript/export/story.ts';
import type { Transcript } from '../../../transcript/received.ts';

/** Some mail programs cut off longer addresses, or take none of them. */
const limit = 1_800;

/**
 * The address that opens the mail.
 *
 * @param shortened says in a mail that cannot hold all of it where the rest is
 * @returns at most 1,800 characters
 */
export function mailOf(title: string, transcript: Transcript, timeZone: string, shortened: string): string {
  const story = storyOf(transcript, timeZone);
  const whole = [title, '', ...story.lines.filter(({ said }) => said).map((line) => lineOf(line, story))];
  const address = (lines: readonly string[]) =>
    `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines.join('\n').replaceAll('\n', '\r\n'))}`;
  if (address(whole).length <= limit) return address(whole);

  const quoted = quotedIn(transcript.entries, story);
  const explained = explainedIn(transcript.entries);
  const answers = story.answers.map(({ name, text }) => `${name} ${text}`);
  const lines = [...quoted, ...explained, ...answers];
  const held = (kept: ReadonlySet<number>) => [title, '', ...lines.filter((_, at) => kept.has(at)), '', shortened];
  // Of what was explained the end tells most: what it costs, and where to go.
  const [from, until] = [quoted.length, quoted.length + explained.length];
  const indices = [...lines.keys()];
  const byWeight = [...indices.slice(0, from), ...indices.slice(from, until).reverse(), ...indices.slice(until)];
  const kept = byWeight.reduce((kept, at) => {
    const more = new Set([...kept, at]);
    return address(held(more)).length <= limit ? more : kept;
  }, new Set<number>());
  return address(held(kept));
}

function lineOf({ at, by, text, content }: Line, { words }: Story): string {
  return `${at.slice(11, 16)} ${words.speakers[by]}: ${withAddresses(text, content)}`;
}

/** What to quote, and what was promised. */
function quotedIn(entries: readonly AnyEntry[], { words }: Story): string[] {
  const promised = entries
    .filter(isKnown)
    .filter((entry) => entry.type === 'promised')
    .map(({ what, until }) => `${words.promised}: ${until === undefined ? what : `${what}, ${until}`}`);
  return [...referencesIn(entries).map((reference) => `${words.reference}: ${reference}`), ...new Set(promised)];
}

/** What was explained last: the problem, the solution, the price and the way to it. */
function explainedIn(entries: readonly AnyEntry[]): string[] {
  const from = entries.findLastIndex(({ type, technique }) => type === 'began' && technique === 'explanation');
  return entries
    .slice(Math.max(from, 0))
    .filter(isKnown)
    .filter((entry) => entry.type === 'said')
    .filter(({ technique }) => technique === 'explanation')
    .map(({ text, content }) => withAddresses(printable(text), content));
}

/** A text with the addresses of the pages that it links to: on screen they are behind its words. */
function withAddresses(text: string, content: Content = []): string {
  const pages = linksIn(content)
    .map((href) => new URL(href, document.baseURI).href)
    .filter((address) => /^https?:/.test(address));
  return [text, ...pages].join(' ');
}

function linksIn(content: Content): string[] {
  return content.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.href === undefined ? [] : [node.href]), ...linksIn(node.children)],
  );
}

/** The references that the visitor was told to quote, each once. */
export function referencesIn(entries: readonly AnyEntry[]): readonly string[] {
  const told = entries
    .filter(isKnown)
    .flatMap((entry) => (entry.type === 'promised' || entry.type === 'handed-over' ? (entry.reference ?? []) : []));
  return [...new Set(told)];
}
