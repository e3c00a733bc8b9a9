import { formStyles } from './form-styles.ts';

/**
 * The looks of the panel. Everything but the neutrals derives from one accent. The tokens that the launcher needs too
 * stand in its own sheet; see `launcher-styles.ts`.
 *
 * A constructed sheet: a strict content security policy allows no style elements and no style attributes.
 */
const css = /* css */ `
.view {
  --quiet: var(--guided-quiet, light-dark(oklch(48% .015 250), oklch(74% .012 250)));
  --tint: var(--guided-tint, light-dark(oklch(from var(--accent) 94% min(c * .29, .04) h), oklch(from var(--accent) 34% min(c * .5, .06) h)));
  --edge: color-mix(in oklab, var(--accent) 62%, var(--surface));
  display: flex;
  flex-direction: column;
  block-size: 100%;
  container: view / size;
  background: var(--paper);
  font-size: 15.5px;
  line-height: 1.5;
}
.view *, .view ::before, .view ::after { box-sizing: border-box; }
.view :where(p, h2, ol, ul, dl, dd, table) { margin: 0; padding: 0; }
.view :where(button, input, textarea) { margin: 0; font: inherit; color: inherit; background: none; border: 0; }
.view button { cursor: pointer; -webkit-tap-highlight-color: transparent; touch-action: manipulation; }
.view :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.view a { color: var(--accent); text-underline-offset: .15em; }
.term-mark { opacity: 0; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { inline-size: 20px; block-size: 20px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.icon .dots { stroke-width: 2.75; }

.header { position: relative; flex: none; z-index: 1; display: flex; align-items: center; gap: 12px; padding: 14px 10px 12px 18px; }
.header:dir(rtl) { padding: 14px 18px 12px 10px; }
.avatar { flex: none; display: grid; place-items: center; inline-size: 40px; block-size: 40px; border-radius: 50%; object-fit: cover; background: var(--accent); color: var(--on-accent); font-size: 14px; font-weight: 650; letter-spacing: .02em; }
.who { flex: 1; min-inline-size: 0; }
.title { font: inherit; font-size: 16px; font-weight: 650; line-height: 1.3; overflow-wrap: anywhere; }
.title:focus { outline: none; }
.line { color: var(--quiet); font-size: 13px; line-height: 1.35; }
.tool { flex: none; display: grid; place-items: center; inline-size: 44px; block-size: 44px; border-radius: 50%; color: var(--quiet); }
.tool + .tool { margin-inline-start: -8px; }
.tool[aria-expanded=true] { background: var(--tint); color: var(--ink); }

.menu { position: absolute; inset-block-start: calc(100% - 6px); inset-inline-end: 12px; display: grid; min-inline-size: 208px; max-block-size: calc(100cqb - 56px); overflow-y: auto; padding: 6px; background: var(--surface); border: 1px solid var(--line); border-radius: 16px; box-shadow: 0 8px 28px rgb(15 25 35 / .16); }
.menu button { min-block-size: 44px; padding: 0 14px; border-radius: 10px; text-align: start; }
.menu button:focus { background: var(--tint); outline-offset: -2px; }

.rail { flex: none; display: flex; gap: 4px; padding-inline: 18px; padding-block-end: 10px; list-style: none; }
.rail li { position: relative; flex: 1; min-inline-size: 0; padding-block-start: 9px; color: var(--quiet); font-size: 12px; line-height: 1.35; overflow-wrap: anywhere; }
.rail li::before, .rail li::after { content: ''; position: absolute; inset-block-start: 0; inset-inline: 0; block-size: 3px; border-radius: 2px; background: var(--line); }
.rail li::after { background: var(--accent); scale: 0 1; transform-origin: left; }
.rail:dir(rtl) li::after { transform-origin: right; }
.rail :is(.done, .current)::after { scale: 1; }
.rail .current { color: var(--ink); font-weight: 650; }

.log { position: relative; flex: 1; min-block-size: min(80px, 30cqb); overflow-y: auto; overscroll-behavior: contain; padding: 18px; border-block-start: 1px solid var(--line); display: flex; flex-direction: column; gap: 12px; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.log:focus-visible { outline-offset: -2px; }
.log > :first-child { margin-block-start: auto; }
.page { display: flex; flex-direction: column; gap: 12px; }
/* What is far above is laid out when somebody scrolls there. */
.page:not(:last-child) { content-visibility: auto; contain-intrinsic-size: auto 2400px; }
.turn { display: flex; flex-direction: column; align-items: flex-start; gap: 4px; }
.turn.visitor { align-items: flex-end; }
.bubble, .card { max-inline-size: 86%; overflow-wrap: anywhere; background: var(--surface); border: 1px solid var(--line); border-radius: 16px; }
.bubble { padding: 9px 14px; white-space: pre-line; border-end-start-radius: 6px; }
.bubble ~ .bubble, .card ~ .bubble { border-start-start-radius: 6px; }
.note { padding-inline: 4px; color: var(--quiet); font-size: 13px; font-variant-numeric: tabular-nums; }
.visitor .bubble { background: var(--tint); border-color: transparent; border-radius: 16px; border-end-end-radius: 6px; }
.visitor .bubble ~ .bubble { border-start-end-radius: 6px; }
.bubble s { color: var(--quiet); }
.mark { align-self: center; padding-block: 4px; color: var(--quiet); font-size: 13px; }
.meta { display: flex; align-items: center; gap: 8px; padding-inline: 4px; color: var(--quiet); font-size: 12px; line-height: 1.5; font-variant-numeric: tabular-nums; }
.turn.host .meta { align-self: center; }
.change { padding: 3px 2px; color: var(--quiet); font-size: 12.5px; line-height: 1.5; border-radius: 6px; }

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

.tray { position: relative; flex: 0 1 auto; background: var(--paper); box-shadow: 0 -6px 10px var(--paper); max-block-size: 46%; overflow-y: auto; overscroll-behavior: contain; padding: 5px 18px 16px; display: grid; gap: 8px; }
.heading { color: var(--quiet); font-size: 13.5px; overflow-wrap: anywhere; }
.heading + .heading { color: var(--ink); font-size: inherit; }
.heading:first-child:has(+ .hint) { color: var(--ink); font-size: inherit; font-weight: 600; }
.rows { display: grid; gap: 8px; }
.pills { display: flex; flex-wrap: wrap; gap: 8px; }
.scale { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 8px; }
/* More than five are too narrow for a thumb: they stand in two rows. */
.scale:has(> :nth-child(6)) { grid: auto / repeat(3, 1fr); }
.scale:has(> :nth-child(7)) { grid: auto / repeat(4, 1fr); }
.scale:has(> :nth-child(9)) { grid: auto / repeat(5, 1fr); }
.view .choice { min-block-size: 44px; padding: 8px 16px; background: var(--surface); border: 1.5px solid var(--edge); border-radius: 22px; font-weight: 500; line-height: 1.35; text-align: start; overflow-wrap: anywhere; }
.rows .choice { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: 12px; border-radius: 16px; }
.scale .choice { display: grid; justify-items: center; align-content: center; min-block-size: 52px; padding: 6px 2px; border-radius: 16px; text-align: center; }
.view .quiet { border: 1px solid var(--line); color: var(--quiet); font-weight: 400; }
.pills .choice { display: flex; flex-wrap: wrap; align-items: baseline; align-content: center; column-gap: 8px; }
.choice small { color: var(--quiet); font-size: 13px; font-weight: 400; text-align: end; }
.scale small { font-size: 12px; text-align: center; }
.choice .icon { inline-size: 16px; block-size: 16px; margin-inline-start: 4px; vertical-align: -2.5px; }
.choice:dir(rtl) .icon { scale: -1 1; }
${formStyles}
.footer { flex: none; border-block-start: 1px solid var(--line); background: var(--surface); }
.composer { display: flex; align-items: flex-end; gap: 8px; padding: 8px 10px 4px 18px; }
.composer:dir(rtl) { padding: 8px 18px 4px 10px; }
.composer textarea { flex: 1; min-inline-size: 0; max-block-size: min(132px, 30cqb); padding: 10px 0; resize: none; font-size: 16px; line-height: 24px; overflow-y: auto; scrollbar-width: thin; }
.composer:focus-within { box-shadow: inset 0 2px var(--accent); }
.view .composer textarea:focus-visible { outline: none; }
.view ::placeholder { color: var(--quiet); opacity: 1; }
.composer textarea:placeholder-shown { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.send { flex: none; display: grid; place-items: center; inline-size: 44px; block-size: 44px; background: var(--tint); border-radius: 50%; }
.composer textarea:not(:placeholder-shown) ~ .send { background: var(--accent); color: var(--on-accent); }
.footer .hint { padding: 10px 18px 0; }
.footer .hint ~ .composer { padding-block-start: 2px; }
.notice { padding: 2px 18px 10px; color: var(--quiet); font-size: 12.5px; line-height: 1.5; text-align: center; }
.notice a { color: inherit; }
.composer ~ .notice { padding-block-start: 0; }
.notice:first-child { padding-block: 10px; }

/* Little height, as on a phone that lies on its side or shows its keyboard, is the conversation's own. */
@container view (height < 480px) {
  .header, .header:dir(rtl) { padding-block: 2px; }
  .avatar { inline-size: 32px; block-size: 32px; font-size: 12px; }
  .who { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 10px; max-block-size: 1.4em; overflow: clip; }
  .who > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .title { max-inline-size: 100%; }
  .line { flex: 1 1 120px; }
  .rail { padding-block-end: 6px; }
  .rail li { block-size: 3px; padding-block-start: 3px; overflow: clip; }
  .log { padding-block: 10px; }
  .tray { max-block-size: 40%; padding-block-end: 10px; }
  .composer, .composer:dir(rtl) { padding-block: 4px; }
}
@container view (height < 400px) {
  .notice { display: none; }
}
@container view (height < 180px) {
  .header, .rail { display: none; }
}
@media (width < 480px), (height < 480px) {
  :host(:not([placement=inline])) .view { position: absolute; inset-inline: 0; inset-block-start: var(--visible-top, 0); block-size: var(--visible-height, 100%); padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom); padding-inline: env(safe-area-inset-left) env(safe-area-inset-right); }
}
@media (hover: hover) {
  .tool:hover, .menu button:hover, .view .choice:hover { background: var(--tint); color: var(--ink); }
  .change:hover { color: var(--accent); text-decoration: underline; text-underline-offset: .2em; }
  .view .send:hover { background: var(--accent); color: var(--on-accent); }
}
@media (pointer: coarse) {
  .change { min-block-size: 44px; min-inline-size: 44px; margin-block: -10px; text-align: end; }
  .notice a { padding-block: 14px; }
}
@media (prefers-reduced-motion: no-preference) {
  .rail li::after { transition: scale .24s; }
  .view :is(.choice, .next, .send) { transition: background-color .12s, color .12s; }
}
@media (forced-colors: active) {
  .rail :is(.done, .current)::after { background: Highlight; }
  .rail li::before { background: GrayText; }
  .visitor .bubble, .next, .send, .avatar, .tool { border: 1px solid; }
  .composer:focus-within { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;

/** The panel's sheet, shared by all widgets of a page. */
export const viewStyles = new CSSStyleSheet();
viewStyles.replaceSync(css);
