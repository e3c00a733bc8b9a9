import { expect } from 'chai';
import type { AnyEntry, Draft } from '../../src/transcript/entry.ts';
import { numberDrafts } from '../../src/transcript/log.ts';
import { Projection, project } from '../../src/transcript/projection.ts';

const options = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];
const drafts: readonly Draft[] = [
  { by: 'guide', type: 'said', text: 'Hello.' },
  { by: 'guide', type: 'asked', name: 'clear', text: 'Clear?', kind: 'yes-no', options },
  { by: 'visitor', type: 'answered', name: 'clear', value: 'yes', label: 'Yes' },
  { by: 'guide', type: 'concluded', outcome: 'resolved', answers: {} },
  { by: 'visitor', type: 'revised', of: 2, name: 'clear', value: 'no', label: 'No', voided: [] },
];
const log = numberDrafts(drafts, 0, '2026-11-22T09:00:00.000Z');

describe('the projection of a log', () => {
  it('gathers what one speaker says into a turn', () => {
    expect(project(log).turns.map(({ by, seq, items }) => [by, seq, items.length])).to.deep.equal([
      ['guide', 0, 2],
      ['visitor', 2, 1],
      ['guide', 3, 1],
      ['visitor', 4, 1],
    ]);
  });

  it('parts what one speaker says into turns of a bearable length, so that one more word is as quick as the first', () => {
    const speech = Array.from({ length: 70 }, (): Draft => ({ by: 'guide', type: 'said', text: 'And on.' }));
    const { turns } = project(numberDrafts(speech, 0, '2026-11-22T09:00:00.000Z'));
    expect(turns.map(({ seq, items }) => [seq, items.length])).to.deep.equal([
      [0, 32],
      [32, 32],
      [64, 6],
    ]);
  });

  it('shows words as bubbles and everything else as marks', () => {
    const items = project(log).turns.flatMap((turn) => turn.items);
    expect(items.map((item) => (item.kind === 'bubble' ? item.text : item.entry.type))).to.deep.equal([
      'Hello.',
      'Clear?',
      'Yes',
      'concluded',
      'No',
    ]);
  });

  it('knows what an answer answered, and that it was changed later', () => {
    const [, answer] = project(log).turns;
    expect(answer?.items[0]).to.deep.include({ superseded: true, answers: { name: 'clear', options } });
  });

  it('keeps the small line above a question', () => {
    const noted: Draft = {
      by: 'guide',
      type: 'asked',
      name: 'far',
      text: 'How far?',
      kind: 'number',
      options,
      note: '2 of 3',
    };
    const [turn] = project(numberDrafts([noted], 0, '2026-11-22T09:00:00.000Z')).turns;
    expect(turn?.items[0]).to.include({ text: 'How far?', note: '2 of 3' });
  });

  it('marks answers that fell away with a changed one', () => {
    const changed: AnyEntry[] = [...log.slice(0, 4), { ...log[4], of: 99, voided: [2] } as AnyEntry];
    expect(project(changed).turns[1]?.items[0]).to.include({ superseded: true });
  });

  it('shows types of other versions as plain marks', () => {
    const foreign = { seq: 0, at: '2026-11-22T09:00:00.000Z', by: 'host', type: 'sung', text: 'la' } as const;
    expect(project([foreign]).turns[0]?.items[0]).to.deep.include({ kind: 'mark', entry: foreign });
  });

  it('is the same however it grew, and leaves turns alone that did not change', () => {
    const growing = new Projection();
    for (const entry of log) {
      const before = [...growing.turns];
      growing.push([entry]);
      const same = growing.turns.filter((turn, index) => turn === before[index]).length;
      expect(same).to.be.at.least(Math.max(0, before.length - (entry.type === 'revised' ? 2 : 1)));
    }
    expect(growing.turns).to.deep.equal(project(log).turns);
  });
});
