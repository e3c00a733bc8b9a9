/**
 * Turns what a visitor does into the entry that records it: is it offered now, and what was true when it was done? What
 * comes out needs the world no more.
 */
import { choiceMark } from '../flow/choices.ts';
import { answerGiven } from '../language/given.ts';
import { type Language, localeOf } from '../language/languages.ts';
import type { Meaning } from '../language/meaning.ts';
import type { Redact } from '../language/redacting.ts';
import type { Draft } from '../transcript/entry.ts';
import { cleaned } from './cleaned.ts';
import { meantWithoutEar } from './ear.ts';
import { type InputEntry, menu } from './happening.ts';
import { offered, placeOf } from './offered.ts';
import { isSkip, isWritten, labelAsAnswer, skips, takes } from './questions.ts';
import type { Act, MenuAct, OpenQuestion } from './scene.ts';
import type { Setting } from './state.ts';
import type { Timeline } from './timeline.ts';
import { optionOf, voiceOf } from './wording.ts';
import type { Moment } from './world.ts';

/** An input that has not got its number and time. */
export type InputDraft = Draft<InputEntry['type']>;

/**
 * The entry of an act, by what needs no ear; `undefined` if the act is not offered.
 *
 * @param redact covers what nobody should send, where the owner asks for it
 */
export function resolve(
  setting: Setting,
  timeline: Timeline,
  act: Act,
  { facts, today }: Moment,
  redact: Redact = String,
): InputDraft | undefined {
  const { question, changeable, menu: wishes, typing } = offered(timeline);
  const { state } = timeline;
  const place = placeOf(state.question);
  const language = setting.speech.language;
  const said = { by: 'visitor', ...(facts ? { facts } : {}) } as const;
  const isTopic = (name: string | undefined): name is string => setting.flow.topics.some(({ topic }) => topic === name);
  const typed = (written: string, meantBy: (text: string) => Meaning): InputDraft | undefined => {
    const text = cleaned(redact(written));
    if (text === '') return undefined;
    return { ...said, type: 'typed', text, masked: text !== cleaned(written), understood: meantBy(text), ...place };
  };
  const given = (to: OpenQuestion, value: string) =>
    answerTo(to, to.kind === 'text' ? redact(value) : value, language, today);

  switch (act.type) {
    case 'answer': {
      if (question?.name !== act.name) return undefined;
      const answer = given(question, act.value);
      // What stood in an input and is no answer of its kind: whoever asked says what is wrong with it.
      if (!answer)
        return isWritten(question.kind) ? typed(act.value, () => ({ as: 'nothing', nearest: [] })) : undefined;
      return { ...said, ...answered(act.name, answer), ...(answer.value === ':person' ? {} : place) };
    }
    case 'type':
      return typing ? typed(act.text, (text) => meantWithoutEar(text, state.question, setting, today)) : undefined;
    case 'revise': {
      const answer = changeable.find(({ seq }) => seq === act.of);
      const other = answer && given(answer, act.value);
      const before = timeline.played.find(({ seq }) => seq === act.of)?.before.question;
      if (!answer || !other || !before || other.value === answer.value) return undefined;
      return { ...said, type: 'revised', of: act.of, name: answer.name, ...other, ...placeOf(before) };
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
      return value && resolve(setting, timeline, { type: 'answer', name: act.name, value }, { facts, today }, redact);
    }
  }
}

interface Given {
  readonly value: string;
  readonly label: string;
}

/** The answer that a value gives to a question: an option, several, or what was written, valid or not. */
function answerTo(question: OpenQuestion, value: string, language: Language, today: string): Given | undefined {
  const { kind, options, input } = question;
  const option = options.find(({ id }) => id === value);
  if (option) return { value, label: labelAsAnswer(kind, option) };
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
