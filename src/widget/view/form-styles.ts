import { sheetOf } from './sheets.ts';

/**
 * The looks of what is filled in: fields, checkboxes, and the button that sends them. Fields have 16 px, as phones zoom
 * in on anything smaller.
 */
export const formStyles = sheetOf(/* css */ `
.wrong { flex-basis: 100%; padding-inline-start: 12px; border-inline-start: 3px solid var(--accent); font-size: 14.5px; line-height: 1.45; }
.wrong:empty { position: absolute; padding: 0; border: 0; }
.form { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px; }
.ticks > :is(.pills, .rows) { flex-basis: 100%; }
.entry { flex: 1 1 176px; min-inline-size: 0; display: flex; align-items: center; gap: 8px; padding-inline: 14px; background: var(--surface); border: 1.5px solid color-mix(in oklab, var(--accent) 80%, var(--surface)); border-radius: 16px; cursor: text; }
.entry:focus-within { border-color: var(--accent); box-shadow: 0 0 0 3px var(--tint); outline: 2px solid transparent; }
.view .entry > :is(input, textarea) { flex: 1; min-inline-size: 0; inline-size: 100%; min-block-size: 44px; padding: 0; appearance: none; font-size: 16px; line-height: 24px; text-align: start; }
.view .entry > textarea { max-block-size: 30cqb; padding-block: 10px; resize: none; scrollbar-width: thin; }
.view .entry > :focus-visible { outline: none; }
.view .entry > [type=number] { appearance: textfield; }
.entry ::-webkit-inner-spin-button { display: none; }
.entry ::-webkit-date-and-time-value { text-align: start; }
.entry ::-webkit-calendar-picker-indicator { padding: 10px 0 10px 10px; cursor: pointer; }
.unit { flex: none; max-inline-size: 45%; color: var(--quiet); overflow-wrap: anywhere; }
.view .next { min-block-size: 47px; padding: 8px 20px; background: var(--accent); color: var(--on-accent); border: 1.5px solid transparent; border-radius: 24px; font-weight: 600; line-height: 1.35; }
.view .tick { display: flex; flex-wrap: nowrap; align-items: center; justify-content: start; column-gap: 10px; cursor: pointer; }
.tick input { flex: none; inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--accent); cursor: inherit; }
.view .tick input:focus-visible { outline: none; }
.tick:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.view .tick:has(:checked) { border-color: var(--accent); background: var(--tint); }
.tick small { margin-inline-start: auto; }
@media (prefers-reduced-motion: no-preference) {
  .view .next { transition: background-color .12s; }
}
@media (forced-colors: active) {
  .next { border: 1px solid; }
}
@media (hover: hover) {
  .view .next:hover { background: color-mix(in oklab, var(--accent) 90%, var(--ink)); }
}
`);
