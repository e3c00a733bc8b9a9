/** Measures as CSV, for a spreadsheet: one row a figure, by the name that it has in JSON. */
import type { Measures } from '../measures/measures.ts';
import { type Cell, fileOf } from './cells.ts';

/** What figures of one name are told apart by: the names of a topic, of a step, of a reason, or of a score. */
const labels = ['technique', 'topic', 'step', 'name'];

/** A figure, by what it is told apart by as well. */
type Row = Readonly<Record<string, Cell>>;

const columns = ['figure', ...labels, 'value'];

/** Makes a CSV file of measures. Never throws. */
export function measuresToCsv(measures: Measures): string {
  const rows = rowsOf(measures, { figure: '' });
  return fileOf([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

/** A figure with nothing to measure has an empty cell. */
function rowsOf(part: unknown, row: Row): readonly Row[] {
  if (Array.isArray(part)) return part.flatMap((one, index) => rowsOf(one, { ...row, name: index + 1 }));
  if (typeof part !== 'object' || part === null) return [{ ...row, value: (part ?? undefined) as Cell }];
  const fields: readonly (readonly [string, unknown])[] = Object.entries(part);
  const own = fields.filter(([name]) => labels.includes(name)).map(([name, value]) => [name, value ?? undefined]);
  const labelled: Row = own.length === 0 ? row : { ...row, name: undefined, ...(Object.fromEntries(own) as Row) };
  return fields
    .filter(([name]) => !labels.includes(name))
    .flatMap(([name, value]) => rowsOf(value, { ...labelled, figure: [row.figure, name].filter(Boolean).join('.') }));
}
