import { expect } from 'chai';
import { type TypedCase, spoken, takenFor, typedCases } from '../support/typed-cases.ts';

/** How many of a hundred texts have to be understood in each language. */
const expected = 95;

const kindOf = ({ means }: TypedCase): string => means.split(':')[0] ?? means;

function misunderstood(cases: readonly TypedCase[]): string[] {
  return cases
    .map((typed) => ({ ...typed, taken: takenFor(typed) }))
    .filter(({ means, taken }) => means !== taken)
    .map(
      ({ lang, text, asked, means, taken }) =>
        `${lang}, asked ${asked ?? 'nothing'}, “${text}”: ${taken}, not ${means}`,
    );
}

describe('texts that people type', () => {
  for (const language of Object.keys(spoken)) {
    const all = typedCases.filter(({ lang }) => lang === language);

    it(`are understood in ${language}, ${expected} of 100 at least`, () => {
      const wrong = misunderstood(all);
      const right = (100 * (all.length - wrong.length)) / all.length;
      expect(right, `${right.toFixed(1)} %\n${wrong.join('\n')}\n`).to.be.at.least(expected);
    });

    it(`are understood in ${language} whatever kind they are of`, () => {
      const kinds = [...new Set(all.map(kindOf))];
      const weak = kinds.flatMap((kind) => {
        const cases = all.filter((typed) => kindOf(typed) === kind);
        const wrong = misunderstood(cases);
        return wrong.length > Math.max(1, cases.length / 10)
          ? [`${kind}: ${cases.length - wrong.length} of ${cases.length}`, ...wrong]
          : [];
      });
      expect(weak, weak.join('\n')).to.deep.equal([]);
    });
  }

  it('tell of danger, and none of them is missed', () => {
    expect(misunderstood(typedCases.filter(({ mood }) => mood?.safety === true))).to.deep.equal([]);
  });
});
