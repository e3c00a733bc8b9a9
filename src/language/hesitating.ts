/** What is meant by who hesitates to choose: "maybe", "next", "I have to think about it", "I don't quite follow". */
import { answer } from './answers.ts';
import type { Cues, Expressions } from './cues/cues.ts';
import { clausesOf, matterOf } from './matters.ts';
import type { Hesitation, Meaning } from './meaning.ts';
import { type Said, wishes } from './wishes.ts';

const cuesOf = {
  puzzled: 'puzzled',
  pondering: 'pondering',
  passing: 'skip',
  unsure: 'unknown',
} as const satisfies Readonly<Record<Hesitation, keyof Cues>>;

/** Whether something is wrong besides: "I don't understand, my seat has not come". */
function tellsMore({ text, ear }: Said, cues: Expressions): boolean {
  return clausesOf(text, ear).some((clause) => {
    const matter = ear.says(clause, cues) ? undefined : matterOf(clause.join(' '), ear);
    return matter !== undefined && matter !== 'compliment';
  });
}

/**
 * The choice that a hesitant text means; `undefined` where it does not hesitate, or no choice is meant by that. Who does not
 * understand has answered nothing: they ask for more, where that may be asked.
 */
export function hesitationIn(said: Said): Meaning | undefined {
  const { question, text, ear } = said;
  if (question?.kind !== 'yes-no' && question?.kind !== 'choice') return undefined;
  const { hesitations = {}, enquiries } = question;
  for (const hesitation of Object.keys(cuesOf) as Hesitation[]) {
    const cues = ear.cues[cuesOf[hesitation]];
    const id = hesitations[hesitation];
    if (id === undefined && hesitation !== 'puzzled') continue;
    if (!wishes(said, cues)) continue;
    if (tellsMore(said, cues)) {
      const isStory = hesitation === 'puzzled' && question.otherwise === undefined;
      return isStory ? { as: 'matter', kind: 'complaint' } : undefined;
    }
    if (id !== undefined) return { ...answer(question, id, text), inWords: true };
    return enquiries ? { as: 'enquiry', about: 'details' } : { as: 'nothing', nearest: [] };
  }
  return undefined;
}
