/** The guide rail: where the visitor is in a technique, what comes next, and how long it takes. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Model } from './model.ts';

/** The rail; nothing outside a technique. Which of its questions is open stands by the step that they belong to. */
export function rail({ scene, phrases }: Model): TemplateResult | typeof nothing {
  if (scene.rail.length === 0) return nothing;
  const note = scene.offered.question?.note;
  return html`
    <ol class="rail" part="rail" aria-label=${phrases.progress}>
      ${scene.rail.map(
        ({ label, state }) =>
          html`<li class=${state} aria-current=${state === 'current' ? 'step' : nothing}>
            <span dir="auto">${label}</span
            >${state === 'current' && note !== undefined ? html` <span class="place" dir="auto">${note}</span>` : nothing}${state === 'done' ? html`<span class="unseen">, ${phrases.stepDone}</span>` : nothing}
          </li>`,
      )}
    </ol>
  `;
}
