import { expect } from 'chai';
import { type SpokenLanguage, spoken } from '../support/typed-cases.ts';
import cases from './shop.json' with { type: 'json' };
import { type Asked, takenInShop } from './shop.ts';
import stories from './stories.json' with { type: 'json' };

/** How many texts of a hundred have to be understood in each language. */
const expected = 95;

/** How many stories of a hundred may be taken for a short answer or a wish, whatever is asked. */
const mistaken = 15;

const shortly = ['yes', 'no', 'skip', 'dont-know', 'person', 'stop', 'restart'];

describe('what people type in a bicycle shop', () => {
  for (const language of Object.keys(spoken) as SpokenLanguage[]) {
    it(`is understood in ${language}, ${expected} of 100 at least`, () => {
      const all = cases[language];
      const wrong = all.flatMap(({ asked, text, means }) => {
        const taken = takenInShop(text, language, asked as Asked);
        return taken === means ? [] : [`asked ${asked}, “${text}”: ${taken}, not ${means}`];
      });
      expect((100 * (all.length - wrong.length)) / all.length, wrong.join('\n')).to.be.at.least(expected);
    });

    it(`is no yes, no or wish in ${language} where it is a story`, () => {
      const { answers, blame, praise } = stories[language];
      const told = [...answers, ...blame, ...praise];
      for (const asked of ['none', 'yes-no', 'choice', 'date'] as const) {
        const wrong = told.filter((text) => shortly.includes(takenInShop(text, language, asked)));
        expect((100 * wrong.length) / told.length, `${asked}\n${wrong.join('\n')}`).to.be.at.most(mistaken);
      }
    });
  }
});
