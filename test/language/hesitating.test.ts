import { expect } from 'chai';
import type { Question } from '../../src/language/meaning.ts';
import { understand } from '../../src/language/understanding.ts';
import { type SpokenLanguage, spoken } from '../support/typed-cases.ts';

const yesNo = { kind: 'yes-no', options: ['yes', 'no'].map((id) => ({ id, label: `:${id}` })) };
const clear: Question = { ...yesNo, name: 'clear', hesitations: { puzzled: 'no' } };
const choice: Question = { ...yesNo, name: 'choice', hesitations: { pondering: 'no', unsure: 'no' } };

/** What people write who do not understand, who want to think, and who are none of these. */
const written: Readonly<
  Record<SpokenLanguage, Readonly<Record<'puzzled' | 'pondering' | 'unsure' | 'yes', string[]>>>
> = {
  en: {
    puzzled: [
      "I don't quite follow",
      "sorry, I don't get it",
      "I don't understand the studs",
      "I don't understand the problem",
      'not really clear',
      "I'm a bit lost",
      'what do you mean?',
      'you lost me there',
      'that makes no sense to me',
    ],
    pondering: [
      'I have to think about it',
      "I'll think it over",
      'let me sleep on it',
      'I need some time',
      'not right now',
      'maybe later',
      'I need to ask my wife first',
    ],
    unsure: ["I don't know", 'maybe', 'not sure'],
    yes: ['I understand', 'yes I follow', 'perfectly clear', 'makes sense'],
  },
  sv: {
    puzzled: [
      'Jag hänger inte riktigt med',
      'det förstår jag inte riktigt',
      'fattar inte',
      'jag är inte helt med',
      'det var inte så tydligt',
      'hur menar du?',
    ],
    pondering: [
      'Jag måste fundera på det',
      'jag får tänka på saken',
      'jag behöver lite tid',
      'inte just nu',
      'kanske senare',
      'jag ska prata med min sambo först',
    ],
    unsure: ['vet inte', 'kanske', 'jag är inte säker'],
    yes: ['jag förstår', 'ja, jag är med', 'helt klart, tack'],
  },
  nb: {
    puzzled: [
      'Det skjønte jeg ikke helt',
      'jeg henger ikke helt med',
      'forstår ikke',
      'jeg er ikke helt med',
      'det var ikke helt klart',
      'hva mener du?',
    ],
    pondering: [
      'Jeg må tenke på det',
      'må tenke meg litt om',
      'jeg trenger litt tid',
      'ikke akkurat nå',
      'kanskje senere',
      'jeg må snakke med samboeren først',
    ],
    unsure: ['vet ikke', 'kanskje', 'jeg er ikke sikker'],
    yes: ['jeg skjønner', 'ja, jeg henger med', 'forstått'],
  },
  da: {
    puzzled: [
      'Det forstår jeg ikke helt',
      'jeg er ikke helt med',
      'jeg kan ikke følge dig',
      'fatter det ikke',
      'det var ikke helt klart',
      'hvad mener du?',
    ],
    pondering: [
      'Det må jeg tænke over',
      'jeg skal lige tænke mig om',
      'jeg skal bruge lidt tid',
      'ikke lige nu',
      'måske senere',
      'jeg må snakke med min kone først',
    ],
    unsure: ['ved ikke', 'måske', 'jeg er ikke sikker'],
    yes: ['jeg forstår', 'ja, jeg er med', 'forstået'],
  },
};

const wrong: Readonly<Record<SpokenLanguage, string>> = {
  en: "I don't understand, my child seat has not arrived",
  sv: 'Jag förstår inte, barnsitsen har inte kommit',
  nb: 'Jeg forstår ikke, barnesetet har ikke kommet',
  da: 'Jeg forstår ikke, hvorfor min cykelstol ikke er kommet',
};

for (const language of Object.keys(written) as SpokenLanguage[]) {
  describe(`who hesitates in ${language}`, () => {
    const { puzzled, pondering, unsure, yes } = written[language];
    const meant = (text: string, question: Question) =>
      understand(text, { question, topics: [], current: undefined, cues: spoken[language].cues });

    it('has not understood, where that is asked', () => {
      for (const text of puzzled) expect(meant(text, clear), text).to.include({ as: 'answer', value: 'no' });
      for (const text of yes) expect(meant(text, clear), text).to.include({ as: 'answer', value: 'yes' });
    });

    it('answers nothing by not understanding what they shall choose, and may ask for more', () => {
      const options = ['Yes, please', 'No, thanks', 'Neither'].map((label, at) => ({ id: String(at), label }));
      const open: readonly Question[] = [
        choice,
        { name: 'option', kind: 'choice', options: [...options, { id: ':none', label: '–', quiet: true }] },
      ];
      for (const text of puzzled) {
        for (const question of open) {
          expect(meant(text, question), text).to.deep.equal({ as: 'nothing', nearest: [] });
          expect(meant(text, { ...question, enquiries: true }), text).to.include({ as: 'enquiry', about: 'details' });
        }
      }
    });

    it('passes over what they pass over', () => {
      const next = {
        en: ['next', 'skip'],
        sv: ['nästa', 'hoppa över'],
        nb: ['neste', 'hopp over'],
        da: ['næste', 'spring over'],
      };
      const passing: Question = { ...choice, hesitations: { passing: 'no' } };
      for (const text of next[language]) expect(meant(text, passing), text).to.include({ as: 'answer', value: 'no' });
    });

    it('does not hesitate where something is wrong', () => {
      expect(meant(wrong[language], { ...choice, enquiries: true })).to.include({ as: 'matter', kind: 'complaint' });
    });

    it('wants time, or does not know, where a choice is meant by that', () => {
      for (const text of [...pondering, ...unsure]) {
        expect(meant(text, choice), text).to.deep.equal({
          as: 'answer',
          name: 'choice',
          value: 'no',
          label: text,
          inWords: true,
        });
      }
      for (const text of unsure) expect(meant(text, clear), text).to.deep.equal({ as: 'unknown', name: 'clear' });
    });
  });
}
