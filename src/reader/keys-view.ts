/** The dialog that tells the keys and the signs, and turns the keys off. */
import { type TemplateResult, html } from 'lit';
import { type Shape, icon } from './icons.ts';
import { type Keys, keys } from './keys.ts';
import { noOutcome, outcomes } from './names.ts';

const names: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

const signs: readonly (readonly [Shape, string])[] = [
  ['explanation', 'explanation'],
  ['empathy', 'empathy'],
  ['questioning', 'questioning'],
  ...(Object.entries(outcomes) as [keyof typeof outcomes, string][]),
  ['none', noOutcome],
];

/** Draws the dialog, which is closed until somebody asks for it. */
export function keysView(control: Keys): TemplateResult {
  const turn = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) control.turn(currentTarget.checked);
  };
  return html`
    <dialog id="keys" aria-labelledby="keys-title">
      <form method="dialog">
        <h2 id="keys-title" tabindex="-1" autofocus>Keys and signs</h2>
        <dl class="keys">
          ${keys.map(
            ({ keys: [key = ''], told }) => html`
              <div>
                <dt><kbd>${names[key] ?? key}</kbd></dt>
                <dd>${told}</dd>
              </div>
            `,
          )}
        </dl>
        <label class="switch">
          <input type="checkbox" .checked=${control.on} @change=${turn} />
          Keys of one character
        </label>
        <p class="quiet">Turn them off if you dictate, or if they get into each other’s way with other tools.</p>
        <ul class="signs">
          ${signs.map(([shape, word]) => html`<li>${icon(shape)} ${word}</li>`)}
        </ul>
        <button class="strong">Close</button>
      </form>
    </dialog>
  `;
}
