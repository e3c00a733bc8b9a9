/** The bar over transcripts that come from a file: its name, what could not be read, and the way back. */
import { type TemplateResult, html, nothing } from 'lit';
import type { OpenedFiles } from './files/opened-files.ts';
import { icon } from './icons.ts';
import { counted } from './names.ts';

/** So many faults are told; one file of another kind may have as many as it has lines. */
const faultsTold = 100;

/** Draws the bar. */
export function fileBar({ name, count, faults }: OpenedFiles, onClose: () => void): TemplateResult {
  return html`
    <section class="file" aria-label="Opened file" tabindex="-1">
      <p>${icon('file')} From a file: <strong>${name}</strong> (${counted(count, 'conversation')})</p>
      <button @click=${onClose}>Close file</button>
      ${
        faults.length === 0
          ? nothing
          : html`<details>
              <summary class="fault">${counted(faults.length, 'part')} could not be read</summary>
              <ul>
                ${faults.slice(0, faultsTold).map((fault) => html`<li>${fault}</li>`)}
              </ul>
            </details>`
      }
    </section>
  `;
}
