/**
 * Reads rich content that is not ours: what may stand in it, and what is made of the rest. Only who reads a template, or a
 * tree that somebody sent, needs it.
 */
import { type Content, safeAddress, textNode } from './content.ts';

/** What elements of content may carry. `href` and `src` have passed {@link safeAddress}. */
export interface ContentAttributes {
  readonly href?: string;
  readonly src?: string;
  readonly alt?: string;
  /** What a heading in a table is the heading of. */
  readonly scope?: 'col' | 'row';
}

/** Elements that may stand in content, with the attributes each may carry. */
export const contentTags = {
  p: [],
  br: [],
  strong: [],
  em: [],
  a: ['href'],
  img: ['src', 'alt'],
  ul: [],
  ol: [],
  li: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope'],
  td: [],
  dl: [],
  dt: [],
  dd: [],
  section: [],
} as const satisfies Record<string, readonly (keyof ContentAttributes)[]>;

/** The name of an element that may stand in content. */
export type ContentTag = keyof typeof contentTags;

/** How deep content may nest before it is cut: far beyond any bubble, far below any stack. */
export const contentDepth = 12;

/** Whether a name is that of an element that may stand in content. */
export function isContentTag(tag: string): tag is ContentTag {
  return Object.hasOwn(contentTags, tag);
}

const empty: ReadonlySet<ContentTag> = new Set(['br', 'img']);

/**
 * Reads content that somebody sent. What is not allowed is left out and its words are kept, so a stranger's tree can
 * neither run, nor load, nor hide anything that the list above does not allow. Never throws.
 */
export function readContent(raw: unknown, depth = contentDepth): Content {
  if (!Array.isArray(raw) || depth === 0) return [];
  return raw.flatMap((node: unknown): Content => {
    if (typeof node === 'string') return textNode(node);
    if (typeof node !== 'object' || node === null) return [];
    const { tag, children, ...attributes } = node as Record<string, unknown>;
    const inner = readContent(children, depth - 1);
    return typeof tag === 'string' && isContentTag(tag) ? contentNode(tag, attributes, inner) : inner;
  });
}

/**
 * Content with one element, if it can be one: a link or an image without an address that is safe is but its words, and
 * what stands in an element that cannot hold anything stands after it.
 */
export function contentNode(tag: ContentTag, raw: Readonly<Record<string, unknown>>, children: Content): Content {
  const attributes = readContentAttributes(tag, raw);
  if (tag === 'a' && attributes.href === undefined) return children;
  if (tag === 'img' && attributes.src === undefined) return [...textNode(attributes.alt ?? ''), ...children];
  return empty.has(tag) ? [{ tag, ...attributes, children: [] }, ...children] : [{ tag, ...attributes, children }];
}

function readContentAttributes(tag: ContentTag, raw: Readonly<Record<string, unknown>>): ContentAttributes {
  const read: { -readonly [Name in keyof ContentAttributes]: ContentAttributes[Name] } = {};
  for (const name of contentTags[tag]) {
    const value = raw[name];
    if (typeof value !== 'string') continue;
    if (name === 'scope') {
      if (value === 'col' || value === 'row') read.scope = value;
      continue;
    }
    const kept = name === 'alt' ? value : safeAddress(value);
    if (kept !== undefined) read[name] = kept;
  }
  return read;
}
