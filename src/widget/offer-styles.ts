/** The looks of an offer. It stands above the launcher, on the side that the launcher stands on. */
const css = /* css */ `
.offer {
  inset-block-end: var(--foot);
  display: flex;
  flex-wrap: wrap;
  gap: 12px 8px;
  inline-size: max-content;
  padding: 14px 16px;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: min(var(--guided-radius, 20px) * .8, 22px);
  border-end-end-radius: min(var(--guided-radius, 20px) * .3, 6px);
  box-shadow: 0 2px 8px rgb(15 25 35 / .07), 0 10px 32px rgb(15 25 35 / .14);
  line-height: 1.5;
}
:host([placement=start]) .offer { border-radius: min(var(--guided-radius, 20px) * .8, 22px); border-end-start-radius: min(var(--guided-radius, 20px) * .3, 6px); }
.panel:not([hidden]) ~ .offer { display: none; }
.offer p { flex: 1 0 100%; unicode-bidi: plaintext; max-block-size: max(3em, 100vh - var(--inset) - 240px); margin: 0; overflow: auto; overflow-wrap: anywhere; }
.offer p:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.offer button {
  min-block-size: 44px;
  margin: 0;
  padding: 6px 16px;
  background: var(--surface);
  border: 1.5px solid color-mix(in oklab, var(--accent) 60%, var(--ink));
  border-radius: calc(var(--guided-radius, 20px) * 1.1);
  color: inherit;
  font: inherit;
  font-weight: 500;
  cursor: pointer;
}
.offer .no { border: 1px solid var(--line); font-weight: 400; }
@media (prefers-contrast: more) { .offer, .offer button, .offer .no { border-color: var(--ink); } }
.offer button:hover { border-color: var(--ink); }
.offer button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
`;

/** The sheet. */
export const offerStyles = new CSSStyleSheet();
offerStyles.replaceSync(css);
