/** Any flow that an owner could write: for properties that hold of all. */
import fc from 'fast-check';
import type { Condition } from '../../src/flow/condition.ts';
import type { Flow } from '../../src/flow/flow.ts';
import type { Plan } from '../../src/flow/plan.ts';
import type { Survey } from '../../src/flow/survey.ts';
import type { EmpathyTopic } from '../../src/techniques/empathy/schema.ts';
import type { ExplanationTopic } from '../../src/techniques/explanation/schema.ts';
import type { Question, QuestioningTopic } from '../../src/techniques/questioning/schema.ts';
import { advice, question, questionnaire } from '../techniques/questioning/questionnaires.ts';
import { flowOf, shop } from './flows.ts';

/** Words that owners and visitors write, some of them mischievous. */
export const text = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    'no',
    'yes',
    ':person',
    ':skip',
    ':back',
    '__proto__',
    'constructor',
    '{name}',
    '{name|you}, hello.',
    '<b>x</b>',
  ),
);
const phrase = text.filter((words) => words.trim() !== '');
/** What begins with a colon is ours, and no owner's name is read that does. */
const name = phrase.filter((words) => !words.startsWith(':'));

const option = fc.record(
  { topic: name, solution: phrase, benefit: phrase, price: phrase, limits: phrase, href: fc.constant('/next') },
  { requiredKeys: ['topic', 'solution', 'benefit'] },
);

/** Any topic that is explained, with options to compare or without. */
export const explanation: fc.Arbitrary<ExplanationTopic> = fc.record(
  {
    technique: fc.constant('explanation' as const),
    topic: name,
    match: fc.array(phrase, { maxLength: 3 }),
    problem: phrase,
    solution: phrase,
    benefit: phrase,
    details: phrase,
    limits: phrase,
    price: phrase,
    action: phrase,
    href: fc.constant('/next'),
    options: fc.uniqueArray(option, { maxLength: 3, selector: ({ topic }) => topic }),
    rich: fc.constant({}),
  },
  { requiredKeys: ['technique', 'topic', 'problem', 'solution', 'benefit', 'options', 'rich'] },
);

const empathy: fc.Arbitrary<EmpathyTopic> = fc.record(
  {
    technique: fc.constant('empathy' as const),
    topic: name,
    promise: phrase,
    ways: fc.uniqueArray(name, { maxLength: 3 }),
    asks: fc.subarray(['name', 'phone', 'email', 'address'] as const),
    rich: fc.constant({}),
  },
  { requiredKeys: ['technique', 'topic', 'rich'] },
);

/** Names of questions, some of which are names of ours elsewhere. */
const questionName = fc.constantFrom('use', 'topic', 'menu', 'choice', 'summary', 'matter', 'constructor', '__proto__');

const asked: fc.Arbitrary<Question> = fc
  .tuple(
    questionName,
    fc.constantFrom('choice', 'choices', 'text', 'number', 'date', 'email', 'phone', 'rating', 'yes-no'),
    fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    phrase,
    fc.boolean(),
  )
  .map(([name, type, options, ask, optional]) => ({
    ...question(name, type === 'choice' || type === 'choices' ? options : [], { type, ask }),
    ...(type === 'number' ? { min: '1', max: '200', unit: 'km' } : {}),
    ...(optional ? { optional } : {}),
  }));

const condition: fc.Arbitrary<Condition> = fc.record({
  name: questionName,
  is: fc.constantFrom('is' as const, 'includes' as const, '>' as const),
  value: fc.constantFrom('yes', '2', 12),
});

const questioning: fc.Arbitrary<QuestioningTopic> = fc
  .tuple(
    name,
    fc.uniqueArray(asked, { minLength: 1, maxLength: 5, selector: (one) => one.name }),
    fc.array(condition, { maxLength: 2 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([topic, questions, conditions, hasFallback, limit]) => ({
    ...questionnaire(
      questions,
      [
        ...conditions.map((when, at) => ({ ...advice(`Advice ${at}`), when })),
        ...(hasFallback ? [advice('Whatever else')] : []),
      ],
      { limit },
    ),
    topic,
  }));

const topic = fc.oneof(explanation, empathy, questioning);

const plans: readonly Plan[] = [{ name: 'Always' }, { name: 'Past', until: '1999-12-31', greeting: 'Long ago.' }];

/** A topic, perhaps of a plan. */
const planned = fc
  .tuple(topic, fc.option(fc.constantFrom(...plans), { nil: undefined, freq: 2 }))
  .map(([topic, plan]) => (plan ? { ...topic, plan: plan.name } : topic));

const survey: fc.Arbitrary<Survey> = fc.record(
  { ask: phrase, scale: fc.integer({ min: 2, max: 10 }), comment: phrase },
  { requiredKeys: ['scale'] },
);

/** Any flow, with a person or without, in any season. */
export const flows: fc.Arbitrary<Flow> = fc
  .record(
    {
      topics: fc.uniqueArray(planned, { minLength: 1, maxLength: 4, selector: ({ topic }) => topic }),
      contacts: fc.constantFrom([shop], []),
      survey,
    },
    { requiredKeys: ['topics', 'contacts'] },
  )
  .map(({ topics, ...parts }) => flowOf(topics, { ...parts, plans }));
