/**
 * HTML as a person would write it: an element a line, attributes below one another where they are many. It is read by
 * people and by browsers alike, so what a page shows of its chat is what it sends.
 */
import { raw } from 'hono/html';
import type { Markup } from '../markup.ts';

const piece = /<(?<end>\/?)(?<tag>[\w-]+)(?<attributes>(?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>|(?<text>[^<]+)/g;
const attribute = /[\w-]+(?:="[^"]*")?/g;

/** Elements that stand within a line, and those that stay on one with all that they hold. */
const inline: ReadonlySet<string> = new Set(['strong', 'em', 'a', 'img']);
const lines: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', ...inline]);
const empty: ReadonlySet<string> = new Set(['img', 'br']);

const width = 90;

/** The same HTML laid out: as text to be shown, and as markup to be sent. */
export function layOut(html: string): { source: string; markup: Markup } {
  const written: string[] = [];
  const open: string[] = [];
  let line = '';
  const indent = () => '  '.repeat(open.length);
  const inLine = () => open.some((tag) => lines.has(tag));
  const flush = () => {
    if (line.trim() !== '') written.push(line.trimEnd());
    line = '';
  };

  for (const { groups = {} } of html.matchAll(piece)) {
    const { end, tag, attributes = '', text } = groups;
    if (tag === undefined) {
      line += (text ?? '').replace(/\s+/g, inLine() ? ' ' : '');
    } else if (end) {
      open.pop();
      if (line === '' && !inLine()) closeAt(written, indent(), tag);
      else line += `</${tag}>`;
      if (!inLine()) flush();
    } else {
      if (!inLine()) flush();
      line += (line === '' ? indent() : '') + begin(tag, attributes, indent());
      if (empty.has(tag)) continue;
      open.push(tag);
      if (!lines.has(tag)) flush();
    }
  }
  flush();
  const source = asWritten(written.join('\n'));
  return { source, markup: raw(source) };
}

/** A start tag: on one line if it is short, else with a line for each attribute. */
function begin(tag: string, attributes: string, indent: string): string {
  const each = attributes.match(attribute) ?? [];
  const short = `<${[tag, ...each].join(' ')}>`;
  if (indent.length + short.length <= width || inline.has(tag)) return short;
  return [`<${tag}`, ...each.map((one) => `${indent}  ${one}`), `${indent}>`].join('\n');
}

/** An end tag: behind the start tag where nothing stands between the two, else on a line of its own. */
function closeAt(written: string[], indent: string, tag: string): void {
  const last = written.at(-1) ?? '';
  const isEmpty = last.startsWith(`${indent}<${tag}`) && last.endsWith('>') && !last.includes(`</${tag}>`);
  if (isEmpty) written[written.length - 1] = `${last}</${tag}>`;
  else written.push(`${indent}</${tag}>`);
}

/** Without the escapes that a person would not write: apostrophes need none here, nor does a sign that stands alone. */
function asWritten(html: string): string {
  return html
    .replaceAll('&#39;', "'")
    .replace(/(?<= )&lt;(?==? )/g, '<')
    .replace(/(?<= )&gt;(?==? )/g, '>');
}
