/**
 * The contract of a technique: one folder that knows how to lead a visitor through one kind of conversation.
 *
 * A technique is a pure machine. It receives what the visitor answered, says things by emitting them, and ends with an
 * output. It knows neither language nor clock: it emits phrases by name, and texts of the owner; the conversation makes
 * words of them.
 *
 * It comes in three parts, as a visitor talks about one topic at a time: what is known of it beforehand, how the owner's
 * page is read, and how a topic of it goes. A fourth technique is one more folder and a line wherever these are listed.
 */
import type { AnyStateMachine } from 'xstate';
import type { Content } from '../flow/content.ts';
import type { Topic } from '../flow/flow.ts';
import type { Finding } from '../flow/problem.ts';
import type { ElementSchema } from '../flow/schema.ts';
import type { Language } from '../language/languages.ts';
import type { Account, Awaited, Beside, Enquiry, Hesitations } from '../language/meaning.ts';
import type { Mood } from '../language/mood.ts';
import type { MatterKind, Outcome } from '../transcript/entry.ts';
import type * as ProblemWords from './problem-words.ts';

/** Answers by question name. Look into it with `Object.hasOwn`: a question may be called `constructor`. */
export type Answers = Readonly<Record<string, string>>;

/** Something that is known about the visitor: what conditions compare, and how it reads. */
export interface Known {
  readonly value: string;
  readonly label: string;
}

/** What is known about the visitor, by question name. */
export type Knowledge = Readonly<Record<string, Known>>;

/** A value within a phrase: text as it is, or something that each language writes in its own way. */
export type Value =
  | string
  /** The visitor's own words: a brace in them is only a brace. */
  | { readonly told: string }
  /** A time of day, `17:00`. */
  | { readonly time: string }
  /** An ISO weekday: 1 is Monday. */
  | { readonly weekday: number }
  /** A length of time. */
  | { readonly minutes: number }
  /** A day, as `2026-11-24`. */
  | { readonly day: string }
  /** A number, of something that is counted or not. */
  | { readonly amount: number; readonly unit?: string }
  /** A phrase of ours, or a text of the owner that something is known by. */
  | { readonly words: Words }
  /** Several, one after the other. */
  | { readonly list: readonly Value[] };

/** What is to be said: a phrase of ours, by name, or a text of the owner. Both may hold placeholders. */
export type Words<Phrase extends string = string> =
  | { readonly phrase: Phrase; readonly with?: Readonly<Record<string, Value>> }
  | { readonly text: string; readonly content?: Content };

/**
 * A choice. What is answered is its id, never its label: an owner's option may be called "no". Ids that begin with a
 * colon are ours wherever owners name options too: `:skip` and `:unknown` pass the question over, `:else` says that none
 * of the others fits, `:person` asks for a person.
 */
export interface Choice<Phrase extends string = string> {
  readonly id: string;
  readonly words: Words<Phrase>;
  readonly note?: Words<Phrase>;
  readonly href?: string;
  /** Less prominent than the others. */
  readonly quiet?: true;
  /** Lets the visitor change an answer that was given before. Only who types this answer gives it. */
  readonly changes?: true;
}

/** One fact of a card, by the name that we have for it, or by the owner's words; with an address it is a link. */
export interface CardRow<Phrase extends string = string> {
  readonly term: Phrase | { readonly text: string };
  readonly value: Words<Phrase>;
  readonly href?: string;
}

/** A group of facts with a title, shown as a card; several stand side by side. */
export interface Card<Phrase extends string = string> {
  readonly title: Words<Phrase>;
  readonly rows: readonly CardRow<Phrase>[];
}

/** How a question is answered. In a `yes-no`, the choices `yes` and `no` are also meant by those words in any wording. */
export type QuestionKind = 'choice' | 'choices' | 'yes-no' | 'text' | 'number' | 'date' | 'email' | 'phone' | 'rating';

/**
 * What the input of a `number`, `date`, `email`, `phone` or `text` is told beside the question. Bounds are written as
 * answers are: numbers in plain decimal notation, days as `2026-11-24`.
 */
export interface QuestionInput<Phrase extends string = string> {
  /** What a number counts. */
  readonly unit?: string;
  readonly min?: string;
  readonly max?: string;
  /** A line of help by the input, such as an example. */
  readonly hint?: Words<Phrase>;
}

/** What a machine says, as the events that it emits. */
export type Saying<Phrase extends string = string> =
  | {
      readonly type: 'said';
      readonly words: Words<Phrase>;
      /** A pleasantry: left out where somebody is angry. */
      readonly bright?: true;
      /** A courtesy: left out where all its wordings were said before, as in the same words again it would be none. */
      readonly once?: true;
      /** It says back what was answered: where an earlier answer is changed, it is said of that one. */
      readonly echoes?: true;
    }
  | { readonly type: 'shown'; readonly cards: readonly Card<Phrase>[] }
  /** The same facts of several things, side by side: all cards have rows of the same terms, in the same order. */
  | { readonly type: 'compared'; readonly cards: readonly Card<Phrase>[] }
  /** How a person is reached; only where there is one. */
  | { readonly type: 'person-shown' }
  | {
      readonly type: 'asked';
      readonly name: string;
      readonly words: Words<Phrase>;
      readonly kind: QuestionKind;
      readonly choices: readonly Choice<Phrase>[];
      readonly input?: QuestionInput<Phrase>;
      /** A small line above the question, such as `2 of 3`. */
      readonly note?: Words<Phrase>;
      /** It asks whether what was just said is right: who answers it answers for that, and not for anything else. */
      readonly confirms?: true;
      /** The question itself offers a person, so the standing choice of one is left out. */
      readonly offersPerson?: true;
      /** The choice that is meant by whatever is written in other words: it comes as this answer, `inWords`. */
      readonly otherwise?: string;
      /** What the answer may wish for, in the owner's words; its account tells which. */
      readonly wishes?: readonly string[];
      /** The choices that are meant by who hesitates: they come as these answers, `inWords`. */
      readonly hesitations?: Hesitations;
    }
  /** Something about the visitor is known from now on: it is not asked again, and `{name}` stands for its label. */
  | { readonly type: 'learned'; readonly name: string; readonly value: string; readonly label: Value }
  /** What was known about the visitor is not so: it may be asked again. */
  | { readonly type: 'forgotten'; readonly name: string }
  /** Something was promised, in the words in which it was. */
  | { readonly type: 'promised'; readonly what: Words<Phrase>; readonly until?: Words<Phrase> }
  /** The matter is passed on to the owner's people, where the conversation has no person to show. */
  | { readonly type: 'handed-over'; readonly reason: string; readonly reference?: string };

/** What a technique is told: past facts, each naming the question it answers. */
export type TechniqueEvent =
  /** An answer; with an account of what it tells, and the mood of its writer, where the visitor wrote it in their own words. */
  | {
      readonly type: 'ANSWERED';
      readonly name: string;
      readonly value: string;
      readonly label: string;
      readonly account?: Account;
      readonly mood?: Mood;
      /** What else it answers, of what the technique {@link Technique.listensFor}. */
      readonly beside?: readonly Beside[];
      /** An earlier answer is changed to this one. */
      readonly changes?: true;
      /** It was written in other words than those of a choice, and the label is what was written. */
      readonly inWords?: true;
    }
  /** The question was passed over, or the visitor does not know. */
  | { readonly type: 'SKIPPED'; readonly name: string }
  /** What was written does not answer the question, but others, as "15 km" may: not told where there are none. */
  | { readonly type: 'TOLD'; readonly name: string; readonly beside: readonly Beside[] }
  /**
   * Before answering, the visitor asks about the matter themselves, perhaps `of` one of the choices. It is answered, and the
   * question put again. Only techniques that take {@link Technique.enquiries} are told.
   */
  | { readonly type: 'ENQUIRED'; readonly name: string; readonly about: Enquiry; readonly of?: string }
  /**
   * Instead of writing what is asked for, the visitor tells more of their matter: it is taken along, and the question put
   * again. Only techniques that take `matters` are told.
   */
  | {
      readonly type: 'ADDED';
      readonly name: string;
      readonly text: string;
      readonly account: Account;
      readonly mood?: Mood;
    }
  /** What was written is no answer to a `number`, `date`, `email` or `phone`, nor anything else that is known. */
  | { readonly type: 'INVALID'; readonly name: string; readonly text: string };

/** What a visitor wrote before a technique began, which made it begin. */
export interface Heard {
  readonly text: string;
  readonly account: Account;
  /** What it answers already, of what the technique {@link Technique.listensFor}. */
  readonly beside?: readonly Beside[];
  /** Absent where there was no ear for it. The conversation itself offers a person where a mood calls for one. */
  readonly mood?: Mood;
}

/** What a technique begins with. */
export interface TechniqueInput<Kind extends Topic = Topic> {
  readonly topic: Kind;
  /** What is known already, from the host and from this conversation. */
  readonly known: Knowledge;
  /** Whether the conversation can show how to reach a person. */
  readonly hasPerson: boolean;
  /** The visitor would have nothing kept or passed on, so nothing can be promised on the strength of it. */
  readonly isPrivate?: boolean;
  readonly heard?: Heard;
}

/** What a technique ends with. */
export interface TechniqueOutput {
  readonly outcome: Outcome;
  readonly answers: Answers;
  /** What kind of matter it was. */
  readonly kind?: MatterKind;
  /**
   * Where it goes on: among the other topics, with a person for a reason, or with a topic of its own, such as the advice
   * that answers lead to. Without it the conversation asks whether there is anything else.
   */
  readonly next?: 'another-topic' | { readonly person: string } | { readonly topic: Topic };
}

/** A segment of the guide rail by the phrase that names it, and the states of the machine that belong to it. */
export type Segment<Phrase extends string = string> = readonly [phrase: Phrase, ...steps: string[]];

/**
 * What is wrong with a topic. Its `element` is the part that is at fault, as it was read or as it is in the topic; one
 * without is the topic's own.
 */
export type TopicFinding = Finding<typeof ProblemWords, object>;

/** What a technique makes of the elements that its topic holds. */
export interface TopicReading<Kind extends Topic> {
  readonly topic: Kind | undefined;
  readonly findings: readonly TopicFinding[];
  /** The elements that parts of the topic were made of. */
  readonly origins?: ReadonlyMap<object, ElementReading>;
}

/** An element that was read through its schema: attributes, and the texts that were given as HTML. */
export interface ElementReading {
  readonly tag: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly rich: Readonly<Record<string, Content>>;
}

/**
 * A technique, as far as it is known before a topic of it begins: what every page loads of each. How a topic is read is its
 * {@link TopicReader}, and how it goes its {@link Course}. What takes a topic is written as a method, so that a technique
 * of one kind of topic may stand in the list of all: whoever calls it has looked at `topic.technique`.
 */
export interface Technique<Kind extends Topic = Topic> {
  /** Its name: in entries, in `technique="…"`, and as the folder. */
  readonly name: string;
  /** What a topic of it is called where it is written on `<guided-chat>` itself, without a name. */
  readonly called?: Readonly<Record<Language, string>>;
  /** The element that a topic of this technique is written as, and which parts it holds. */
  readonly element: ElementSchema;
  /**
   * What it takes up beside being chosen: `matters`, that is complaints and compliments wherever they are raised; or
   * `needs` that are unclear, so that it is offered first to whom another topic did not fit.
   */
  readonly takes?: 'matters' | 'needs';
  /** Visitors may ask about the matter at each of its questions. */
  readonly enquiries?: true;
  /** Its {@link Course} has an eye on its topics. */
  readonly checks?: true;
  /** The names of the questions of a topic; their answers may stand in every text of the owner. */
  questions(topic: Kind): readonly string[];
  /** The questions of a topic that what a visitor writes may answer although they are not open. */
  listensFor?(topic: Kind): readonly Awaited[];
  /** The texts of a topic by which a visitor's words may find it, beside its name and `match`. */
  texts(topic: Kind): readonly string[];
}

/** How a topic of a technique is read from the owner's page. */
export interface TopicReader<Kind extends Topic = Topic> {
  /** The elements that the technique's own may hold. */
  readonly parts: readonly ElementSchema[];
  /** Makes a topic of an element that was read, and of those it holds. */
  readonly read: (element: ElementReading, parts: readonly ElementReading[]) => TopicReading<Kind>;
}

/** How a topic of a technique goes, once it has begun. */
export interface Course<Kind extends Topic = Topic> {
  /**
   * The machine; its input is a {@link TechniqueInput} of the topics that are read, and its context has the `answers`
   * that it has taken so far.
   */
  readonly machine: AnyStateMachine;
  /** The guide rail of a topic at a step: at one of its segments, whichever the step belongs to. */
  rail(topic: Kind, step: string): readonly Segment[];
  /** What is amiss between the parts of a topic: for its owner, as no visitor is the worse for it. */
  check?(topic: Kind): readonly TopicFinding[];
}

/** A phrase in one language: one wording, or variants among which the conversation's seed chooses. */
export type Wording = string | readonly [string, ...string[]];

/** All phrases of a technique in one language. A missing one does not compile. */
export type Phrases<Name extends string> = Readonly<Record<Name, Wording>>;
