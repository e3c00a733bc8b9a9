/**
 * Covers the numbers that nobody should send in a chat: of payment cards, of bank accounts (IBAN), and of persons in
 * Sweden, Norway and Denmark. All of their characters are covered, also the last: what is left of a number would be
 * understood as another one. What only looks like such a number, as a phone number, a price or a date, stays as it is.
 */

/** Text with what nobody should send covered; any other text as it is. */
export type Redact = typeof redacted;

/** A kind of number that is covered. */
interface Kind {
  /** What may be one: a sticky pattern, for each place at which a number may begin. */
  readonly shape: RegExp;
  /** Whether it is one, by its characters without what stands between them. */
  readonly holds: (characters: string) => boolean;
}

/** What people set between the digits of one number. */
const gap = String.raw`[\p{Zs}\t\p{Pd}.]{0,3}`;
/** What stands between the date and the last digits of a personal number; a plus, whoever is a hundred. */
const joint = String.raw`\p{Zs}?[\p{Pd}+]?\p{Zs}?`;
const month = '(?:0[1-9]|1[0-2])';
/** A day, or one of those who have only a provisional number: it is counted on from 60 in Sweden, from 40 in Norway. */
const swedishDay = '(?:[06][1-9]|[1278][0-9]|[39][01])';
const norwegianDay = '(?:[04][1-9]|[1256][0-9]|[37][01])';
const danishDay = '(?:0[1-9]|[12][0-9]|3[01])';

const kinds: readonly Kind[] = [
  { shape: sticky(String.raw`[A-Z]{2}\d{2}(?:${gap}[A-Z\d]){11,30}`), holds: isIban },
  { shape: sticky(String.raw`\d(?:${gap}\d){12,18}`), holds: isCard },
  {
    shape: sticky(String.raw`(?:18|19|20)\d{2}${month}${swedishDay}${joint}\d{4}`),
    holds: (digits) => isLuhn(digits.slice(2)),
  },
  // Ten digits in a row that begin with a zero are a phone number.
  { shape: sticky(String.raw`(?!0\d{9})\d{2}${month}${swedishDay}${joint}\d{4}`), holds: isLuhn },
  { shape: sticky(String.raw`${norwegianDay}${gap}${month}${gap}\d{2}${gap}\d{3}${gap}\d{2}`), holds: isNorwegian },
  // It has no control digit, so that its shape has to tell: ten digits in a row are anything.
  { shape: sticky(String.raw`${danishDay}${month}\d{2}\p{Zs}?[\p{Pd}\p{Zs}]\p{Zs}?\d{4}`), holds: () => true },
];

/** Where a number may begin: a letter not inside a word, a digit neither inside a number nor in a phone number with its country. */
const beginnings = /(?<![\p{L}\d])(?=[A-Z])|(?<![\d+]|\+\d{1,3}[\p{Zs}\p{Pd}])(?=\d)/giu;

/** How cards are numbered by their networks. Other long numbers pass the same check, such as those of phones (IMEI). */
const card = /^(?:4(?:\d{12}|\d{15}|\d{18})|[56]\d{12,18}|2[2-7]\d{14,17}|3[47]\d{13}|3[0689]\d{12,17}|35\d{14,17})$/;

/** The text with what nobody should send covered, each character of it by a bullet. */
export function redacted(text: string): string {
  let covered = '';
  let end = 0;
  for (const { index } of text.matchAll(beginnings)) {
    if (index < end) continue;
    const length = Math.max(...kinds.map((kind) => lengthAt(text, index, kind)));
    if (length === 0) continue;
    covered += text.slice(end, index) + text.slice(index, index + length).replace(/[a-z\d]/gi, '•');
    end = index + length;
  }
  return covered + text.slice(end);
}

/** How long the number of a kind is that begins here; 0 where none does. What follows it may look like a part of it. */
function lengthAt(text: string, index: number, { shape, holds }: Kind): number {
  shape.lastIndex = index;
  const [found = ''] = shape.exec(text) ?? [];
  for (let end = found.length; end > 0; end--) {
    if (!isEnd(text, index + end)) continue;
    const part = text.slice(index, index + end);
    shape.lastIndex = 0;
    if (shape.exec(part)?.[0] === part && holds(part.replace(/[^a-z\d]/gi, '').toUpperCase())) return end;
  }
  return 0;
}

/** Whether a number may end here: neither among digits nor in a word. */
function isEnd(text: string, at: number): boolean {
  return !/^(?:\d\d|[a-z]{2})$/i.test(text.slice(at - 1, at + 1));
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'iuy');
}

function isCard(digits: string): boolean {
  return card.test(digits) && isLuhn(digits);
}

/** The check of cards and Swedish numbers: every second digit from the end is doubled. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 7064 MOD 97-10. What are mostly letters are words. */
function isIban(characters: string): boolean {
  if (characters.replace(/\d/g, '').length * 2 > characters.length) return false;
  const digits = `${characters.slice(4)}${characters.slice(0, 4)}`.replace(
    /[A-Z]/g,
    (letter) => `${parseInt(letter, 36)}`,
  );
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Both control digits of a Norwegian number. */
function isNorwegian(digits: string): boolean {
  const weighed = (weights: readonly number[]) =>
    weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
  return weighed([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 && weighed([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
