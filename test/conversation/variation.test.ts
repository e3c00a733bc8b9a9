import { expect } from 'chai';
import { type Voice, timesSaid, wordingOf } from '../../src/conversation/wording.ts';
import { loadSpeech } from '../../src/widget/speech.ts';
import { loadCourse } from '../../src/widget/techniques.ts';
import { flowOf, winterTyres } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';

const voice = (seed: number, uses = {}): Voice => ({
  ...{ language: 'en', values: new Map<string, string>(), seed, uses },
  phrases: { thanks: ['Thank you.', 'Thanks.', 'Many thanks.'], more: 'More?', obliged: ['Thank you.', 'Obliged.'] },
});

describe('The wording of a phrase', () => {
  it('is each of its variants before one comes again, whichever is the first', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const uses: Record<string, number> = {};
      const said = Array.from({ length: 6 }, () => {
        const wording = wordingOf('thanks', voice(seed, uses));
        uses[wording] = timesSaid(wording, uses) + 1;
        return wording;
      });
      expect(new Set(said.slice(0, 3))).to.have.length(3);
      expect(said.slice(3)).to.deep.equal(said.slice(0, 3));
    }
  });

  it('is none that another phrase was said in, where there is one left', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(wordingOf('obliged', voice(seed, { 'Thank you.': 1 }))).to.equal('Obliged.');
  });

  it('is the only one where there is one', () => {
    expect(wordingOf('more', voice(1, { 'More?': 3 }))).to.equal('More?');
  });

  it('is not taken for said because it is called as something that all objects have', () => {
    expect(timesSaid('constructor', {})).to.equal(0);
  });
});

describe('A question that is put again', () => {
  it('is put in other words each time, and stays the same question', async () => {
    const visitor = await Visitor.visits(flowOf([winterTyres]), { loadSpeech, loadCourse });
    await visitor.chooses('Winter tyres');
    const { text, ...question } = visitor.question;
    const again: string[] = [];
    for (const _ of [1, 2, 3]) {
      await visitor.chat.act({ type: 'accept', text: 'May I help you?', label: 'Yes, please' });
      const { text, ...same } = visitor.question;
      expect(same).to.deep.equal(question);
      again.push(text);
    }
    expect(new Set([text, ...again])).to.have.length(4);
    for (const words of again) expect(words).to.include(text);
  });
});
