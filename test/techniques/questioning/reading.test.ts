import { expect } from 'chai';
import { readAttributes } from '../../../src/flow/schema.ts';
import { checkQuestioning } from '../../../src/techniques/questioning/checking.ts';
import { readQuestioning } from '../../../src/techniques/questioning/reading.ts';
import { adviceSchema, questionSchema } from '../../../src/techniques/questioning/part-schemas.ts';
import { type QuestioningTopic, questioningSchema } from '../../../src/techniques/questioning/schema.ts';
import type { ElementReading, TopicReading } from '../../../src/techniques/technique.ts';
import { worded } from '../../support/problems.ts';

type Attributes = Readonly<Record<string, string>>;

const read = (
  { tag, attributes }: typeof questionSchema | typeof adviceSchema | typeof questioningSchema,
  raw: Attributes,
) => {
  const { values } = readAttributes(tag, attributes, new Map(Object.entries(raw)));
  return { tag, values: values as ElementReading['values'], rich: {} };
};

const question = (name: string, raw: Attributes = {}) =>
  read(questionSchema, { name, ask: `What about ${name}?`, ...raw });
const advice = (topic: string, raw: Attributes) =>
  read(adviceSchema, { topic, problem: 'It hurts.', solution: 'A bike.', benefit: 'It helps.', ...raw });
const otherwise = advice('Everyday bike', { otherwise: '' });

const use = question('use', { options: 'work = To work | On trails' });
const distance = question('distance', { type: 'number', min: '1', max: '200', unit: 'km' });

/** A reading with all that is wrong with it, of which a part is known by the element that it was made of. */
const checked = ({ findings, origins, topic }: TopicReading<QuestioningTopic>) => {
  const { problems } = worded({ findings: [...findings, ...(topic ? checkQuestioning(topic) : [])] });
  const originOf = (part: object) => origins?.get(part) ?? (part as ElementReading);
  return {
    topic,
    problems: problems.map(({ element, ...found }) => ({ ...found, element: element && originOf(element) })),
  };
};

const reading = (...parts: ElementReading[]) =>
  checked(readQuestioning(read(questioningSchema, { topic: 'Find my bike' }), parts));

type Reading = ReturnType<typeof reading>;

/** The problems as code, message, and the place of the part among those that were read. */
const problemsOf = ({ problems }: Reading, parts: readonly ElementReading[] = []) =>
  problems.map(({ code, message, element }) => [code, message, ...(element ? [parts.indexOf(element)] : [])]);

const codesOf = ({ problems }: Reading) => problems.map(({ code }) => code);

describe('reading a questionnaire', () => {
  it('makes a topic of questions and advices', () => {
    const parts = [
      use,
      question('distance', {
        type: 'number',
        unit: 'km',
        min: '1',
        optional: '',
        hint: 'One way',
        when: 'use is work',
      }),
      advice('City bike', { when: 'distance > 15', price: '899 kr' }),
      otherwise,
    ];
    const { topic, problems } = reading(...parts);
    expect(problems).to.deep.equal([]);
    const proposed = {
      technique: 'explanation',
      problem: 'It hurts.',
      solution: 'A bike.',
      benefit: 'It helps.',
      options: [],
    };
    expect(topic).to.deep.equal({
      technique: 'questioning',
      topic: 'Find my bike',
      limit: 5,
      questions: [
        {
          name: 'use',
          ask: 'What about use?',
          type: 'choice',
          options: [
            { id: 'work', label: 'To work' },
            { id: 'On trails', label: 'On trails' },
          ],
        },
        {
          name: 'distance',
          ask: 'What about distance?',
          type: 'number',
          options: [],
          optional: true,
          min: '1',
          unit: 'km',
          hint: 'One way',
          when: { name: 'use', is: 'is', value: 'work' },
        },
      ],
      advices: [
        {
          when: { name: 'distance', is: '>', value: 15 },
          proposal: { ...proposed, topic: 'City bike', price: '899 kr', rich: {} },
        },
        { proposal: { ...proposed, topic: 'Everyday bike', rich: {} } },
      ],
    });
    expect(JSON.parse(JSON.stringify(topic))).to.deep.equal(topic);
  });

  it('makes questions of the short form', () => {
    const short = read(questioningSchema, {
      topic: 'Party',
      questions: 'How many? | For when?',
      match: 'party',
      limit: '2',
    });
    const { topic, problems } = worded(readQuestioning(short, []));
    expect(problems).to.deep.equal([]);
    expect(topic).to.deep.include({ match: ['party'], limit: 2, advices: [] });
    expect(topic?.questions.map(({ name, ask, type }) => [name, ask, type])).to.deep.equal([
      ['How many?', 'How many?', 'text'],
      ['For when?', 'For when?', 'text'],
    ]);
  });

  it('tells a key from a label that has a sign in it', () => {
    const { topic } = reading(
      question('height', { options: 'a = b = c | at >= 5 | x <= y | = none | one =' }),
      otherwise,
    );
    expect(topic?.questions[0]?.options).to.deep.equal([
      { id: 'a', label: 'b = c' },
      ...['at >= 5', 'x <= y', '= none', 'one ='].map((label) => ({ id: label, label })),
    ]);
  });

  it('gives a rating its scale', () => {
    const scales = (raw: Attributes) => {
      const { topic, problems } = reading(question('mood', { type: 'rating', ...raw }), otherwise);
      return [topic?.questions[0]?.min, topic?.questions[0]?.max, ...problems.map(({ code }) => code)];
    };
    expect(scales({})).to.deep.equal(['1', '5']);
    expect(scales({ max: '3' })).to.deep.equal(['1', '3']);
    expect(scales({ min: '0', max: '10' })).to.deep.equal(['0', '10']);
    expect(scales({ max: '100' })).to.deep.equal(['1', '5', 'invalid-value']);
    expect(scales({ max: '4.5' })).to.deep.equal(['1', '5', 'invalid-value']);
    expect(scales({ max: '0' })).to.deep.equal(['1', '5', 'min-above-max']);
  });

  describe('names as a problem', () => {
    it('two questions of one name', () => {
      const parts = [use, question('USE'), otherwise];
      expect(reading(...parts).topic?.questions).to.have.length(1);
      expect(problemsOf(reading(...parts), parts)).to.deep.equal([
        ['duplicate-question', 'The question "USE" is there already; this one is left out.', 1],
      ]);
    });

    it('a name that has a meaning of its own', () => {
      const parts = [use, question('Guide'), otherwise];
      expect(problemsOf(reading(...parts), parts)).to.deep.equal([
        ['reserved-name', 'A question cannot be called "Guide", which has a meaning of its own; it is left out.', 1],
      ]);
    });

    it('a choice without options', () => {
      const parts = [use, question('colour', { type: 'choices' }), otherwise];
      expect(problemsOf(reading(...parts), parts)).to.deep.equal([
        ['missing-attribute', '<guided-question name="colour"> has no options, so it is left out.', 1],
      ]);
    });

    it('options that cannot be told apart, or would be taken for ours', () => {
      const parts = [question('use', { options: 'Work | work | :skip = Skip' }), otherwise];
      expect(reading(...parts).topic?.questions[0]?.options).to.deep.equal([{ id: 'Work', label: 'Work' }]);
      expect(codesOf(reading(...parts))).to.deep.equal(['invalid-value', 'reserved-name']);
    });

    it('what a type has no use for', () => {
      const parts = [question('wish', { type: 'text', options: 'A | B', min: '1', unit: 'km' }), otherwise];
      expect(codesOf(reading(...parts))).to.deep.equal(['invalid-value', 'invalid-value', 'invalid-value']);
      expect(reading(...parts).problems[0]).to.include({
        message: '<guided-question name="wish"> has options, which a question of type text has no use for.',
        hint: 'Leave it out, or give it the type choice, choices.',
      });
    });

    it('bounds that do not fit the type', () => {
      const parts = [
        question('age', { type: 'number', min: '2026-01-01', max: '9' }),
        question('day', { type: 'date', min: '9' }),
      ];
      expect(reading(...parts, otherwise).topic?.questions[0])
        .to.include({ max: '9' })
        .and.not.have.property('min');
      expect(codesOf(reading(...parts, otherwise))).to.deep.equal(['invalid-value', 'invalid-value']);
    });

    it('a least above the greatest', () => {
      const parts = [
        question('age', { type: 'number', min: '9', max: '10' }),
        question('size', { type: 'number', min: '10', max: '9' }),
        question('day', { type: 'date', min: '2026-12-01', max: '2026-11-30' }),
        otherwise,
      ];
      expect(reading(...parts).topic?.questions[1]).not.to.have.any.keys('min', 'max');
      expect(problemsOf(reading(...parts), parts)).to.deep.equal([
        ['min-above-max', '<guided-question name="size"> has a min of 10 above its max of 9; neither is used.', 1],
        [
          'min-above-max',
          '<guided-question name="day"> has a min of 2026-12-01 above its max of 2026-11-30; neither is used.',
          2,
        ],
      ]);
    });

    it('a condition that names no question: the question is always asked, the advice left out', () => {
      const parts = [
        use,
        question('wish', { when: 'use is work or usee is x' }),
        advice('City bike', { when: 'far > 1' }),
        otherwise,
      ];
      const { topic, problems } = reading(...parts);
      expect(topic?.questions[1]).not.to.have.property('when');
      expect(topic?.advices).to.have.length(1);
      expect(problems.map(({ code, message, hint, position }) => [code, message, hint, position])).to.deep.equal([
        [
          'unknown-question',
          'The when of "wish" names "usee", which is no question here, so it is always asked.',
          'Did you mean use?',
          15,
        ],
        [
          'unknown-question',
          'The when of "City bike" names "far", which is no question here, so it is left out.',
          'Known: use, wish.',
          0,
        ],
      ]);
    });

    it('an advice that says neither when nor otherwise', () => {
      const parts = [use, advice('City bike', {}), otherwise];
      expect(reading(...parts).topic?.advices).to.have.length(1);
      expect(problemsOf(reading(...parts), parts)).to.deep.equal([
        [
          'missing-attribute',
          '<guided-advice topic="City bike"> has neither a when that can be read nor otherwise, so it is left out.',
          1,
        ],
      ]);
    });

    it('a questionnaire without a question', () => {
      expect(reading(otherwise).topic).to.equal(undefined);
      expect(problemsOf(reading(otherwise))).to.deep.equal([
        ['empty-questionnaire', '"Find my bike" has no question that can be asked, so it is left out.'],
      ]);
    });
  });

  describe('looks at which questions come', () => {
    const never = (...parts: ElementReading[]) => {
      const { problems } = reading(...parts, otherwise);
      expect(problems.map(({ code }) => code)).to.deep.equal(problems.map(() => 'unreachable-question'));
      return problems.map(({ element }) => element?.values.name);
    };

    it('and has nothing to say where each may', () => {
      expect(never(use, question('roots', { when: "use is not 'work'" }))).to.deep.equal([]);
      expect(never(distance, question('charger', { when: 'distance > 15 and distance < 16' }))).to.deep.equal([]);
      expect(never(question('a', { when: 'not (b is x)' }), question('b', { when: 'not (a is x)' }))).to.deep.equal([]);
    });

    it('and tells of those that wait for each other, or for themselves', () => {
      const waiting = [question('a', { when: 'b is yes' }), question('b', { when: 'a is yes' })];
      expect(never(use, ...waiting)).to.deep.equal(['a', 'b']);
      expect(never(use, question('a', { when: 'a is yes' }))).to.deep.equal(['a']);
      expect(reading(...waiting, otherwise).problems[0]).to.include({
        severity: 'warning',
        message: 'The question "a" is never asked, whatever is answered.',
        element: waiting[0],
      });
    });

    it('and of those that wait for what is no option, or out of bounds, or for such a question', () => {
      expect(never(use, question('piste', { when: 'use is skiing' }))).to.deep.equal(['piste']);
      const charger = question('charger', { when: 'distance > 200' });
      expect(never(distance, charger, question('plug', { when: 'charger is yes' }))).to.deep.equal(['charger', 'plug']);
    });

    it('and of those that wait for each other also where there are too many ways', () => {
      const many = Array.from({ length: 9 }, (_, index) => question(`q${index}`, { options: 'a | b | c | d' }));
      const whole = many.map((_, index) => `q${index} is a`).join(' and ');
      const waiting = [question('a', { when: `b is yes and ${whole}` }), question('b', { when: 'a is yes' })];
      expect(never(...many, ...waiting)).to.deep.equal(['a', 'b']);
    });
  });

  describe('looks at what advices the answers lead to', () => {
    const codes = (questions: readonly ElementReading[], ...conditions: (string | undefined)[]) =>
      reading(
        ...questions,
        ...conditions.map((when, index) =>
          advice(`Advice ${index}`, when === undefined ? { otherwise: '' } : { when }),
        ),
      ).problems.map(({ code, message }) => [code, ...(/Advice (\d)/.exec(message) ?? []).slice(1)].join(' '));

    it('and has nothing to say where each is given, and one always', () => {
      expect(codes([use, distance], 'use is work and distance > 15', "use is 'On trails'", undefined)).to.deep.equal(
        [],
      );
      expect(codes([use], 'use is work', 'use is not work')).to.deep.equal([]);
      expect(codes([use])).to.deep.equal([]);
    });

    it('and tells of one that stands after one that always holds', () => {
      expect(codes([use], undefined, 'use is work')).to.deep.equal(['unreachable-advice 1']);
      expect(codes([use], 'use is work', 'use is not work', undefined)).to.deep.equal(['unreachable-advice 2']);
    });

    it('and of one whose condition contradicts itself, the questions, or what stands before it', () => {
      const bounded = [use, distance];
      expect(codes(bounded, 'use is work and use is other', undefined)).to.deep.equal(['unreachable-advice 0']);
      expect(codes(bounded, 'use is skiing', undefined)).to.deep.equal(['unreachable-advice 0']);
      expect(codes(bounded, 'distance > 200', undefined)).to.deep.equal(['unreachable-advice 0']);
      expect(codes(bounded, 'distance > 10', 'distance > 20', undefined)).to.deep.equal(['unreachable-advice 1']);
      const trails = question('roots', { type: 'yes-no', when: "use is 'On trails'" });
      expect(codes([use, trails], 'use is work and roots is yes', undefined)).to.deep.equal(['unreachable-advice 0']);
    });

    it('and of answers that lead to none', () => {
      expect(codes([use], 'use is work')).to.deep.equal(['no-fallback-advice']);
      // Any question may be passed over.
      expect(codes([distance], 'distance < 10', 'distance >= 10')).to.deep.equal(['no-fallback-advice']);
    });

    it('of every type of question', () => {
      const all = [
        question('extras', { type: 'choices', options: 'bell | lights | rack' }),
        question('day', { type: 'date', min: '2026-12-01' }),
        question('mood', { type: 'rating' }),
        question('garage', { type: 'yes-no' }),
        question('wish'),
        question('mail', { type: 'email' }),
        question('call', { type: 'phone' }),
      ];
      const reached = [
        'extras includes bell and extras includes rack',
        "extras is 'bell | lights'",
        'day > 2026-12-24',
        'mood < 2',
      ]
        .concat(['garage is no', 'wish is moon', 'wish > 7', "mail is 'a@b.c'", "call is '123'"])
        .map((when) => codes(all, when, undefined));
      expect(reached).to.deep.equal(reached.map(() => []));
      const missed = ['extras is bell and extras is rack', 'day < 2026-12-01', 'mood > 5', 'garage is perhaps'].map(
        (when) => codes(all, when, undefined),
      );
      expect(missed).to.deep.equal(missed.map(() => ['unreachable-advice 0']));
    });

    it('and of one that would have to be answered twice over', () => {
      const roots = question('roots', { type: 'yes-no', when: 'not (use is work)' });
      expect(codes([use, roots], 'use is work and roots is yes', undefined)).to.deep.equal(['unreachable-advice 0']);
      const either = [question('a', { when: 'not (b is x)' }), question('b', { when: 'not (a is x)' })];
      expect(codes(either, 'a is y and b is x', 'a is x and b is x', undefined)).to.deep.equal([
        'unreachable-advice 1',
      ]);
    });

    it('in no time where a visitor may tick any of many options', () => {
      const options = Array.from({ length: 40 }, (_, index) => `o${index}`);
      const tools = question('tools', { type: 'choices', options: options.join(' | ') });
      expect(codes([tools], ...options.map((option) => `tools includes ${option}`), undefined)).to.deep.equal([]);
    });

    it('as far as can be told where there are too many ways', () => {
      const many = Array.from({ length: 9 }, (_, index) => question(`q${index}`, { options: 'a | b | c | d' }));
      const whole = many.map((_, index) => `q${index} is a`).join(' and ');
      expect(codes(many, `${whole} and q0 is b`, undefined, whole)).to.deep.equal(['unreachable-advice 2']);
      expect(codes(many, whole)).to.deep.equal(['no-fallback-advice']);
      expect(codes(many, `not (${whole})`)).to.deep.equal([]);
    });
  });
});
