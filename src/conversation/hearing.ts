/** The guide's ear for one language. It is loaded when somebody begins to write: many only ever choose. */
import { accountOf } from '../language/account.ts';
import { attune } from '../language/attuning.ts';
import { type Answered, answersBeside } from '../language/beside.ts';
import type { Cues } from '../language/cues/cues.ts';
import type { MoodCues } from '../language/cues/mood.ts';
import { earOf } from '../language/expressions.ts';
import type { Account, Awaited } from '../language/meaning.ts';
import { moodOf } from '../language/mood.ts';
import { type Steps, paced } from '../language/steps.ts';
import { type Situation, understand } from '../language/understanding.ts';
import type { Ways } from '../language/wishing.ts';
import type { Phrases } from '../techniques/technique.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import type { EntryOf } from '../transcript/entry.ts';
import { takesEnquiries } from './answering.ts';
import { isWriting } from './ear.ts';
import type { InputDraft } from './resolving.ts';
import type { Act } from './scene.ts';
import type { Timeline } from './timeline.ts';
import type { Moment } from './world.ts';
import { typedHappening } from './typed/happening.ts';
import { isTold, listenedFor, meantBy } from './typed/meant.ts';
import type { TypedPhrase } from './typed/sayings.ts';
import type { Happening, Setting, State } from './state.ts';

/** Where something is typed. */
export interface Place {
  readonly setting: Setting;
  readonly state: State;
  /** The visitor's day, as `2026-11-22`. */
  readonly today: string;
}

/** Where an act was done. */
interface Stand {
  readonly setting: Setting;
  readonly timeline: Timeline;
}

/** What an act comes to, by what is heard of what somebody wrote in it. */
type Hear<Result> = (draft: InputDraft, act: Act, stand: Stand, moment: Pick<Moment, 'today'>) => Result;

/** What was heard, as it is recorded: what it means, what it tells and answers beside, and in which mood. */
export type Typed = Pick<EntryOf<'typed'>, 'understood' | 'account' | 'beside' | 'mood'>;

/** Hears typed text. */
export interface Hearing {
  /** It takes long, and others go on meanwhile. */
  readonly hear: Hear<Promise<InputDraft>>;
  /** What takes long in it, step by step. */
  readonly hearInSteps: Hear<Steps<InputDraft>>;
  /** What a typed entry tells the machines. */
  readonly happening: (entry: EntryOf<'typed'>) => Happening;
  /** What is said only to whoever writes. */
  readonly phrases: Phrases<TypedPhrase>;
}

/**
 * Hears by the cues of a language.
 *
 * @param pause lets others go on between two steps
 */
export function hearingWith(
  cues: Cues,
  moodCues: MoodCues,
  phrases: Phrases<TypedPhrase>,
  pause: () => Promise<void>,
): Hearing {
  function* heard(text: string, place: Place): Steps<Typed> {
    const { state, setting, today } = place;
    const ear = earOf(cues);
    yield* attune(text, ear);
    const situation = situationIn(place);
    const account = yield* accountOf(text, cues, waysIn(situation));
    yield;
    const understood = meantBy(understand(text, { ...situation, cues }), account, text, place);
    yield;
    const answersTo = (questions: readonly Awaited[], answered: Answered | undefined) =>
      answersBeside(text, questions, { ear, today, answered });
    const answers = listenedFor(setting, state, understood).flatMap((listened) => answersTo(...listened));
    const beside = answers.filter(({ name }, at) => answers.findIndex((other) => other.name === name) === at);
    yield;
    const mood = moodOf(text, cues, moodCues);
    // What comes of it is a task of its own.
    yield;
    const isStory = isTold(understood, text, state.question);
    return { understood, ...(isStory && tellingOf(account)), ...(beside.length > 0 && { beside }), mood };
  }
  const hearInSteps: Hear<Steps<InputDraft>> = function* (draft, act, { setting, timeline }, { today }) {
    // What is put in place of an earlier answer is no more than told.
    if (draft.type === 'revised' && isWriting(act, timeline))
      return {
        ...draft,
        ...tellingOf(yield* accountOf(draft.value, cues, { offered: waysOf(setting), isAsked: false })),
      };
    if (draft.type !== 'typed') return draft;
    // What stood in a field and is no answer may still tell of a mood.
    if (act.type !== 'type') return { ...draft, mood: moodOf(draft.text, cues, moodCues) };
    return { ...draft, ...(yield* heard(draft.text, { setting, state: timeline.state, today })) };
  };
  return {
    phrases,
    happening: typedHappening,
    hearInSteps,
    hear: (...what) => paced(hearInSteps(...what), pause),
  };
}

function tellingOf(account: Account): Pick<Typed, 'account'> {
  return Object.keys(account).length > 0 ? { account } : {};
}

/** A situation, whoever hears in it. */
type Unheard = Omit<Situation, 'cues'>;

/** What is listened for where a question is open. */
function situationIn({ setting, state, today }: Place): Unheard {
  const { topics } = setting.flow;
  const { question } = state;
  return {
    question: question && {
      ...question.input,
      ...question.listening,
      name: question.name,
      kind: question.kind,
      options: question.options,
      enquiries: takesEnquiries(question),
    },
    topics: topics.map((topic) => ({
      topic: topic.topic,
      match: topic.match ?? [],
      texts: techniqueNamed(topic.technique)?.texts(topic) ?? [],
    })),
    ways: waysOf(setting),
    current: state.guiding?.topic.topic,
    today,
  };
}

/** What is offered to whoever complains. */
function waysOf({ flow }: Setting): readonly string[] {
  return flow.topics.flatMap((topic) => {
    const technique = techniqueNamed(topic.technique);
    return technique?.takes === 'matters' ? technique.texts(topic) : [];
  });
}

/** What may be wished for here: what is asked about, or else what is offered to whoever complains. */
function waysIn({ question, ways = [] }: Unheard): Ways {
  return { offered: question?.wishes ?? ways, isAsked: question?.wishes !== undefined };
}
