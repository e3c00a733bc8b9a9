import { sheetOf } from './sheets.ts';

/**
 * The looks of what is filled in: fields, checkboxes, and the button that sends them. Fields have at least 16 px, as phones
 * zoom in on anything smaller. An error has a colour of its own, which is on its field and beside its words.
 */
export const formStyles = sheetOf(/* css */ `
.form { display: flex; flex-wrap: wrap; align-items: stretch; gap: var(--room-m); }
.ticks > .pills { display: contents; }
.ticks > .rows { flex-basis: 100%; }
.ticks > .next { margin-inline-start: auto; }
.wrong { flex-basis: 100%; padding-inline: var(--room-l); border: solid var(--alert); border-width: 0 0 0 3px; font-size: .94em; line-height: 1.45; overflow-wrap: anywhere; }
.form:dir(rtl) > .wrong { border-width: 0 3px 0 0; }
.wrong:empty { position: absolute; padding: 0; border: 0; }
.entry { flex: 1 1 176px; min-inline-size: 0; display: flex; align-items: center; gap: var(--room-m); padding-inline: 14px; background: var(--surface); border: 1.5px solid var(--edge); border-radius: var(--round); cursor: text; }
.entry:focus-within { border-color: var(--accent-text); box-shadow: 0 0 0 3px var(--tint); outline: 2px solid transparent; }
.entry:has([aria-invalid=true]) { border-color: var(--alert); }
.view .entry > :is(input, textarea) { flex: 1; min-inline-size: 0; inline-size: 100%; min-block-size: 44px; padding: 0; appearance: none; font-size: max(16px, 1em); line-height: 1.5; text-align: start; }
.view .entry > textarea { max-block-size: 30cqb; padding-block: 10px; resize: none; scrollbar-width: thin; }
.view .entry > :focus-visible { outline: none; }
.view .entry > [type=number] { appearance: textfield; font-variant-numeric: tabular-nums; }
.entry ::-webkit-inner-spin-button { display: none; }
.entry ::-webkit-date-and-time-value { text-align: start; }
.entry ::-webkit-calendar-picker-indicator { padding: 10px 0 10px 10px; cursor: pointer; }
.unit { flex: none; max-inline-size: 45%; color: var(--quiet); overflow-wrap: anywhere; }
.view .next { align-self: end; min-block-size: 47px; padding: var(--room-m) 20px; background: var(--accent); color: var(--on-accent); border: 1.5px solid transparent; border-radius: calc(var(--round-pill) * 1.1); font-weight: 600; line-height: 1.35; }
.view .tick { display: flex; flex-wrap: nowrap; align-items: center; justify-content: start; column-gap: 10px; cursor: pointer; }
.tick input { flex: none; inline-size: 1.15em; block-size: 1.15em; margin: 0; accent-color: var(--accent-text); cursor: inherit; }
.view .tick input:focus-visible { outline: none; }
.tick:has(:focus-visible) { outline: 2px solid var(--accent-text); outline-offset: 2px; }
.view .tick:has(:checked) { border-color: var(--accent-text); background: var(--tint); }
.tick small { margin-inline-start: auto; }
@media (hover: hover) {
  .view .next:hover { box-shadow: 0 0 0 3px var(--tint); }
}
@media (prefers-reduced-motion: no-preference) {
  .view .next:active { scale: .985; }
}
@media (forced-colors: active) {
  .next { border: 1px solid; }
}
`);
