import { expect } from 'chai';
import { placeholdersIn } from '../../src/flow/placeholder.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { techniquePhrases } from '../../src/techniques/spoken.ts';
import type { Wording } from '../../src/techniques/technique.ts';
import { launcherPhrases } from '../../src/widget/launcher-phrases.ts';
import { type AsidePhrases, asidePhrases } from '../../src/widget/view/aside/phrases.ts';
import type { ViewPhrases } from '../../src/widget/view/phrases.ts';
import { spoken } from '../support/languages.ts';

/** Every wording of a language by its phrase, with a placeholder wherever something is put in. */
function wordingsOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const { speech, view } = spoken[language];
  const { ask, unavailable } = launcherPhrases[language];
  const groups: Record<string, Readonly<Record<string, Wording>>> = {
    conversation: speech.conversation,
    ...techniquePhrases[language],
    view: wordsOf(view),
    aside: asideWordsOf(asidePhrases[language]),
    launcher: { ask: ask('{business}'), chat: ask(null), unavailable },
  };
  return new Map(
    Object.entries(groups).flatMap(([group, phrases]) =>
      Object.entries(phrases).map(([name, wording]) => [`${group}.${name}`, [wording].flat()]),
    ),
  );
}

function wordsOf(view: ViewPhrases): Record<string, string> {
  const { assistantNamed, choices, changeLabel, kept, ...words } = view;
  return {
    ...words,
    assistantNamed: assistantNamed('{name}'),
    oneChoice: choices(1),
    choices: choices(3),
    changeLabel: changeLabel('{label}'),
    keptForADay: kept(undefined, 1),
    kept: kept('{business}', 30),
  };
}

function asideWordsOf(aside: AsidePhrases): Record<string, string> {
  const { saved, chatWith, eraseThere, erased, asked, ...words } = aside;
  return {
    ...words,
    saved: saved('{file}'),
    chatWith: chatWith('{business}'),
    yourChat: chatWith(undefined),
    eraseThere: eraseThere('{business}'),
    eraseElsewhere: eraseThere(undefined),
    erased: erased('{business}'),
    erasedElsewhere: erased(undefined),
    asked: asked('{business}'),
    askedOwner: asked(undefined),
  };
}

/** A name is put after a comma or without one, as the language has it. */
const placeholdersOf = (wording: string) =>
  placeholdersIn(wording)
    .map((name) => (name === ':called' ? ':address' : name))
    .sort();

/** What is stiff, or speaks for several, or is another language's spelling. */
const strangeWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['we', 'us', 'our', 'oops', 'unfortunately'],
  sv: ['vi', 'oss', 'vår', 'vårt', 'våra', 'ni', 'er', 'dom', 'tyvärr', 'vänligen', 'varan', 'ej'],
  nb: ['vi', 'oss', 'vår', 'vårt', 'våre', 'dessverre', 'vennligst', 'varen', 'venta']
    // Danish
    .concat(['af', 'hjælp', 'hjælpe', 'mig', 'dig', 'nu', 'efter', 'uge', 'meget', 'hvad', 'ud', 'gøre', 'noget']),
  da: ['vi', 'os', 'vores', 'desværre', 'venligst', 'varen']
    // Norwegian
    .concat(['av', 'å', 'hjelp', 'hjelpe', 'meg', 'deg', 'etter', 'uke', 'mye', 'hva', 'ut', 'gjøre', 'noe']),
};

for (const language of languages) {
  describe(`the phrases in ${language}`, () => {
    const wordings = wordingsOf(language);
    const english = wordingsOf('en');
    const each = (check: (wording: string, name: string) => void) =>
      wordings.forEach((variants, name) => variants.forEach((wording) => check(wording, name)));

    it('are all there, and none is empty', () => {
      expect([...wordings.keys()]).to.have.members([...english.keys()]);
      each((wording, name) => expect(wording, name).to.match(/^\S(.*\S)?$/));
    });

    it('put in what the English ones put in', () => {
      each((wording, name) => {
        expect(placeholdersOf(wording), name).to.deep.equal(placeholdersOf(english.get(name)?.[0] ?? ''));
      });
    });

    it('vary in wording where there are variants', () => {
      wordings.forEach((variants, name) => {
        expect(new Set(variants).size, name).to.equal(variants.length);
      });
      const varied = [...wordings.values()].filter(({ length }) => length > 1);
      expect(varied).to.have.length.above(10);
    });

    it('keep their voice calm', () => {
      each((wording, name) => expect(wording, name).not.to.match(/!|\p{Extended_Pictographic}|\p{Lu}{3}/u));
    });

    it('speak for one, plainly, and in one language', () => {
      each(
        (wording, name) =>
          expect(strangeWords[language].filter(isIn(wording.toLowerCase())), `${name}: ${wording}`).to.be.empty,
      );
    });

    it('let nothing follow what ends in a mark of its own', () => {
      each((wording, name) => expect(wording, name).not.to.match(/\{(topic|option|label)\}./));
    });
  });
}

/** Whether a word stands in a text. */
function isIn(text: string): (word: string) => boolean {
  const words = new Set(text.match(/\p{L}+/gu));
  return (word) => words.has(word);
}
