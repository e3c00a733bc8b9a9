import { expect } from 'chai';
import fc from 'fast-check';
import { readEntry } from '../../src/transcript/entry.ts';
import { isKnown } from '../../src/transcript/known.ts';

const said = { seq: 0, at: '2026-11-22T09:00:00.000Z', by: 'guide', type: 'said', text: 'Hello.' };

describe('reading an entry', () => {
  it('takes what this version writes', () => {
    expect(readEntry(said)).to.deep.equal(said);
    expect(readEntry({ ...said, technique: 'explanation', topic: 'Tyres', step: 'statingProblem' })).to.include({
      step: 'statingProblem',
    });
  });

  it('keeps fields and types that it does not know', () => {
    expect(readEntry({ ...said, sung: true })).to.include({ sung: true, text: 'Hello.' });
    const foreign = readEntry({ ...said, type: 'sung', melody: [1, 2] });
    expect(foreign).to.deep.include({ type: 'sung', melody: [1, 2] });
    expect(typeof foreign === 'string' || isKnown(foreign)).to.equal(false);
  });

  it('says what is wrong, and where', () => {
    expect(readEntry({ ...said, seq: -1 })).to.match(/^seq: /);
    expect(readEntry({ ...said, at: 'yesterday' })).to.match(/^at: /);
    expect(readEntry({ ...said, by: 'nobody' })).to.match(/^by: /);
    expect(readEntry({ ...said, text: 7 })).to.match(/^text: /);
    expect(readEntry({ ...said, type: 'asked' })).to.match(/^name: /);
    expect(readEntry('said')).to.be.a('string');
  });

  it('reduces content to what is allowed, and keeps its words', () => {
    const content = [
      { tag: 'script', children: ['alert(1)'] },
      { tag: 'a', href: 'javascript:alert(1)', onclick: 'x', children: ['here'] },
      { tag: 'img', src: 'https://shop.example/a.png', alt: 'A tyre', srcset: 'x', children: [] },
    ];
    expect(readEntry({ ...said, content })).to.have.deep.property('content', [
      'alert(1)',
      'here',
      { tag: 'img', src: 'https://shop.example/a.png', alt: 'A tyre', children: [] },
    ]);
  });

  it('is not taken in by names that every object has', () => {
    for (const type of ['constructor', '__proto__', 'toString']) {
      const entry = readEntry({ ...said, type });
      expect(typeof entry !== 'string' && isKnown(entry), type).to.equal(false);
    }
  });

  it('never throws, and reads again what it has read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ ...constants(said), extra: fc.jsonValue() })), (raw) => {
        const entry = readEntry(raw);
        if (typeof entry !== 'string') expect(readEntry(entry)).to.deep.equal(entry);
      }),
    );
  });
});

function constants(fields: Readonly<Record<string, unknown>>): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, fc.jsonValue()),
    ]),
  );
}
