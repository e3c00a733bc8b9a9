/** Tables in Markdown, and figures in words that fit them. */
import type { Sample } from './statistics.ts';

/** How a figure is written. */
export type Write = (figure: number) => string;

/** In thousands of bytes, as the size table of the README has them. */
export const kilobytes: Write = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;

/** In millions of bytes. */
export const megabytes: Write = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** In milliseconds, with as many digits as mean something. */
export const milliseconds: Write = (time) => `${time.toFixed(time !== 0 && Math.abs(time) < 10 ? 1 : 0)} ms`;

/** A plain number. */
export const count: Write = (figure) => figure.toLocaleString('en', { maximumFractionDigits: 0 });

/** A share of layout that moved. */
export const shift: Write = (figure) => figure.toFixed(3);

/** A ratio in per cent. */
export const percent: Write = (ratio) => `${(ratio * 100).toFixed(1)} %`;

/** A sample with its spread, where that is seen at the precision of the figure. */
export function withSpread({ median, least, most }: Sample, write: Write): string {
  const [from, to] = [write(least), write(most)];
  return from === to ? write(median) : `${write(median)} (${from.replace(/ \D+$/, '')}–${to})`;
}

/** A table; the first column is words, all others are figures and stand at their end. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
