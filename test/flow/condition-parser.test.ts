import { expect } from 'chai';
import fc from 'fast-check';
import type { Fault } from '../../src/flow/attribute-types.ts';
import { type ReadCondition, parseCondition } from '../../src/flow/condition-parser.ts';

/** The value that `use is …` compares with. */
function valueOf(text: string): unknown {
  const { condition } = parseCondition(`use is ${text}`) as ReadCondition;
  return 'value' in condition ? condition.value : condition;
}

const faultOf = (text: string) => parseCondition(text) as Fault;

describe('the text of a condition', () => {
  it('heeds no case in its own words', () => {
    expect(parseCondition('Use IS NOT work Or NOT (b Includes c)')).to.have.deep.property('condition', {
      or: [{ not: { name: 'Use', is: 'is', value: 'work' } }, { not: { name: 'b', is: 'includes', value: 'c' } }],
    });
  });

  it('needs no space around signs', () => {
    expect(parseCondition('(distance>=15)and(distance<30)')).to.have.deep.property('condition', {
      and: [
        { name: 'distance', is: '>=', value: 15 },
        { name: 'distance', is: '<', value: 30 },
      ],
    });
  });

  it('quotes with whatever marks were pasted', () => {
    for (const text of [
      `'To work'`,
      '"To work"',
      '‘To work’',
      '’To work’',
      '“To work”',
      '”To work”',
      '„To work“',
      '«To work»',
      '»To work«',
    ]) {
      expect(valueOf(text), text).to.equal('To work');
    }
    expect(valueOf(`"Don't know"`)).to.equal(`Don't know`);
    expect(valueOf(`'Don’t know'`)).to.equal('Don’t know');
    expect(valueOf(`'and'`)).to.equal('and');
  });

  it('needs no quotes around one word, nor a day', () => {
    expect(valueOf('work')).to.equal('work');
    expect(valueOf('2026-12-24')).to.equal('2026-12-24');
    expect(valueOf('fjällräven')).to.equal('fjällräven');
  });

  it('may name a question in any script, or by a number', () => {
    for (const name of ['avstånd', '距離', 'दूरी', 'q1', 'how-far', '2']) {
      expect(parseCondition(`${name} is 5`), name).to.have.deep.property('names', [{ name, position: 0 }]);
    }
  });

  it('keeps where it names questions', () => {
    expect(parseCondition('use is work and (far > 5 or use is play)')).to.have.deep.property('names', [
      { name: 'use', position: 0 },
      { name: 'far', position: 17 },
      { name: 'use', position: 28 },
    ]);
  });
});

describe('a text that is no condition', () => {
  const faults: Record<string, readonly [text: string, message: string, hint: RegExp, position: number]> = {
    'a misspelt and': [
      `use is 'To work' an distance > 15`,
      'unexpected "an" at position 17',
      /^Expected and, or, or the end\./,
      17,
    ],
    'several words without quotes': [
      'use is To work',
      'unexpected "work" at position 10',
      /several words in quotes/,
      10,
    ],
    'no value': ['use is not', 'unexpected end at position 10', /^Expected a number, a word/, 10],
    'a foreign sign': ['use = work', 'unexpected "=" at position 4', /^Expected is, is not, includes/, 4],
    'no name': ['> 15', 'unexpected ">" at position 0', /^Expected the name of a question/, 0],
    'nothing at all': [' ', 'unexpected end at position 1', /^Expected the name of a question/, 1],
    'a value without a question': [
      'use is work or trails',
      'unexpected end at position 21',
      /^Expected is, is not/,
      21,
    ],
    'an order of words': ['distance > far', 'unexpected "far" at position 11', /^Expected a number, or a day/, 11],
    'an open bracket': ['(use is work', 'unexpected end at position 12', /^Expected and, or, or \)/, 12],
    'a closed bracket': ['use is work)', 'unexpected ")" at position 11', /the end/, 11],
    'an open quote': [`use is 'To work`, 'the quote at position 7 is not closed', /^Close it with '/, 7],
    code: ['use is work; alert(1)', 'unexpected ";" at position 11', /the end/, 11],
    'brackets without end': ['('.repeat(999), 'nested too deep at position 21', /flatter/, 21],
    'nots without end': ['not '.repeat(200), 'nested too deep at position 84', /flatter/, 84],
    'a book': ['use is work and '.repeat(100), 'longer than 1000 characters', /simpler/, 1000],
  };

  for (const [name, [text, message, hint, position]] of Object.entries(faults)) {
    it(`says what is wrong and where: ${name}`, () => {
      const fault = faultOf(text);
      expect(fault).to.include({ message, position });
      expect(fault.hint).to.match(hint).and.to.match(/\.$/);
    });
  }

  it('never throws, and points into the text', () => {
    const piece = fc.constantFrom('use ', 'is ', 'not ', "'", '“', '(', ')', '< ', '15', ' and ', ' or ', 'includes ');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(piece, fc.string())).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const read = parseCondition(written);
        if ('position' in read) expect(read.position).to.be.within(0, written.length);
        else expect(JSON.parse(JSON.stringify(read))).to.deep.equal(read);
      }),
    );
  });
});
