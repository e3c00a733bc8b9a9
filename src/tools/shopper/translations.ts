/**
 * What exists in one language of a chat and not in the others. Nothing in a page says which element is the translation
 * of which, so they are matched: by what is the same in every language, and by their order.
 */
import { isPlan, techniqueOf } from '../../authoring/children.ts';
import { primaryLanguage } from '../../language/languages.ts';
import type { Finding } from '../finding.ts';
import type { OwnersPage, PageChat } from '../page.ts';
import { isSpoken, languageName } from './wording.ts';
import { Written, called, nameOf } from './written.ts';

/** Attributes that are the same in every language. */
const lasting = [
  'href',
  'name',
  'when',
  'otherwise',
  'type',
  'min',
  'max',
  'phone',
  'email',
  'path',
  'moment',
  'from',
  'until',
];

/** Texts that say the same in every language, if they are there in one. */
const translated = ['limits', 'price', 'details', 'action', 'promise', 'ways', 'options', 'hint', 'comment'];

/** How many texts an attribute holds, be it as a template. */
function saidIn(element: Element, name: string): number {
  if ([...element.children].some((child) => child.getAttribute('slot') === name)) return 1;
  return (element.getAttribute(name) ?? '').split('|').filter((text) => text.trim() !== '').length;
}

/** The translations that are missing, each at the element that has none. */
export function missingTranslations(page: OwnersPage, { element: chat, readings }: PageChat): Finding[] {
  const languages = readings.map(({ language }) => language);
  const missing = languages.flatMap((language) =>
    languages.filter((other) => other !== language).flatMap((other) => missingIn(page, chat, language, other)),
  );
  const byElement = new Map<string, Finding>();
  for (const finding of missing) {
    const key = `${finding.line}:${finding.column}:${finding.message}`;
    const languages = [...(byElement.get(key)?.languages ?? []), ...finding.languages];
    byElement.set(key, { ...finding, languages: [...new Set(languages)] });
  }
  return [...byElement.values(), ...unspoken(page, chat, languages), ...greetingOfOne(page, chat, languages)];
}

/** What is written in a language and has no counterpart in another one. */
function missingIn(page: OwnersPage, chat: Element, language: string, other: string): Finding[] {
  const [own, theirs] = [new Written(page, chat, language), new Written(page, chat, other)];
  return compare(chat, chat);

  function compare(holder: Element, counterpart: Element): Finding[] {
    const [ours, others] = [own.partsOf(holder), theirs.partsOf(counterpart)];
    const tags = [...new Set(ours.map(({ localName }) => localName))];
    return tags.flatMap((tag) => {
      const named = (parts: readonly Element[]) => parts.filter(({ localName }) => localName === tag);
      const pairs = align(named(ours), named(others));
      return pairs.flatMap(([element, match]) => {
        if (match === undefined) return [finding(element)];
        return [...untranslated(element, match), ...(isHolder(element) ? compare(element, match) : [])];
      });
    });
  }

  /** What an element says and its counterpart does not: a text, or one of a list. */
  function untranslated(element: Element, match: Element): Finding[] {
    return translated
      .filter((name) => saidIn(element, name) > saidIn(match, name))
      .map((name) => {
        const [more, fewer] = [saidIn(element, name), saidIn(match, name)];
        const lacks = fewer === 0 ? `no ${name}` : `${fewer} in its ${name}, not ${more}`;
        const message = `${called(match)} has ${lacks}, as its counterpart in ${languageName(language)} has.`;
        const hint = `Write it for ${languageName(other)} too.`;
        const place = page.placeOf(match, name);
        return { ...place, severity: 'fault', code: 'missing-translation', message, hint, languages: [other] };
      });
  }

  function finding(element: Element): Finding {
    const message = `${called(element)} is there in ${languageName(language)}, and has no counterpart in every other language of this chat.`;
    const hint = `Write it for ${languageName(other)} too, with lang="${other}".`;
    const place = page.placeOf(element);
    return { ...place, severity: 'fault', code: 'missing-translation', message, hint, languages: [other] };
  }
}

function isHolder(element: Element): boolean {
  return isPlan(element) || techniqueOf(element) !== undefined;
}

/** Pairs elements with their counterparts, in order: as alike as can be, and as few as can be left alone. */
function align(ours: readonly Element[], others: readonly Element[]): (readonly [Element, Element | undefined])[] {
  // best[i][j]: how alike what follows the first i of ours and the first j of theirs can be made.
  const best = Array.from({ length: ours.length + 1 }, () => new Array<number>(others.length + 1).fill(0));
  const scoreAt = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row)
        row[j] = Math.max(scoreAt(i + 1, j), scoreAt(i, j + 1), scoreAt(i + 1, j + 1) + alike(ours[i], others[j]));
    }
  }
  const pairs: (readonly [Element, Element | undefined])[] = [];
  let j = 0;
  ours.forEach((element, i) => {
    while (j < others.length && scoreAt(i, j) === scoreAt(i, j + 1) && scoreAt(i, j) > scoreAt(i + 1, j)) j++;
    const other = others[j];
    const isPair = other !== undefined && scoreAt(i, j) === scoreAt(i + 1, j + 1) + alike(element, other);
    pairs.push([element, isPair && scoreAt(i, j) > scoreAt(i + 1, j) ? other : undefined]);
    if (isPair && scoreAt(i, j) > scoreAt(i + 1, j)) j++;
  });
  return pairs;
}

/** How much speaks for two elements being one in two languages; 0: they are not. */
function alike(one: Element | undefined, other: Element | undefined): number {
  if (!one || !other) return 0;
  if (one === other) return 100;
  const shared = lasting.filter((name) => one.hasAttribute(name) && other.hasAttribute(name));
  const same = shared.filter((name) => nameOf(one, name) === nameOf(other, name)).length;
  // A question is the same in every language if its name is, and only then.
  if (one.localName === 'guided-question') return same > 0 && nameOf(one, 'name') === nameOf(other, 'name') ? 10 : 0;
  const digits = (element: Element) => [...element.attributes].map(({ value }) => value.replace(/\D/g, '')).join();
  return 1 + 3 * same + (digits(one) === digits(other) ? 1 : 0) + (isBeside(one, other) ? 1 : 0);
}

function isBeside(one: Element, other: Element): boolean {
  const siblings = [...(one.parentElement?.children ?? [])];
  return Math.abs(siblings.indexOf(one) - siblings.indexOf(other)) === 1;
}

/** Languages that the guide does not speak: around the owner's texts it speaks English. */
function unspoken(page: OwnersPage, chat: Element, languages: readonly string[]): Finding[] {
  return languages
    .filter((language) => !isSpoken(primaryLanguage(language)))
    .map((language): Finding => {
      const message = `The guide does not speak "${language}": around what is written for it, it speaks English.`;
      const hint = 'It speaks en, sv, nb and da.';
      const place = page.placeOf(chat, 'lang');
      return { ...place, severity: 'advice', code: 'unspoken-language', message, hint, languages: [language] };
    });
}

/** A greeting on the chat itself is one for all its languages. */
function greetingOfOne(page: OwnersPage, chat: Element, languages: readonly string[]): Finding[] {
  if (languages.length < 2 || !chat.getAttribute('greeting')?.trim()) return [];
  const message = `The greeting of <guided-chat> is said in ${languages.join(', ')}, and is written in one language.`;
  const hint =
    'Leave greeting out, so that the guide greets in each, or write a <guided-chat> for each page’s language.';
  const place = page.placeOf(chat, 'greeting');
  return [{ ...place, severity: 'advice', code: 'one-greeting', message, hint, languages: [] }];
}
