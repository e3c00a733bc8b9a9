import { expect } from 'chai';
import { givenAnswers } from '../../src/reader/answers.ts';
import { mattersOf } from '../../src/reader/matters.ts';
import type { Draft } from '../../src/transcript/entry.ts';
import { numberDrafts } from '../../src/transcript/log.ts';

const at = '2026-11-22T09:41:00.000Z';
const place = { technique: 'questioning', topic: 'Find my bike' } as const;

describe('What is owed to a visitor', () => {
  const opens = (...drafts: readonly Draft[]) => mattersOf(numberDrafts(drafts, 0, at)).map(({ open }) => open);
  const promised: Draft = { by: 'guide', type: 'promised', what: 'The workshop calls you', reference: 'NC-7H4K' };
  const concluded: Draft = { by: 'guide', type: 'concluded', outcome: 'resolved', answers: {} };

  it('is open when it was promised or handed over', () => {
    expect(opens(promised, { by: 'guide', type: 'handed-over', reason: 'asked' })).to.deep.equal([true, true]);
  });

  it('is settled once it is resolved, but not what comes after', () => {
    expect(opens(promised, concluded, promised)).to.deep.equal([false, true]);
  });

  it('is not settled by what is resolved elsewhere, by praise, or by what was said of an earlier conversation', () => {
    const tyres: Draft = { ...concluded, technique: 'explanation', topic: 'Winter tyres' };
    expect(opens({ ...promised, topic: 'Went wrong' }, tyres)).to.deep.equal([true]);
    expect(opens({ ...promised, topic: 'Winter tyres' }, tyres)).to.deep.equal([false]);
    expect(opens(promised, { ...concluded, kind: 'compliment' })).to.deep.equal([true]);
    expect(opens(promised, { ...concluded, reference: 'NC-1111' })).to.deep.equal([true]);
  });

  it('stays open to who complains, and where nothing was resolved', () => {
    expect(opens(promised, { ...concluded, kind: 'complaint' })).to.deep.equal([true]);
    expect(opens(promised, { ...concluded, outcome: 'unresolved' })).to.deep.equal([true]);
  });
});

describe('What a visitor answered', () => {
  const answers = (...drafts: readonly Draft[]) =>
    givenAnswers(numberDrafts(drafts, 0, at)).map(({ label, superseded }) => (superseded ? `(${label})` : label));
  const answered = (name: string, label: string): Draft => ({
    ...{ by: 'visitor', type: 'answered', ...place, name, value: label, label },
  });
  const revised = (of: number, name: string, label: string, voided: readonly number[] = []): Draft => ({
    ...{ by: 'visitor', type: 'revised', ...place, of, name, value: label, label, voided },
  });

  it('is listed as it stands', () => {
    expect(answers(answered('use', 'To work'), answered('distance', '12'))).to.deep.equal(['To work', '12']);
  });

  it('keeps what was changed, and what fell away with it', () => {
    const drafts = [answered('use', 'To work'), answered('distance', '12'), revised(0, 'use', 'On trails', [1])];
    expect(answers(...drafts)).to.deep.equal(['(To work)', '(12)', 'On trails']);
  });

  it('keeps each of several changes', () => {
    const drafts = [answered('use', 'One'), revised(0, 'use', 'Two'), revised(1, 'use', 'Three')];
    expect(answers(...drafts)).to.deep.equal(['(One)', '(Two)', 'Three']);
  });
});
