/**
 * Turns what a visitor does into the entry that records it: is it offered now, and what was true when it was done? What
 * comes out needs the world no more.
 */
import { choiceMark } from '../flow/choices.ts';
import type { Topic } from '../flow/flow.ts';
import type { Answered } from '../language/beside.ts';
import { answerGiven } from '../language/given.ts';
import { type Language, localeOf } from '../language/languages.ts';
import type { Account, Awaited, Meaning } from '../language/meaning.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import type { Draft } from '../transcript/entry.ts';
import { takesEnquiries } from './answering.ts';
import { cleaned } from './cleaned.ts';
import { type InputEntry, menu } from './happening.ts';
import type { Hearing, Understood } from './hearing.ts';
import { offered, placeOf } from './offered.ts';
import { asksConsent, isSkip, isWritten, skips, takes } from './questions.ts';
import type { Act, MenuAct, OpenQuestion } from './scene.ts';
import type { Setting, State } from './state.ts';
import type { Timeline } from './timeline.ts';
import { optionOf, voiceOf } from './wording.ts';
import type { Moment } from './world.ts';

/** An input that has not got its number and time. */
export type InputDraft = Draft<InputEntry['type']>;

/** The entry of an act; `undefined` if the act is not offered. */
export function resolve(
  setting: Setting,
  timeline: Timeline,
  act: Act,
  { facts, today }: Moment,
  hear: Hearing,
): InputDraft | undefined {
  const { question, changeable, menu: wishes, typing } = offered(timeline);
  const place = placeOf(timeline.state.question);
  const language = setting.speech.language;
  const said = { by: 'visitor', ...(facts ? { facts } : {}) } as const;
  const isTopic = (name: string | undefined): name is string => setting.flow.topics.some(({ topic }) => topic === name);
  /** What stood in an input and is no answer of its kind: whoever asked says what is wrong with it. */
  const unreadable = (text: string): InputDraft | undefined => {
    if (text === '') return undefined;
    const { mood } = listenTo(text, question);
    const understood = { as: 'nothing', nearest: [] } as const;
    return { ...said, type: 'typed', text, masked: false, understood, ...(mood && { mood }), ...place };
  };
  const listenTo = (text: string, to: OpenQuestion | undefined) => {
    const { name, kind, options, input } = to ?? {};
    const open = timeline.state.question?.name === name ? timeline.state.question : undefined;
    const beside = { ...open?.listening, enquiries: takesEnquiries(open) };
    return hear(text, {
      question:
        name === undefined || kind === undefined
          ? undefined
          : { name, kind, options: options ?? [], ...input, ...beside },
      topics: setting.flow.topics.map((topic) => ({
        topic: topic.topic,
        match: topic.match ?? [],
        texts: techniqueNamed(topic.technique)?.texts(topic) ?? [],
      })),
      ways: setting.flow.topics.flatMap((topic) => {
        const technique = techniqueNamed(topic.technique);
        return technique?.takes === 'matters' ? technique.texts(topic) : [];
      }),
      current: timeline.state.guiding?.topic.topic,
      today,
    });
  };

  switch (act.type) {
    case 'answer': {
      if (question?.name !== act.name) return undefined;
      const given = answerTo(question, act.value, language, today);
      if (!given) return isWritten(question.kind) ? unreadable(cleaned(act.value)) : undefined;
      return { ...said, ...answered(act.name, given), ...(given.value === ':person' ? {} : place) };
    }
    case 'type': {
      const text = cleaned(act.text);
      if (text === '' || !typing) return undefined;
      const { meaning, account, mood, besides } = listenTo(text, question);
      const understood = meantBy({ meaning, account }, text, timeline.state.question, language, today);
      const told = listenedFor(setting, timeline.state, understood).flatMap((listened) => besides?.(...listened) ?? []);
      const beside = told.filter(({ name }, at) => told.findIndex((other) => other.name === name) === at);
      const tells = isTold(understood, text, timeline.state.question) ? tellingOf(account) : {};
      return {
        ...said,
        type: 'typed',
        text,
        masked: false,
        understood,
        ...tells,
        ...(beside.length > 0 && { beside }),
        ...(mood && { mood }),
        ...place,
      };
    }
    case 'revise': {
      const answer = changeable.find(({ seq }) => seq === act.of);
      const given = answer && answerTo(answer, act.value, language, today);
      const before = timeline.played.find(({ seq }) => seq === act.of)?.before.question;
      if (!answer || !given || !before || given.value === answer.value) return undefined;
      const tells = answer.kind === 'text' ? tellingOf(listenTo(given.value, answer).account) : {};
      return { ...said, type: 'revised', of: act.of, name: answer.name, ...given, ...tells, ...placeOf(before) };
    }
    case 'accept':
      if (!typing) return undefined;
      return { ...said, type: 'accepted', label: act.label, ...(isTopic(act.topic) ? { topic: act.topic } : {}) };
    case 'decline':
      return typing ? { ...said, type: 'declined', label: act.label } : undefined;
    case 'topic': {
      const known = typing && isTopic(act.topic);
      return known ? { ...said, type: 'answered', name: 'topic', value: act.topic, label: act.topic } : undefined;
    }
    case 'person':
    case 'end':
      return wishes.includes(act.type) ? { ...said, ...wished(setting, act.type) } : undefined;
    case 'skip': {
      const value = skips.find((skip) => question?.options.some(({ id }) => id === skip));
      return value && resolve(setting, timeline, { type: 'answer', name: act.name, value }, { facts, today }, hear);
    }
  }
}

/**
 * The questions that a text may answer beside what it means, and the one that it answers by that: those of the topic that
 * is open or wished for, or of each that may be meant.
 */
function listenedFor(
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

interface Given {
  readonly value: string;
  readonly label: string;
}

/** The answer that a value gives to a question: an option, several, or what was written, valid or not. */
function answerTo(question: OpenQuestion, value: string, language: Language, today: string): Given | undefined {
  const { kind, options, input } = question;
  const option = options.find(({ id }) => id === value);
  if (option) return { value, label: option.label };
  if (!takes(question, value)) return undefined;
  if (kind === 'choices') {
    const chosen = value.split(choiceMark);
    return {
      value,
      label: options
        .filter(({ id }) => chosen.includes(id))
        .map(({ label }) => label)
        .join(', '),
    };
  }
  const reader = { locale: localeOf(language), today, ...(input?.unit === undefined ? {} : { unit: input.unit }) };
  return answerGiven(kind, cleaned(value), reader);
}

/** What the text means here: an answer has to be one that the question takes. */
function meantBy(
  { meaning, account }: Understood,
  text: string,
  question: State['question'],
  language: Language,
  today: string,
): Meaning {
  const isPassed = meaning.as === 'answer' && isSkip(meaning.value);
  const passes = isPassed || meaning.as === 'skip' || meaning.as === 'unknown';
  if (passes && question?.options.some(({ id }) => isSkip(id))) return { as: 'skip', name: meaning.name };
  if (
    question?.kind === 'text' &&
    !['person', 'end', 'restart', 'thanks', 'greeting', 'identity'].includes(meaning.as)
  ) {
    // Whoever complains in the last word is heard, and not only noted.
    const isComplaint = account.matter !== undefined && account.matter !== 'compliment';
    if (question.asker === 'conversation' && isComplaint) return { as: 'matter', kind: 'complaint' };
    return { as: 'answer', name: question.name, value: text, label: text };
  }
  // Consent is chosen, or said in a word or two; no sentence is taken for it.
  if (asksConsent(question) && meaning.as === 'answer' && text.split(/\s+/).length > 2) {
    return { as: 'nothing', nearest: [] };
  }
  if (passes) return { as: 'unknown', name: meaning.name };
  if (meaning.as === 'nothing' && question && isWritten(question.kind)) {
    // What needs no ear is understood also where there is none, as the line is dead.
    const given = answerGiven(question.kind, text, { locale: localeOf(language), today });
    return given ? { as: 'answer', name: question.name, ...given } : meaning;
  }
  if (meaning.as !== 'answer') return meaning;
  // The standing choice of a person is the wish for one.
  if (meaning.value === ':person') return { as: 'person' };
  return question && takes(question, meaning.value) ? meaning : { as: 'nothing', nearest: [] };
}

/** Whether it matters what a text tells beside what it means. */
function isTold(meaning: Meaning, text: string, question: State['question']): boolean {
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

function tellingOf(account: Account): { account?: Account } {
  return Object.keys(account).length > 0 ? { account } : {};
}

function answered(name: string, { value, label }: Given) {
  if (isSkip(value)) return { type: 'skipped', name, label } as const;
  return {
    type: 'answered',
    ...(value === ':person' ? { name: menu, value: 'person' } : { name, value }),
    label,
  } as const;
}

function wished(setting: Setting, wish: Exclude<MenuAct, 'restart'>) {
  const words = { phrase: wish === 'person' ? 'talkToPerson' : 'endChat' };
  const { label } = optionOf({ id: wish, words }, voiceOf(setting, {}));
  return { type: 'answered', name: menu, value: wish, label } as const;
}
