/** A visit to a chat in one language: everything that can be lived through there, as far as patience reaches. */
import { allCourses } from '../../conversation/all-courses.ts';
import { withEar } from '../../conversation/ear.ts';
import type { Hearing } from '../../conversation/hearing.ts';
import type { Act, Offered, OpenQuestion } from '../../conversation/scene.ts';
import type { Setting } from '../../conversation/state.ts';
import { type Advance, type Timeline, open } from '../../conversation/timeline.ts';
import type { Flow } from '../../flow/flow.ts';
import { inSeason, plansOn } from '../../flow/season.ts';
import { resolveLanguage } from '../../language/languages.ts';
import type { Answers } from '../../techniques/technique.ts';
import { possibleAnswers } from '../../techniques/questioning/reachability.ts';
import type { QuestioningTopic } from '../../techniques/questioning/schema.ts';
import { loadHearing, loadSpeech } from '../../widget/speech.ts';
import type { ChatReading } from '../page.ts';
import { namingItsPhrases, namingTheirPhrases } from './named-speech.ts';
import { type Occasion, type Walk, step, walk, whereabouts } from './walk.ts';
import { type Lines, linesIn } from './lines.ts';

/** How far a walk goes. */
export interface Patience {
  /** How many states each walk may meet. */
  readonly states: number;
  /** When it ends, in milliseconds since 1970. */
  readonly until: number;
}

/** A questionnaire, and everywhere that its answers lead. */
export interface QuestionnaireWalk extends Walk {
  readonly topic: QuestioningTopic;
}

/** What was lived through in one language. */
export interface Visit {
  readonly reading: ChatReading;
  /** The flow as it is on that day. */
  readonly flow: Flow;
  /** In it each phrase of ours begins with its name. */
  readonly setting: Setting;
  readonly occasion: Occasion;
  readonly hear: Hearing;
  readonly lines: Lines;
  /** The beginning, and what is said in it. */
  readonly beginning: Advance;
  /** Each topic, and everything around them. */
  readonly whole: Walk;
  readonly questionnaires: readonly QuestionnaireWalk[];
}

/**
 * Lives through a chat.
 *
 * @param on the day, as `2026-12-01`; without one every plan is on, so that nothing is missed
 */
export async function visit(reading: ChatReading, on: string | undefined, patience: Patience): Promise<Visit> {
  const language = resolveLanguage(reading.language);
  const { flow: written } = reading;
  const plans = on === undefined ? (written.plans ?? []).map(({ name }) => name) : plansOn(written, on);
  const flow = inSeason(written, plans);
  const hear = await loadHearing(language);
  const courses = namingTheirPhrases(allCourses(language));
  const heard = withEar({ flow, speech: await loadSpeech(language), courses, seed: 7, known: {} }, hear);
  const setting: Setting = { ...heard, speech: namingItsPhrases(heard.speech) };
  const occasion = { at: `${on ?? new Date().toISOString().slice(0, 10)}T09:00:00.000Z`, hear };
  const lines = linesIn[language];
  const beginning = open(setting, { daypart: 'morning' });
  const isEnough = (places: number) => places >= patience.states || Date.now() > patience.until;
  const whole = walk(setting, occasion, {
    from: [beginning.timeline],
    nameOf: (timeline) => JSON.stringify(whereabouts(timeline)),
    actsIn: (now) => [
      ...answersTo(now, (question) => examples(question, lines)),
      { type: 'person' },
      { type: 'end' },
      { type: 'type', text: lines.nonsense },
    ],
    isEnough,
  });
  const questionnaires = flow.topics.filter(isQuestioning).map((topic): QuestionnaireWalk => {
    const only: Setting = { ...setting, flow: { ...flow, topics: [topic] } };
    return { topic, ...walkQuestionnaire(only, topic, { lines, occasion, isEnough }) };
  });
  return { reading, flow, setting, occasion, hear, lines, beginning, whole, questionnaires };
}

/** Whether a topic is a questionnaire. */
export function isQuestioning(topic: Flow['topics'][number]): topic is QuestioningTopic {
  return topic.technique === 'questioning';
}

interface Way {
  readonly lines: Lines;
  readonly occasion: Occasion;
  readonly isEnough: (places: number) => boolean;
}

/** Every answer that makes a difference, in every combination. */
function walkQuestionnaire(setting: Setting, topic: QuestioningTopic, { lines, occasion, isEnough }: Way): Walk {
  const { timeline } = open(setting, { daypart: 'morning' });
  const begun = step(setting, timeline, { type: 'topic', topic: topic.topic }, occasion);
  const combinations = possibleAnswers(topic.questions, topic.advices);
  const telling = valuesByQuestion(combinations ?? []);
  const walked = walk(setting, occasion, {
    from: begun ? [begun.timeline] : [],
    nameOf: (at) => JSON.stringify([...whereabouts(at), ...(isWithin(at, topic) ? memoryOf(at, telling) : [])]),
    actsIn: (now, at) =>
      isWithin(at, topic) ? answersTo(now, (question) => tellingAnswers(question, telling, lines)) : [],
    isEnough,
  });
  return { ...walked, isComplete: walked.isComplete && combinations !== undefined };
}

function isWithin({ state: { guiding } }: Timeline, { topic }: QuestioningTopic): boolean {
  return guiding?.topic.topic === topic;
}

/** What was answered, of that which makes a difference, and which questions have been put. */
function memoryOf({ state, played }: Timeline, telling: ReadonlyMap<string, readonly string[]>): unknown[] {
  // Every technique's context has its answers, by its contract.
  const { answers } = state.guiding?.snapshot.context as { readonly answers: Answers };
  const put = played.map(({ before }) => before.question?.name).filter((name) => name !== undefined);
  return [Object.entries(answers).filter(([name]) => telling.has(name)), [...new Set(put)].sort()];
}

function valuesByQuestion(combinations: readonly Answers[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, Set<string>>();
  for (const [name, value] of combinations.flatMap((answers) => Object.entries(answers))) {
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return new Map([...values].map(([name, all]) => [name, [...all]]));
}

function answersTo({ question }: Offered, valuesOf: (question: OpenQuestion) => readonly string[]): Act[] {
  if (!question) return [];
  const { name, kind } = question;
  return [...new Set(valuesOf(question))].map((value) =>
    kind === 'text' && !value.startsWith(':') ? typed(value) : { type: 'answer', name, value },
  );
}

/** Free text goes the way of the composer, where it is understood; an answer in a form's field is taken as it is. */
export function typed(text: string): Act {
  return { type: 'type', text };
}

/** Each choice, and something written where that is asked for. */
function examples(question: OpenQuestion, lines: Lines): string[] {
  const { kind, options, input } = question;
  const chosen = options.map(({ id }) => id).filter((id) => id !== ':person');
  const example = exampleOf(kind, input, lines);
  return example === undefined ? chosen : [example, ...chosen];
}

/** Of a question that makes a difference every answer that does; of any other one answer, and none. */
function tellingAnswers(
  question: OpenQuestion,
  telling: ReadonlyMap<string, readonly string[]>,
  lines: Lines,
): string[] {
  const values = telling.get(question.name);
  const all = examples(question, lines);
  const ours = all.filter((value) => value.startsWith(':'));
  if (values) return [...values.map((value) => (value.startsWith(':') ? (all[0] ?? value) : value)), ...ours];
  const isOurQuestion = question.kind === 'yes-no';
  return isOurQuestion ? all : [...all.slice(0, 1), ...ours];
}

function exampleOf(kind: string, input: OpenQuestion['input'], lines: Lines): string | undefined {
  const { min, max } = input ?? {};
  switch (kind) {
    case 'text':
      return lines.story;
    case 'email':
      return 'kim@example.com';
    case 'phone':
      return '+47 77 00 00 01';
    case 'number':
      return min ?? max ?? '12';
    case 'date':
      return min ?? max ?? '2026-12-01';
    default:
      return undefined;
  }
}
