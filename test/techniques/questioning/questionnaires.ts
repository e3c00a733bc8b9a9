/** Questionnaires as an owner of a small bicycle shop would write them. */
import type { Condition } from '../../../src/flow/condition.ts';
import { parseCondition } from '../../../src/flow/condition-parser.ts';
import type { Advice, Proposal, QuestioningTopic, Question } from '../../../src/techniques/questioning/schema.ts';

/** A condition as owners write it. */
export function when(text: string): Condition {
  const read = parseCondition(text);
  if ('position' in read) throw new Error(`${text}: ${read.message}`);
  return read.condition;
}

/** What is advised, in as few words as it may be. */
export function proposal(topic: string, parts: Partial<Proposal> = {}): Proposal {
  return {
    technique: 'explanation',
    topic,
    problem: 'Not every bike suits you.',
    solution: `I suggest this: ${topic}.`,
    benefit: 'You ride more.',
    options: [],
    rich: {},
    ...parts,
  };
}

/** An advice; without a condition it holds for any answers. */
export function advice(topic: string, condition?: string, parts: Partial<Proposal> = {}): Advice {
  return { ...(condition === undefined ? {} : { when: when(condition) }), proposal: proposal(topic, parts) };
}

/** A question with options, if there are any, else one that is answered in free text. */
export function question(name: string, options: readonly string[] = [], parts: Partial<Question> = {}): Question {
  return {
    name,
    ask: `What about ${name}?`,
    type: options.length > 0 ? 'choice' : 'text',
    options: options.map((label) => ({ id: label.toLowerCase(), label })),
    ...parts,
  };
}

/** A questionnaire. */
export function questionnaire(
  questions: readonly Question[],
  advices: readonly Advice[] = [],
  parts: Partial<QuestioningTopic> = {},
): QuestioningTopic {
  return { technique: 'questioning', topic: 'Find my bike', limit: 5, questions, advices, ...parts };
}

const use: Question = {
  ...question('use'),
  ask: 'What will you mostly ride?',
  type: 'choice',
  options: [
    { id: 'work', label: 'To work' },
    { id: 'trails', label: 'On trails' },
    { id: 'children', label: 'With children' },
  ],
};

const distance: Question = {
  ...question('distance'),
  ask: 'How far on a normal day?',
  type: 'number',
  unit: 'km',
  min: '1',
  max: '200',
  when: when("use is 'work'"),
};

const winter: Question = { ...question('winter'), ask: 'Do you ride in winter?', type: 'yes-no' };

/** Find my bike: a branch, a number with its bounds, and an advice for everybody else. */
export const findMyBike = questionnaire(
  [use, distance, winter],
  [
    advice('Electric city bike', "use is 'work' and distance > 15"),
    advice('Mountain bike', "use is 'trails' and winter is 'no'"),
    advice('Everyday bike'),
  ],
  { match: ['which bike', 'recommend'] },
);
