import { sheetOf } from './sheets.ts';

/**
 * The looks of rich content: facts, lists, tables, what is compared, ways to somebody, and what is to be quoted.
 */
export const cardStyles = sheetOf(/* css */ `
.card { inline-size: 100%; max-inline-size: 100%; padding: 13px 14px; display: grid; gap: var(--room-m); }
.card:has(> section) { grid-template-columns: repeat(auto-fit, minmax(min(130px, 100%), 1fr)); padding: 0; background: none; border: 0; }
.card section { padding: 13px 14px; background: var(--surface); border: 1px solid var(--line); border-radius: var(--round); display: grid; gap: 6px; align-content: start; }
.card :is(strong, th) { font-weight: 650; }
.card :is(ul, ol) { padding-inline-start: 20px; }
.card li::marker { color: var(--accent-text); font-variant-numeric: tabular-nums; }
.card dl { display: grid; grid-template-columns: fit-content(60%) 1fr; row-gap: var(--room-s); font-size: .94em; }
.card dt { padding-inline-end: 12px; color: var(--quiet); font-size: .93em; line-height: 1.6; hyphens: auto; text-wrap: balance; }
.card section ~ section dl, .card section:has(~ section) dl { grid-template-columns: 1fr; gap: 0; }
.card :is(section ~ section, section:has(~ section)) dd { margin-block-end: var(--room-s); }
.card img { max-inline-size: 100%; block-size: auto; border-radius: 10px; vertical-align: middle; }
.card table { border-collapse: collapse; inline-size: 100%; font-size: .94em; font-variant-numeric: tabular-nums; }
.card :is(th, td) { padding: 5px 8px 5px 0; padding-inline: 0 8px; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.card tr:last-child > :is(th, td) { border-block-end: 0; }

/* A way to somebody is a line of its own, as high as a thumb, that leads there from end to end. */
.card dl:has(.way) { row-gap: 0; }
.card section:has(.way) { padding-block-end: var(--room-s); }
.card dl:has(.way) > * { display: flex; align-items: center; min-inline-size: 0; min-block-size: 36px; border-block-start: 1px solid var(--line); line-height: 1.35; }
.way { flex: 1; display: flex; align-items: center; justify-content: space-between; gap: var(--room-s); min-block-size: 44px; font-weight: 500; text-decoration: none; }
.card .way .icon { inline-size: 1.2em; block-size: 1.2em; }
.way:dir(rtl) .away { scale: -1 1; }
@media (hover: hover) {
  .way:hover { text-decoration: underline; }
}

@container view (width < 20em) {
  .card dl:has(.way) { grid-template-columns: 1fr; }
  .card dl:has(.way) > dt { min-block-size: 0; padding-block-start: var(--room-m); }
  .card dl:has(.way) > dd { border: 0; }
}

/* What the visitor may have to read out stands apart. */
.card :is(.quoted, dt:has(+ .quoted)) { margin-block-start: var(--room-s); padding: 7px var(--room-l); background: var(--tint); color: var(--ink); line-height: 1.5; }
.card dt:has(+ .quoted) { border-start-start-radius: 10px; border-end-start-radius: 10px; }
.quoted { border-start-end-radius: 10px; border-end-end-radius: 10px; font-weight: 650; letter-spacing: .03em; text-align: end; user-select: all; }

.card:has(> .comparison) { container: comparison / inline-size; }
/* In little room a fact stands above its values, and these side by side; where three would be too narrow, one below the other. */
@container comparison (width < 520px) {
  .comparison, .comparison :is(thead, tbody) { display: block; }
  .comparison tr { display: flex; flex-wrap: wrap; column-gap: 14px; padding-block: var(--room-m); border-block-start: 1px solid var(--line); }
  .comparison :is(th, td) { flex: 1 1 0; min-inline-size: 0; padding: 0; border: 0; hyphens: auto; }
  .comparison thead tr { padding-block-start: 0; border: 0; }
  .comparison tbody tr:last-child { padding-block-end: 0; }
  .comparison thead td { display: none; }
  .comparison:has(td:nth-child(4)) { font-size: .87em; }
  .comparison tbody th { flex-basis: 100%; color: var(--quiet); font-size: .93em; font-weight: 400; }
}
@container comparison (width < 300px) {
  .comparison:has(td:nth-child(4)) thead { display: none; }
  .comparison:has(td:nth-child(4)) tbody tr:first-child { padding-block-start: 0; border: 0; }
  .comparison:has(td:nth-child(4)) td { flex-basis: 100%; padding-block-start: var(--room-s); }
  .comparison:has(td:nth-child(4)) td::before { content: attr(data-of); display: block; font-weight: 650; }
}
@container view (width < 15em) {
  .card dl { grid-template-columns: 1fr; }
  .card dl:not(:has(.way)) > dd:not(:last-child) { margin-block-end: var(--room-s); }
  .card dt:has(+ .quoted) { border-radius: 10px 10px 0 0; padding-block-end: 0; }
  .card .quoted { margin: -4px 0 0; padding-block-start: 0; border-radius: 0 0 10px 10px; text-align: start; }
}
@media (forced-colors: active) {
  .card :is(.quoted, dt:has(+ .quoted)) { border-block: 1px solid; }
}
`);
