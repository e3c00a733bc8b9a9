import { expect } from 'chai';
import type { Question } from '../../src/language/meaning.ts';
import { understand } from '../../src/language/understanding.ts';
import { type SpokenLanguage, spoken } from '../support/typed-cases.ts';

const clear: Question = {
  name: 'clear',
  kind: 'yes-no',
  options: ['yes', 'no'].map((id) => ({ id, label: `:${id}` })),
  enquiries: true,
};

/** What people ask beside what they were asked. */
const asked: Readonly<
  Record<SpokenLanguage, Readonly<Record<'whoItIs' | 'forMore' | 'forLimits' | 'somethingElse', readonly string[]>>>
> = {
  en: {
    whoItIs: ['are you a bot?', 'Am I talking to a real person?', 'is this a chatbot', 'who are you?', 'are you human'],
    forMore: ['what?', 'huh?', 'why?'],
    forLimits: ["hm, what's the catch", 'uh what is the downside?'],
    somethingElse: ['can I talk to a real person', 'do you sell the robot mower that cuts along the edge of the lawn?'],
  },
  sv: {
    whoItIs: ['är du en människa?', 'pratar jag med en robot', 'är det här en chattbot?', 'vem är du'],
    forMore: ['va?', 'vaddå'],
    forLimits: ['hm, vad är nackdelen', 'öh finns det någon hake?'],
    somethingElse: ['kan jag få prata med en människa'],
  },
  nb: {
    whoItIs: ['er du en robot?', 'snakker jeg med et menneske?', 'er dette en chatbot', 'hvem er du'],
    forMore: ['hva?', 'hæ?', 'hæ'],
    forLimits: ['hm, hva er ulempen', 'øh hva er haken?'],
    somethingElse: ['kan jeg få snakke med et menneske'],
  },
  da: {
    whoItIs: ['er du en robot?', 'taler jeg med et menneske?', 'er det her en chatbot', 'hvem er du'],
    forMore: ['hvad?'],
    forLimits: ['hm, hvad er ulempen', 'øh er der en hage ved det?'],
    somethingElse: ['må jeg tale med et menneske'],
  },
};

for (const [language, texts] of Object.entries(asked) as [SpokenLanguage, (typeof asked)[SpokenLanguage]][]) {
  describe(`what is asked in ${language} beside what was asked`, () => {
    const { cues } = spoken[language];
    const meant = (text: string) => understand(text, { question: clear, topics: [], current: 'Tyres', cues });

    for (const text of texts.whoItIs)
      it(`is who one talks to: ${text}`, () => expect(meant(text)).to.deep.equal({ as: 'identity' }));
    for (const text of texts.forMore)
      it(`is for more of the same: ${text}`, () =>
        expect(meant(text)).to.deep.equal({ as: 'enquiry', about: 'details' }));
    for (const text of texts.forLimits)
      it(`is for the limits, after a moment's thought: ${text}`, () =>
        expect(meant(text)).to.deep.equal({ as: 'enquiry', about: 'limits' }));
    for (const text of texts.somethingElse)
      it(`is not who one talks to: ${text}`, () => expect(meant(text)).to.not.deep.equal({ as: 'identity' }));
  });
}
