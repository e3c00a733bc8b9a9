/**
 * Rich content as an allow-listed tree: what an owner may put into a bubble, and nothing else. It is data all the way:
 * made from templates by `authoring`, kept in entries, checked again by whoever receives it, and rebuilt element by
 * element by whoever draws it. No markup string ever exists. What may stand in it is read in `content-reading.ts`.
 */
import type { ContentAttributes, ContentTag } from './content-reading.ts';

/** One element of content. */
export interface ContentElement extends ContentAttributes {
  readonly tag: ContentTag;
  readonly children: Content;
}

/** A run of text and elements. */
export type Content = readonly (string | ContentElement)[];

/** Where a visitor may be sent; an address without a scheme is relative to the page. */
const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

// Every runtime has it, and no library of the language alone declares it.
const { URL: Address } = globalThis as unknown as { readonly URL: new (address: string, base: string) => unknown };

/**
 * The address, trimmed, if a visitor may be sent there: `https`, `http`, `mailto`, `tel` or relative; else `undefined`.
 * Control characters are refused whole, as a browser would drop them and read `java\nscript:` as a scheme; and so is what
 * no browser can read, as it would leave the visitor on an empty page.
 */
export function safeAddress(address: string): string | undefined {
  const trimmed = address.trim();
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (trimmed === '' || /[\u0000-\u001f\u007f]/.test(trimmed)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(trimmed)?.[1];
  return (scheme === undefined || schemes.has(scheme.toLowerCase())) && isReadable(trimmed) ? trimmed : undefined;
}

function isReadable(address: string): boolean {
  try {
    return new Address(address, 'https://page.invalid/') instanceof Address;
  } catch {
    return false;
  }
}

const inlineTags: ReadonlySet<ContentTag> = new Set(['strong', 'em', 'a', 'img']);
const cells: ReadonlySet<ContentTag> = new Set(['th', 'td']);

/** Whether a node is read on one line with what stands beside it. */
export function isInline(node: string | ContentElement): boolean {
  return typeof node === 'string' || inlineTags.has(node.tag);
}

/**
 * The words of content as they are read on screen: a line for each block, `: ` after a term that is no question, a space
 * between cells. What a table compares is told one thing after the other, as nobody hears what stands side by side.
 * An entry's `text` is always made from its `content` by this, so that both say the same.
 */
export function plainText(content: Content): string {
  return wordsOf(content)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[\n ]*/g, '\n')
    .trim();
}

/**
 * What parts a term from what is said of it, in words: nothing where it is a question. On screen the layout parts them, and
 * this is there for those who listen.
 */
export function termMark(term: string): string {
  return term.endsWith('?') ? '' : ':';
}

function wordsOf(content: Content): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node;
      const words = node.alt ?? wordsOf(node.children);
      if (isInline(node)) return words;
      if (node.tag === 'table') return wordsOfColumns(node) ?? `\n${words}\n`;
      if (cells.has(node.tag)) return `${words} `;
      if (node.tag === 'dt') return `\n${words}${termMark(words)} `;
      return node.tag === 'dd' ? `${words}\n` : `\n${words}\n`;
    })
    .join('');
}

/** The words of a table whose lines have headings, column by column; `undefined` of another table. */
function wordsOfColumns(table: ContentElement): string | undefined {
  const [[, ...names] = [], ...lines] = linesOf(table);
  if (lines.length === 0 || !lines.every(([heading]) => heading?.scope === 'row')) return undefined;
  const facts = (column: number) =>
    lines.map(([heading, ...cells]) => {
      const fact = wordsOf(cells[column]?.children ?? []);
      const term = wordsOf(heading?.children ?? []);
      return fact === '' ? '' : `${term}${termMark(term)} ${fact}\n`;
    });
  return names.map((name, column) => `\n${wordsOf(name.children)}\n${facts(column).join('')}`).join('');
}

/** The cells of a table, line by line. */
export function linesOf(table: ContentElement): readonly (readonly ContentElement[])[] {
  const elements = ({ children }: ContentElement) => children.filter((node) => typeof node !== 'string');
  return elements(table).flatMap((part) => (part.tag === 'tr' ? [elements(part)] : elements(part).map(elements)));
}

/**
 * The same tree with every text in it changed, in the order in which they stand. Texts and elements that become empty
 * fall away; cells stay, as the columns hang on them.
 */
export function mapText(content: Content, change: (text: string) => string): Content {
  return content.flatMap((node): Content => {
    if (typeof node === 'string') return textNode(change(node));
    if (node.alt !== undefined) return [{ ...node, alt: change(node.alt) }];
    const children = mapText(node.children, change);
    const emptied = children.length === 0 && node.children.length > 0 && !cells.has(node.tag);
    return emptied ? [] : [{ ...node, children }];
  });
}

/** A text as content: one that is empty is none. */
export function textNode(text: string): Content {
  return text === '' ? [] : [text];
}
