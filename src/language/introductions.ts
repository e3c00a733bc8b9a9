/** How whoever wrote a text is called and can be reached, as far as they say so amid what they tell. */
import { digitsOf, emailMeant, isPhone, numbers } from './contacts.ts';
import type { Ear } from './expressions.ts';
import { grammarOf } from './grammar.ts';
import type { Contacts } from './meaning.ts';
import { wordsOf } from './words.ts';

/** How many words before a number tell whose it is. */
const before = 4;

/** How many digits a phone number has at least: on its own, and amid a story. */
const [fewest, fewestAmid] = [5, 7];

/** A name of one to three words: a pattern of which others are made. */
export const names = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2}";

/** How whoever wrote a text can be reached, as far as they say so in it, amid whatever else they tell. */
export function contactsIn(text: string, ear: Ear): Contacts | undefined {
  const signed = nameBeside(text, ear);
  const [name, phone, email] = [
    signed ?? nameIn(text, ear),
    phoneIn(text, ear, signed !== undefined),
    emailMeant(text),
  ];
  if (name === undefined && phone === undefined && email === undefined) return undefined;
  return { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) };
}

/** A name with nothing beside it but a number or an address: "Kari Nordmann, 77 00 00 00". */
function nameBeside(text: string, ear: Ear): string | undefined {
  const runs = text.match(numbers) ?? [];
  const contacts = [...runs.filter((run) => digitsOf(run).length >= fewestAmid), emailMeant(text) ?? []].flat();
  const rest = contacts
    .reduce((left, contact) => left.replace(contact, ' '), text)
    .replace(/[\s,;:.]+/g, ' ')
    .trim();
  const isName = contacts.length > 0 && new RegExp(`^${names}$`, 'u').test(rest);
  return isName && !isNoName(rest, ear) && !ear.says(wordsOf(rest), ear.cues.numbering) ? rest : undefined;
}

/** The number of an order is no phone number, and neither is a price. */
function phoneIn(text: string, ear: Ear, isSigned: boolean): string | undefined {
  const { calling, numbering } = ear.cues;
  const isAlone =
    ear.telling(wordsOf(text).filter((word) => !/\d/.test(word) && !ear.says([word], calling))).length === 0;
  const found = [...text.matchAll(numbers)].flatMap(({ 0: run, index }) => {
    const digits = digitsOf(run);
    const words = wordsOf(text.slice(0, index)).slice(-before);
    const isOther = ear.says(words, numbering);
    const isDialled = isAlone || isSigned || ear.says(words, calling) || /^(?:\+|0)/.test(digits);
    return isPhone(digits) && digits.length >= (isAlone ? fewest : fewestAmid) && isDialled && !isOther ? [digits] : [];
  });
  const [phone, ...others] = new Set(found);
  return others.length === 0 ? phone : undefined;
}

/** What a pattern in letters of all the world finds behind words: it takes long to make, and is made only where these are. */
export function foundBehind(words: string, pattern: string, text: string): RegExpExecArray | null {
  return new RegExp(words).test(text) ? new RegExp(words + pattern, 'u').exec(text) : null;
}

/** A name that is introduced, or signed with. In lower case it has to be all that follows. */
function nameIn(text: string, ear: Ear): string | undefined {
  const { naming, signing } = grammarOf(ear.cues);
  const [, name] =
    foundBehind(`${naming},? `, `(${names})`, text) ??
    foundBehind(`${naming},? `, `(\\p{Ll}{2,20})(?=\\s*(?:[.,!;\\n]|$))`, text) ??
    foundBehind(`${signing}[,.!\\s]+`, `(${names})[\\s.]*$`, text) ??
    [];
  if (name === undefined || isNoName(name, ear)) return undefined;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "My name is wrong on the invoice." */
function isNoName(name: string, ear: Ear): boolean {
  const { fault, bad, good, negations } = ear.cues;
  const words = wordsOf(name);
  return [fault, bad, good, negations].some((cues) => ear.find(words, cues, false).length > 0);
}
