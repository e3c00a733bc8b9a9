import { expect } from 'chai';
import { type Language, languages } from '../../../src/language/languages.ts';
import { loadSpeech } from '../../../src/widget/speech.ts';
import { loadCourse } from '../../../src/widget/techniques.ts';
import { brakes, childSeats, flowOf, winterTyres } from '../../support/flows.ts';
import { Visitor, type Visit } from '../../support/visitor.ts';

const service = { ...brakes, topic: 'Yearly service', match: ['service', 'price list'] };
const flow = flowOf([winterTyres, brakes, childSeats, service]);

/** A visitor at the beginning of a topic, in the guide's full wording. */
async function about(topic: string, visit: Visit = {}): Promise<Visitor> {
  const visitor = await Visitor.visits(
    visit.language === undefined ? flow : { ...flow, language: visit.language },
    visit,
  );
  await visitor.chooses(topic);
  return visitor;
}

const inFullWords = (language: Language): Visit => ({ language, loadSpeech, loadCourse });

describe('a question of the visitor’s own', () => {
  it('about the price is answered at any step, and then the open question is put again', async () => {
    const visitor = await about('Winter tyres');
    for (const choice of ["That's right", "That's clear"]) {
      await visitor.types('what does it cost?');
      expect(visitor.reply[0]).to.equal('The price: 899 kr, fitted');
      await visitor.chooses(choice);
    }
    await visitor.types('and how much is it for two bikes?');
    expect(visitor.reply).to.deep.equal(['The price: 899 kr, fitted', 'What would you like to do?']);
    expect(visitor.choices[0]).to.equal('Book a fitting');
  });

  it('about a catch is answered with the limits, and about how it works with the details', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.types('Is there a catch?');
    expect(visitor.reply[0]).to.equal('One thing to know: They are noisier on dry tarmac.');
    await visitor.types('How does it work?');
    expect(visitor.reply[0]).to.equal(winterTyres.details);
  });

  it('is not answered by what would come before the problem is confirmed, but by the solution', async () => {
    const visitor = await about('Winter tyres');
    await visitor.types('How does that work?');
    expect(visitor.reply[0]).to.equal(winterTyres.solution);
    expect(visitor.heard).not.to.include(winterTyres.details);
  });

  it('that was answered is not told again as something new', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.types('how does it work?');
    await visitor.chooses('Put it another way');
    expect(visitor.reply[0]).to.equal('What counts is what it does for you.');
    await visitor.chooses("That's clear");
    expect(visitor.choices).not.to.include('Tell me more');
    await visitor.types('how exactly does it work?');
    expect(visitor.reply[0]).to.equal("That's all I know about it.");
  });

  it('that nobody answered beforehand is met with honesty, and with the way to a person, once', async () => {
    const visitor = await about('Squeaking brakes');
    await visitor.types('What is the price?');
    expect(visitor.reply.slice(0, 2)).to.deep.equal(["I don't know the price.", 'A person can tell you:']);
    expect(visitor.reply.join()).to.include('+47 77 00 00 00');
    expect(visitor.question.name).to.equal('problem');
    await visitor.types('any downside?');
    expect(visitor.reply).to.deep.equal([
      "I know of no catch, which doesn't mean there is none.",
      'Is that what you see?',
    ]);
  });

  it('points to no person where there is none', async () => {
    const visitor = await Visitor.visits(flowOf([brakes], { contacts: [] }));
    await visitor.chooses('Squeaking brakes');
    await visitor.types('what does it cost?');
    expect(visitor.reply).to.deep.equal(["I don't know the price.", 'Is that what you see?']);
  });

  it('that has no answer among what is known is not mistaken for something that was not understood', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.types('will it fit mine?');
    expect(visitor.reply.slice(0, 2)).to.deep.equal(["I don't know that.", 'A person can tell you:']);
    expect(visitor.question.name).to.equal('clear');
    await visitor.types('how long does it take?');
    expect(visitor.reply).to.have.lengthOf(2);
    expect(visitor.chat.entries.some(({ type }) => type === 'handed-over')).to.equal(false);
  });

  it('to hear it again is granted, and tells no solution before the problem is confirmed', async () => {
    const visitor = await about('Winter tyres');
    await visitor.types('can you repeat that?');
    expect(visitor.reply[0]).to.equal(winterTyres.problem);
    expect(visitor.heard).not.to.include(winterTyres.solution);
    await visitor.chooses("That's right");
    await visitor.chooses("That's clear");
    await visitor.types('can you repeat that?');
    expect(visitor.reply[0]).to.equal(winterTyres.solution);
    expect(visitor.question.name).to.equal('choice');
  });

  it('about another topic leads there', async () => {
    const visitor = await about('Winter tyres');
    await visitor.types('what does a service cost?');
    expect(visitor.chat.scene.topic).to.equal('Yearly service');
  });

  it('is none where something is told, denied or complained about', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses("That's right");
    for (const text of [
      "I don't care what it costs",
      'yes, the price of my last pair was a joke and I threw them away',
    ])
      await visitor.types(text);
    expect(visitor.heard.join('\n')).not.to.include('The price:');
  });

  describe('while options are compared', () => {
    const comparing = async () => {
      const visitor = await about('Child seats');
      await visitor.chooses("That's right");
      return visitor;
    };

    it('about the price is answered for each of them', async () => {
      const visitor = await comparing();
      await visitor.types('what do they cost?');
      expect(visitor.reply).to.deep.equal([
        'Front seat\nPrice: 1,290 kr\nRear seat\nPrice: Not stated',
        'Which one suits you?',
      ]);
    });

    it('about one of them chooses none', async () => {
      const visitor = await comparing();
      await visitor.types('what does the front seat cost?');
      expect(visitor.reply[0]).to.equal('Front seat\nPrice: 1,290 kr');
      await visitor.types('any downside with the front seat?');
      expect(visitor.reply[0]).to.match(/^I know of no catch/);
      await visitor.types('tell me more about the rear seat');
      expect(visitor.reply[0]).to.equal('On the carrier.');
      expect(visitor.question.name).to.equal('option');
    });

    it('about one of them, whatever is asked, looks at it closely', async () => {
      for (const text of ['and the rear seat?', 'how long does the rear seat last', 'what about number two?']) {
        const visitor = await comparing();
        await visitor.types(text);
        expect(visitor.reply[0], text).to.equal('On the carrier.');
        expect(visitor.question.name, text).to.equal('option');
      }
    });

    it('that asks for one of them takes it', async () => {
      const visitor = await comparing();
      await visitor.types('can I have the rear seat please?');
      expect(visitor.heard).to.include('Noted: Rear seat');
    });

    it('asks which, where more is wished for and none is named', async () => {
      const visitor = await comparing();
      await visitor.types('could you tell me more please');
      expect(visitor.reply).to.deep.equal(['Which one shall I say more about?']);
    });

    it('is no trap: none of them may be looked at either, and what is asked about one is told', async () => {
      const endings = { neither: /all right|Fair enough|fine/, 'I need to think about it': /back to it|hurry/ };
      for (const [text, reply] of Object.entries(endings)) {
        const visitor = await comparing();
        await visitor.chooses('Tell me more');
        expect(visitor.choices.slice(0, 3)).to.deep.equal(['Front seat', 'Rear seat', 'Neither']);
        await visitor.types(text);
        expect(visitor.reply[0], text).to.match(reply);
        expect(visitor.question.name, text).to.equal('more');
      }
      const visitor = await comparing();
      await visitor.chooses('Tell me more');
      await visitor.types('and the rear seat?');
      expect(visitor.reply[0]).to.equal('On the carrier.');
    });

    it('about the best of them is left to the visitor', async () => {
      const visitor = await comparing();
      await visitor.types('which one is best?');
      expect(visitor.reply[0]).to.equal("Which is best depends on you, and I don't rank them.");
    });

    it('about what sets them apart shows them again', async () => {
      const visitor = await comparing();
      await visitor.types("what's the difference between them?");
      expect(visitor.reply[0]).to.equal(visitor.heard.find((text) => text.startsWith('Front seat')));
    });

    it('before that shows them all', async () => {
      const visitor = await about('Child seats');
      await visitor.types('what does it cost?');
      expect(visitor.question.name).to.equal('option');
    });
  });

  it('is the same after a reload', async () => {
    const visitor = await about('Child seats');
    await visitor.chooses("That's right");
    await visitor.types('what do they cost?');
    await visitor.types('tell me more about the rear seat');
    const { entries } = visitor.chat;
    const again = await visitor.reloads(flow);
    expect(again.chat.entries).to.deep.equal(entries);
    expect(again.choices).to.deep.equal(visitor.choices);
  });
});

const asked: Readonly<
  Record<Language, Readonly<Record<'price' | 'limits' | 'details' | 'solution', readonly string[]>>>
> = {
  en: {
    price: [
      'what does it cost?',
      'How much is it?',
      'how much?',
      'price?',
      "What's the price of that",
      'is it expensive?',
      'ok but what would that cost me',
    ],
    limits: [
      'is there a catch?',
      'any downside?',
      "What's the catch?",
      'are there any drawbacks',
      'anything I should know?',
      'what speaks against it?',
    ],
    details: [
      'how does it work?',
      'how do they work',
      'can you tell me more',
      'more details please',
      'what exactly is that?',
    ],
    solution: [
      'just tell me',
      'just tell me the answer',
      'what do you suggest?',
      'get to the point',
      'What should I do?',
      "so what's the solution",
      'what would you recommend',
    ],
  },
  sv: {
    price: [
      'vad kostar det?',
      'Hur mycket kostar det',
      'hur mycket?',
      'pris?',
      'vad är priset på det?',
      'är det dyrt?',
      'okej men vad skulle det kosta mig',
    ],
    limits: [
      'finns det någon hake?',
      'några nackdelar?',
      'vad är haken?',
      'är det något jag bör veta?',
      'är det något jag ska tänka på?',
    ],
    details: ['hur funkar det?', 'hur fungerar de', 'kan du berätta mer', 'mer information tack', 'vad är det exakt?'],
    solution: [
      'ge mig bara svaret',
      'säg bara',
      'vad föreslår du?',
      'kom till saken',
      'Vad ska jag göra?',
      'vad är lösningen då',
      'vad rekommenderar du',
    ],
  },
  nb: {
    price: [
      'hva koster det?',
      'Hvor mye koster det',
      'hvor mye?',
      'pris?',
      'hva er prisen på det?',
      'er det dyrt?',
      'ok, men hva ville det koste meg',
    ],
    limits: [
      'er det noen hake?',
      'noen ulemper?',
      'hva er haken?',
      'er det noe jeg bør vite?',
      'er det noe jeg må tenke på?',
    ],
    details: [
      'hvordan virker det?',
      'hvordan fungerer de',
      'kan du fortelle mer',
      'mer informasjon takk',
      'hva er det egentlig?',
    ],
    solution: [
      'bare gi meg svaret',
      'bare si det',
      'hva foreslår du?',
      'kom til saken',
      'Hva skal jeg gjøre?',
      'hva er løsningen da',
      'hva anbefaler du',
    ],
  },
  da: {
    price: [
      'hvad koster det?',
      'Hvor meget koster det',
      'hvor meget?',
      'pris?',
      'hvad er prisen på det?',
      'er det dyrt?',
      'okay, men hvad ville det koste mig',
    ],
    limits: [
      'er der en hage?',
      'nogen ulemper?',
      'hvad er hagen?',
      'er der noget, jeg bør vide?',
      'er der noget, jeg skal tænke på?',
    ],
    details: [
      'hvordan virker det?',
      'hvordan fungerer de',
      'kan du fortælle mere',
      'mere information tak',
      'hvad er det egentlig?',
    ],
    solution: [
      'bare giv mig svaret',
      'bare sig det',
      'hvad foreslår du?',
      'kom til sagen',
      'Hvad skal jeg gøre?',
      'hvad er løsningen så',
      'hvad anbefaler du',
    ],
  },
};

for (const language of languages) {
  describe(`what is asked in ${language}`, () => {
    const { price = '', limits = '', details = '', solution } = winterTyres;
    const answers = { price, limits, details, solution: solution ?? '' };

    for (const [about_, texts] of Object.entries(asked[language])) {
      it(`is answered, of the ${about_}`, async () => {
        for (const text of texts) {
          const visitor = await about('Winter tyres', inFullWords(language));
          await visitor.chooses(visitor.choices[0] ?? '');
          const before = visitor.heard.length;
          await visitor.types(text);
          expect(visitor.heard.slice(before).join('\n'), text).to.include(answers[about_ as keyof typeof answers]);
          expect(visitor.question.name, text).to.equal('clear');
        }
      });
    }

    it('leads at once to the solution, before the problem is confirmed', async () => {
      for (const text of asked[language].solution) {
        const visitor = await about('Winter tyres', inFullWords(language));
        await visitor.types(text);
        expect(visitor.reply[0], text).to.equal(winterTyres.solution);
        expect(visitor.question.name, text).to.equal('choice');
      }
    });

    it('puts the open question again in other words', async () => {
      const visitor = await about('Winter tyres', inFullWords(language));
      const questions = [visitor.question.text];
      for (const text of asked[language].price.slice(0, 2)) {
        await visitor.types(text);
        questions.push(visitor.question.text);
      }
      expect(new Set(questions)).to.have.property('size', 3);
    });
  });
}
