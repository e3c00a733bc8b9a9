/** Reads CSV as RFC 4180 has it, strictly. */
export function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (!found) throw new Error(`No CSV from ${JSON.stringify(csv.slice(cell.lastIndex))}`);
    row.push((found[1] ?? found[2] ?? '').replaceAll('""', '"'));
    if (found[3] === '\r\n') rows.push(row);
    if (found[3] === '\r\n') row = [];
  }
  return rows;
}
