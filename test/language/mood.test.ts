import { expect } from 'chai';
import fc from 'fast-check';
import { moodDa } from '../../src/language/cues/mood-da.ts';
import { moodEn } from '../../src/language/cues/mood-en.ts';
import { moodNb } from '../../src/language/cues/mood-nb.ts';
import { moodSv } from '../../src/language/cues/mood-sv.ts';
import { type Mood, moodOf } from '../../src/language/mood.ts';
import { brakes, flowOf } from '../support/flows.ts';
import { type SpokenLanguage, type TypedMood, spoken, typedCases } from '../support/typed-cases.ts';
import { Visitor } from '../support/visitor.ts';
import moods from './moods.json' with { type: 'json' };
import stories from './stories.json' with { type: 'json' };

const cues = { en: moodEn, sv: moodSv, nb: moodNb, da: moodDa };
const languages = Object.keys(spoken) as SpokenLanguage[];
const read = (text: string, language: SpokenLanguage = 'en') => moodOf(text, spoken[language].cues, cues[language]);

/** How many of a hundred have to be right in each language. */
const expected = 95;

/** A text and its mood, as people marked it. */
interface Marked extends TypedMood {
  readonly text: string;
  readonly lang: SpokenLanguage;
}

/** Those that came with the task; nobody's trouble was marked in them. */
const given: readonly Marked[] = typedCases.flatMap(({ text, lang, mood }) => (mood ? [{ text, lang, ...mood }] : []));
/** Our own: turns of chats in which something went wrong, and what only sounds like it. */
const own: readonly Marked[] = languages.flatMap((lang) => moods[lang].map((marked) => ({ ...marked, lang })));

/** The texts whose mood is read wrong, with how. */
function misread(marked: readonly Marked[], isRight: (mood: Mood, as: Marked) => boolean): string[] {
  return marked
    .filter((as) => !isRight(read(as.text, as.lang), as))
    .map(({ text, lang }) => `${lang}, “${text}”: ${JSON.stringify(read(text, lang))}`);
}

function expectRight(marked: readonly Marked[], of: number, isRight: (mood: Mood, as: Marked) => boolean): void {
  const wrong = misread(marked, isRight);
  const right = (100 * (marked.length - wrong.length)) / marked.length;
  expect(right, `${right.toFixed(1)} %\n${wrong.join('\n')}\n`).to.be.at.least(of);
}

const isNear = ({ anger }: Mood, as: Marked): boolean => Math.abs(anger - as.anger) <= 1;
const isExact = ({ anger }: Mood, as: Marked): boolean => anger === as.anger;

describe('the mood of typed text', () => {
  for (const language of languages) {
    const inLanguage = ({ lang }: Marked): boolean => lang === language;

    it(`is as angry as people heard it in ${language}, within a step, ${expected} of 100 times at least`, () => {
      expectRight(given.filter(inLanguage), expected, isNear);
      expectRight(own.filter(inLanguage), expected, isNear);
    });

    it(`is mostly exactly as angry in ${language}`, () => {
      expectRight(given.filter(inLanguage), 93, isExact);
      expectRight(own.filter(inLanguage), 75, isExact);
    });

    it(`presses, thanks and is in need in ${language} where people heard it`, () => {
      const marked = [...given, ...own].filter(inLanguage);
      expectRight(marked, expected, ({ urgency }, as) => urgency === as.urgency);
      expectRight(marked, expected, ({ thanks = false }, as) => thanks === (as.thanks ?? false));
      expectRight(
        own.filter(inLanguage),
        expected,
        ({ vulnerable = false }, as) => vulnerable === (as.vulnerable ?? false),
      );
    });

    it(`is never angry in ${language} where people praise`, () => {
      expect(stories[language].praise.filter((text) => read(text, language).anger > 0)).to.deep.equal([]);
    });
  }

  for (const flag of ['legal', 'safety'] as const) {
    it(`is never without its mark where it is about ${flag} matters, and has it nowhere else`, () => {
      const all = [...given, ...own];
      expect(misread(all, (mood, as) => as[flag] !== true || mood[flag] === true)).to.deep.equal([]);
      // A threat may speak of fire.
      const plain = all.filter(({ anger }) => anger < 3);
      expect(misread(plain, (mood, as) => as[flag] === true || mood[flag] === undefined)).to.deep.equal([]);
    });
  }
});

describe('what turns a word’s mood', () => {
  const angers = (texts: Partial<Record<SpokenLanguage, readonly string[]>>, wanted: readonly number[]) => {
    for (const language of languages) {
      const all = texts[language] ?? [];
      expect(all).not.to.deep.equal([]);
      for (const text of all) expect(read(text, language).anger, `${language}, “${text}”`).to.be.oneOf([...wanted]);
    }
  };

  it('is a negation before praise', () => {
    angers(
      {
        en: ['I am not happy with this', 'not at all satisfied'],
        sv: ['jag är inte nöjd', 'inte alls nöjd med det här'],
        nb: ['jeg er ikke fornøyd', 'slett ikke fornøyd'],
        da: ['jeg er ikke tilfreds', 'slet ikke tilfreds'],
      },
      [1],
    );
  });

  it('is a negation before blame', () => {
    angers(
      {
        en: ['not bad', "I'm not angry"],
        sv: ['inte dåligt', 'jag är inte arg'],
        nb: ['ikke dårlig', 'jeg er ikke sint'],
        da: ['ikke dårligt', 'jeg er ikke vred'],
      },
      [0],
    );
  });

  it('is no negation that tells of something else', () => {
    angers(
      {
        en: ['the bike has not come and I am furious'],
        sv: ['cykeln har inte kommit och jag är rasande'],
        nb: ['sykkelen har ikke kommet og jeg er rasende'],
        da: ['cyklen er ikke kommet og jeg er rasende'],
      },
      [2],
    );
  });

  it('is praise beside swearing, and a complaint beside it', () => {
    angers({ en: ['bloody brilliant'], sv: ['jävligt bra jobbat'], nb: ['jævlig bra'], da: ['fandme godt'] }, [0]);
    angers(
      {
        en: ['the bloody thing is broken again'],
        sv: ['den är jävlar trasig igen'],
        nb: ['den er faen ødelagt igjen'],
        da: ['den er for fanden i stykker igen'],
      },
      [2],
    );
  });

  it('is shouting', () => {
    angers(
      {
        en: ['MY BIKE IS LATE AGAIN', 'my bike is late again!!!'],
        sv: ['MIN CYKEL ÄR SEN IGEN', 'var är min cykel!!!'],
        nb: ['SYKKELEN MIN ER FORSINKET IGJEN', 'hvor er sykkelen min!!!'],
        da: ['MIN CYKEL ER FORSINKET IGEN', 'hvor er min cykel!!!'],
      },
      [2],
    );
    angers({ en: ['YES', 'I LOVE THE BIKE!!!'], sv: ['JA'], nb: ['JA'], da: ['JA'] }, [0]);
  });

  it('is no danger where a word only resembles one', () => {
    expect(read('Skabet har en stor ridse på siden', 'da').safety).to.equal(undefined);
    expect(read('Jeg kom til skade, da skabet faltede', 'da').safety).to.equal(true);
  });

  it('is no praise where it was meant ironically', () => {
    const said = { en: 'That was sarcasm', sv: 'Det var ironi', nb: 'Det var ironisk ment', da: 'Det var sarkastisk' };
    for (const language of languages) expect(read(said[language], language).anger, language).to.equal(1);
  });

  it('is nothing where there is nothing, and slips make no lawyer', () => {
    expect(read('')).to.deep.equal({ anger: 0, urgency: 0 });
    expect(read('an extra layer of paint')).to.deep.equal({ anger: 0, urgency: 0 });
    expect(read('my bike was stolen')).not.to.have.property('safety');
  });
});

describe('the mood of any text', () => {
  const words = [...typedCases, ...own].map(({ text }) => text);
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...words, ' ', '.', '!!', '?!', '😡', 'ÅÄÖ', '__proto__')).map((parts) => parts.join(' ')),
  );
  const anyLanguage = fc.constantFrom(...languages);

  it('is read', () => {
    fc.assert(
      fc.property(texts, anyLanguage, (text, language) => {
        const { anger, urgency, ...flags } = read(text, language);
        expect(anger).to.be.oneOf([0, 1, 2, 3]);
        expect(urgency).to.be.oneOf([0, 1]);
        expect(new Set<unknown>(Object.values(flags)).has(false)).to.equal(false);
      }),
    );
  });

  it('is the same however its letters are put together', () => {
    fc.assert(
      fc.property(texts, anyLanguage, (text, language) => {
        expect(read(text.normalize('NFD'), language)).to.deep.equal(read(text.normalize('NFC'), language));
      }),
    );
  });

  it('is no more than a step calmer with plain words around it', () => {
    const plain = {
      en: ['the front wheel', 'on Monday', 'blue or green', '120 cm'],
      sv: ['framhjulet', 'på måndag', 'blå eller grön', '120 cm'],
      nb: ['forhjulet', 'på mandag', 'blå eller grønn', '120 cm'],
      da: ['forhjulet', 'på mandag', 'blå eller grøn', '120 cm'],
    };
    const asides = fc.nat({ max: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...own, ...given), asides, asides, ({ text, lang }, before, after) => {
        const around = `${plain[lang][before] ?? ''} ${text} ${plain[lang][after] ?? ''}`;
        expect(read(around, lang).anger, around).to.be.at.least(read(text, lang).anger - 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the mood of what was typed in a conversation', () => {
  const typed = (visitor: Visitor) => visitor.chat.entries.find(({ type }) => type === 'typed');

  it('is in the record', async () => {
    const visitor = await Visitor.visits(flowOf([brakes]));
    await visitor.types('this is outrageous, my lawyer will call you');
    expect(typed(visitor)).to.deep.include({ mood: { anger: 2, urgency: 0, legal: true } });
  });
});
