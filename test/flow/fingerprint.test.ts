import { expect } from 'chai';
import fc from 'fast-check';
import { fingerprint } from '../../src/flow/fingerprint.ts';

describe('a fingerprint', () => {
  it('is the same for the same data, whatever the order of its properties', () => {
    expect(fingerprint({ a: 1, b: { c: 2, d: 3 } })).to.equal(fingerprint({ b: { d: 3, c: 2 }, a: 1 }));
  });

  it('heeds the order of a list', () => {
    expect(fingerprint(['a', 'b'])).not.to.equal(fingerprint(['b', 'a']));
  });

  it('takes a property that is undefined for one that is absent', () => {
    expect(fingerprint({ a: 1, b: undefined })).to.equal(fingerprint({ a: 1 }));
  });

  it('stays what it is from one version to the next, as stored conversations carry it', () => {
    expect(fingerprint({ topic: 'Winter tyres' })).to.equal('2a5wia8zs47');
  });

  it('is short, and survives a round trip through JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        expect(fingerprint(data)).to.match(/^[0-9a-z]{1,11}$/);
        expect(fingerprint(JSON.parse(JSON.stringify(data)) as object)).to.equal(fingerprint(data));
      }),
    );
  });

  it('tells texts that differ in one letter apart', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => fingerprint([`topic ${index}`]));
    expect(new Set(texts).size).to.equal(texts.length);
  });
});
