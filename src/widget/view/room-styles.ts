/**
 * The looks of the panel where there is little room: on phones, above their keyboards, in windows that somebody looks at
 * through a lens. What scrolls keeps to itself, so that the page behind stands still; see `room.ts`.
 */
export const roomStyles = /* css */ `
.view :is(.log, .tray, .menu, textarea) { overscroll-behavior: contain; }
/* In the page the panel is a part of it, and scrolls along. */
:host([placement=inline]) .view :is(.log, .tray, textarea) { overscroll-behavior: auto; }

/* Where rows would leave no room for what they answer, they flow. */
@container view (height <= 40em) {
  .rows { display: flex; flex-wrap: wrap; }
  .rows .choice { column-gap: var(--room-m); border-radius: var(--round-pill); }
}
/* Little height, as on a phone that lies on its side or shows its keyboard, or with large letters, is the conversation's own. */
@container view (height < 30em) {
  .header { padding-block: 2px 6px; }
  .avatar { inline-size: 32px; block-size: 32px; font-size: 12px; }
  .rail { padding-block-end: 6px; }
  .log { padding-block: 10px; }
  .tray { max-block-size: 40%; padding-block-end: 10px; }
  .composer { padding-block: 4px; }
}
/* Large letters have the width to themselves. */
@container view (width < 15em) {
  .header { flex-wrap: wrap; }
  .header .avatar { display: none; }
  .who { order: 1; flex-basis: 100%; }
  .menu-button { margin-inline-start: auto; }
  .view .scale { grid: auto / repeat(3, 1fr); }
}
@container view (height < 480px) {
  .who { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 10px; }
  .line { line-height: 1.2; }
  .rail li { block-size: 3px; padding-block-start: 3px; overflow: clip; }
}
@container view (height < 25em) {
  /* It takes no room, and stands below the composer for whoever scrolls or tabs there. */
  .footer { overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
  .composer ~ .notice { block-size: 0; padding: 0; }
  /* Whoever has read it, and goes back to write, sees the whole field again. */
  .footer:has(.composer :focus) { overflow: clip; }
}
@container view (height < 180px) {
  .header, .rail { display: none; }
}
@media (width < 480px), (height < 480px) {
  :host(:not([placement=inline])) .view { position: absolute; inset-inline: 0; inset-block-start: var(--visible-top, 0); block-size: var(--visible-height, 100%); padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom); padding-inline: env(safe-area-inset-left) env(safe-area-inset-right); }
}
/* A tablet keeps the floating panel, and lifts it above its keyboard. */
@media (width >= 480px) and (height >= 480px) {
  :host(:not([placement=inline])) .panel:has(> .view) { inset-block-end: max(var(--foot), 100dvh + 8px - var(--visible-top, 0px) - var(--visible-height, 100dvh)); max-block-size: calc(var(--visible-height, 100dvh) - 16px); }
}
@media (pointer: coarse) {
  .change { min-block-size: 44px; min-inline-size: 44px; margin-block: -10px; text-align: end; }
  .notice a { padding-block: 15px; }
}
`;
