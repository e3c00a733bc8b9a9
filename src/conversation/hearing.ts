/** The guide's ear for one language. It is loaded when somebody begins to write: many only ever choose. */
import { accountOf } from '../language/account.ts';
import type { Cues } from '../language/cues/cues.ts';
import type { MoodCues } from '../language/cues/mood.ts';
import { type Answered, answersBeside } from '../language/beside.ts';
import { Ear } from '../language/expressions.ts';
import type { Account, Awaited, Beside } from '../language/meaning.ts';
import { type Mood, moodOf } from '../language/mood.ts';
import { type Meaning, type Situation, understand } from '../language/understanding.ts';
import type { Ways } from '../language/wishing.ts';

/** What was heard: what it means in a situation, what it tells in any, and in which mood. */
export interface Understood {
  readonly meaning: Meaning;
  readonly account: Account;
  /** Absent where there was no ear for it. */
  readonly mood?: Mood;
  /** What it answers of other questions than the one that is open. */
  readonly besides?: (questions: readonly Awaited[], answered: Answered | undefined) => readonly Beside[];
}

/** Hears typed text in a situation. */
export type Hearing = (text: string, situation: Omit<Situation, 'cues'>) => Understood;

/** Hears by the cues of a language. */
export function hearingWith(cues: Cues, mood: MoodCues): Hearing {
  return (text, situation) => ({
    meaning: understand(text, { ...situation, cues }),
    account: accountOf(text, cues, waysIn(situation)),
    mood: moodOf(text, cues, mood),
    besides: (questions, answered) =>
      answersBeside(text, questions, { ear: new Ear(cues), today: situation.today, answered }),
  });
}

/** What may be wished for here: what is asked about, or else what is offered to whoever complains. */
function waysIn({ question, ways = [] }: Omit<Situation, 'cues'>): Ways {
  return { offered: question?.wishes ?? ways, isAsked: question?.wishes !== undefined };
}
