/** The choices of a question that takes several of them together. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { choiceMark } from '../../flow/choices.ts';
import { type Posed, describedBy, form } from './form.ts';
import { isTicked } from './kinds.ts';
import type { ViewPhrases } from './phrases.ts';

/** Checkboxes for the choices. What is sent are the ids of the ticked ones, in the order of the options. */
export function ticks(posed: Posed, { tickOne }: ViewPhrases): TemplateResult {
  const ticked = new Set(posed.value.split(choiceMark));
  const options = posed.options.filter(isTicked);
  const boxes = html`
    <span class=${options.some(({ note }) => note !== undefined) ? 'rows' : 'pills'}>
      ${options.map(
        ({ id, label, note }) => html`
          <label class="choice tick" part="choice">
            <input type="checkbox" value=${id} aria-describedby=${describedBy(undefined)} .checked=${ticked.has(id)} />
            <span dir="auto">${label}</span>
            ${note === undefined ? nothing : html`<small dir="auto">${note}</small>`}
          </label>
        `,
      )}
    </span>
  `;
  return form(posed, 'ticks', boxes, (filled) => {
    const chosen = [...filled.querySelectorAll<HTMLInputElement>(':checked')];
    return { value: chosen.map(({ value }) => value).join(choiceMark), wrong: chosen.length === 0 ? tickOne : '' };
  });
}
