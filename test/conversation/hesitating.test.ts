/** Whoever is not sure, does not follow or wants time is led on kindly, and nothing is made of it that they did not say. */
import { expect } from 'chai';
import { type Language, languages } from '../../src/language/languages.ts';
import { en } from '../../src/techniques/explanation/phrases/en.ts';
import { da } from '../../src/techniques/explanation/phrases/da.ts';
import { nb } from '../../src/techniques/explanation/phrases/nb.ts';
import { sv } from '../../src/techniques/explanation/phrases/sv.ts';
import { childSeats, flowOf, winterTyres } from '../support/flows.ts';
import { shopIn, shops } from '../support/forty-turns.ts';
import { Visitor } from '../support/visitor.ts';

const phrases = { en, sv, nb, da };
const unsure = { en: "I don't know", sv: 'kanske', nb: 'vet ikke helt', da: 'måske' };
const puzzled = {
  en: "I don't quite follow",
  sv: 'Det förstår jag inte riktigt',
  nb: 'Det skjønte jeg ikke helt',
  da: 'Det forstår jeg ikke helt',
};
const pondering = {
  en: 'I have to think about it',
  sv: 'Jag måste fundera på det',
  nb: 'Jeg må tenke på det',
  da: 'Det må jeg tænke over',
};

const first = (wording: string | readonly string[]) => [wording].flat()[0];

async function hears(language: Language): Promise<Visitor> {
  const visitor = await Visitor.visits(shopIn(language), { language });
  await visitor.chooses(shops[language].shop.tyres.topic);
  return visitor;
}

for (const language of languages) {
  describe(`who hesitates over what is explained in ${language}`, () => {
    const { tyres } = shops[language].shop;

    it('is told of it without a need that they did not confirm', async () => {
      const visitor = await hears(language);
      await visitor.types(unsure[language]);
      expect(visitor.reply.join(' ')).to.include(tyres.solution).and.to.include(tyres.benefit);
      expect(visitor.heard.filter((text) => text.includes(tyres.problem))).to.have.length(1);
      expect(visitor.question.name).to.equal('choice');
    });

    it('is told in other words, as often as there are some', async () => {
      const visitor = await hears(language);
      await visitor.chooses(visitor.choices[0] ?? '');
      await visitor.types(puzzled[language]);
      expect(visitor.reply.join(' ')).to.include(tyres.details);
      await visitor.types(puzzled[language]);
      expect(visitor.question.name).to.equal('person');
    });

    it('may think about it, and is pushed to nothing', async () => {
      const visitor = await hears(language);
      await visitor.types(unsure[language]);
      await visitor.types(pondering[language]);
      expect(visitor.reply[0]).to.equal(first(phrases[language].takeYourTime));
      expect(visitor.question.name).to.equal('more');
      expect(visitor.chat.entries.findLast(({ type }) => type === 'concluded')).to.include({ outcome: 'unresolved' });
    });

    it('is told more about the choice where they do not know, and then may think', async () => {
      const visitor = await hears(language);
      await visitor.types(unsure[language]);
      await visitor.types(unsure[language]);
      expect(visitor.reply.join(' ')).to.include(tyres.details);
      await visitor.types(unsure[language]);
      expect(visitor.reply[0]).to.equal(first(phrases[language].takeYourTime));
    });
  });
}

describe('who hesitates', () => {
  it('may think about several options too', async () => {
    const visitor = await Visitor.visits(flowOf([childSeats]));
    await visitor.chooses(childSeats.topic);
    await visitor.types('maybe');
    expect(visitor.question.name).to.equal('option');
    await visitor.types("I'll think it over");
    expect(visitor.reply[0]).to.equal(first(en.takeYourTime));
  });

  it('may just want to go on, and goes through it all without a word more', async () => {
    const visitor = await Visitor.visits(flowOf([winterTyres]));
    await visitor.chooses(winterTyres.topic);
    await visitor.types('next');
    expect(visitor.reply.join(' ')).to.include('I suggest studded 42 mm tyres.').and.include('899 kr');
    expect(visitor.question.name).to.equal('choice');
    await visitor.types('skip');
    expect(visitor.question.name).not.to.equal('choice');
    expect(visitor.chat.entries.some(({ type }) => type === 'handed-over')).to.equal(false);
  });

  it('is still understood after something else came between', async () => {
    const visitor = await hears('en');
    await visitor.chooses("That's right");
    await visitor.types('Talk of disappointing: my new lamp broke after one day');
    for (const choice of ['Skip', 'Repair it', 'Skip', 'Skip', "That's right"]) await visitor.chooses(choice);
    expect(visitor.question.name).to.equal('clear');
    await visitor.types("I don't quite follow");
    expect(visitor.reply[0]).to.equal(shops.en.shop.tyres.details.split(/(?<=\.) /).join(' '));
  });
});
