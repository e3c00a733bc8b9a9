import { expect } from 'chai';
import { numberDrafts } from '../../src/transcript/log.ts';
import { readLog } from '../../src/transcript/log-reading.ts';

const at = '2026-11-22T09:00:00.000Z';
const drafts = [
  { by: 'guide', type: 'said', text: 'One.' },
  { by: 'guide', type: 'said', text: 'Two.' },
] as const;

describe('a log', () => {
  it('numbers what follows what is there', () => {
    expect(numberDrafts(drafts, 5, at).map(({ seq, at: time }) => [seq, time])).to.deep.equal([
      [5, at],
      [6, at],
    ]);
  });

  it('is read as far as it is sound', () => {
    const [one, two] = numberDrafts(drafts, 0, at);
    expect(readLog([one, two])).to.deep.equal([one, two]);
    expect(readLog([one, { ...two, seq: 2 }])).to.deep.equal([one]);
    expect(readLog([one, { ...two, at: 'never' }, two])).to.deep.equal([one]);
    expect(readLog([two])).to.deep.equal([]);
  });
});
