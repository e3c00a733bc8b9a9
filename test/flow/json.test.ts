import { expect } from 'chai';
import { writeJson } from '../../src/flow/json.ts';

/** As versions of Prototype before 1.7 had it. */
const oldLibrary = {
  value(this: readonly unknown[]) {
    return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
  },
  configurable: true,
};

describe('JSON of ours', () => {
  const value = { entries: [{ options: ['Mud', 'Snow'] }, { text: '“A”', at: null, seq: 1, masked: false }], none: [] };

  it('is the same as anybody writes', () => {
    expect(writeJson(value)).to.equal(JSON.stringify(value));
    expect(writeJson(value, 2)).to.equal(JSON.stringify(value, null, 2));
  });

  it('is JSON also where a library has arrays write themselves', () => {
    Object.defineProperty(Array.prototype, 'toJSON', oldLibrary);
    try {
      expect(JSON.parse(JSON.stringify(value))).to.not.deep.equal(value);
      expect(JSON.parse(writeJson(value))).to.deep.equal(value);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
});
