import { expect } from 'chai';
import fc from 'fast-check';
import { condition, key } from '../../src/flow/condition-types.ts';
import { camelCase } from '../../src/flow/attribute-values.ts';
import { isForeign } from '../../src/flow/foreign.ts';
import type { Content } from '../../src/flow/content.ts';
import type { ProblemCode } from '../../src/flow/problem.ts';
import { didYouMean, isMisspelling } from '../../src/flow/problem-words.ts';
import { type AttributeSchema, type AttributesSchema, readAttributes } from '../../src/flow/schema.ts';
import { inWords, worded } from '../support/problems.ts';

const read = <const Attributes extends AttributesSchema>(
  attributes: Attributes,
  raw: Readonly<Record<string, string>>,
  rich?: Readonly<Record<string, Content>>,
) => worded(readAttributes('guided-thing', attributes, new Map(Object.entries(raw)), rich));

/** One attribute called `value`, read from a text: what it gives, or the code of what is wrong. */
function valueOf(schema: AttributeSchema, text: string): unknown {
  const attributes: AttributesSchema = { value: schema };
  const { values, problems } = read(attributes, { value: text });
  const { value } = (values ?? {}) as { value?: unknown };
  return problems[0]?.code ?? value;
}

const codes = (problems: readonly { code: ProblemCode }[]) => problems.map(({ code }) => code);

describe('an attribute', () => {
  it('of text is on one line, however it was broken in the source', () => {
    expect(valueOf({ type: 'text' }, '  Summer tyres\n     lose their\tgrip. ')).to.equal(
      'Summer tyres lose their grip.',
    );
    expect(valueOf({ type: 'text' }, '899\u00a0kr')).to.equal('899\u00a0kr');
  });

  it('that is bare is true, and false where a framework says so', () => {
    expect(valueOf({ type: 'flag' }, '')).to.equal(true);
    expect(valueOf({ type: 'flag' }, 'open')).to.equal(true);
    expect(valueOf({ type: 'flag' }, 'false')).to.equal(false);
  });

  it('of a number takes a point or a comma', () => {
    expect(valueOf({ type: 'number' }, ' 7 ')).to.equal(7);
    expect(valueOf({ type: 'number' }, '0')).to.equal(0);
    expect(valueOf({ type: 'number' }, '-1,5')).to.equal(-1.5);
    for (const text of ['seven', '7 days', 'NaN', 'Infinity'])
      expect(valueOf({ type: 'number' }, text)).to.equal('invalid-value');
  });

  it('of a number may have a least one', () => {
    expect(valueOf({ type: 'number', min: 1 }, '1')).to.equal(1);
    expect(valueOf({ type: 'number', min: 1 }, '0')).to.equal('invalid-value');
  });

  it('of a list is split at |, and of words at commas', () => {
    expect(valueOf({ type: 'list' }, 'Repair it, please | Refund me ||')).to.deep.equal([
      'Repair it, please',
      'Refund me',
    ]);
    expect(valueOf({ type: 'words' }, 'ice, my tyres\n  slip,')).to.deep.equal(['ice', 'my tyres slip']);
  });

  it('of a choice heeds no case, and knows its words', () => {
    const schema = { type: 'choice', of: ['start', 'end'] } as const;
    expect(valueOf(schema, ' Start ')).to.equal('start');
    expect(valueOf(schema, 'middle')).to.equal('invalid-value');
  });

  it('of dates takes days that there are', () => {
    expect(valueOf({ type: 'dates' }, '2026-12-24, 2028-02-29')).to.deep.equal(['2026-12-24', '2028-02-29']);
    for (const text of ['24.12.2026', '2026-02-29', '2026', '2026-1-1', '2026-12-24 to 2026-12-26']) {
      expect(valueOf({ type: 'dates' }, text), text).to.equal('invalid-value');
    }
  });

  it('of a bound takes a number in any notation, or a day', () => {
    expect(valueOf({ type: 'bound' }, ' 1,50 ')).to.equal('1.5');
    expect(valueOf({ type: 'bound' }, '-3')).to.equal('-3');
    expect(valueOf({ type: 'bound' }, '2026-12-24')).to.equal('2026-12-24');
    for (const text of ['soon', '24.12.2026', '2026-02-29', '5 km']) {
      expect(valueOf({ type: 'bound' }, text), text).to.equal('invalid-value');
    }
  });

  it('of a key takes what conditions and placeholders can name', () => {
    for (const text of ['use', 'how-far', 'avstånd', '2', '__proto__']) {
      expect(valueOf({ type: key }, text), text).to.equal(text);
    }
    for (const text of ['how far', ':use', 'Not', 'a|b', '{use}']) {
      expect(valueOf({ type: key }, text), text).to.equal('invalid-value');
    }
  });

  it('of a condition is parsed, and where it cannot be says so with the place', () => {
    const schema = { when: { type: condition } } as const;
    expect(read(schema, { when: 'use is work' }).values.when).to.deep.equal({
      condition: { name: 'use', is: 'is', value: 'work' },
      names: [{ name: 'use', position: 0 }],
    });
    expect(read(schema, { when: "use is 'To work' an distance > 15" }).problems).to.deep.equal([
      {
        code: 'invalid-condition',
        severity: 'error',
        message: '<guided-thing> has a when that cannot be read: unexpected "an" at position 17.',
        hint: 'Expected and, or, or the end. Put a text of several words in quotes.',
        attribute: 'when',
        position: 17,
      },
    ]);
  });

  it('of a time zone takes one that there is', () => {
    expect(valueOf({ type: 'time-zone' }, ' europe/oslo ')).to.equal('Europe/Oslo');
    expect(valueOf({ type: 'time-zone' }, 'Nordland')).to.equal('invalid-value');
  });

  it('of an address refuses what would run', () => {
    expect(valueOf({ type: 'address' }, 'mailto:hei@example.com')).to.equal('mailto:hei@example.com');
    expect(valueOf({ type: 'address' }, 'javascript:alert(1)')).to.equal('unsafe-address');
  });

  it('of a resource takes only what can be fetched', () => {
    expect(valueOf({ type: 'resource' }, '/transcripts')).to.equal('/transcripts');
    expect(valueOf({ type: 'resource' }, ' MAILTO:hei@example.com')).to.equal('unsafe-address');
    expect(valueOf({ type: 'resource' }, 'data:text/plain,x')).to.equal('unsafe-address');
  });

  it('that is empty counts as absent', () => {
    for (const type of [
      'text',
      'number',
      'list',
      'words',
      'address',
      key,
      'bound',
      condition,
      'choice',
      'dates',
      'hours',
      'time-zone',
    ] as const) {
      expect(valueOf({ type }, '  '), JSON.stringify(type)).to.equal(undefined);
    }
  });
});

describe('reading the attributes of an element', () => {
  const schema = {
    topic: { type: 'text', required: true },
    problem: { type: 'text', rich: true },
    'keep-days': { type: 'number', default: 30 },
    price: { type: 'text' },
  } as const satisfies AttributesSchema;

  it('gives values in camel case, with what holds by default', () => {
    expect(read(schema, { topic: 'Tyres' }).values).to.deep.equal({ topic: 'Tyres', keepDays: 30 });
    expect(read(schema, { topic: 'Tyres', 'keep-days': '7' }).values).to.deep.equal({ topic: 'Tyres', keepDays: 7 });
  });

  it('gives nothing where something required is missing, and says how to mend it', () => {
    const { values, problems } = read(schema, { price: '899 kr' });
    expect(values).to.equal(undefined);
    expect(problems).to.deep.equal([
      {
        code: 'missing-attribute',
        severity: 'error',
        message: '<guided-thing> has no topic, so it is left out.',
        hint: 'Give it topic="…".',
      },
    ]);
  });

  it('goes on with the default where a value cannot be used', () => {
    const { values, problems } = read(schema, { topic: 'Tyres', 'keep-days': 'long' });
    expect(values?.keepDays).to.equal(30);
    expect(problems[0]?.message).to.equal('<guided-thing> has keep-days="long", which cannot be used.');
    expect(problems[0]?.hint).to.equal('keep-days takes a number, such as 5.');
  });

  it('names the nearest attribute to one that it does not know', () => {
    const { values, problems } = read(schema, { topic: 'Tyres', pirce: '899 kr' });
    expect(values?.topic).to.equal('Tyres');
    expect(codes(problems)).to.deep.equal(['unknown-attribute']);
    expect(problems[0]?.hint).to.contain('Did you mean price?');
  });

  it('lists all it knows where none is near', () => {
    expect(read(schema, { topic: 'Tyres', colour: 'red' }).problems[0]?.hint).to.contain(
      'topic, problem, keep-days, price',
    );
  });

  it('names a placeholder that stands for nothing', () => {
    const { values, problems } = read(schema, { topic: '{business}', problem: 'Dear {nmae|friend}, {weather}' });
    expect(values?.problem).to.equal('Dear {nmae|friend}, {weather}');
    expect(problems.map(({ code, hint }) => [code, hint])).to.deep.equal([
      ['unknown-placeholder', 'Did you mean {name}?'],
      ['unknown-placeholder', 'Known: {name}, {business}, {guide}.'],
    ]);
  });

  it('knows the names of questions as placeholders', () => {
    const raw = new Map([['topic', '{distance} of {distnace}']]);
    const { problems } = worded(readAttributes('guided-thing', schema, raw, {}, ['distance']));
    expect(problems.map(({ message, hint }) => [message, hint])).to.deep.equal([
      ['<guided-thing> has {distnace} in its topic, which stands for nothing.', 'Did you mean {distance}?'],
    ]);
  });

  it('looks for placeholders in each part of a list', () => {
    const { problems } = read({ ways: { type: 'list' } }, { ways: 'Call {nmae} | Write to {name} | Ask {nmae}' });
    expect(codes(problems)).to.deep.equal(['unknown-placeholder']);
  });

  it('names a placeholder that is our own, and makes it one that is not', () => {
    const { values, problems } = read(schema, { topic: '{:reference}', problem: '{:address|}' });
    expect(values).to.deep.include({ topic: '{reference}', problem: '{address|}' });
    expect(problems.map(({ code, message }) => [code, message])).to.deep.equal([
      ['unknown-placeholder', '<guided-thing> has {:reference} in its topic, which stands for nothing.'],
      ['unknown-placeholder', '<guided-thing> has {:address} in its problem, which stands for nothing.'],
    ]);
  });

  it('takes the words of what was given as HTML', () => {
    const rich: Record<string, Content> = {
      problem: [
        { tag: 'p', children: ['One.'] },
        { tag: 'p', children: ['Two.'] },
      ],
    };
    expect(read(schema, { topic: 'Tyres', problem: 'Plain.' }, rich).values?.problem).to.equal('One.\nTwo.');
  });

  it('falls back on the attribute where the HTML has no words', () => {
    expect(read(schema, { topic: 'Tyres', problem: 'Plain.' }, { problem: [] }).values?.problem).to.equal('Plain.');
  });

  it('never throws, whatever the attributes, and gives only what the schema knows', () => {
    const types = [
      'text',
      'flag',
      'number',
      'list',
      'words',
      'address',
      'resource',
      'choice',
      'bound',
      'dates',
      'hours',
      'time-zone',
    ] as const;
    const every: AttributesSchema = {
      ...Object.fromEntries(types.map((type) => [type, { type }])),
      when: { type: condition },
    };
    const names = Object.keys(every);
    const name = fc.oneof(
      fc.constantFrom(...names),
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (raw) => {
        const { values, problems } = worded(readAttributes('guided-thing', every, new Map(raw)));
        expect(Object.keys(values ?? {}).every((key) => names.some((each) => camelCase(each) === key))).to.be.true;
        expect(problems.every(({ message, hint }) => message.endsWith('.') && hint !== '')).to.be.true;
      }),
    );
  });
});

describe('attributes that are no business of ours', () => {
  for (const name of [
    ...[
      'id',
      'class',
      'style',
      'lang',
      'hidden',
      'slot',
      'part',
      'tabindex',
      'title',
      'translate',
      'contenteditable',
      'itemprop',
    ],
    ...['data-x', 'aria-label', 'role', 'onclick', 'on-click', 'is', 'key', 'ref', 'x'],
    ...[
      'v-if',
      'v-cloak',
      ':topic',
      '@click',
      'x-data',
      'ng-version',
      '_ngcontent-abc',
      '[topic]',
      '(click)',
      'hx-get',
      'q:id',
    ],
    ...['svelte-1x2y', 'astro-island', 'wire:model', 'bis_skin_checked', 'defer-hydration'],
  ]) {
    it(`include ${name}`, () => {
      expect(isForeign(name)).to.be.true;
    });
  }

  for (const name of ['topic', 'keep-days', 'for-name', 'time-zone', 'href', 'match', 'items', 'tpoic', 'pricing']) {
    it(`do not include ${name}`, () => {
      expect(isForeign(name)).to.be.false;
    });
  }
});

describe('a way to a person', () => {
  const reads = (type: 'email' | 'phone', text: string) =>
    readAttributes('x-contact', { way: { type } }, new Map([['way', text]])).values.way;

  it('is an email address or a phone number that can be one', () => {
    for (const email of ['hei@example.com', ' hei+shop@example.no '])
      expect(reads('email', email)).to.equal(email.trim());
    for (const phone of ['+47 77 00 00 00', '(0)8-123 45', '110', '1-800-BICYCLE', '555 0100 ext. 7'])
      expect(reads('phone', phone)).to.equal(phone);
  });

  it('is nothing else', () => {
    for (const email of ['not an email', 'hei@', '@example.com', 'javascript:1'])
      expect(reads('email', email), email).to.equal(undefined);
    for (const phone of ['javascript:1', 'call us', '+']) expect(reads('phone', phone), phone).to.equal(undefined);
  });
});

describe('a name', () => {
  it('does not begin with a colon, as those are the conversation’s own', () => {
    const { values, findings } = readAttributes(
      'x-topic',
      { topic: { type: 'name' } },
      new Map([['topic', ':person']]),
    );
    expect(values).to.deep.equal({});
    expect(findings.map((finding) => inWords(finding).code)).to.deep.equal(['invalid-value']);
  });
});

describe('a misspelling', () => {
  it('is a letter or two away, from the same first letter', () => {
    for (const word of ['solutoin', 'solutio', 'sollution', 'solutions', 'solution']) {
      expect(isMisspelling(word, 'solution'), word).to.be.true;
    }
    for (const word of ['salutary', 'problem', 'sol', '', 'resolution']) {
      expect(isMisspelling(word, 'solution'), word).to.be.false;
    }
  });

  it('is so both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(isMisspelling(one, other)).to.equal(isMisspelling(other, one));
      }),
    );
  });

  it('leads to the right word', () => {
    expect(didYouMean('benfit', ['problem', 'benefit'])).to.equal('Did you mean benefit?');
    expect(didYouMean('x', [])).to.equal('Known: none.');
  });
});
