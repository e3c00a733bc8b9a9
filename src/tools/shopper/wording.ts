/** How an owner's texts read: too long for where they stand, in another language than is said, or left out whole. */
import { fill, placeholdersIn, splitSentences } from '../../flow/placeholder.ts';
import { type Language, languages, primaryLanguage, resolveLanguage } from '../../language/languages.ts';
import type { Found } from '../finding.ts';
import { guessLanguage } from './guessed-language.ts';
import { type OwnersText, type Shown, textsOf } from './texts.ts';
import type { Visit } from './visit.ts';
import { type Told, type Written, called } from './written.ts';

/** How long a text may be, and how many sentences it may have. */
interface Room {
  readonly letters: number;
  readonly sentences: number;
  /** Where it stands, in words. */
  readonly place: string;
}

/**
 * Two sentences of about twelve words are a bubble that is read at a glance: some 160 letters, which is five lines on a
 * phone. Twice that is no bubble any more. What has more sentences is shown in several bubbles, of which more than two
 * at once push the first one out of sight.
 */
const rooms: Readonly<Record<Shown, Room>> = {
  bubbles: { letters: 320, sentences: 4, place: 'two bubbles' },
  bubble: { letters: 240, sentences: 3, place: 'a bubble' },
  card: { letters: 900, sentences: Infinity, place: 'a card' },
  button: { letters: 60, sentences: Infinity, place: 'a button' },
  line: { letters: 200, sentences: 3, place: 'a line of a card' },
};

/** What is amiss with the texts of a chat in one language. */
export function judgeWording({ flow, reading }: Visit, written: Written): Found[] {
  const texts = textsOf(flow, written);
  const known = new Map(Object.entries({ business: flow.business, guide: flow.guide }));
  return [
    ...texts.flatMap((one) =>
      [...tooLong(one), ...emptied(one, known)].map((told) => written.at(one.element, told, one.attribute)),
    ),
    ...inOtherLanguages(texts, reading.language, written),
  ];
}

function tooLong({ text, shown, element, attribute }: OwnersText): Told[] {
  const { letters, sentences, place } = rooms[shown];
  const count = splitSentences(text).filter((sentence) => sentence.trim() !== '').length;
  if (text.length <= letters && count <= sentences) return [];
  const is = text.length > letters ? `${text.length} letters` : `${count} sentences`;
  const most = text.length > letters ? `${letters} letters` : `${sentences} sentences`;
  const message = `The ${attribute} of ${called(element)} has ${is}; ${place} should have at most ${most}, or it fills a phone.`;
  const hint = shown === 'bubbles' ? 'Shorten it, or move what not everybody needs into details.' : 'Shorten it.';
  return [{ severity: 'advice', code: 'too-long', message, hint }];
}

/** A sentence with a placeholder that nobody fills is left out: here of what the page itself could say. */
function emptied({ text, element, attribute }: OwnersText, known: ReadonlyMap<string, string | undefined>): Told[] {
  const unknown = [...known].filter(([, value]) => value === undefined).map(([name]) => name);
  const lost = placeholdersIn(text).find((name) => unknown.includes(name));
  if (lost === undefined || fill(text, new Map([[lost, '']])) === text) return [];
  const message = `The ${attribute} of ${called(element)} says {${lost}}, which the chat does not tell, so a sentence is left out.`;
  return [{ severity: 'fault', code: 'empty-placeholder', message, hint: `Give <guided-chat> ${lost}="…".` }];
}

/** Texts that read as if they were written in another language than their element is in. */
function inOtherLanguages(texts: readonly OwnersText[], tag: string, written: Written): Found[] {
  const language = resolveLanguage(tag);
  const byElement = new Map<Element, OwnersText[]>();
  for (const one of texts) byElement.set(one.element, [...(byElement.get(one.element) ?? []), one]);
  return [...byElement].flatMap(([element, own]) => {
    const guess = guessLanguage(own.map(({ text }) => text).join(' '), language);
    if (guess === undefined) return [];
    const message = `${called(element)} reads as ${names[guess]}, and is shown to who reads ${names[language]}.`;
    const hint = element.hasAttribute('lang')
      ? `Write it in ${names[language]}, or correct its lang.`
      : `Give it lang="${guess}" and write another one for ${names[language]}; or set lang on <html>.`;
    return [written.at(element, { severity: 'fault', code: 'wrong-language', message, hint }, own[0]?.attribute)];
  });
}

const names: Readonly<Record<Language, string>> = { en: 'English', sv: 'Swedish', nb: 'Norwegian', da: 'Danish' };

/** The name of a language for owners; its tag where the guide does not speak it. */
export function languageName(tag: string): string {
  return isSpoken(primaryLanguage(tag)) ? names[resolveLanguage(tag)] : `"${tag}"`;
}

/** Whether the guide speaks the language of a tag. */
export function isSpoken(primary: string): boolean {
  return languages.some((language) => language === primary);
}
