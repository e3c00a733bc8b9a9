/** The composer: where the visitor writes in their own words. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { cutText } from '../../transcript/clean.ts';
import { typedLimit } from '../../transcript/entry.ts';
import { sendIcon } from './icons.ts';
import type { Model, Reactions } from './model.ts';

/** The composer; nothing while typed text is not heard. */
export function composer({ scene, phrases }: Model, { listen, send }: Reactions): TemplateResult | typeof nothing {
  if (!scene.offered.typing) return nothing;
  const choosing = scene.offered.question?.options.some(({ quiet }) => !quiet) === true;
  const hint = choosing ? phrases.writeOrChoose : phrases.write;
  return html`
    <div class="composer" part="composer">
      <textarea
        rows="1"
        aria-label=${phrases.write}
        placeholder="${hint}…"
        enterkeyhint="send"
        dir="auto"
        @focus=${listen}
        @input=${({ currentTarget }: InputEvent) => fit(currentTarget as HTMLTextAreaElement)}
        @keydown=${(event: KeyboardEvent) => {
          if (!isSending(event)) return;
          event.preventDefault();
          send();
        }}
      ></textarea>
      <button type="button" class="send" aria-label=${phrases.send} @click=${send}>${sendIcon}</button>
    </div>
  `;
}

/** What was taken out of the field to be sent. */
export interface Taken {
  readonly text: string;
  /** Puts it back, unless the visitor has begun to write something else. */
  readonly giveBack: () => void;
}

/**
 * Takes out what is written, so that the field is free for the next message at once; nothing where nothing is written.
 * What is more than one message can hold stays in the field.
 */
export function takeText(field: HTMLTextAreaElement): Taken | undefined {
  const written = field.value.trim();
  if (written === '') return undefined;
  const text = cutText(written, typedLimit);
  const rest = written.slice(text.length);
  write(field, rest);
  return {
    text,
    giveBack: () => {
      if (field.value === rest) write(field, written);
    },
  };
}

function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  fit(field);
}

/** As high as what is written, up to what the style sheet allows. */
function fit(field: HTMLTextAreaElement): void {
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight}px`;
}

/** Enter sends and Shift+Enter begins a line. While an input method composes, Enter only accepts its suggestion. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- see below
function isSending({ key, shiftKey, isComposing, keyCode }: KeyboardEvent): boolean {
  // Safari ends the composition before it tells of the key that ended it. Only the old code 229 gives that key away.
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
}
