import { sheetOf } from '../sheets.ts';

/** The looks of the notes: a quiet strip under the header, which the list unfolds from. */
const css = /* css */ `
.strip { flex: none; font-size: 13px; line-height: 1.45; overflow-wrap: anywhere; }
.strip .trial { padding: 7px 18px; background: var(--tint); color: var(--ink); }
.mending { border-block-start: 1px solid var(--line); }
.mending .unfold { display: flex; inline-size: 100%; align-items: center; gap: 9px; min-block-size: 44px; padding-inline: 18px; font-weight: 600; text-align: start; }
.mending .unfold::before { content: ''; flex: none; inline-size: 7px; block-size: 7px; border: solid; border-width: 0 1.75px 1.75px 0; rotate: -45deg; color: var(--quiet); }
.mending [aria-expanded=true]::before { rotate: 45deg; translate: 0 -2px; }
.view .mending .unfold:focus-visible, .view .mending ul:focus-visible { outline-offset: -2px; }
.mending ul { max-block-size: min(300px, 42cqb); overflow-y: auto; overscroll-behavior: contain; padding: 0 18px 14px; display: grid; gap: 14px; list-style: none; scrollbar-width: thin; }
.mending li { display: grid; gap: 3px; padding-inline-start: 12px; border-inline-start: 3px solid var(--line); }
.mending li.error { border-color: var(--accent); }
.mending li > p:nth-child(2) { color: var(--quiet); }
.mending strong { display: block; font-size: 12px; font-weight: 600; color: var(--quiet); }
.mending .error strong { color: var(--accent); }
.mending .where { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.mending code { flex-basis: 100%; padding: 5px 8px; border-radius: 6px; background: var(--surface); border: 1px solid var(--line); font: 12px/1.5 ui-monospace, monospace; }
.mending .code { color: var(--quiet); font-size: 12px; }
.mending .where button { display: inline-grid; align-items: center; min-block-size: 44px; margin-inline-start: auto; color: var(--accent); font-weight: 600; }
@media (hover: hover) { .mending button:hover { text-decoration: underline; text-underline-offset: .2em; } }
`;

/** Their sheet. */
export const notesStyles = sheetOf(css);
