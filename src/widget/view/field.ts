/** The field of a question that is answered by writing: the input that its kind asks for. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { emailMeant, phoneMeant } from '../../language/contacts.ts';
import { type Posed, type Reading, describedBy, form } from './form.ts';
import { isSending } from './keys.ts';
import { completionOf } from './kinds.ts';
import type { ViewPhrases } from './phrases.ts';

/** The native input of a kind of question. */
interface Native {
  readonly type: string;
  readonly inputmode?: string;
  readonly autocomplete?: string;
  readonly dir?: string;
  /** What is said of something that cannot be read as one. */
  readonly wrong: 'notANumber' | 'notADate' | 'notAnEmail' | 'notAPhone';
  /** Reads it; without this, the browser itself does. */
  readonly read?: (text: string) => string | undefined;
}

const natives: ReadonlyMap<string, Native> = new Map([
  ['number', { type: 'number', inputmode: 'decimal', wrong: 'notANumber' }],
  ['date', { type: 'date', wrong: 'notADate' }],
  ['email', { type: 'email', autocomplete: 'email', dir: 'auto', wrong: 'notAnEmail', read: emailMeant }],
  ['phone', { type: 'tel', autocomplete: 'tel', dir: 'auto', wrong: 'notAPhone', read: phoneMeant }],
]);

const unitId = 'asked-unit';

/** By a placeholder style sheets tell what is empty, where `dir` has no words to go by. */
const blank = ' ';

/** The field of a question. */
export function field(posed: Posed, phrases: ViewPhrases): TemplateResult {
  const native = natives.get(posed.kind);
  return native ? line(posed, native, phrases) : lines(posed, phrases);
}

function line(posed: Posed, { type, inputmode, autocomplete, dir, wrong, read }: Native, phrases: ViewPhrases) {
  const { text, input: { unit, min, max, hint } = {}, value, isChange } = posed;
  const input = html`
    <span class="entry" part="field">
      <input
        type=${type}
        aria-label=${text}
        aria-describedby=${describedBy(hint, ...(unit === undefined ? [] : [unitId]))}
        min=${min ?? nothing}
        max=${max ?? nothing}
        step=${type === 'number' ? 'any' : nothing}
        inputmode=${inputmode ?? nothing}
        autocomplete=${autocomplete ?? nothing}
        dir=${dir ?? nothing}
        placeholder=${blank}
        enterkeyhint="send"
        .value=${value}
      />
      ${unit === undefined ? nothing : html`<span id=${unitId} class="unit" dir="auto">${unit}</span>`}
    </span>
  `;
  return form(posed, 'field', input, (filled) => {
    const value = written(filled);
    const isUnread = read ? isChange && value !== '' && read(value) === undefined : isBad(filled);
    return isUnread ? { value: '', wrong: phrases[wrong] } : filledIn(value, phrases);
  });
}

function lines(posed: Posed, phrases: ViewPhrases): TemplateResult {
  const { name, text, input: { hint } = {}, value } = posed;
  const input = html`
    <span class="entry" part="field">
      <textarea
        rows=${value.length > 30 ? 3 : 1}
        aria-label=${text}
        aria-describedby=${describedBy(hint)}
        autocomplete=${completionOf(name) ?? nothing}
        dir="auto"
        placeholder=${blank}
        enterkeyhint="send"
        .value=${value}
        @keydown=${(event: KeyboardEvent) => {
          if (!isSending(event)) return;
          event.preventDefault();
          if (!event.repeat) (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
        }}
      ></textarea>
    </span>
  `;
  return form(posed, 'field', input, (filled) => filledIn(written(filled), phrases));
}

function filledIn(value: string, { fillIn }: ViewPhrases): Reading {
  return value === '' ? { value, wrong: fillIn } : { value };
}

function written(filled: HTMLFormElement): string {
  return inputOf(filled)?.value.trim() ?? '';
}

/** Whether something is written that the browser cannot read: then it gives no value at all. */
function isBad(filled: HTMLFormElement): boolean | undefined {
  return inputOf(filled)?.validity.badInput;
}

function inputOf(filled: HTMLFormElement): HTMLInputElement | HTMLTextAreaElement | undefined {
  return filled.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? undefined;
}
