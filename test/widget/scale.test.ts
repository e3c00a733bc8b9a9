import { expect } from '@open-wc/testing';
import { type Shown, isAccessible, show } from '../support/screen.ts';

describe('a scale', () => {
  let shown: Shown;

  beforeEach(async () => {
    shown = await show();
  });
  afterEach(() => isAccessible(shown));

  /** How many scores stand in each row, from above. */
  const rowsOf = (scale: number): number[] => {
    const { conversation, screen } = shown;
    const options = Array.from({ length: scale }, (_, index) => {
      const id = String(index + 1);
      return {
        id,
        label: id,
        ...(index === 0 ? { note: 'Dårligt' } : {}),
        ...(id === String(scale) ? { note: 'Mycket bra' } : {}),
      };
    });
    conversation.asks(`Out of ${scale}?`, [...options, { id: ':skip', label: 'Skip', quiet: true }], {
      kind: 'rating',
    });
    const buttons = [...(screen.choices?.querySelectorAll('.scale button') ?? [])];
    for (const button of buttons) expect(button.getBoundingClientRect().width).to.be.above(44);
    const tops = buttons.map((button) => Math.round(button.getBoundingClientRect().top));
    return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
  };

  it('of up to five stands in a row', () => {
    expect(rowsOf(2)).to.deep.equal([2]);
    expect(rowsOf(5)).to.deep.equal([5]);
  });

  for (const [scale, rows] of [
    [6, [3, 3]],
    [7, [4, 3]],
    [8, [4, 4]],
    [9, [5, 4]],
    [10, [5, 5]],
  ] as const) {
    it(`of ${scale} stands in two`, () => {
      expect(rowsOf(scale)).to.deep.equal(rows);
    });
  }
});
