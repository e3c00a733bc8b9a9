/**
 * A transcript as a web page that stands alone: to be opened years later, printed, or sent on. It loads nothing and runs
 * nothing, and says so to the browser as well; what anybody wrote is text wherever it stands.
 */
import { isContentTag, readContent } from '../../flow/content-reading.ts';
import { type Content, type ContentElement, safeAddress, termMark } from '../../flow/content.ts';
import type { Transcript } from '../received.ts';
import { directionOf, escaped, headOf, htmlFoot, tagOf } from './html-frame.ts';
import { type Line, type Named, type Story, printable, storyOf } from './story.ts';
import type { Words } from './words.ts';

/**
 * Makes a web page of a transcript.
 *
 * @param timeZone an IANA name: whose clock the times are told by
 * @throws RangeError if there is no such time zone
 */
export function toHtml(transcript: Transcript, timeZone = 'UTC'): string {
  const story = storyOf(transcript, timeZone);
  return headOf(tagOf(transcript.language), story.title) + sectionsOf(story, transcript.page.url, 1) + htmlFoot;
}

/** A transcript in a page of many. Never throws. */
export function htmlPart(transcript: Transcript): string {
  const language = tagOf(transcript.language);
  const sections = sectionsOf(storyOf(transcript, 'UTC'), transcript.page.url, 2);
  return `<article lang="${language}" dir="${directionOf(language)}">
${sections}</article>
`;
}

/** A transcript under headings from a level on. */
function sectionsOf({ words, title, facts, lines, answers }: Story, page: string, level: 1 | 2): string {
  const said = lines.map((line, index) => lineOf(line, lines[index - 1], words, page));
  return `${heading(title, level)}
${listOf(facts)}
<ol class="lines">
${said.join('\n')}
</ol>
${answers.length === 0 ? '' : `${heading(words.answers, level + 1)}\n${listOf(answers)}\n`}`;
}

function heading(text: string, level: number): string {
  return `<h${String(level)}>${escaped(text)}</h${String(level)}>`;
}

function lineOf(line: Line, before: Line | undefined, words: Words, page: string): string {
  const { at, by, said, text, content, notes, superseded } = line;
  const time = `<time>${escaped(at)}</time>`;
  if (!said) return `<li class="mark">${time} <bdi>${inLines(text)}</bdi></li>`;
  const who = before?.said && before.by === by ? '' : `<p class="who">${escaped(words.speakers[by])} ${time}</p>`;
  const aside = notes.map((note) => `<p class="note" dir="auto">${escaped(note)}</p>`).join('');
  const shown = content ? markupOf(readContent(content), words, page) : inLines(text);
  return `<li class="${by}">${who}${aside}<div class="said" dir="auto">${superseded ? `<s>${shown}</s>` : shown}</div></li>`;
}

function listOf(items: readonly Named[]): string {
  const rows = items.map(
    ({ name, text }) => `<dt dir="auto">${escaped(name)}</dt><dd dir="auto">${inLines(text)}</dd>`,
  );
  return `<dl class="facts">\n${rows.join('\n')}\n</dl>`;
}

/** Content that was read, element by element. Addresses are those that it had in its page; images are but named. */
function markupOf(content: Content, words: Words, page: string): string {
  return content
    .map((node) => (typeof node === 'string' ? escaped(printable(node)) : elementOf(node, words, page)))
    .join('');
}

function elementOf({ tag, href, src, alt = '', scope, children }: ContentElement, words: Words, page: string): string {
  if (!isContentTag(tag)) return '';
  if (tag === 'br') return '<br>';
  if (tag === 'img') return linkOf(src, page, escaped(printable(`${words.image}: ${alt}`)));
  const inner = markupOf(children, words, page);
  if (tag === 'a') return linkOf(href, page, inner);
  return `<${tag}${scope === undefined ? '' : ` scope="${scope}"`}>${inner}${tag === 'dt' ? termMark(inner) : ''}</${tag}>`;
}

function linkOf(address: string | undefined, page: string, inner: string): string {
  const target = address === undefined ? undefined : absolute(address, page);
  return target === undefined ? inner : `<a href="${escaped(target)}" rel="noopener noreferrer nofollow">${inner}</a>`;
}

// Every runtime has it, and no library of the language alone declares it.
const { URL: Address } = globalThis as unknown as {
  readonly URL: new (address: string, base: string) => { href: string };
};

/** An address as it leads from the page where it was shown, if somebody may be sent there. */
function absolute(address: string, page: string): string | undefined {
  try {
    return safeAddress(new Address(address, page).href);
  } catch {
    return undefined;
  }
}

function inLines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}
