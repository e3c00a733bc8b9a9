import { sheetOf } from './sheets.ts';

/** The looks of the open menu. */
export const menuStyles = sheetOf(/* css */ `
.menu { position: absolute; inset-block-start: calc(100% - 6px); inset-inline-end: calc(var(--side) - 6px); display: grid; min-inline-size: 208px; max-inline-size: calc(100% - 2 * var(--room-l)); max-block-size: calc(100cqb - 56px); overflow-y: auto; padding: 6px; background: var(--surface); border: 1px solid var(--line); border-radius: var(--round); box-shadow: 0 2px 6px var(--shade), 0 10px 32px var(--shade); }
.menu button { min-block-size: 44px; padding: var(--room-s) 14px; border-radius: calc(var(--round) - 6px); text-align: start; overflow-wrap: anywhere; }
.menu button:focus { background: var(--tint); outline-offset: -2px; }
@media (hover: hover) {
  .menu button:hover { background: var(--tint); color: var(--ink); }
}
@media (prefers-reduced-motion: no-preference) {
  .menu { animation: unfold var(--quick); }
}
@keyframes unfold { from { opacity: 0; translate: 0 -4px; } }
`);
