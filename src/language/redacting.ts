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
/** Ten digits in a row that begin with a zero are the number of a phone, unless it is said before them what they are. */
const named = String.raw`(?<=\b(?:cpr|pnr|personn|personal\p{Zs}n)[\p{L}\p{Pd}\p{Zs}.:]{0,20})`;
const unlikePhone = String.raw`(?!0\d{9})`;

const kinds: readonly Kind[] = [
  { shape: sticky(String.raw`[A-Z]{2}\d{2}(?:${gap}[A-Z\d]){11,30}`), holds: isIban },
  // Written apart, the country may be a word: "me 07700 900123".
  {
    shape: sticky(String.raw`[A-Z]{2}(?:${gap}\d){2}(?:${gap}[A-Z\d]){11,29}`),
    holds: (characters) =>
      lengthsOfIbans.includes(`${characters.length}${characters.slice(0, 2)}`) && isIban(characters),
  },
  { shape: sticky(String.raw`\d(?:${gap}\d){12,18}`), holds: isCard },
  {
    shape: sticky(String.raw`(?:18|19|20)\d{2}${month}${swedishDay}${joint}\d{4}`),
    holds: (digits) => isLuhn(digits.slice(2)),
  },
  { shape: sticky(String.raw`(?:${named}|${unlikePhone})\d{2}${month}${swedishDay}${joint}\d{4}`), holds: isLuhn },
  { shape: sticky(String.raw`${norwegianDay}${gap}${month}${gap}\d{2}${gap}\d{3}${gap}\d{2}`), holds: isNorwegian },
  // Its shape, or a word, has to tell, as a few have no control digit. Without all of that ten digits are anything.
  { shape: sticky(String.raw`${named}${danishDay}${gap}${month}${gap}\d{2}${gap}\d{4}`), holds: isDay },
  { shape: sticky(String.raw`${danishDay}${month}\d{2}\p{Zs}?[\p{Pd}\p{Zs}]\p{Zs}?\d{4}`), holds: isDay },
  {
    shape: sticky(String.raw`${unlikePhone}${danishDay}${month}\d{6}`),
    holds: (digits) => isDay(digits) && isWeighed(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]),
  },
];

/** Where a number may begin: a letter not inside a word, a digit neither inside a number nor in a phone number with its country. */
const beginnings = /(?<![\p{L}\d])(?=[A-Z])|(?<![\d+]|\+\d{1,3}[\p{Zs}\p{Pd}])(?=\d)/giu;

/** How cards are numbered by their networks. Other long numbers pass the same check, such as those of phones (IMEI). */
const card = /^(?:4(?:\d{12}|\d{15}|\d{18})|[56]\d{12,18}|2[2-7]\d{14,17}|3[47]\d{13}|3[0689]\d{12,17}|35\d{14,17})$/;

/** How long the numbers of accounts are, by country. */
const lengthsOfIbans =
  '15NO 16BE 18DK 18FI 18FO 18GL 18NL 18FK 18SD 19MK 19SI 20AT 20BA 20EE 20KZ 20LT 20LU 20MN 20XK 21CH 21HR 21LI 21LV 22BG 22BH 22CR 22DE 22GB 22GE 22IE 22ME 22RS 22VA 23AE 23GI 23IL 23IQ 23OM 23SO 23TL 24AD 24CZ 24ES 24MD 24PK 24RO 24SA 24SE 24SK 24TN 24VG 25LY 25PT 25ST 26IS 26TR 27BI 27DJ 27FR 27GR 27IT 27MC 27MR 27SM 28AL 28AZ 28BY 28CY 28DO 28GT 28HN 28HU 28LB 28NI 28PL 28SV 29BR 29EG 29PS 29QA 29UA 30JO 30KW 30MU 30YE 31MT 31SC 32LC 33RU';

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
    shape.lastIndex = index;
    const [part = ''] = shape.exec(text.slice(0, index + end)) ?? [];
    if (part.length === end && holds(part.replace(/[^a-z\d]/gi, '').toUpperCase())) return end;
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
  return isWeighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && isWeighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
}

function isWeighed(digits: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}

/** Whether the day that a Danish number begins with is in the calendar of its year, in one century or another. */
function isDay(digits: string): boolean {
  const [day = 0, month = 0, year = 0] = (digits.match(/../g) ?? []).map(Number);
  return new Date(Date.UTC(2000 + year, month - 1, day)).getUTCDate() === day;
}
