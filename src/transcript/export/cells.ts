/**
 * Cells of CSV after RFC 4180. Whatever a spreadsheet would take for a formula gets an apostrophe before it, which
 * spreadsheets know as "this is text".
 */
import { printable } from './story.ts';

/** What a cell may hold; nothing where it is empty. */
export type Cell = string | number | boolean | undefined;

/** Lines of cells, after the mark by which spreadsheets know that they are UTF-8. */
export function fileOf(lines: readonly (readonly Cell[])[]): string {
  return `\uFEFF${lines.map(lineOf).join('')}`;
}

/** A line of cells. */
export function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/**
 * Where a cell begins for a spreadsheet, and with it a formula. A spreadsheet that parts cells by semicolons, as in much
 * of Europe, finds beginnings inside ours too, and does not see our quotation marks.
 */
const formulas = /(?:^|(?<=[;\n]))(?=[\s\p{Cf}"']*[=+\-@\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20])/gu;

function cellOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' && cell >= 0) return String(cell);
  const text = printable(String(cell)).replace(formulas, "'");
  return /[",;\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
