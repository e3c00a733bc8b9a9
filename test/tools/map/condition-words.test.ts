import { expect } from 'chai';
import { conditionWords } from '../../../src/tools/map/condition-words.ts';
import type { Question } from '../../../src/techniques/questioning/schema.ts';

const questions: readonly Question[] = [
  { name: 'smerte', ask: 'Gør det ondt?', type: 'yes-no', options: [] },
  { name: 'score', ask: 'Hvor meget?', type: 'rating', options: [] },
];

describe('a condition on a map', () => {
  it('says yes and no in the language of the map', () => {
    expect(conditionWords({ name: 'smerte', is: 'is', value: 'yes' }, questions, 'da')).to.equal('smerte er »Ja«');
    expect(conditionWords({ name: 'smerte', is: 'is', value: 'no' }, questions, 'da')).to.equal('smerte er »Nej«');
  });

  it('writes a rating as the number that it is', () => {
    expect(conditionWords({ name: 'score', is: '>', value: 3 }, questions, 'da')).to.equal('score > 3');
  });
});
