import { expect } from '@open-wc/testing';
import { readMark, writeMark } from '../../src/platform/marker.ts';

const scope = 'https://shop.example/transcripts kari@example.no';
const mark = { open: true, pending: false, talked: true, at: 1_795_338_000_000 };

describe('the mark for the next page', () => {
  // An engine that takes one test file after the other keeps what they leave.
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is not there before it is made', () => {
    expect(readMark(scope)).to.equal(undefined);
    expect(localStorage).to.have.length(0);
  });

  it('is read as it was written, by its scope alone', () => {
    writeMark(scope, mark);
    expect(readMark(scope)).to.deep.equal(mark);
    expect(readMark('another scope')).to.equal(undefined);
  });

  it('is taken away without a trace', () => {
    writeMark(scope, mark);
    writeMark(scope, undefined);
    expect(localStorage).to.have.length(0);
  });

  it('does not give the scope away', () => {
    writeMark(scope, mark);
    const [key = ''] = Object.keys(localStorage);
    expect(key).to.match(/^guided-chat:[a-z0-9]+$/);
    expect(JSON.stringify(localStorage)).not.to.include('kari');
  });

  it('is nothing, or says nothing, where somebody else wrote there', () => {
    writeMark(scope, mark);
    const [key = ''] = Object.keys(localStorage);
    const readings = {
      '': undefined,
      null: undefined,
      '{': undefined,
      '{"open":"yes"}': { open: false, pending: false, talked: false, at: 0 },
    };
    for (const [text, reading] of Object.entries(readings)) {
      localStorage.setItem(key, text);
      expect(readMark(scope), text).to.deep.equal(reading);
    }
  });

  it('is done without where storage is refused', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Denied.', 'SecurityError');
      },
    });
    try {
      writeMark(scope, mark);
      writeMark(scope, undefined);
      expect(readMark(scope)).to.equal(undefined);
    } finally {
      if (own) Object.defineProperty(globalThis, 'localStorage', own);
    }
  });
});
