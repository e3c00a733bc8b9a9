/** Slips of HTML itself that a browser passes over in silence, and that change what an owner meant. */
import { type DefaultTreeAdapterTypes as Parsed, ErrorCodes, type ParserError, parse } from 'parse5';
import { besideTopics } from '../authoring/children.ts';
import { guidedChatSchema } from '../authoring/settings.ts';
import { isMisspelling } from '../flow/problem-words.ts';
import { techniques } from '../techniques/whole.ts';
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

/** All elements of the flow language. */
const tags = [
  guidedChatSchema,
  ...besideTopics,
  ...techniques.flatMap(({ element, parts }) => [element, ...parts]),
].map(({ tag }) => tag);

/** The slips within the elements of the flow language, and elements that were meant to be some. */
export function slipsIn(html: string): Found[] {
  const slips: Found[] = [];
  const page = parse(html, { sourceCodeLocationInfo: true, onParseError: note });
  for (const [element, isInChat] of elementsIn(page)) {
    const slip = slipOf(element, isInChat);
    const { startLine: line = 1, startCol: column = 1 } = element.sourceCodeLocation ?? {};
    // Whatever its slash does not close is not closed, and that is told already.
    const isTold = slips.some((one) => one.line === line && one.column === column);
    if (slip && !isTold) slips.push({ line, column, severity: 'error', ...slip });
    slips.push(...typographicQuotes(element, html));
  }
  return slips;

  function note({ code, startLine: line, startCol: column, startOffset }: ParserError): void {
    if (code === ErrorCodes.eofInComment)
      slips.push({ ...placeIn(html, html.lastIndexOf('<!--')), ...unclosedComment });
    const slip = told[code];
    const [, tag] = /^<(guided-[\w-]+)/.exec(html.slice(html.lastIndexOf('<', startOffset))) ?? [];
    if (!slip || tag === undefined) return;
    slips.push({ line, column, severity: 'error', code: 'markup', message: slip.message(tag), hint: slip.hint });
  }
}

const unclosedComment = {
  severity: 'error',
  code: 'markup',
  message: 'This comment is not closed, so all that follows belongs to it.',
  hint: 'Close it with -->.',
} as const;

/** Every element, and whether it stands in a chat. What is in a template is not there yet. */
function elementsIn(node: Parsed.ParentNode, isInChat = false): (readonly [Parsed.Element, boolean])[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return [[child, isInChat] as const, ...elementsIn(child, isInChat || child.tagName === guidedChatSchema.tag)];
  });
}

function slipOf({ tagName, sourceCodeLocation }: Parsed.Element, isInChat: boolean) {
  if (tags.includes(tagName)) {
    if (!isInChat && tagName !== guidedChatSchema.tag) {
      const message = `<${tagName}> stands outside of <${guidedChatSchema.tag}>, so it is not read.`;
      return { code: 'stray-element', message, hint: `Move it into <${guidedChatSchema.tag}>.` };
    }
    if (sourceCodeLocation?.endTag) return undefined;
    const message = `<${tagName}> is not closed, so what follows stands in it.`;
    return { code: 'markup', message, hint: `Close it with </${tagName}>.` };
  }
  // In a chat, reading it tells of elements whose names begin as ours do.
  const meant = isInChat && tagName.startsWith('guided-') ? undefined : meantBy(tagName);
  if (meant === undefined) return undefined;
  return {
    code: 'stray-element',
    message: `<${tagName}> is no element of a chat.`,
    hint: `Perhaps it is to be <${meant}>.`,
  };
}

/** The element that a name is a slip of: its beginning forgotten, or a letter or two wrong. `<option>` is one of HTML. */
function meantBy(name: string): string | undefined {
  const isForgotten = (tag: string) => tag === `guided-${name}` && name !== 'option';
  return tags.find((tag) => isForgotten(tag) || (/^guided?[-_]?\w/.test(name) && isMisspelling(name, tag)));
}

/** Quotes as they are printed, where a value begins: HTML knows only straight ones, so the value ends at its first space. */
function typographicQuotes({ tagName, attrs, sourceCodeLocation }: Parsed.Element, html: string): Found[] {
  if (!tags.includes(tagName)) return [];
  return attrs.flatMap(({ name }): Found[] => {
    const location = sourceCodeLocation?.attrs?.[name];
    const [, quote] = /^[^=]*=\s*([“”„‟‘’«»])/.exec(html.slice(location?.startOffset, location?.endOffset)) ?? [];
    if (!location || quote === undefined) return [];
    const message = `The ${name} of <${tagName}> begins with ${quote}, which is no quote in HTML, so it ends at its first space.`;
    const { startLine: line, startCol: column } = location;
    return [
      { line, column, severity: 'error', code: 'markup', message, hint: `Write ${name}="…", with straight quotes.` },
    ];
  });
}

function placeIn(html: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = html.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
