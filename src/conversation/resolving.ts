/**
 * Turns what a visitor does into the entry that records it: is it offered now, and what was true when it was done? What
 * comes out needs the world no more.
 */
import { cleanText, cutText } from '../transcript/clean.ts';
import { type Draft, type Facts, type Option, typedLimit } from '../transcript/entry.ts';
import type { Meaning } from '../language/understanding.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import { type InputEntry, menu } from './happening.ts';
import type { Hearing } from './hearing.ts';
import { offered, placeOf } from './offered.ts';
import type { Act, MenuAct, OpenQuestion } from './scene.ts';
import type { Setting } from './state.ts';
import type { Timeline } from './timeline.ts';
import { optionOf, voiceOf } from './wording.ts';

/** An input that has not got its number and time. */
export type InputDraft = Draft<InputEntry['type']>;

/** The entry of an act; `undefined` if the act is not offered. */
export function resolve(
  setting: Setting,
  timeline: Timeline,
  act: Act,
  facts: { facts?: Facts },
  hear: Hearing,
): InputDraft | undefined {
  const { question, changeable, menu: wishes, typing } = offered(timeline);
  const place = placeOf(timeline.state.question);
  switch (act.type) {
    case 'answer': {
      const option = question?.name === act.name ? question.options.find(({ id }) => id === act.value) : undefined;
      return (
        option && { by: 'visitor', ...answered(act.name, option), ...(option.id === ':person' ? {} : place), ...facts }
      );
    }
    case 'type': {
      const text = cutText(cleanText(act.text).trim(), typedLimit);
      if (text === '' || !typing) return undefined;
      const understood = hear(text, {
        question,
        topics: setting.flow.topics.map((topic) => ({
          topic: topic.topic,
          match: topic.match ?? [],
          texts: techniqueNamed(topic.technique)?.texts(topic) ?? [],
        })),
        current: timeline.state.guiding?.topic.topic,
      });
      const meant = meantBy(understood, text, question);
      return { by: 'visitor', type: 'typed', text, masked: false, understood: meant, ...place, ...facts };
    }
    case 'revise': {
      const answer = changeable.find(({ seq }) => seq === act.of);
      const option = answer?.options.find(({ id }) => id === act.value);
      const given = timeline.played.find(({ seq }) => seq === act.of);
      if (!answer || !option || !given) return undefined;
      return {
        by: 'visitor',
        type: 'revised',
        of: act.of,
        name: answer.name,
        value: option.id,
        label: option.label,
        ...placeOf(given.before.question),
        ...facts,
      };
    }
    case 'topic': {
      const known = typing && setting.flow.topics.some(({ topic }) => topic === act.topic);
      return known
        ? { by: 'visitor', type: 'answered', name: 'topic', value: act.topic, label: act.topic, ...facts }
        : undefined;
    }
    case 'person':
    case 'end':
      return wishes.includes(act.type) ? { by: 'visitor', ...wished(setting, act.type), ...facts } : undefined;
    case 'skip':
      return resolve(setting, timeline, { type: 'answer', name: act.name, value: ':skip' }, facts, hear);
  }
}

/** What the text means here: an answer has to be one that the question takes. */
function meantBy(meaning: Meaning, text: string, question: OpenQuestion | undefined): Meaning {
  const offers = (id: string) => question?.options.some((option) => option.id === id) === true;
  if (question?.kind === 'text' && !['skip', 'person', 'end', 'restart'].includes(meaning.as)) {
    return { as: 'answer', name: question.name, value: text, label: text };
  }
  // Consent is chosen, or said in a word or two; no sentence is taken for it.
  if (question?.name === 'consent' && meaning.as === 'answer' && text.split(/\s+/).length > 2) {
    return { as: 'nothing', nearest: [] };
  }
  if (meaning.as === 'skip' && !offers(':skip')) return { as: 'unknown', name: meaning.name };
  if (meaning.as !== 'answer') return meaning;
  // The standing choice of a person is the wish for one.
  if (meaning.value === ':person') return { as: 'person' };
  return offers(meaning.value) ? meaning : { as: 'nothing', nearest: [] };
}

function answered(name: string, option: Option) {
  const { id, label } = option;
  if (id === ':skip') return { type: 'skipped', name, label } as const;
  return {
    type: 'answered',
    ...(id === ':person' ? { name: menu, value: 'person' } : { name, value: id }),
    label,
  } as const;
}

function wished(setting: Setting, wish: Exclude<MenuAct, 'restart'>) {
  const words = { phrase: wish === 'person' ? 'talkToPerson' : 'endChat' };
  const { label } = optionOf({ id: wish, words }, voiceOf(setting));
  return { type: 'answered', name: menu, value: wish, label } as const;
}
