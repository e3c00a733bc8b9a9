/** Clicks in the panel, which are not meant for what the element happens to stand in. */

/** What does something of its own when it is clicked. Everything else would leave the click to a link around the chat. */
const acting = 'a, label, input, textarea, form button:not([type=button])';

/** Has no link, label or summary that the element stands in act on clicks in the panel. It may have been told before. */
export function keepClicks(panel: HTMLElement): void {
  panel.addEventListener('click', keep);
}

function keep(event: Event): void {
  if (event.target instanceof Element && !event.target.closest(acting)) event.preventDefault();
}
