/** The kinds of question, by how they are answered. */
import { choiceMark, isOurs } from '../flow/choices.ts';
import type { QuestionKind } from '../techniques/technique.ts';
import { consentToMemory } from '../flow/visit.ts';
import type { Option } from '../transcript/entry.ts';
import type { State } from './state.ts';

const written: ReadonlySet<string> = new Set<QuestionKind>(['number', 'date', 'email', 'phone']);

/** Whether a question is answered by writing something that may be valid or not. */
export function isWritten(kind: string): boolean {
  return written.has(kind);
}

/** Whether a question takes a value: one of its options, several of them, or something written. */
export function takes({ kind, options }: { kind: string; options: readonly { id: string }[] }, value: string): boolean {
  const has = (id: string) => options.some((option) => option.id === id);
  if (has(value)) return true;
  if (isOurs(value)) return false;
  const together = value.split(choiceMark);
  return kind === 'text' || isWritten(kind) || (kind === 'choices' && together.every((id) => has(id) && !isOurs(id)));
}

/** How an option reads as an answer: the point of a scale says what it means, as its button does. */
export function labelAsAnswer(kind: string, { id, label, note }: Option): string {
  return kind === 'rating' && note !== undefined && !isOurs(id) ? `${label} · ${note}` : label;
}

/** The choices by which a question is passed over. */
export const skips = [':skip', ':unknown'] as const;

/** Whether an answer passes its question over. */
export function isSkip(value: string): boolean {
  return skips.some((skip) => skip === value);
}

/** Whether it is asked whether the conversation may be kept. An owner may call a question so, too. */
export function isConsent(question: State['question']): boolean {
  return question?.asker === 'conversation' && question.name === 'consent';
}

/** Whether any consent is asked for: to be kept, or to be remembered. */
export function asksConsent(question: State['question']): boolean {
  return isConsent(question) || (question?.asker === 'conversation' && question.name === consentToMemory);
}
