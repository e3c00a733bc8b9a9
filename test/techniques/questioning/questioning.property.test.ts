import { expect } from 'chai';
import fc from 'fast-check';
import { type Condition, holds, judge } from '../../../src/flow/condition.ts';
import { findGaps, possibleAnswers } from '../../../src/techniques/questioning/reachability.ts';
import type { Advice, QuestioningTopic, Question } from '../../../src/techniques/questioning/schema.ts';
import type { Beside } from '../../../src/language/meaning.ts';
import type { Answers } from '../../../src/techniques/technique.ts';
import { type Interview, interview } from './interview.ts';
import { advice, question, questionnaire } from './questionnaires.ts';

const names = ['use', 'winter', 'distance', 'constructor', 'colour'] as const;

const kinds: Readonly<Record<(typeof names)[number], Question>> = {
  use: question('use', ['Work', 'Trails', 'Children']),
  winter: question('winter', [], { type: 'yes-no' }),
  distance: question('distance', [], { type: 'number', min: '0', max: '30' }),
  constructor: question('constructor', ['A', 'B'], { type: 'choices' }),
  colour: question('colour'),
};

/** What visitors answer; what is no answer of a question is explained to them. */
const answersTo: Readonly<Record<string, readonly string[]>> = {
  use: ['work', 'trails', 'children', 'none of them'],
  winter: ['yes', 'no', 'perhaps'],
  distance: ['3', '15', '30', '99'],
  constructor: ['a', 'b', 'a | b', 'c'],
  colour: ['red', 'green'],
};

const comparison: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...Object.entries(answersTo)).chain(([name, values]) =>
    fc.record({
      name: fc.constant(name),
      is: fc.constantFrom('is' as const, 'includes' as const),
      value: fc.constantFrom(...values),
    }),
  ),
  fc.record({
    name: fc.constant('distance'),
    is: fc.constantFrom('<' as const, '>=' as const),
    value: fc.constant(15),
  }),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    comparison,
    fc.record({ not: tie('condition') }),
    fc.record({ and: fc.array(tie('condition'), { minLength: 2, maxLength: 2 }) }),
    fc.record({ or: fc.array(tie('condition'), { minLength: 2, maxLength: 2 }) }),
  ),
}));

const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const questions = fc.subarray([...names], { minLength: 1 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map((name) =>
      fc.record({ when: perhaps(condition), optional: fc.boolean() }).map(({ when, optional }): Question => ({
        ...kinds[name],
        ...(when ? { when } : {}),
        ...(optional ? { optional } : {}),
      })),
    ),
  ),
);

const advices = fc
  .array(perhaps(condition), { maxLength: 4 })
  .map((conditions) =>
    conditions.map((when, index): Advice => ({ ...advice(`Advice ${index}`), ...(when ? { when } : {}) })),
  );

const topics = fc
  .tuple(questions, advices, fc.integer({ min: 1, max: 5 }))
  .map(([asked, given, limit]) => questionnaire(asked, given, { limit }));

/** What a visitor does about a question, by its name: answers, twice if the first is none, or passes over. */
type Visitor = Readonly<Record<string, readonly [first: string | undefined, second: string | undefined]>>;

const visitors: fc.Arbitrary<Visitor> = fc.record(
  Object.fromEntries(
    Object.entries(answersTo).map(([name, values]) => {
      const value = perhaps(fc.constantFrom(...values));
      return [name, fc.tuple(value, value)];
    }),
  ),
);

const knowledge = fc
  .subarray([...names])
  .chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map((name) => [name, fc.constantFrom(...(answersTo[name] ?? []))]))),
  );

interface Asked {
  readonly name: string;
  /** What had been answered before. */
  readonly answers: Answers;
  /** The small line above the question. */
  readonly note: string | undefined;
}

/** Leads a visitor through a questionnaire, and keeps what was asked. */
function lead(
  topic: QuestioningTopic,
  visitor: Visitor,
  known: Answers,
  says: 'yes' | 'no' = 'yes',
  told: readonly Beside[] = [],
): { visit: Interview; asked: readonly Asked[] } {
  const visit = interview(topic, { known, told });
  const asked: Asked[] = [];
  for (let step = 0; !visit.isOver; step++) {
    expect(step, 'acts').to.be.below(40);
    const { name } = visit.question;
    if (visit.step !== 'asking') {
      if (visit.step === 'choosing') visit.answers(visit.question.choices[0]?.id ?? '');
      else visit.answers(visit.step === 'askingPermission' ? 'yes' : says);
      continue;
    }
    const isAgain = asked.at(-1)?.name === name;
    // Who finds an answer not right is asked for it once more: that is no question more.
    const isChange = Object.hasOwn(visit.given, name);
    if (!isAgain && !isChange) asked.push({ name, answers: visit.given, note: visit.note });
    const value = visitor[name]?.[isAgain ? 1 : 0];
    if (value === undefined) visit.skips();
    else visit.answers(value);
  }
  return { visit, asked };
}

/** The first advice that holds. */
function adviceFor({ advices: all }: QuestioningTopic, answers: Answers): string | undefined {
  return all.find(({ when }) => when === undefined || holds(when, answers))?.proposal.topic;
}

/** The questionnaire in the order of its branches: those conditions alone that hang on earlier questions, and nothing optional. */
function inOrder(topic: QuestioningTopic): QuestioningTopic {
  const questions = topic.questions.map(({ when, optional: _, ...question }, at, all): Question => {
    const names = all.slice(at).map(({ name }) => `"name":"${name}"`);
    return when && !names.some((name) => JSON.stringify(when).includes(name)) ? { ...question, when } : question;
  });
  return { ...topic, questions };
}

describe('any questionnaire', () => {
  it('ends, after no more questions than the limit, none of them twice', () => {
    fc.assert(
      fc.property(topics, visitors, knowledge, (topic, visitor, known) => {
        const { asked } = lead(topic, visitor, known);
        expect(asked.length).to.be.at.most(topic.limit);
        expect(new Set(asked.map(({ name }) => name)).size).to.equal(asked.length);
      }),
    );
  });

  it('ends so also for who finds nothing right, twice at most', () => {
    fc.assert(
      fc.property(topics, visitors, knowledge, (topic, visitor, known) => {
        const { visit, asked } = lead(topic, visitor, known, 'no');
        expect(asked.length).to.be.at.most(topic.limit);
        expect(new Set(asked.map(({ name }) => name)).size).to.equal(asked.length);
        expect(visit.advice).to.equal(adviceFor(topic, visit.output.answers));
      }),
    );
  });

  it('tells its progress truly: one further each time, and never more to come than before', () => {
    fc.assert(
      fc.property(topics, visitors, knowledge, (topic, visitor, known) => {
        const { asked } = lead(topic, visitor, known);
        const places = asked.map(({ note = '1 of 1' }) => note.split(' of ').map(Number));
        places.forEach(([current, total = 0], at) => {
          expect(current).to.equal(at + 1);
          expect(total).to.be.within(asked.length, places[at - 1]?.[1] ?? topic.limit);
        });
      }),
    );
  });

  it('asks all that the owner wants to know for its own sake, as far as the limit allows', () => {
    fc.assert(
      fc.property(topics, visitors, (topic, visitor) => {
        const { visit, asked } = lead(topic, visitor, {});
        if (asked.length === topic.limit) return;
        const deciding = JSON.stringify([...topic.advices, ...topic.questions].map(({ when }) => when));
        const wanted = topic.questions.filter(({ name, when }) => {
          const isPlain = !deciding.includes(`"name":"${name}"`);
          return isPlain && (when === undefined || holds(when, visit.output.answers));
        });
        expect(asked.map(({ name }) => name)).to.include.members(wanted.map(({ name }) => name));
      }),
    );
  });

  it('takes what is told on the way in, and asks for none of it', () => {
    fc.assert(
      fc.property(topics, visitors, knowledge, (topic, visitor, told) => {
        const beside = Object.entries(told).map(([name, value]) => ({ name, value, label: value }));
        const { visit, asked } = lead(topic, visitor, {}, 'yes', beside);
        for (const [name, value] of Object.entries(interview(topic, { told: beside }).given)) {
          expect(asked.map((one) => one.name)).not.to.include(name);
          expect(visit.output.answers[name]).to.equal(value);
        }
        expect(visit.advice).to.equal(adviceFor(topic, visit.output.answers));
      }),
    );
  });

  it('asks nothing that is known, and nothing whose condition is false', () => {
    fc.assert(
      fc.property(topics, visitors, knowledge, (topic, visitor, known) => {
        for (const { name, answers } of lead(topic, visitor, known).asked) {
          expect(Object.hasOwn(answers, name)).to.equal(false);
          const when = topic.questions.find((each) => each.name === name)?.when;
          expect(when === undefined || holds(when, answers)).to.equal(true);
        }
      }),
    );
  });

  it('keeps no answer whose question would not come any more, whatever is changed', () => {
    fc.assert(
      fc.property(topics, visitors, visitors, (any, visitor, other) => {
        const topic = inOrder(any);
        const visit = interview(topic);
        for (let step = 0; !visit.isOver; step++) {
          const { name, choices } = visit.question;
          const isChange = Object.hasOwn(visit.given, name);
          const value = (isChange ? other : visitor)[name]?.[step % 2];
          if (visit.step === 'askingPermission') visit.answers('yes');
          else if (visit.step === 'summingUp') visit.answers('no');
          else if (visit.step === 'choosing') visit.answers(choices[step % choices.length]?.id ?? '');
          else if (value === undefined) visit.skips();
          else visit.answers(value);
          if (visit.step !== 'summingUp') continue;
          for (const { name: kept, when } of topic.questions.filter((each) => Object.hasOwn(visit.given, each.name)))
            expect(when && judge(when, visit.given, () => true), kept).not.to.equal(false);
        }
      }),
      // Few of them change an answer that a branch hangs on.
      { numRuns: 1000 },
    );
  });

  it('gives the first advice that holds for the answers that are kept', () => {
    fc.assert(
      fc.property(topics, visitors, knowledge, (topic, visitor, known) => {
        const { visit } = lead(topic, visitor, known);
        expect(visit.advice).to.equal(adviceFor(topic, visit.output.answers));
      }),
    );
  });

  it('reaches every advice that can hold, by the very answers for which it holds', () => {
    fc.assert(
      fc.property(topics, (any) => {
        const topic = { ...inOrder(any), limit: names.length };
        const { unreachable } = findGaps(topic.questions, topic.advices);
        const reached = new Set<string | undefined>();
        for (const answers of possibleAnswers(topic.questions, topic.advices) ?? []) {
          const given = new Map(Object.entries(answers));
          // To say something else is to equal nothing that a condition names, and so is to say nothing.
          const said = (name: string) => (given.get(name) === ':else' ? undefined : given.get(name));
          const visitor = Object.fromEntries(names.map((name) => [name, [said(name), undefined] as const]));
          const { visit } = lead(topic, visitor, {});
          expect(visit.advice).to.equal(adviceFor(topic, answers));
          reached.add(visit.advice);
        }
        const missed = topic.advices.filter(({ proposal }) => !reached.has(proposal.topic));
        expect(missed).to.deep.equal(topic.advices.filter((_, at) => unreachable.includes(at)));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out only questions that would have changed nothing', () => {
    fc.assert(
      fc.property(topics, visitors, visitors, (topic, visitor, other) => {
        const { visit, asked } = lead({ ...topic, limit: names.length }, visitor, {});
        let { answers } = visit.output;
        const done = new Set(asked.map(({ name }) => name));
        const next = () =>
          topic.questions.find(({ name, when }) => !done.has(name) && (when === undefined || holds(when, answers)));
        for (let left = next(); left; left = next()) {
          done.add(left.name);
          const value = other[left.name]?.[0];
          if (value !== undefined) answers = { ...answers, [left.name]: value };
          expect(adviceFor(topic, answers)).to.equal(visit.advice);
        }
      }),
    );
  });

  it('makes room for what is needed before what is optional', () => {
    fc.assert(
      fc.property(topics, visitors, (topic, visitor) => {
        const unconditional = { ...topic, advices: [], questions: topic.questions.map(({ when: _, ...rest }) => rest) };
        const { asked } = lead(unconditional, visitor, {});
        const isNeeded = (name: string) => unconditional.questions.some((each) => each.name === name && !each.optional);
        const needed = unconditional.questions.filter(({ optional }) => !optional).length;
        expect(asked.filter(({ name }) => isNeeded(name)).length).to.equal(Math.min(topic.limit, needed));
        expect(asked.length).to.equal(Math.min(topic.limit, unconditional.questions.length));
      }),
    );
  });
});
