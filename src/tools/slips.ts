/** Slips of HTML itself that a browser passes over in silence, and that change what an owner meant. */
import { type ParserError, parse } from 'parse5';
import type { Found } from './finding.ts';

/** What is wrong with a start tag, by the parser's name for it. */
const told: Readonly<Record<string, { readonly message: (tag: string) => string; readonly hint: string }>> = {
  'non-void-html-element-start-tag-with-trailing-solidus': {
    message: (tag) => `<${tag} … /> is not closed by its slash in HTML, so what follows stands in it.`,
    hint: 'Close it with an end tag.',
  },
  'duplicate-attribute': {
    message: (tag) => `<${tag}> has this attribute twice, and browsers take the first.`,
    hint: 'Keep one of them.',
  },
  'missing-whitespace-between-attributes': {
    message: (tag) => `<${tag}> has two attributes without a space between them; perhaps a quote is missing.`,
    hint: 'Look at the quotes here and before.',
  },
};

/** The slips within the elements of the flow language, in the order in which they are written. */
export function slipsIn(html: string): Found[] {
  const slips: Found[] = [];
  parse(html, { sourceCodeLocationInfo: true, onParseError: note });
  return slips;

  function note({ code, startLine: line, startCol: column, startOffset }: ParserError): void {
    const slip = told[code];
    const [, tag] = /^<(guided-[\w-]+)/.exec(html.slice(html.lastIndexOf('<', startOffset))) ?? [];
    if (!slip || tag === undefined) return;
    slips.push({ line, column, severity: 'error', code: 'markup', message: slip.message(tag), hint: slip.hint });
  }
}
