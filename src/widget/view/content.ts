/** Draws rich content: the allow-listed tree becomes elements one by one, and never passes through markup. */
import { readContent } from '../../flow/content-reading.ts';
import { type Content, type ContentElement, isInline, termMark } from '../../flow/content.ts';
import { aim } from './links.ts';
import { wayIcon } from './way-icon.ts';

export { cardStyles as styles } from './card-styles.ts';

/**
 * The nodes of rich content. The tree is checked again, as it may have come from a log that somebody else wrote.
 */
export function drawContent(content: Content): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...readContent(content).map(drawNode));
  return fragment;
}

function drawNode(node: string | ContentElement): Node {
  if (typeof node === 'string') return new Text(node);
  const element = document.createElement(node.tag);
  if (element instanceof HTMLAnchorElement && node.href !== undefined) aim(element, node.href);
  if (element instanceof HTMLImageElement) {
    element.alt = node.alt ?? '';
    element.loading = 'lazy';
    if (node.src !== undefined) element.src = node.src;
  }
  if (element instanceof HTMLTableCellElement && node.scope !== undefined) element.scope = node.scope;
  element.append(...node.children.map(drawNode));
  if (element instanceof HTMLTableElement) compare(element);
  if (node.tag === 'dd') tellApart(element);
  if (node.tag === 'dt') element.append(mark(element.textContent));
  else if (!isInline(node)) element.append('\n');
  return element;
}

/** What parts a term from what follows: it takes its place in the line unseen, so that copied text reads well too. */
function mark(term: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'term-mark';
  element.append(`${termMark(term)} `);
  return element;
}

/** What a business gives to be quoted, such as `NC-7H4K`; without initials it is known by having letters and digits. */
const reference = /^(?:\p{Lu}{1,3}-|(?=.*\d)(?=.*[A-Z]))[2-9A-HJ-NP-Z]{4}$/u;

/** Of facts, what leads somewhere is a way there, and what may have to be read out is to be quoted. */
function tellApart(fact: HTMLElement): void {
  const [first] = fact.childNodes;
  if (reference.test(fact.textContent)) fact.className = 'quoted';
  if (fact.childNodes.length > 1 || !(first instanceof HTMLAnchorElement)) return;
  first.className = 'way';
  first.append(wayIcon(first.protocol));
}

/**
 * Readies a table whose lines have headings to be compared in little room, where a line becomes a block: then the names of
 * the columns may have to stand beside the facts, and it has to be said that it is a table all the same.
 */
function compare(table: HTMLTableElement): void {
  const [top, ...lines] = table.rows;
  if (!top || lines.length === 0 || !lines.every(({ cells }) => cells[0]?.scope === 'row')) return;
  table.className = 'comparison';
  table.role = 'table';
  for (const group of table.querySelectorAll('thead, tbody')) group.role = 'rowgroup';
  for (const row of table.rows) {
    row.role = 'row';
    [...row.cells].forEach((cell, at) => {
      cell.role = roles[cell.scope] ?? 'cell';
      cell.dataset.of = top.cells[at]?.textContent.trim() ?? '';
    });
  }
}

const roles: Readonly<Record<string, string>> = { col: 'columnheader', row: 'rowheader' };
