import { expect } from 'chai';
import { sealFlow } from '../../src/flow/flow.ts';

const parts = () => ({
  language: 'en',
  topics: [{ technique: 'explanation', topic: 'Winter tyres', match: ['ice', 'snow'] }],
  contacts: [{ label: 'Our shop', phone: '+47 77 00 00 00' }],
});

describe('a sealed flow', () => {
  it('cannot be changed, however deep', () => {
    const flow = sealFlow(parts());
    expect(() => Object.assign(flow, { language: 'sv' })).to.throw(TypeError);
    expect(() => Object.assign(flow.topics[0] ?? {}, { topic: 'Brakes' })).to.throw(TypeError);
    expect(flow.topics[0]?.match).to.be.frozen;
    expect(flow.contacts).to.be.frozen;
  });

  it('has the fingerprint of what it holds', () => {
    const flow = sealFlow(parts());
    expect(sealFlow(parts()).fingerprint).to.equal(flow.fingerprint);
    expect(sealFlow({ ...parts(), language: 'nb' }).fingerprint).not.to.equal(flow.fingerprint);
    expect(sealFlow({ ...parts(), greeting: 'Hello.' }).fingerprint).not.to.equal(flow.fingerprint);
  });

  it('is plain data', () => {
    const flow = sealFlow(parts());
    expect(structuredClone(flow)).to.deep.equal(flow);
    expect(JSON.parse(JSON.stringify(flow))).to.deep.equal(flow);
  });
});
