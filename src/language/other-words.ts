/** An answer in other words than those of any choice: "No, it was Tuesday", "a new lamp instead". */
import { answer } from './answers.ts';
import { contactsIn } from './introductions.ts';
import type { Ear } from './expressions.ts';
import { outermost, without } from './expressions.ts';
import { matterOf } from './matters.ts';
import type { Answer, Question } from './meaning.ts';
import { optionMentioned } from './options.ts';
import { polarityOf } from './polarity.ts';
import { wordsOf } from './words.ts';

/** What an agreement is before: "Yes, but …". */
const beginning = /^([^,.;:!?\n]*)[,.;:!\n]\s*(?=.*\S)/u;

/**
 * What a text says to a question that takes other words than its choices; `undefined` where it takes none, and where the
 * text says no more than one of them does.
 */
export function answerInWords(text: string, question: Question | undefined, ear: Ear): Answer | undefined {
  if (question?.otherwise === undefined) return undefined;
  if (question.kind !== 'yes-no') {
    return optionMentioned(text, question, ear) || tellsNothing(text, ear)
      ? undefined
      : { ...answer(question, question.otherwise, text), inWords: true };
  }
  // Thanks and praise agree, in whatever words.
  const isContent = matterOf(text, ear) === 'compliment' || ear.says(wordsOf(text), ear.cues.thanks);
  const agrees = isContent || polarityOf(text, ear) === 'yes';
  const adds = !agrees || contactsIn(text, ear) !== undefined || ear.says(wordsOf(text), ear.cues.contrasts);
  const yes = question.options.find(({ id }) => id !== question.otherwise);
  if (isContent && !adds && yes) return answer(question, yes.id, yes.label);
  if (!adds || tellsNothing(text, ear)) return undefined;
  const [lead = '', first = ''] = beginning.exec(text) ?? [];
  const said = tellsNothing(first, ear) ? text.slice(lead.length) : text;
  return { ...answer(question, question.otherwise, said), inWords: true };
}

/** Whether a text only agrees, refuses, thanks, or does not know. */
function tellsNothing(text: string, ear: Ear): boolean {
  const { plainYes, yes, no, negations, thanks, greeting, corrections, unknown, skip } = ear.cues;
  const words = wordsOf(text);
  const places = outermost(
    [plainYes, yes, no, negations, thanks, greeting, corrections, unknown, skip].flatMap((cues) => [
      ...ear.find(words, cues, false),
    ]),
  );
  return ear.telling(without(words, places)).length === 0;
}
