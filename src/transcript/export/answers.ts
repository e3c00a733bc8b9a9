/** What was answered in a conversation, question by question. */
import { isOurs } from '../../flow/choices.ts';
import type { AnyEntry, EntryOf } from '../entry.ts';
import { isKnown } from '../known.ts';
import { answeredName, answeredValue, shownText, supersededBy } from '../projection.ts';

/** One answer. */
export interface Answer {
  readonly seq: number;
  /** The question's name, its words, and what kind of answer it asked for. */
  readonly name: string;
  readonly question: string;
  readonly kind: string;
  /** What is stored and compared, and how it read. */
  readonly value: string;
  readonly label: string;
}

/**
 * The answers that still stand, of each question the latest: without those that were changed or fell away, and without
 * what the conversation itself asks, such as for the topic.
 */
export function answersOf(entries: readonly AnyEntry[]): readonly Answer[] {
  const asked = new Map<string, EntryOf<'asked'>>();
  // In the order of the questions; what is empty was answered once and is not any more.
  const answers = new Map<string, Answer | undefined>();
  for (const entry of entries) {
    if (!isKnown(entry)) continue;
    if (entry.type === 'asked') asked.set(entry.name, entry);
    const fallen = supersededBy(entry);
    for (const [key, answer] of answers) if (answer && fallen.includes(answer.seq)) answers.set(key, undefined);
    const name = answeredName(entry);
    if (name === undefined || entry.technique === undefined) continue;
    const { text: question = name, kind = '' } = asked.get(name) ?? {};
    const value = answeredValue(entry);
    // Ids of ours, such as that of "I don't know", tell nothing.
    const tells = value !== undefined && !isOurs(value);
    const answer = tells
      ? { seq: entry.seq, name, question, kind, value, label: shownText(entry) ?? value }
      : undefined;
    answers.set(JSON.stringify([entry.topic, name]), answer);
  }
  return [...answers.values()].filter((answer) => answer !== undefined);
}
