import { sheetOf } from './sheets.ts';

/** The looks of rich content: facts, lists, tables, and what is compared. */
export const cardStyles = sheetOf(/* css */ `
.card { inline-size: 100%; max-inline-size: 100%; padding: 13px 14px; display: grid; gap: 8px; }
.card:has(> section) { grid-template-columns: repeat(auto-fit, minmax(min(130px, 100%), 1fr)); padding: 0; background: none; border: 0; }
.card section { padding: 13px 14px; background: var(--surface); border: 1px solid var(--line); border-radius: 16px; display: grid; gap: 6px; align-content: start; }
.card :is(strong, th) { font-weight: 650; }
.card :is(ul, ol) { padding-inline-start: 20px; }
.card dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; font-size: 14.5px; }
.card section ~ section dl, .card section:has(~ section) dl { grid-template-columns: 1fr; gap: 0; }
.card :is(section ~ section, section:has(~ section)) dd { margin-block-end: 4px; }
.card dt { color: var(--quiet); font-size: 13.5px; line-height: 1.6; }
.card img { max-inline-size: 100%; block-size: auto; border-radius: 10px; vertical-align: middle; }
.card table { border-collapse: collapse; inline-size: 100%; font-size: 14.5px; }
.card :is(th, td) { padding: 5px 8px 5px 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.card:has(> .comparison) { container: comparison / inline-size; }
/* In little room a fact stands above its values, and these side by side; where three would be too narrow, one below the other. */
@container comparison (width < 520px) {
  .comparison, .comparison :is(thead, tbody) { display: block; }
  .comparison tr { display: flex; flex-wrap: wrap; column-gap: 14px; padding-block: 8px; border-block-start: 1px solid var(--line); }
  .comparison :is(th, td) { flex: 1 1 0; min-inline-size: 0; padding: 0; border: 0; hyphens: auto; }
  .comparison thead tr { padding-block-start: 0; border: 0; }
  .comparison thead td { display: none; }
  .comparison:has(td:nth-child(4)) { font-size: 13.5px; }
  .comparison tbody th { flex-basis: 100%; color: var(--quiet); font-size: 13.5px; font-weight: 400; }
}
@container comparison (width < 300px) {
  .comparison:has(td:nth-child(4)) thead { display: none; }
  .comparison:has(td:nth-child(4)) td { flex-basis: 100%; padding-block-start: 4px; }
  .comparison:has(td:nth-child(4)) td::before { content: attr(data-of); display: block; font-weight: 650; }
}
`);
