import { expect } from 'chai';
import fc from 'fast-check';
import { cleanData, cleanText } from '../../src/transcript/clean.ts';

describe('cleaning text', () => {
  it('replaces NUL and lone surrogates, and nothing else', () => {
    expect(cleanText('a\u0000b')).to.equal('a\ufffdb');
    expect(cleanText('\ud83d')).to.equal('\ufffd');
    expect(cleanText('\ude00x')).to.equal('\ufffdx');
    expect(cleanText('🚲 é مرحبا \n\t\u0001')).to.equal('🚲 é مرحبا \n\t\u0001');
  });

  it('reaches every text of plain data, names included', () => {
    expect(cleanData({ 'a\u0000': ['\ud800', { b: '\u0000' }], n: 1, t: true, z: null })).to.deep.equal({
      'a\ufffd': ['\ufffd', { b: '\ufffd' }],
      n: 1,
      t: true,
      z: null,
    });
  });

  it('leaves nothing that UTF-8 cannot carry, and changes clean data no more', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (data) => {
        const clean = cleanData(data);
        const carried: unknown = JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(clean))));
        expect(JSON.stringify(carried)).to.equal(JSON.stringify(clean));
        expect(cleanData(clean)).to.deep.equal(clean);
      }),
    );
  });
});
