import { expect } from 'chai';
import { earOf } from '../../src/language/expressions.ts';
import { matterOf } from '../../src/language/matters.ts';
import { understand } from '../../src/language/understanding.ts';
import { type SpokenLanguage, dayOfCases, spoken } from '../support/typed-cases.ts';
import stories from './stories.json' with { type: 'json' };

/** How many of a hundred have to be told apart. */
const expected = 85;

const comment = { name: 'comment', kind: 'text', options: [{ id: ':skip', label: 'Skip', quiet: true }] };

describe('what people write about themselves', () => {
  for (const language of Object.keys(spoken) as SpokenLanguage[]) {
    const { cues } = spoken[language];
    const { answers, wishes, praise, blame, neither } = stories[language];
    const meant = (text: string) =>
      understand(text, { question: comment, topics: [], current: undefined, today: dayOfCases, cues }).as;
    const isWish = (text: string) => ['person', 'end', 'restart', 'skip', 'unknown'].includes(meant(text));
    const told = (texts: readonly string[], is: (matter: ReturnType<typeof matterOf>) => boolean) => {
      const missed = texts.filter((text) => !is(matterOf(text, earOf(cues))));
      expect((100 * missed.length) / texts.length, missed.join('\n')).to.be.at.most(100 - expected);
    };

    it(`ends nothing and calls nobody in ${language}, where it only speaks of ends and of people`, () => {
      const stopped = [...answers, ...praise, ...blame, ...neither].filter((text) =>
        ['person', 'end', 'restart'].includes(meant(text)),
      );
      expect(stopped).to.deep.equal([]);
    });

    it(`is an answer in ${language}, and a short wish is none`, () => {
      expect(wishes.filter((text) => !isWish(text))).to.deep.equal([]);
      const taken = answers.filter(isWish);
      expect(taken.length, taken.join('\n')).to.be.at.most(answers.length / 20);
    });

    it(`is praise, blame or neither in ${language}`, () => {
      told(praise, (matter) => matter === 'compliment');
      told(blame, (matter) => matter !== undefined && matter !== 'compliment');
      told(neither, (matter) => matter === undefined);
    });

    it(`is never blame in ${language} where it is praise, nor praise where it is blame`, () => {
      const turned = [
        ...praise.filter((text) => ['grievance', 'fault', 'danger'].includes(String(matterOf(text, earOf(cues))))),
        ...blame.filter((text) => matterOf(text, earOf(cues)) === 'compliment'),
      ];
      expect(turned).to.deep.equal([]);
    });
  }
});
