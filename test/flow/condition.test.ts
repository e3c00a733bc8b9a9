import { expect } from 'chai';
import fc from 'fast-check';
import { type Condition, holds, judge } from '../../src/flow/condition.ts';
import { parseCondition } from '../../src/flow/condition-parser.ts';

type Answers = Readonly<Record<string, string>>;

/** The condition that a text is. */
function condition(text: string): Condition {
  const read = parseCondition(text);
  if ('position' in read) throw new Error(`${read.message}: ${read.hint}`);
  return read.condition;
}

const isTrue = (text: string, answers: Answers) => holds(condition(text), answers);

const none = () => false;
const every = () => true;

describe('a condition', () => {
  it('compares an answer with a choice, whatever the case', () => {
    expect(isTrue(`use is 'To work'`, { use: 'to WORK' })).to.be.true;
    expect(isTrue(`use is 'To work'`, { use: 'On trails' })).to.be.false;
    expect(isTrue(`use is not 'To work'`, { use: 'On trails' })).to.be.true;
  });

  it('compares numbers as numbers, with a point or a comma', () => {
    expect(isTrue('distance > 9', { distance: '15' })).to.be.true;
    expect(isTrue('distance <= 1,5', { distance: '1.50' })).to.be.true;
    expect(isTrue('distance is 1.5', { distance: '1,5' })).to.be.true;
    expect(isTrue("distance is '15.0'", { distance: '15' })).to.be.true;
    expect(isTrue('temperature < -5', { temperature: '-10' })).to.be.true;
  });

  it('compares days as days', () => {
    expect(isTrue('delivery < 2026-12-24', { delivery: '2026-12-09' })).to.be.true;
    expect(isTrue("delivery >= '2026-12-24'", { delivery: '2026-12-09' })).to.be.false;
    expect(isTrue('delivery is 2026-12-09', { delivery: '2026-12-09' })).to.be.true;
  });

  it('does not order what has no order', () => {
    for (const relation of ['<', '<=', '>', '>=']) {
      expect(isTrue(`distance ${relation} 15`, { distance: 'far' }), relation).to.be.false;
      expect(isTrue(`distance ${relation} 15`, { distance: '2026-12-24' }), relation).to.be.false;
    }
  });

  it('takes several choices as a set', () => {
    const extras = 'Lights | Lock';
    expect(isTrue('extras includes lock', { extras })).to.be.true;
    expect(isTrue('extras includes bell', { extras })).to.be.false;
    expect(isTrue('extras is lock', { extras })).to.be.false;
    expect(isTrue("extras is 'lock | lights'", { extras })).to.be.true;
    expect(isTrue("extras includes 'lock | bell'", { extras })).to.be.false;
  });

  it('includes in a single answer only the whole of it', () => {
    expect(isTrue('use includes work', { use: 'work' })).to.be.true;
    expect(isTrue('use includes work', { use: 'To work' })).to.be.false;
  });

  it('is false of an answer that is missing, and so true of its contrary', () => {
    expect(isTrue('use is work', {})).to.be.false;
    expect(isTrue('use is not work', {})).to.be.true;
    expect(isTrue('distance < 5', {})).to.be.false;
  });

  it('takes no inherited property for an answer', () => {
    expect(judge(condition('constructor is work'), {}, none)).to.be.false;
    expect(judge(condition('constructor is work'), {}, every)).to.equal(undefined);
  });

  it('binds not before and, and and before or', () => {
    const text = 'not a is 1 and b is 1 or c is 1';
    expect(condition(text)).to.deep.equal({
      or: [
        {
          and: [{ not: { name: 'a', is: 'is', value: 1 } }, { name: 'b', is: 'is', value: 1 }],
        },
        { name: 'c', is: 'is', value: 1 },
      ],
    });
    expect(isTrue('not (a is 1 and (b is 1 or c is 1))', { a: '1', c: '1' })).to.be.false;
  });
});

describe('a condition while questions are open', () => {
  const text = `use is work and distance > 15`;

  it('hangs on them', () => {
    expect(judge(condition(text), { use: 'work' }, every)).to.equal(undefined);
    expect(judge(condition(`not (${text})`), { use: 'work' }, every)).to.equal(undefined);
  });

  it('is settled as soon as one answer decides', () => {
    expect(judge(condition(text), { use: 'play' }, every)).to.be.false;
    expect(judge(condition('use is work or distance > 15'), { use: 'work' }, every)).to.be.true;
  });

  it('is false once they cannot be asked any more', () => {
    expect(judge(condition(text), { use: 'work' }, (name) => name === 'colour')).to.be.false;
  });
});

const names = ['use', 'distance', 'på-vei', '_x', '2', 'constructor'];
const someName = fc.constantFrom(...names);
const someAnswer = fc.oneof(
  fc.constantFrom('work', 'To work', '15', '1,5', '2026-11-24', 'a | b'),
  fc.integer().map(String),
);
const someText = fc.oneof(
  someAnswer,
  fc.string().map((text) => text.replace(/"/g, '').trim()),
);
const comparison = fc.oneof(
  fc.record({
    name: someName,
    is: fc.constantFrom('is', 'includes'),
    value: fc.oneof(someText, fc.integer(), fc.constant(2.5)),
  }),
  fc.record({
    name: someName,
    is: fc.constantFrom('<', '<=', '>', '>='),
    value: fc.oneof(fc.integer(), fc.constant(-0.5), fc.constant('2026-11-24')),
  }),
) as fc.Arbitrary<Condition>;
const several = (key: 'and' | 'or', part: fc.Arbitrary<Condition>) =>
  fc.array(part, { minLength: 2, maxLength: 3 }).map((parts) => ({ [key]: parts }) as unknown as Condition);
const { condition: someCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    comparison,
    tie('condition').map((not) => ({ not })),
    several(
      'and',
      tie('condition').map((part) => ('and' in part ? { not: part } : part)),
    ),
    several(
      'or',
      tie('condition').map((part) => ('or' in part ? { not: part } : part)),
    ),
  ),
}));
const someAnswers = fc.dictionary(someName, someAnswer, { noNullPrototype: true });

function print(part: Condition): string {
  if ('and' in part) return part.and.map((each) => `(${print(each)})`).join(' AND ');
  if ('or' in part) return part.or.map((each) => `(${print(each)})`).join(' or ');
  if ('not' in part) return `not (${print(part.not)})`;
  return `${part.name} ${part.is} ${typeof part.value === 'number' ? part.value : `"${part.value}"`}`;
}

function naive(part: Condition, answers: Answers): boolean {
  if ('and' in part) return part.and.every((each) => naive(each, answers));
  if ('or' in part) return part.or.some((each) => naive(each, answers));
  if ('not' in part) return !naive(part.not, answers);
  return Object.hasOwn(answers, part.name) && holds(part, answers);
}

describe('any condition', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(someCondition, (written) => {
        fc.pre(print(written).length <= 1000);
        expect(parseCondition(print(written)))
          .to.have.property('condition')
          .that.deep.equals(written);
      }),
    );
  });

  it('is true or false once nothing is open, as logic has it', () => {
    fc.assert(
      fc.property(someCondition, someAnswers, (written, answers) => {
        expect(judge(written, answers, none)).to.equal(naive(written, answers));
      }),
    );
  });

  it('is never settled against an answer that is still to come', () => {
    fc.assert(
      fc.property(someCondition, someAnswers, someAnswers, (written, given, later) => {
        const verdict = judge(written, given, every);
        if (verdict !== undefined) expect(naive(written, { ...later, ...given })).to.equal(verdict);
      }),
    );
  });
});
