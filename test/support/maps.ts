/** A questionnaire that branches, for tests of what draws it. */
import type { Condition } from '../../src/flow/condition.ts';
import type { Advice, QuestioningTopic, Question } from '../../src/techniques/questioning/schema.ts';

/** A question in free text. */
export function questionOf(name: string, ask: string): Question {
  return { name, ask, type: 'text', options: [] };
}

/** An advice on something. */
export function adviceOn(topic: string, when?: Condition): Advice {
  const proposal = {
    technique: 'explanation',
    topic,
    problem: 'It is far.',
    solution: 'I suggest a motor.',
    benefit: 'You arrive rested.',
    options: [],
    rich: {},
  } as const;
  return { ...(when === undefined ? {} : { when }), proposal };
}

const useIs = (value: string): Condition => ({ name: 'use', is: 'is', value });

/** Which bike it is to be: two questions that only some are asked, and two advices. */
export const findMyBike: QuestioningTopic = {
  technique: 'questioning',
  topic: 'Find my bike',
  limit: 5,
  questions: [
    {
      ...questionOf('use', 'What will you mostly ride?'),
      type: 'choice',
      options: [
        { id: 'To work', label: 'To work' },
        { id: 'trails', label: 'On trails' },
        { id: 'With children', label: 'With children' },
      ],
    },
    {
      ...questionOf('distance', 'How far is it?'),
      type: 'number',
      min: '1',
      max: '200',
      unit: 'km',
      when: useIs('To work'),
    },
    { ...questionOf('terrain', 'How rough is it?'), when: useIs('trails') },
    questionOf('budget', 'What may it cost?'),
  ],
  advices: [
    adviceOn('Electric city bike', { and: [useIs('To work'), { name: 'distance', is: '>', value: 15 }] }),
    adviceOn('Everyday bike'),
  ],
};
