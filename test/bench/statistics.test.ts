import { expect } from 'chai';
import { median, quantile, sampleOf } from '../../bench/report/statistics.ts';

describe('what several runs say together', () => {
  it('is the middle one, whatever their order', () => {
    expect(median([9, 1, 5])).to.equal(5);
  });

  it('is between the two in the middle where their number is even', () => {
    expect(median([1, 2, 4, 100])).to.equal(3);
  });

  it('is not moved by one run in a busy moment', () => {
    expect(median([10, 11, 12, 13, 9_000])).to.equal(median([10, 11, 12, 13, 14]));
  });

  it('tells what few figures lie above', () => {
    const frames = [...Array.from({ length: 19 }, () => 16), 100];

    expect(quantile(frames, 0.9)).to.equal(16);
    expect(quantile(frames, 1)).to.equal(100);
  });

  it('keeps the least and the most, and the figures as they were', () => {
    const figures = [3, 1, 2];

    expect(sampleOf(figures)).to.deep.equal({ median: 2, least: 1, most: 3 });
    expect(figures).to.deep.equal([3, 1, 2]);
  });

  it('is nothing where nothing was measured, and says so', () => {
    expect(() => median([])).to.throw(RangeError, 'no figures');
  });
});
