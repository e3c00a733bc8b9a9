/** The composer: where the visitor writes in their own words. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Conversation, OpenQuestion } from '../../conversation/scene.ts';
import { cutText } from '../../transcript/clean.ts';
import { typedLimit } from '../../transcript/clean.ts';
import { composerField } from './focus.ts';
import { sendIcon } from './icons.ts';
import { isSending } from './keys.ts';
import { completionOf, hasField } from './kinds.ts';
import type { Delay, Model, Reactions } from './model.ts';

/** Where it stands what a message waits for. */
export const delayId = 'delayed';

/** The composer; nothing while typed text is not heard. */
export function composer(
  { scene, phrases, aside, delay }: Model,
  { listen, send }: Reactions,
): TemplateResult | typeof nothing {
  if (!scene.offered.typing) return nothing;
  const { question } = scene.offered;
  const asked = question?.kind === 'text' ? question : undefined;
  const hint = asked?.input?.hint;
  const otherwise = question && (hasField(question.kind) || question.options.some(({ quiet }) => !quiet));
  return html`
    ${hint === undefined ? nothing : html`<p id="written-hint" class="hint" dir="auto">${hint}</p>`}
    <div class="composer" part="composer">
      ${asked ? html`<span id="written-question" hidden>${asked.text}</span>` : nothing}
      <textarea
        rows="1"
        aria-label=${phrases.write}
        aria-describedby=${describedBy(asked, delay)}
        autocomplete=${(asked && completionOf(asked.name)) ?? nothing}
        placeholder="${otherwise ? phrases.writeOrChoose : phrases.write}…"
        enterkeyhint="send"
        dir="auto"
        ?disabled=${aside?.holds}
        @input=${({ currentTarget }: InputEvent) => {
          // Not on focus, which comes with the open panel: whoever only chooses is not to load what hears the written.
          listen();
          fit(currentTarget as HTMLTextAreaElement);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (!isSending(event)) return;
          event.preventDefault();
          send();
        }}
      ></textarea>
      <button type="button" class="send" aria-label=${phrases.send} ?disabled=${aside?.holds} @click=${send}>
        ${sendIcon}
      </button>
    </div>
  `;
}

/** A question that is answered here describes the field, with the help that it comes with; and so does what a message waits for. */
function describedBy(asked: OpenQuestion | undefined, delay: Delay | undefined): string | typeof nothing {
  const ids = [
    asked ? 'written-question' : '',
    asked?.input?.hint === undefined ? '' : 'written-hint',
    delay?.message === undefined ? '' : delayId,
  ];
  return ids.filter((id) => id !== '').join(' ') || nothing;
}

/** What is written in the composer. */
export function writtenIn(container: HTMLElement): string {
  return container.querySelector<HTMLTextAreaElement>(composerField)?.value.trim() ?? '';
}

/** Sends what is written; what is not heard stands in the field again. */
export async function send(container: HTMLElement, conversation: Conversation): Promise<void> {
  const written = writtenIn(container);
  if (written === '') return;
  // On a slow line it stands in the field until it can be heard.
  await conversation.listen();
  const field = container.querySelector<HTMLTextAreaElement>(composerField);
  const taken = field && takeText(field, written);
  if (!taken) return;
  let heard = false;
  try {
    heard = await conversation.act({ type: 'type', text: taken.text });
  } finally {
    if (!heard) taken.giveBack();
  }
}

/** What was taken out of the field to be sent. */
interface Taken {
  readonly text: string;
  /** Puts it back, unless the visitor has begun to write something else. */
  readonly giveBack: () => void;
}

/**
 * Takes out what was written, so that the field is free for the next message at once; nothing where nothing is written.
 * What is more than one message can hold stays in the field, and so does what has been written behind it since.
 */
function takeText(field: HTMLTextAreaElement, message: string): Taken | undefined {
  const written = field.value.trim();
  if (written === '') return undefined;
  const text = cutText(written.startsWith(message) ? message : written, typedLimit);
  const rest = written.slice(text.length).trimStart();
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
