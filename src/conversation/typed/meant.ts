/** What a text means and tells at one point of a conversation, once it was heard. */
import type { Topic } from '../../flow/flow.ts';
import type { Answered } from '../../language/beside.ts';
import type { Account, Awaited, Meaning } from '../../language/meaning.ts';
import { techniqueNamed } from '../../techniques/techniques.ts';
import type { Place } from '../hearing.ts';
import { asksConsent, isSkip, takes } from '../questions.ts';
import type { Setting, State } from '../state.ts';
import { meantWithoutEar } from '../ear.ts';

/** What is no answer to a question that any text answers. */
const wishes: ReadonlySet<string> = new Set<Meaning['as']>([
  'person',
  'end',
  'restart',
  'thanks',
  'greeting',
  'identity',
]);

/**
 * The questions that a text may answer beside what it means, and the one that it answers by that: those of the topic that
 * is open or wished for, or of each that may be meant.
 */
export function listenedFor(
  { flow }: Setting,
  { question, guiding }: State,
  meaning: Meaning,
): readonly (readonly [readonly Awaited[], Answered | undefined])[] {
  const questionsOf = (topic: Topic | undefined) =>
    (topic && techniqueNamed(topic.technique)?.listensFor?.(topic)) ?? [];
  if (question?.asker === 'technique' && (meaning.as === 'answer' || meaning.as === 'nothing')) {
    const { name, kind, options, input } = question;
    const label = meaning.as === 'answer' ? meaning.label : '';
    return [[questionsOf(guiding?.topic), { name, kind, options, ...input, label }]];
  }
  return topicsMeant(meaning).map((wished) => [
    questionsOf(flow.topics.find(({ topic }) => topic === wished)),
    undefined,
  ]);
}

function topicsMeant(meaning: Meaning): readonly string[] {
  if (meaning.as === 'nothing') return meaning.nearest;
  if (meaning.as === 'topic') return [meaning.topic];
  return meaning.as === 'answer' && meaning.name === 'topic' ? [meaning.value] : [];
}

/** What the text means here: an answer has to be one that the question takes. */
export function meantBy(meaning: Meaning, account: Account, text: string, { setting, state, today }: Place): Meaning {
  const { question } = state;
  const isPassed = meaning.as === 'answer' && isSkip(meaning.value);
  const passes = isPassed || meaning.as === 'skip' || meaning.as === 'unknown';
  if (passes && question?.options.some(({ id }) => isSkip(id))) return { as: 'skip', name: meaning.name };
  if (question?.kind === 'text' && !wishes.has(meaning.as)) {
    // Whoever complains in the last word is heard, and not only noted.
    const isComplaint = account.matter !== undefined && account.matter !== 'compliment';
    if (question.asker === 'conversation' && isComplaint) return { as: 'matter', kind: 'complaint' };
    return meantWithoutEar(text, question, setting, today);
  }
  // Consent is chosen, or said in a word or two; no sentence is taken for it.
  if (asksConsent(question) && meaning.as === 'answer' && countWords(text) > 2) return { as: 'nothing', nearest: [] };
  if (passes) return { as: 'unknown', name: meaning.name };
  if (meaning.as === 'nothing') {
    const given = meantWithoutEar(text, question, setting, today);
    return given.as === 'nothing' ? meaning : given;
  }
  if (meaning.as !== 'answer') return meaning;
  // The standing choice of a person is the wish for one.
  if (meaning.value === ':person') return { as: 'person' };
  return question && takes(question, meaning.value) ? meaning : { as: 'nothing', nearest: [] };
}

/** Whether it matters what a text tells beside what it means. */
export function isTold(meaning: Meaning, text: string, question: State['question']): boolean {
  const { as } = meaning;
  // Whoever was not understood may say afterwards that it was a complaint.
  if (as === 'nothing' || as === 'unknown') return question?.asker === 'conversation';
  if (as !== 'answer') return as === 'matter' || as === 'topic';
  if (question?.kind === 'text' || meaning.inWords) return true;
  // Whoever says more than the name of a topic has begun to tell.
  return (
    question?.asker === 'conversation' && question.name === 'topic' && countWords(text) > countWords(meaning.label)
  );
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
