import { expect } from 'chai';
import type { SpokenLanguage } from '../support/typed-cases.ts';
import cases from './mistakable.json' with { type: 'json' };
import { type Asked, nearestInShop, takenInShop } from './shop.ts';

interface Mistakable {
  readonly lang: SpokenLanguage;
  readonly asked: readonly Asked[];
  readonly text: string;
  /** What it is taken for, or what it is never taken for. */
  readonly means?: string;
  readonly never?: readonly string[];
}

describe('what looks like an answer or a wish', () => {
  for (const { lang, asked, text, means, never = [] } of cases as readonly Mistakable[]) {
    it(`in ${lang}, “${text}” is ${means ?? `not ${never.join(', ')}`}`, () => {
      for (const question of asked) {
        const taken = takenInShop(text, lang, question);
        if (means !== undefined) expect(taken, `asked ${question}`).to.equal(means);
        // Several choices are one answer.
        for (const part of taken.split(' | ')) expect(never, `asked ${question}`).not.to.include(part);
      }
    });
  }

  it('is named no topic where a number, a day or an address is asked for, and a text only resembles its words', () => {
    for (const asked of ['km', 'date', 'email', 'phone'] as const) {
      expect(nearestInShop('loses', 'en', asked), asked).to.deep.equal([]);
    }
    expect(nearestInShop('loses', 'en', 'none')).to.deep.equal(['Winter tyres']);
  });
});
