/**
 * The looks of what stands on the page from the start, and the tokens that everything shares. Nothing of the page's own
 * style reaches the widget but its font, direction and colour scheme.
 *
 * What a page says about the host element would win over what is said about it here, unless that is important: then it is
 * the other way round, also over what is important to the page. So the host has no box that a page could move, blur or
 * turn, and nothing of it is inherited further in.
 */
const css = /* css */ `
:host { display: contents !important; }
:host::before, :host::after { content: none !important; }
:host([placement=inline]) { display: block !important; min-block-size: var(--guided-block-size, min(680px, 100dvh)); }
:host([hidden]) { display: none !important; }
[hidden] { display: none !important; }
.guided {
  all: initial;
  display: contents;
  font-family: var(--guided-font, inherit);
  color-scheme: var(--guided-color-scheme, inherit);
  visibility: inherit;
  --base: var(--guided-accent, light-dark(oklch(50% .105 195), oklch(76% .1 190)));
  --accent: light-dark(oklch(from var(--base) min(l, .9) c h), oklch(from var(--base) max(l, .45) c h));
  --on-accent: color(from var(--accent) xyz calc((.179 - y) * 1e6) calc((.179 - y) * 1e6) calc((.179 - y) * 1e6));
  --paper: var(--guided-paper, light-dark(oklch(98.4% .004 85), oklch(19% .012 250)));
  --surface: var(--guided-surface, light-dark(#fff, oklch(24% .014 250)));
  --ink: var(--guided-ink, light-dark(oklch(24% .015 250), oklch(95% .005 250)));
  --line: var(--guided-line, light-dark(oklch(90% .006 85), oklch(33% .014 250)));
  --inset: var(--guided-inset, 20px);
  --foot: calc(var(--inset) + 2.5em + 24px + env(safe-area-inset-bottom));
}
@supports not (color: oklch(from light-dark(red, red) l c h)) {
  .guided { --accent: var(--guided-accent, #00706f); --on-accent: #fff; --paper: #fbfaf8; --surface: #fff; --ink: #1b1f24; --line: #e0ddd8; --quiet: #59616b; --tint: #dcf3f2; --edge: #5fa3a2; }
}
.launcher, .panel, .offer {
  position: fixed;
  z-index: var(--guided-z-index, 1000);
  box-sizing: border-box;
  inset: auto;
  inset-inline-end: var(--inset);
  max-inline-size: min(320px, 100vw - 2 * var(--inset));
  color: var(--ink);
  font-size: .97em;
}
:host([placement=start]) :is(.launcher, .panel, .offer) { inset-inline: var(--inset) auto; }
:host([placement=inline]) .launcher { display: none; }
.launcher {
  inset-block-end: calc(var(--inset) + env(safe-area-inset-bottom));
  display: flex;
  align-items: center;
  gap: 10px;
  min-block-size: 52px;
  margin: 0;
  padding: 8px 20px;
  border: 1px solid transparent;
  border-radius: 26px;
  background: var(--accent);
  color: var(--on-accent);
  font-family: inherit;
  font-weight: 600;
  line-height: 1.25;
  text-align: start;
  cursor: pointer;
  box-shadow: 0 2px 6px rgb(15 25 35 / .16), 0 8px 24px rgb(15 25 35 / .14);
  -webkit-tap-highlight-color: transparent;
}
@media (hover: hover) { .launcher:hover { box-shadow: 0 2px 6px rgb(15 25 35 / .16), 0 8px 24px rgb(15 25 35 / .28); } }
.launcher:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
.launcher span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.launcher svg { flex: none; inline-size: 1.4em; block-size: 1.4em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.panel {
  inset-block-end: var(--foot);
  padding: 18px;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: var(--guided-radius, 20px);
  line-height: 1.5;
}
:host([placement=inline]) .panel { position: static; }
@media print { :host(:not([placement=inline])) .guided { display: none; } }
`;

/** The sheet of one widget. */
export function launcherStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
