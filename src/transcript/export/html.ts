/**
 * A transcript as a web page that stands alone: to be opened years later, printed, or sent on. It loads nothing and runs
 * nothing, and says so to the browser as well; what anybody wrote is text wherever it stands.
 */
import {
  type Content,
  type ContentElement,
  isContentTag,
  readContent,
  safeAddress,
  termMark,
} from '../../flow/content.ts';
import type { Transcript } from '../received.ts';
import { style } from './html-style.ts';
import { type Line, type Named, printable, storyOf } from './story.ts';
import type { Words } from './words.ts';

/** Nothing but the style in the page itself: no script, no image, no form, no frame. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Makes a web page of a transcript.
 *
 * @param timeZone an IANA name: whose clock the times are told by
 * @throws RangeError if there is no such time zone
 */
export function toHtml(transcript: Transcript, timeZone = 'UTC'): string {
  const { words, title, facts, lines, answers } = storyOf(transcript, timeZone);
  const language = tagOf(transcript.language);
  const said = lines.map((line, index) => lineOf(line, lines[index - 1], words, transcript.page.url));
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${listOf(facts)}
<ol class="lines">
${said.join('\n')}
</ol>
${answers.length === 0 ? '' : `<h2>${escaped(words.answers)}</h2>\n${listOf(answers)}\n`}</main>
</body>
</html>
`;
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
  return `<dl>\n${rows.join('\n')}\n</dl>`;
}

/** Content that was read, element by element. Addresses are those that it had in its page; images are but named. */
function markupOf(content: Content, words: Words, page: string): string {
  return content
    .map((node) => (typeof node === 'string' ? escaped(printable(node)) : elementOf(node, words, page)))
    .join('');
}

function elementOf({ tag, href, src, alt = '', children }: ContentElement, words: Words, page: string): string {
  if (!isContentTag(tag)) return '';
  if (tag === 'br') return '<br>';
  if (tag === 'img') return linkOf(src, page, escaped(printable(`${words.image}: ${alt}`)));
  const inner = markupOf(children, words, page);
  if (tag === 'a') return linkOf(href, page, inner);
  return `<${tag}>${inner}${tag === 'dt' ? termMark : ''}</${tag}>`;
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

/** A language as it may stand in a page; English, whose words are then ours, where it is none. */
function tagOf(language: string): string {
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : 'en';
}

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;

function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}

function inLines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
