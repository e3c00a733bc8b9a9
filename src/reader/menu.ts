/** A disclosure that lies above what follows it, and closes when it is left. */
import { type TemplateResult, html } from 'lit';

/**
 * Draws the button and what it discloses.
 *
 * @param label what stands on the button
 */
export function menuView(label: string, content: unknown): TemplateResult {
  return html`
    <details class="menu" @click=${closeAfterDeed} @keydown=${closeByEscape} @focusout=${closeWhenLeft}>
      <summary>${label}</summary>
      <div class="sheet" tabindex="-1">${content}</div>
    </details>
  `;
}

/** A deed is done once, and what it opens gives the focus back to where the menu is; of links several may be followed. */
const closeAfterDeed = {
  // Before the deed itself, which may move the focus on.
  capture: true,
  handleEvent({ target, currentTarget }: Event): void {
    if (!(target instanceof HTMLButtonElement && currentTarget instanceof HTMLDetailsElement)) return;
    currentTarget.querySelector('summary')?.focus();
    currentTarget.open = false;
  },
};

function closeByEscape({ key, currentTarget }: KeyboardEvent): void {
  if (key !== 'Escape' || !(currentTarget instanceof HTMLDetailsElement)) return;
  currentTarget.open = false;
  currentTarget.querySelector('summary')?.focus();
}

function closeWhenLeft({ relatedTarget, currentTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  // Whoever goes to another window comes back to it.
  if (!stays && document.hasFocus()) currentTarget.open = false;
}
