import { expect } from 'chai';
import { understand } from '../../src/language/understanding.ts';
import { type SpokenLanguage, dayOfCases, spoken } from '../support/typed-cases.ts';

/** Texts, each before what it is taken for; nothing where it is no answer. */
type Table = Readonly<Record<SpokenLanguage, readonly (readonly [text: string, value: string | undefined])[]>>;

const distances: Table = {
  en: [
    ['12 km', '12'],
    ['about 12', '12'],
    ['12km', '12'],
    ['twelve kilometres', '12'],
    ['around a dozen', '12'],
    ['It is 12.5 km to work', '12.5'],
    ['12 km each way, 5 days a week', '12'],
    ['10 miles', '16.09'],
    ['500 m', '0.5'],
    ['between 10 and 14', undefined],
    ['30 minutes', undefined],
    ['5 days a week', undefined],
  ],
  sv: [
    ['12 km', '12'],
    ['ungefär 12', '12'],
    ['tolv kilometer', '12'],
    ['cirka 12 kilometer om dagen', '12'],
    ['det är 12,5 km till jobbet', '12.5'],
    ['12 km enkel väg, 5 dagar i veckan', '12'],
    ['en mil', '10'],
    ['1,2 mil', '12'],
    ['5000 m', '5'],
    ['mellan 10 och 14', undefined],
    ['30 minuter', undefined],
  ],
  nb: [
    ['12 km', '12'],
    ['omtrent 12', '12'],
    ['tolv kilometer', '12'],
    ['ca. 12 km om dagen', '12'],
    ['det er 12,5 km til jobben', '12.5'],
    ['12 km hver vei, 5 dager i uka', '12'],
    ['halvannen mil', '15'],
    ['mellom 10 og 14', undefined],
    ['30 minutter', undefined],
  ],
  da: [
    ['12 km', '12'],
    ['omkring 12', '12'],
    ['tolv kilometer', '12'],
    ['ca. 12 km om dagen', '12'],
    ['der er 12,5 km til arbejde', '12.5'],
    ['12 km hver vej, 5 dage om ugen', '12'],
    ['halvanden kilometer', '1.5'],
    ['mellem 10 og 14', undefined],
    ['30 minutter', undefined],
  ],
};

const days: Table = {
  en: [
    ['next Friday', '2026-11-27'],
    ['by friday please', '2026-11-27'],
    ['tomorrow', '2026-11-23'],
    ['December 24th', '2026-12-24'],
    ['in two weeks', '2026-12-06'],
    ['asap', undefined],
    ['next week', '2026-11-23'],
    ['sometime next week', '2026-11-23'],
    ['this weekend', '2026-11-28'],
    ['first thing on Tuesday', '2026-11-24'],
    ['Tuesday the fifth', '2026-12-05'],
    ['next month', undefined],
  ],
  sv: [
    ['nästa fredag', '2026-11-27'],
    ['senast fredag tack', '2026-11-27'],
    ['i morgon', '2026-11-23'],
    ['den 24 december', '2026-12-24'],
    ['om två veckor', '2026-12-06'],
    ['så snart som möjligt', undefined],
    ['nästa vecka', '2026-11-23'],
    ['till helgen', '2026-11-28'],
    ['först på tisdag', '2026-11-24'],
    ['till veckan', '2026-11-23'],
  ],
  nb: [
    ['neste fredag', '2026-11-27'],
    ['innen fredag takk', '2026-11-27'],
    ['i morgen', '2026-11-23'],
    ['24. desember', '2026-12-24'],
    ['om to uker', '2026-12-06'],
    ['så snart som mulig', undefined],
    ['neste uke', '2026-11-23'],
    ['til helgen', '2026-11-28'],
    ['først på tirsdag', '2026-11-24'],
    ['til uka', '2026-11-23'],
  ],
  da: [
    ['næste fredag', '2026-11-27'],
    ['senest fredag tak', '2026-11-27'],
    ['i morgen', '2026-11-23'],
    ['24. december', '2026-12-24'],
    ['om to uger', '2026-12-06'],
    ['hurtigst muligt', undefined],
    ['næste uge', '2026-11-23'],
    ['til weekenden', '2026-11-28'],
    ['først på tirsdag', '2026-11-24'],
    ['fredag i næste uge', '2026-11-27'],
  ],
};

const uses: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  en: ['To work', 'On trails', 'With children'],
  sv: ['Till jobbet', 'På stigar', 'Med barn'],
  nb: ['Til jobb', 'På sti', 'Med barn'],
  da: ['På arbejde', 'På stier', 'Med børn'],
};

const choices: Table = {
  en: [
    ['to work and on trails', '1 | 2'],
    ['To work, With children', '1 | 3'],
    ['commuting and in the forest', '1 | 2'],
    ['to work, but not on trails', '1'],
    ['all of them', '1 | 2 | 3'],
    ['1 and 3', '1 | 3'],
    ['the first and the third', '1 | 3'],
    ['the first two', '1 | 2'],
    ['50 m2', undefined],
  ],
  sv: [
    ['till jobbet och på stigar', '1 | 2'],
    ['både till jobbet och med barnen', '1 | 3'],
    ['till jobbet men inte på stigar', '1'],
    ['alla', '1 | 2 | 3'],
    ['1 och 3', '1 | 3'],
    ['de två första', '1 | 2'],
  ],
  nb: [
    ['til jobb og på sti', '1 | 2'],
    ['både til jobb og med barna', '1 | 3'],
    ['til jobb, men ikke på sti', '1'],
    ['alle', '1 | 2 | 3'],
    ['1 og 3', '1 | 3'],
    ['de to første', '1 | 2'],
  ],
  da: [
    ['på arbejde og på stier', '1 | 2'],
    ['både på arbejde og med børnene', '1 | 3'],
    ['på arbejde, men ikke på stier', '1'],
    ['alle', '1 | 2 | 3'],
    ['1 og 3', '1 | 3'],
    ['de to første', '1 | 2'],
  ],
};

describe('an answer in words', () => {
  for (const language of Object.keys(spoken) as SpokenLanguage[]) {
    const { cues } = spoken[language];
    const options = uses[language].map((label, at) => ({ id: String(at + 1), label }));
    const kinds = [
      [{ kind: 'number', unit: 'km', options: [] }, distances],
      [{ kind: 'date', options: [] }, days],
      [{ kind: 'choices', options }, choices],
    ] as const;
    for (const [question, table] of kinds) {
      for (const [text, value] of table[language]) {
        it(`to a ${question.kind} in ${language}: ${text} → ${value ?? 'none'}`, () => {
          const meaning = understand(text, {
            question: { name: 'asked', ...question },
            topics: [],
            current: undefined,
            today: dayOfCases,
            cues,
          });
          expect(meaning.as === 'answer' ? meaning.value : undefined).to.equal(value);
        });
      }
    }
  }
});
