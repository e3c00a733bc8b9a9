/**
 * The looks of the panel once it holds the chat; until then, and where the chat cannot be loaded, the launcher's sheet is
 * all there is. Browsers give a popover looks of its own, so all of these are taken back here.
 */
const css = /* css */ `
.panel:has(> .view) {
  display: block;
  margin: 0;
  padding: 0;
  /* Letters that visitors chose large take the room that they need. */
  font-size: medium;
  inline-size: min(max(400px, 25em), 100vw - 2 * var(--inset));
  block-size: min(max(680px, 42.5em), 100dvh - var(--inset) - var(--foot));
  max-inline-size: none;
  overflow: clip;
  color: var(--ink);
  box-shadow: 0 4px 12px rgb(15 25 35 / .07), 0 18px 56px rgb(15 25 35 / .18);
  /* Pages have properties of their own, and these are inherited until the view sets them. */
  --visible-height: initial;
  --visible-top: initial;
  -webkit-user-select: text;
  user-select: text;
}
:host([placement=inline]) .panel:has(> .view) { position: relative; z-index: 0; inset: auto; inline-size: 100%; block-size: var(--guided-block-size, min(680px, 100dvh)); box-shadow: none; }
@media (width < 480px), (height < 480px) {
  :host(:not([placement=inline])) .launcher:has(~ .panel:not([hidden]) > .view) { visibility: hidden; }
  :host(:not([placement=inline])) .panel:has(> .view) { --inset: 0px; inset-block: 0; inline-size: min(480px, 100%); block-size: 100dvh; border: 0; border-radius: 0; }
}
`;

const dressed = new WeakSet<ShadowRoot>();
let made = 0;

/**
 * Dresses the panel of one widget, once, with a sheet whose text no other has: WebKit remembers how the media queries of a
 * text came out, and would draw a widget that is made after a phone was turned, say, for the width that the window had
 * before.
 */
export function dressPanel(panel: HTMLElement): void {
  const root = panel.getRootNode() as ShadowRoot;
  if (dressed.has(root)) return;
  dressed.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css}/*${made++}*/`);
  root.adoptedStyleSheets.push(sheet);
}
