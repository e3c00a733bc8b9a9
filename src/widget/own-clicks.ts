/** Clicks in the panel, which are not meant for what the element happens to stand in. */

/** What does something of its own when it is clicked. Everything else would leave the click to a link around the chat. */
const acting = 'a, label, [type=checkbox], [type=date], form button:not([type=button])';

/** Has no link, label or summary that the element stands in act on what is done in the panel. It may have been told before. */
export function keepClicks(panel: HTMLElement): void {
  panel.addEventListener('click', keepClick);
  panel.addEventListener('keyup', keepSpace);
}

function keepClick(event: Event): void {
  if (event.target instanceof Element && !event.target.closest(acting)) event.preventDefault();
}

/** A space that is written would press a button around the field. The space itself was written as the key went down. */
function keepSpace(event: KeyboardEvent): void {
  if (
    event.key === ' ' &&
    event.target instanceof Element &&
    event.target.matches('textarea, input:not([type=checkbox])')
  )
    event.preventDefault();
}
