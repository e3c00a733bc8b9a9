/** `<template slot="…">` → an allow-listed tree. It is walked node by node; what it holds never enters the page. */
import { type ContentTag, contentDepth, contentNode, contentTags, isContentTag } from '../flow/content-reading.ts';
import { type Content, isInline, safeAddress } from '../flow/content.ts';
import type { PageFinding } from './element.ts';

/** How a template is read. */
export type ReadTemplate = (template: HTMLTemplateElement) => TemplateReading;

/** What a template gives. */
interface TemplateReading {
  readonly content: Content;
  readonly findings: readonly PageFinding[];
}

/** Elements that say the same as one that is allowed. */
const alike: Readonly<Record<string, ContentTag>> = {
  b: 'strong',
  i: 'em',
  div: 'section',
  h1: 'p',
  h2: 'p',
  h3: 'p',
  h4: 'p',
  h5: 'p',
  h6: 'p',
};

/** Elements whose words nobody reads. Of all others that are not allowed the words are kept. */
const wordless = new Set(['script', 'style', 'iframe', 'object', 'svg', 'math', 'template', 'noscript', 'select']);

/**
 * Reads the content of a template. Never throws. React and Vue put it into the element itself, and not into the tree apart
 * that a parser would have made of it.
 */
export function readTemplate(template: HTMLTemplateElement): TemplateReading {
  const { slot, content: parsed } = template;
  const removed = new Set<string>();
  const findings: PageFinding[] = [];

  function readNodes(parent: Node, depth: number): Content {
    if (depth > 0) return withoutLooseSpace([...parent.childNodes].flatMap((node) => readNode(node, depth)));
    if (parent.hasChildNodes()) removed.add(`what nests deeper than ${contentDepth} levels`);
    return [];
  }

  function readNode(node: Node, depth: number): Content {
    if (node instanceof Text) return [node.data.replace(/[ \t\r\n\f]+/g, ' ')];
    if (!(node instanceof Element)) return [];
    const tag = tagOf(node.localName);
    if (tag === undefined && node.localName !== 'span') removed.add(`<${node.localName}>`);
    if (wordless.has(node.localName)) return [];
    const inner = readNodes(node, depth - 1);
    return tag === undefined ? inner : contentNode(tag, readAttributes(node, tag), inner);
  }

  function readAttributes(element: Element, tag: ContentTag): Record<string, unknown> {
    const allowed: readonly string[] = contentTags[tag];
    for (const { name, value } of element.attributes) {
      if (/^on|^style$/.test(name)) removed.add(name);
      if (allowed.includes(name) && name !== 'alt' && safeAddress(value) === undefined) {
        findings.push((words) => words.invalidValue(tag, name, { type: 'address' }, value));
      }
    }
    return Object.fromEntries(allowed.map((name) => [name, element.getAttribute(name)]));
  }

  const read = readNodes(parsed.hasChildNodes() ? parsed : template, contentDepth);
  if (removed.size > 0) findings.push((words) => words.contentRemoved(slot, [...removed]));
  return { content: read, findings };
}

function tagOf(name: string): ContentTag | undefined {
  return isContentTag(name) ? name : Object.hasOwn(alike, name) ? alike[name] : undefined;
}

/** Source is indented: space beside a block, or at an edge, is not read. */
function withoutLooseSpace(content: Content): Content {
  const isRead = (node: Content[number] | undefined) => node !== undefined && isInline(node);
  return content.filter((node, index) => node !== ' ' || (isRead(content[index - 1]) && isRead(content[index + 1])));
}
