/** The guide's ear for one language. It is loaded when somebody begins to write: many only ever choose. */
import { accountOf } from '../language/account.ts';
import { type Answered, answersBeside } from '../language/beside.ts';
import type { Cues } from '../language/cues/cues.ts';
import type { MoodCues } from '../language/cues/mood.ts';
import { Ear } from '../language/expressions.ts';
import type { Account, Awaited } from '../language/meaning.ts';
import { moodOf } from '../language/mood.ts';
import { type Situation, understand } from '../language/understanding.ts';
import type { Ways } from '../language/wishing.ts';
import type { Phrases } from '../techniques/technique.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import type { EntryOf } from '../transcript/entry.ts';
import { takesEnquiries } from './answering.ts';
import { typedHappening } from './typed/happening.ts';
import { isTold, listenedFor, meantBy } from './typed/meant.ts';
import type { TypedPhrase } from './typed/sayings.ts';
import type { OpenQuestion } from './scene.ts';
import type { Happening, Question, Setting, State } from './state.ts';

/** Where something is typed. */
export interface Place {
  readonly setting: Setting;
  readonly state: State;
  /** The visitor's day, as `2026-11-22`. */
  readonly today: string;
}

/** What was heard, as it is recorded: what it means, what it tells and answers beside, and in which mood. */
export type Typed = Pick<EntryOf<'typed'>, 'understood' | 'account' | 'beside' | 'mood'>;

/** Hears typed text. */
export interface Hearing {
  /** What is typed, to the question that is open. */
  readonly hear: (text: string, place: Place) => Typed;
  /** What a text tells that is put in place of an earlier answer. */
  readonly retell: (text: string, question: OpenQuestion, place: Place) => Pick<Typed, 'account'>;
  /** What a typed entry tells the machines. */
  readonly happening: (entry: EntryOf<'typed'>) => Happening;
  /** What is said only to whoever writes. */
  readonly phrases: Phrases<TypedPhrase>;
}

/** Hears by the cues of a language. */
export function hearingWith(cues: Cues, moodCues: MoodCues, phrases: Phrases<TypedPhrase>): Hearing {
  const accountIn = (text: string, situation: Unheard) => accountOf(text, cues, waysIn(situation));
  return {
    phrases,
    happening: typedHappening,
    retell: (text, question, place) => tellingOf(accountIn(text, situationOf(question, place))),
    hear: (text, place) => {
      const { state, setting, today } = place;
      const situation = situationOf(state.question, place);
      const account = accountIn(text, situation);
      const understood = meantBy(understand(text, { ...situation, cues }), account, text, place);
      const answersTo = (questions: readonly Awaited[], answered: Answered | undefined) =>
        answersBeside(text, questions, { ear: new Ear(cues), today, answered });
      const answers = listenedFor(setting, state, understood).flatMap((listened) => answersTo(...listened));
      const beside = answers.filter(({ name }, at) => answers.findIndex((other) => other.name === name) === at);
      return {
        understood,
        ...(isTold(understood, text, state.question) && tellingOf(account)),
        ...(beside.length > 0 && { beside }),
        mood: moodOf(text, cues, moodCues),
      };
    },
  };
}

function tellingOf(account: Account): Pick<Typed, 'account'> {
  return Object.keys(account).length > 0 ? { account } : {};
}

/** A situation, whoever hears in it. */
type Unheard = Omit<Situation, 'cues'>;

/** What is listened for where a question is open, or another one is answered anew. */
function situationOf(
  question: (OpenQuestion & Partial<Pick<Question, 'listening'>>) | undefined,
  { setting, state, today }: Place,
): Unheard {
  const { topics } = setting.flow;
  return {
    question: question && {
      ...question.input,
      ...question.listening,
      name: question.name,
      kind: question.kind,
      options: question.options,
      enquiries: takesEnquiries(state.question),
    },
    topics: topics.map((topic) => ({
      topic: topic.topic,
      match: topic.match ?? [],
      texts: techniqueNamed(topic.technique)?.texts(topic) ?? [],
    })),
    ways: topics.flatMap((topic) => {
      const technique = techniqueNamed(topic.technique);
      return technique?.takes === 'matters' ? technique.texts(topic) : [];
    }),
    current: state.guiding?.topic.topic,
    today,
  };
}

/** What may be wished for here: what is asked about, or else what is offered to whoever complains. */
function waysIn({ question, ways = [] }: Unheard): Ways {
  return { offered: question?.wishes ?? ways, isAsked: question?.wishes !== undefined };
}
