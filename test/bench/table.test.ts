import { expect } from 'chai';
import { atMost, limitTable } from '../../bench/report/limits.ts';
import { kilobytes, milliseconds, table, withSpread } from '../../bench/report/table.ts';

describe('a table of figures', () => {
  it('has words at the start and figures at the end of their columns', () => {
    expect(table(['page', 'bytes'], [['empty', '1 kB']])).to.equal(
      '| page | bytes |\n| --- | ---: |\n| empty | 1 kB |',
    );
  });

  it('holds what would end a cell', () => {
    expect(table(['a'], [['x | y']])).to.contain('x \\| y');
  });

  it('tells of a spread only where it shows', () => {
    expect(withSpread({ median: 4_012, least: 4_010, most: 4_013 }, kilobytes)).to.equal('4.0 kB');
    expect(withSpread({ median: 120, least: 90, most: 300 }, milliseconds)).to.equal('120 ms (90–300 ms)');
  });

  it('has as many digits as mean something', () => {
    expect([0, 1.234, -1.234, 12.34].map(milliseconds)).to.deep.equal(['0 ms', '1.2 ms', '-1.2 ms', '12 ms']);
  });

  it('says plainly what is not reached', () => {
    const limits = [atMost('launcher', 4_096, 4_096, kilobytes), atMost('chat', 90_000, 40_960, kilobytes)];

    const [, , launcher, chat] = limitTable(limits).split('\n');

    expect(launcher).to.equal('| launcher | at most 4.1 kB | 4.1 kB | reached |');
    expect(chat).to.contain('**not reached**');
  });

  it('takes what could not be measured for not reached', () => {
    expect(atMost('launcher', Number.NaN, 4_096, kilobytes).kept).to.equal(false);
  });
});
