/**
 * The looks of what stands on the page from the start, and the tokens that everything shares. Nothing of the page's own
 * style reaches the widget but its font, direction and colour scheme.
 */
const css = /* css */ `
:host { display: contents; }
:host([hidden]) { display: none; }
:host([placement=inline]) { display: block; }
[hidden] { display: none !important; }
.guided {
  all: initial;
  font: inherit;
  font-family: var(--guided-font, inherit);
  color-scheme: var(--guided-color-scheme, inherit);
  visibility: inherit;
  display: contents;
  --base: var(--guided-accent, light-dark(oklch(50% .105 195), oklch(76% .1 190)));
  --accent: light-dark(oklch(from var(--base) min(l, .52) c h), oklch(from var(--base) max(l, .74) min(c, .12) h));
  --on-accent: light-dark(#fff, oklch(19% .012 250));
  --paper: var(--guided-paper, light-dark(oklch(98.4% .004 85), oklch(19% .012 250)));
  --surface: var(--guided-surface, light-dark(#fff, oklch(24% .014 250)));
  --ink: var(--guided-ink, light-dark(oklch(24% .015 250), oklch(95% .005 250)));
  --line: var(--guided-line, light-dark(oklch(90% .006 85), oklch(33% .014 250)));
  --inset: var(--guided-inset, 20px);
}
@supports not (color: oklch(from light-dark(red, red) l c h)) {
  .guided { --accent: var(--guided-accent, #00706f); --on-accent: #fff; --paper: #fbfaf8; --surface: #fff; --ink: #1b1f24; --line: #e0ddd8; --quiet: #59616b; --tint: #dcf3f2; --edge: #5fa3a2; }
}
.launcher, .panel, .offer {
  position: fixed;
  z-index: var(--guided-z-index, 1000);
  box-sizing: border-box;
  inset-inline-end: var(--inset);
  color: var(--ink);
}
:host([placement=start]) :is(.launcher, .panel, .offer) { inset-inline: var(--inset) auto; }
.launcher {
  inset-block-end: calc(var(--inset) + env(safe-area-inset-bottom));
  display: flex;
  align-items: center;
  gap: 10px;
  min-block-size: 52px;
  max-inline-size: calc(100vw - 2 * var(--inset));
  margin: 0;
  padding: 0 22px 0 18px;
  border: 1px solid transparent;
  border-radius: 26px;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-size: 15.5px;
  font-weight: 600;
  line-height: 1.25;
  text-align: start;
  cursor: pointer;
  box-shadow: 0 2px 6px rgb(15 25 35 / .16), 0 8px 24px rgb(15 25 35 / .14);
  -webkit-tap-highlight-color: transparent;
}
.launcher:dir(rtl) { padding: 0 18px 0 22px; }
@media (hover: hover) { .launcher:hover { background: color-mix(in oklab, var(--accent) 90%, var(--ink)); } }
.launcher:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.launcher svg { flex: none; inline-size: 22px; block-size: 22px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.panel {
  inset-block-end: calc(var(--inset) + 64px + env(safe-area-inset-bottom));
  inline-size: min(400px, 100vw - 2 * var(--inset));
  block-size: min(680px, 100dvh - 2 * var(--inset) - 64px);
  overflow: clip;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: var(--guided-radius, 20px);
  box-shadow: 0 4px 12px rgb(15 25 35 / .07), 0 18px 56px rgb(15 25 35 / .18);
}
.panel.apart { block-size: auto; padding: 18px; font-size: 15.5px; line-height: 1.5; }
:host([placement=inline]) .launcher { display: none; }
:host([placement=inline]) .panel { position: relative; z-index: 0; inset: auto; inline-size: 100%; block-size: var(--guided-block-size, min(680px, 100dvh)); box-shadow: none; }
@media (width < 480px), (height < 480px) {
  :host([open]:not([placement=inline])) .launcher:has(~ .panel:not(.apart, [hidden])) { visibility: hidden; }
  :host(:not([placement=inline])) .panel:not(.apart) { --inset: 0px; inset-block: 0; inline-size: min(480px, 100%); block-size: 100dvh; border: 0; border-radius: 0; }
}
`;

let made = 0;

/**
 * A sheet for one widget, whose text no other has: WebKit remembers how the media queries of a text came out, and would
 * draw a widget that is made after a phone was turned, say, for the width that the window had before.
 */
export function launcherStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css}/*${made++}*/`);
  return sheet;
}
