/** A disclosure that lies above what follows it, and closes when it is left. */
import { type TemplateResult, html } from 'lit';

/**
 * Draws the button and what it discloses.
 *
 * @param label what stands on the button
 */
export function menuView(label: string, content: unknown): TemplateResult {
  return html`
    <details class="menu" @keydown=${closeByEscape} @focusout=${closeWhenLeft}>
      <summary>${label}</summary>
      <div class="sheet" tabindex="-1">${content}</div>
    </details>
  `;
}

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
