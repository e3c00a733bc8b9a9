import { expect } from 'chai';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { emptySummary, summarise } from '../../src/transcript/summary.ts';

const at = '2026-11-22T09:00:00.000Z';
const typed = (seq: number, text: string, more: object): AnyEntry => ({
  seq,
  at,
  by: 'visitor',
  type: 'typed',
  text,
  masked: false,
  ...more,
});
const kindOf = (...entries: AnyEntry[]) => entries.reduce(summarise, emptySummary).kind;

describe('The summary of a conversation', () => {
  it('has a complaint from when it is told, whoever leaves afterwards', () => {
    const wish = { as: 'topic', topic: 'Something went wrong' };
    const story = typed(0, 'My bike never came.', { understood: wish, account: { matter: 'grievance' } });
    expect(kindOf(story)).to.equal('complaint');
    expect(kindOf(typed(0, 'It never came.', { understood: { as: 'matter', kind: 'complaint' } }))).to.equal(
      'complaint',
    );
  });

  it('takes a fault for no complaint before somebody has been heard about it', () => {
    const fault = typed(0, 'My chain squeaks.', {
      understood: { as: 'topic', topic: 'Service' },
      account: { matter: 'fault' },
    });
    expect(kindOf(fault)).to.equal(null);
  });

  it('believes what a technique concludes rather than what was told at first', () => {
    const story = typed(0, 'I am fed up.', {
      understood: { as: 'nothing', nearest: [] },
      account: { matter: 'grievance' },
    });
    const concluded: AnyEntry = {
      seq: 1,
      at,
      by: 'guide',
      type: 'concluded',
      outcome: 'resolved',
      answers: {},
      kind: 'need',
    };
    expect(kindOf(story, concluded)).to.equal('need');
  });

  it('has something open until that is resolved, whatever else is', () => {
    const place = (topic: string) => ({ by: 'guide', at, technique: 'explanation', topic }) as const;
    const promised: AnyEntry = {
      ...place('Went wrong'),
      seq: 0,
      type: 'promised',
      what: 'A call',
      reference: 'NC-7H4K',
    };
    const resolved = (topic: string): AnyEntry => ({
      ...{ ...place(topic), seq: 1, type: 'concluded', outcome: 'resolved', answers: {} },
    });
    const isOpen = (...entries: AnyEntry[]) => entries.reduce(summarise, emptySummary).open;
    expect(isOpen(promised)).to.equal(true);
    expect(isOpen(promised, resolved('Winter tyres'))).to.equal(true);
    expect(isOpen(promised, resolved('Went wrong'))).to.equal(false);
    expect(isOpen(promised, { ...promised, topic: 'Winter tyres' }, resolved('Winter tyres'))).to.equal(true);
  });
});
