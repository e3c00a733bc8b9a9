/** The part in which answers are filled in. It is loaded when a question first asks for that; see `parts.ts`. */
import type { TemplateResult } from 'lit/html.js';
import { field } from './field.ts';
import type { Posed } from './form.ts';
import type { ViewPhrases } from './phrases.ts';
import { ticks } from './ticks.ts';

export { formStyles as styles } from './form-styles.ts';

/** What is filled in to answer a question. */
export function inputsFor(posed: Posed, phrases: ViewPhrases): TemplateResult {
  return posed.kind === 'choices' ? ticks(posed, phrases) : field(posed, phrases);
}
