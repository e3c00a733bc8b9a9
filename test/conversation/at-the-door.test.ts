import { expect } from 'chai';
import { sealFlow } from '../../src/flow/flow.ts';
import { languages } from '../../src/language/languages.ts';
import type { ExplanationTopic } from '../../src/techniques/explanation/schema.ts';
import { shopIn, shops } from '../support/forty-turns.ts';
import { Visitor } from '../support/visitor.ts';

/** What is written first, with nothing asked but what it is about: trouble with a seat, and wishes for one. */
const said = {
  en: {
    seats: 'Child seats',
    troubles: [
      'My child seat arrived broken and I have waited two weeks',
      'My child seat is late',
      'My child seat broke again',
      'My child seat cracked right before our holiday',
    ],
    wishes: [
      'My child seat is worn, I need a new one',
      'My child seat rattles',
      'How long is the wait for a child seat?',
      'My child seat is worn and I am a bit worried',
      'I need a child seat before our holiday',
    ],
  },
  sv: {
    seats: 'Barnsits',
    troubles: [
      'Min barnsits kom trasig och jag har väntat i två veckor',
      'Min barnsits är försenad',
      'Min barnsits gick sönder igen',
      'Min barnsits gick sönder precis före semestern',
    ],
    wishes: [
      'Min barnsits är sliten, jag behöver en ny',
      'Min barnsits skramlar',
      'Hur lång är väntetiden på en barnsits?',
      'Min barnsits är sliten och jag är lite orolig',
      'Jag behöver en barnsits före semestern',
    ],
  },
  nb: {
    seats: 'Barnesete',
    troubles: [
      'Barnesetet mitt kom ødelagt og jeg har ventet i to uker',
      'Barnesetet mitt er forsinket',
      'Barnesetet mitt røk igjen',
      'Barnesetet mitt røk rett før ferien',
    ],
    wishes: [
      'Barnesetet mitt er slitt, jeg trenger et nytt',
      'Barnesetet mitt skrangler',
      'Hvor lang er ventetiden på et barnesete?',
      'Barnesetet mitt er slitt og jeg er litt bekymret',
      'Jeg trenger et barnesete før ferien',
    ],
  },
  da: {
    seats: 'Barnestol',
    troubles: [
      'Min barnestol kom i stykker og jeg har ventet i to uger',
      'Min barnestol er forsinket',
      'Min barnestol gik i stykker igen',
      'Min barnestol gik i stykker lige før ferien',
    ],
    wishes: [
      'Min barnestol er slidt, jeg har brug for en ny',
      'Min barnestol rasler',
      'Hvor lang er ventetiden på en barnestol?',
      'Min barnestol er slidt og jeg er lidt bekymret',
      'Jeg har brug for en barnestol før ferien',
    ],
  },
};

for (const language of languages) {
  describe(`what is told at the door in ${language}`, () => {
    const { seats, troubles, wishes } = said[language];
    const { fingerprint: _, ...shop } = shopIn(language);
    const { problem, solution, benefit } = shops[language].shop.city;
    const explained = { technique: 'explanation', match: [], options: [], rich: {} } as const;
    const seatsExplained: ExplanationTopic = { ...explained, topic: seats, problem, solution, benefit };
    const flow = sealFlow({ ...shop, topics: [...shop.topics, seatsExplained] });
    const topicOf = async (text: string) => {
      const visitor = await Visitor.visits(flow, { language });
      await visitor.types(text);
      return visitor.chat.scene.topic;
    };

    for (const trouble of troubles)
      it(`is heard, however calm, and though it names what is explained: ${trouble}`, async () => {
        expect(await topicOf(trouble)).to.equal(shops[language].shop.trouble.topic);
      });

    for (const wish of wishes)
      it(`is answered, where it asks for what is explained: ${wish}`, async () => {
        expect(await topicOf(wish)).to.equal(seats);
      });
  });
}
