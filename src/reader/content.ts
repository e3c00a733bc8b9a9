/**
 * Rich content, rebuilt element by element for the support team. A guest may have posted it, so the reader is stricter
 * than the widget: no image is loaded, and a link leads only where its whole address says, seen from the page where the
 * visitor was.
 */
import { type Content, type ContentElement, safeAddress, termMark } from '../flow/content.ts';

/** What a link of a stranger's may learn and pass on: nothing. */
export const linkRelations = 'noopener noreferrer nofollow';

/**
 * Builds the nodes of content.
 *
 * @param base the address of the page where it was shown, for relative addresses
 */
export function contentNodes(content: Content, base: string): Node[] {
  return content.map((node) => (typeof node === 'string' ? document.createTextNode(node) : elementNode(node, base)));
}

function elementNode({ tag, href, src, alt, children }: ContentElement, base: string): Node {
  if (tag === 'img')
    return linkNode(src, base, [document.createTextNode(alt ? `Image: ${alt}` : 'Image without a description')]);
  const inner = contentNodes(children, base);
  if (tag === 'a') return linkNode(href, base, inner);
  const element = document.createElement(tag);
  element.append(...inner);
  if (tag === 'dt') element.append(mark(element.textContent));
  return element;
}

/** What parts a term from what follows: it takes its place in the line unseen, so that copied text reads well too. */
function mark(term: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'term-mark';
  element.append(`${termMark(term)} `);
  return element;
}

function linkNode(address: string | undefined, base: string, inner: readonly Node[]): Node {
  const target = address === undefined ? undefined : absoluteAddress(address, base);
  const element = document.createElement(target === undefined ? 'span' : 'a');
  if (element instanceof HTMLAnchorElement && target !== undefined)
    Object.assign(element, { href: target, rel: linkRelations });
  element.append(...inner);
  return element;
}

/** An address as it leads from a page, if somebody may be sent there. */
export function absoluteAddress(address: string, base: string): string | undefined {
  try {
    return safeAddress(new URL(address, base).href);
  } catch {
    return undefined;
  }
}
