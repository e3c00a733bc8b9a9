import { sheetOf } from '../sheets.ts';

/** The looks of the notes: a quiet strip under the header, which the list unfolds from. */
const css = /* css */ `
.view .strip { flex: none; font-size: var(--small); line-height: 1.45; overflow-wrap: anywhere; }
.strip .trial { padding: 7px var(--side); background: var(--tint); color: var(--ink); }
.mending { border-block-start: 1px solid var(--line); }
.mending .unfold { display: flex; inline-size: 100%; align-items: center; gap: 10px; min-block-size: 44px; padding-inline: var(--side); font-weight: 600; text-align: start; }
.mending .unfold::before { content: ''; flex: none; inline-size: 7px; block-size: 7px; border: solid; border-width: 0 1.75px 1.75px 0; rotate: -45deg; color: var(--quiet); }
.mending [aria-expanded=true]::before { rotate: 45deg; translate: 0 -2px; }
.view .mending .unfold:focus-visible, .view .mending ul:focus-visible { outline-offset: -2px; }
.mending ul { max-block-size: min(300px, 34cqb); overflow-y: auto; overscroll-behavior: contain; padding: 0 var(--side) 14px; display: grid; gap: var(--room-xl); list-style: none; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.mending li { display: grid; gap: var(--room-s); padding-inline-start: var(--room-l); border-inline-start: 3px solid var(--line); }
.mending li.error { border-color: var(--alert); }
.mending li > p:nth-child(2) { color: var(--quiet); }
.mending strong { display: block; font-size: .92em; font-weight: 600; color: var(--quiet); }
.mending .error strong { color: var(--alert); }
.mending .where { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--room-l); }
.mending code { flex-basis: 100%; padding: 6px 10px; border-radius: var(--round-tip); background: var(--surface); border: 1px solid var(--line); font: .92em/1.5 ui-monospace, monospace; }
.mending .code { color: var(--quiet); font-size: .92em; }
.mending .where button { display: inline-grid; align-items: center; min-block-size: 44px; margin-inline-start: auto; color: var(--accent-text); font-weight: 600; }
@media (hover: hover) {
  .mending .unfold:hover { color: var(--accent-text); }
  .mending .where button:hover { text-decoration: underline; text-underline-offset: .2em; }
}
@media (prefers-reduced-motion: no-preference) {
  .mending .unfold::before { transition: rotate var(--quick); }
}
`;

/** Their sheet. */
export const notesStyles = sheetOf(css);
