/** Deleting a transcript: a button, and the question whether it is meant. */
import { type TemplateResult, html } from 'lit';

/**
 * Draws the button and its dialog, which is closed until somebody asks for it.
 *
 * @param title what the transcript is called
 * @param onDelete what is done when it is meant
 */
export function deleteView(title: string, onDelete: () => void): TemplateResult {
  const ask = ({ currentTarget }: Event) => {
    const dialog = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
    if (!(dialog instanceof HTMLDialogElement)) return;
    // It keeps what it was closed with the last time, also when Escape closes it now.
    dialog.returnValue = '';
    dialog.showModal();
  };
  const decide = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDialogElement && currentTarget.returnValue === 'delete') onDelete();
  };
  return html`
    <button class="delete" @click=${ask}>Delete…</button>
    <dialog aria-labelledby="delete-question" aria-describedby="delete-meaning" @close=${decide}>
      <form method="dialog">
        <h3 id="delete-question">Delete this transcript?</h3>
        <p id="delete-meaning">
          <strong dir="auto">${title}</strong> cannot be brought back. If the conversation is still going on, nothing
          more of it is kept.
        </p>
        <div class="buttons">
          <button value="keep">Keep it</button>
          <button value="delete" class="danger">Delete it</button>
        </div>
      </form>
    </dialog>
  `;
}
