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

/** What is written around thanks, and what it is taken for where nothing is asked. */
const thanking: Readonly<Record<SpokenLanguage, readonly (readonly [text: string, as: string])[]>> = {
  en: [
    ['ok thank you very much, that was really useful', 'thanks'],
    ["Thank you so much, Callum found my daughter's teddy", 'matter'],
    ['The bike has been eight weeks with you. Thanks for that.', 'nothing'],
  ],
  sv: [
    ['tack så mycket för hjälpen', 'thanks'],
    ['Tusen tack, Kalle hittade min dotters nalle under soffan', 'matter'],
    ['Cykeln har stått åtta veckor hos er. Tack för det.', 'nothing'],
  ],
  nb: [
    ['tusen takk for hjelpen', 'thanks'],
    ['Tusen takk, Kalle fant bamsen til datteren min', 'matter'],
    ['Sykkelen har stått åtte uker hos dere. Takk for det.', 'nothing'],
  ],
  da: [
    ['tusind tak for hjælpen', 'thanks'],
    ['Mange tak, Kalle fandt min datters bamse under sengen', 'matter'],
    ['Cyklen har stået otte uger hos jer. Tak for det.', 'nothing'],
  ],
};

for (const [language, texts] of Object.entries(thanking) as [SpokenLanguage, (typeof thanking)[SpokenLanguage]][]) {
  describe(`thanks in ${language}`, () => {
    for (const [text, as] of texts)
      it(`${as === 'thanks' ? 'are only that' : `are not all of it (${as})`}: ${text}`, () => {
        const { cues } = spoken[language];
        expect(understand(text, { question: undefined, topics: [], current: undefined, cues }).as).to.equal(as);
      });
  });
}
