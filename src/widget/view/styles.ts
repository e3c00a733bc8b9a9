import { roomStyles } from './room-styles.ts';
import { sheetOf } from './sheets.ts';

/**
 * The looks of the panel. Everything but the neutrals derives from one accent: what is filled with it keeps it as its owner
 * chose it, what is written or drawn with it is made as dark, or as light, as it takes to be read. Type is measured in the
 * reader's own size, room in pixels. The tokens that the launcher needs too stand in its own sheet; see `launcher-styles.ts`.
 *
 * A constructed sheet: a strict content security policy allows no style elements and no style attributes.
 */
const css = /* css */ `
.view {
  --accent-text: light-dark(oklch(from var(--base) min(l, .48) min(c, .2) h), oklch(from var(--base) max(l, .76) min(c, .14) h));
  --tint: var(--guided-tint, light-dark(oklch(from var(--base) 94% min(c * .29, .04) h), oklch(from var(--base) 34% min(c * .5, .06) h)));
  --edge: color-mix(in oklab, var(--accent-text) 75%, var(--surface));
  --quiet: var(--guided-quiet, light-dark(oklch(48% .015 250), oklch(74% .012 250)));
  --alert: light-dark(oklch(50% .18 27), oklch(78% .12 27));
  --shade: light-dark(rgb(15 25 35 / .16), rgb(0 0 0 / .5));
  --small: .84em;
  --tiny: .78em;
  --room-s: 4px;
  --room-m: 8px;
  --room-l: 12px;
  --room-xl: 18px;
  --side: max(min(var(--room-xl), 4.6cqi), 50cqi - 360px);
  --round: min(var(--guided-radius, 20px) * .8, 22px);
  --round-pill: calc(var(--guided-radius, 20px) * 1.1);
  --round-tip: min(var(--guided-radius, 20px) * .3, 6px);
  --quick: .12s ease-out;
  --calm: .24s cubic-bezier(.2, .7, .3, 1);
  display: flex;
  flex-direction: column;
  block-size: 100%;
  container: view / size;
  background: var(--paper);
  font-size: medium;
  line-height: 1.5;
}
@supports not (color: oklch(from light-dark(red, red) l c h)) {
  .view { --accent-text: var(--accent); --tint: #dcf3f2; --edge: #5a9190; --quiet: #59616b; --alert: #b3261e; --shade: rgb(15 25 35 / .16); }
}
@media (prefers-contrast: more) {
  .view { --line: var(--quiet); --edge: var(--ink); --quiet: var(--ink); --accent-text: var(--ink); }
}
.view > * { font-size: .97em; }
.view *, .view ::before, .view ::after { box-sizing: border-box; }
.view :where(p, h2, ol, ul, dl, dd, table) { margin: 0; padding: 0; }
.view :where(button, input, textarea) { margin: 0; font: inherit; color: inherit; background: none; border: 0; }
.view button { cursor: pointer; -webkit-tap-highlight-color: transparent; touch-action: manipulation; }
.view :focus-visible { outline: 2px solid var(--accent-text); outline-offset: 2px; }
.view a { color: var(--accent-text); text-underline-offset: .2em; text-decoration-thickness: from-font; }
.term-mark { opacity: 0; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { flex: none; inline-size: 1.3em; block-size: 1.3em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.icon .dots { stroke-width: 2.75; }

.header { position: relative; flex: none; z-index: 1; display: flex; align-items: center; padding-block: 14px var(--room-l); padding-inline: var(--side) calc(var(--side) - 8px); }
.avatar { position: relative; flex: none; margin-inline-end: var(--room-l); display: grid; place-items: center; inline-size: 2.87em; block-size: 2.87em; border-radius: 50%; overflow: clip; background: var(--accent); color: var(--on-accent); font-size: .9em; font-weight: 650; letter-spacing: .02em; }
.avatar img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: cover; background: var(--surface); }
/* A logo is made for white paper, and nothing of it is cut off. */
.logo { border-radius: var(--round-tip); }
.logo img { padding: 3px; object-fit: contain; background: #fff; }
.who { flex: 1; min-inline-size: 0; }
.title { font-size: 1.05em; font-weight: 650; line-height: 1.3; letter-spacing: -.005em; overflow-wrap: anywhere; hyphens: auto; }
.title:focus { outline: none; }
.line { color: var(--quiet); font-size: .81em; line-height: 1.35; overflow-wrap: anywhere; }
.tool { flex: none; display: grid; place-items: center; inline-size: 44px; block-size: 44px; border-radius: 50%; color: var(--quiet); }
.tool + .tool { margin-inline-start: -8px; }
.tool[aria-expanded=true] { background: var(--tint); color: var(--ink); }

.rail { flex: none; display: flex; gap: var(--room-s); padding-inline: var(--side); padding-block-end: 10px; list-style: none; }
.rail li { position: relative; flex: auto; min-inline-size: 0; padding-block-start: 9px; padding-inline-end: var(--room-s); color: var(--quiet); font-size: var(--tiny); line-height: 1.35; overflow-wrap: anywhere; hyphens: auto; }
.rail li::before, .rail li::after { content: ''; position: absolute; inset-block-start: 0; inset-inline: 0; block-size: 3px; border-radius: 2px; background: var(--line); }
.rail li::after { background: var(--accent-text); scale: 0 1; transform-origin: left; }
.rail:dir(rtl) li::after { transform-origin: right; }
.rail :is(.done, .current)::after { scale: 1; }
.rail .current { color: var(--ink); font-weight: 650; }
.place { color: var(--quiet); font-weight: 400; white-space: nowrap; }

.log { position: relative; flex: 1; min-block-size: min(80px, 30cqb); overflow-y: auto; padding: var(--room-xl) var(--side); border-block-start: 1px solid var(--line); display: flex; flex-direction: column; gap: var(--room-l); scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.log:focus-visible { outline-offset: -2px; }
.log > :first-child { margin-block-start: auto; }
/* A block, not a flex box: to lay out one more turn, browsers look at all the others in a flex box. */
.turn + .turn { margin-block-start: var(--room-l); }
/* What is far away is laid out when somebody scrolls there. The first page was not yet, so nobody knows how high it is. */
.page { contain-intrinsic-size: auto 2400px; }
.page + .page:not(:last-child) { content-visibility: auto; }
/* What is only heard is laid out in its own turn: in the log, each message would have all of it laid out. */
.turn { contain: layout; display: flex; flex-direction: column; align-items: flex-start; gap: var(--room-s); }
.turn.visitor { align-items: flex-end; }
.bubble, .card { max-inline-size: 86%; overflow-wrap: anywhere; background: var(--surface); border: 1px solid var(--line); border-radius: var(--round); }
.bubble { padding: 9px 14px; white-space: pre-line; text-wrap: pretty; border-end-start-radius: var(--round-tip); }
.bubble ~ .bubble, .card ~ .bubble { border-start-start-radius: var(--round-tip); }
.visitor .bubble { background: var(--tint); border-color: transparent; border-radius: var(--round); border-end-end-radius: var(--round-tip); }
.visitor .bubble ~ .bubble { border-start-end-radius: var(--round-tip); }
.rising { animation: rise .16s ease-out backwards; }
.bubble s { color: var(--quiet); }
.mark { align-self: center; max-inline-size: 86%; padding-block: var(--room-s); color: var(--quiet); font-size: var(--small); text-align: center; text-wrap: balance; }
.meta { display: flex; align-items: center; gap: var(--room-m); padding-inline: var(--room-s); color: var(--quiet); font-size: var(--tiny); font-variant-numeric: tabular-nums; }
.turn.host .meta { align-self: center; }
.change { padding: 3px 2px; color: var(--quiet); font-size: .81em; border-radius: var(--round-tip); }
.meta .change { font-size: 1.04em; }
.earlier { align-self: center; min-block-size: 44px; padding-inline: var(--room-xl); color: var(--accent-text); font-size: var(--small); font-weight: 600; border-radius: var(--round-pill); }

.tray { position: relative; flex: 0 1 auto; background: var(--paper); box-shadow: 0 -6px 10px var(--paper); max-block-size: 46%; overflow-y: auto; padding: 5px var(--side) 16px; display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--room-m); scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.heading, .hint { color: var(--quiet); font-size: .87em; overflow-wrap: anywhere; }
.hint { line-height: 1.45; }
.heading + .heading, .heading:first-child:has(+ .hint) { color: var(--ink); font-size: inherit; }
.heading:first-child:has(+ .hint) { font-weight: 600; }
.rows { display: grid; gap: var(--room-m); }
.pills { display: flex; flex-wrap: wrap; gap: var(--room-m); }
.scale { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: min(var(--room-m), 1.5cqi); }
/* More than five are too narrow for a thumb: they stand in two rows. */
.scale:has(> :nth-child(6)) { grid: auto / repeat(3, 1fr); }
.scale:has(> :nth-child(7)) { grid: auto / repeat(4, 1fr); }
.scale:has(> :nth-child(9)) { grid: auto / repeat(5, 1fr); }
.view .choice { min-block-size: 44px; max-inline-size: 100%; padding: var(--room-m) 16px; background: var(--surface); border: 1.5px solid var(--edge); border-radius: var(--round-pill); font-weight: 500; line-height: 1.35; text-align: start; overflow-wrap: anywhere; hyphens: auto; }
.rows .choice { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: var(--room-l); border-radius: var(--round); }
.scale .choice { display: grid; justify-items: center; align-content: center; min-block-size: 52px; padding: 6px 0; border-radius: var(--round); font-variant-numeric: tabular-nums; text-align: center; }
.view .quiet { border: 1px solid var(--line); color: var(--quiet); font-size: .94em; font-weight: 400; }
.pills .choice { display: flex; flex-wrap: wrap; align-items: baseline; align-content: center; column-gap: var(--room-m); }
.choice small { color: var(--quiet); font-size: var(--small); font-weight: 400; text-align: end; }
.scale small { font-size: var(--tiny); text-align: center; }
.choice .icon { inline-size: 1em; block-size: 1em; margin-inline-start: var(--room-s); vertical-align: -.16em; }
.choice:dir(rtl) .icon { scale: -1 1; }

.footer { flex: none; border-block-start: 1px solid var(--line); background: var(--surface); }
.composer { display: flex; align-items: flex-end; gap: var(--room-m); padding-block: var(--room-m) var(--room-s); padding-inline: var(--side) calc(var(--side) - 8px); }
.composer textarea { flex: 1; min-inline-size: 0; max-block-size: min(132px, 30cqb); padding: 10px 0; resize: none; font-size: max(16px, 1em); line-height: 1.5; overflow-y: auto; scrollbar-width: thin; }
.footer:has(.composer:focus-within) { box-shadow: inset 0 2px var(--accent-text); }
.view .composer textarea:focus-visible { outline: none; }
.view ::placeholder { color: var(--quiet); opacity: 1; }
.composer textarea:placeholder-shown { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.send { flex: none; display: grid; place-items: center; inline-size: 44px; block-size: 44px; background: var(--tint); border-radius: 50%; }
.composer textarea:not(:placeholder-shown) ~ .send { background: var(--accent); color: var(--on-accent); }
.footer .hint { padding: 10px var(--side) 0; }
.footer .hint ~ .composer { padding-block-start: 2px; }
.notice { padding: 2px var(--side) 10px; color: var(--quiet); font-size: .81em; text-align: center; text-wrap: balance; }
.notice a { color: inherit; }
.composer ~ .notice { padding-block-start: 0; }
.notice:first-child { padding-block: 10px; }

/* What is written from left to right stands at the side where a panel begins that is not; and so does what is empty yet. */
.view:dir(rtl) :is(.title, .heading, .hint, .wrong, :placeholder-shown, [type=date]) { text-align: right; }

/* Where letters are large, the steps ahead are lines without words. */
@container view (width < 15em) {
  .rail li:not(.current) { font-size: 0; }
  .rail .current { flex-grow: 4; }
}
${roomStyles}
@media (hover: hover) {
  .tool:hover, .earlier:hover, .view .choice:hover { background: var(--tint); color: var(--ink); }
  .view .choice:not(.quiet):hover { border-color: var(--accent-text); }
  .change:hover { color: var(--accent-text); text-decoration: underline; text-underline-offset: .2em; }
  .view .send:hover { background: var(--accent); color: var(--on-accent); }
}
@media (prefers-reduced-motion: no-preference) {
  .panel:has(> .view) { animation: open .2s cubic-bezier(.2, .7, .3, 1); }
  .rail li::after { transition: scale var(--calm); }
  .view :is(.tool, .choice, .send) { transition: background-color var(--quick), border-color var(--quick), color var(--quick); }
  .view :is(.choice, .send, .tool):active { scale: .985; }
}
@keyframes rise { from { opacity: 0; transform: translateY(6px); } }
@keyframes open { from { opacity: 0; translate: 0 10px; } }
@media (forced-colors: active) {
  .rail :is(.done, .current)::after { background: Highlight; }
  .rail li::before { background: GrayText; }
  .visitor .bubble, .send, .avatar, .tool { border: 1px solid; }
  .tool + .tool { margin: 0; }
  .footer:has(.composer:focus-within) { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;

/** The panel's sheet, shared by all widgets of a page. */
export const viewStyles = sheetOf(css);
