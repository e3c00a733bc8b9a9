import { expect } from 'chai';
import fc from 'fast-check';
import { redacted } from '../../src/language/redacting.ts';

const covers = (text: string, as: string): void => {
  expect(redacted(text)).to.equal(as);
};
const leaves = (...texts: readonly string[]) => {
  for (const text of texts) covers(text, text);
};

const digits = (least: number, most = least) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((all) => all.join(''));
const two = (number: number) => String(number).padStart(2, '0');
const among = (low: number, high: number) => fc.integer({ min: low, max: high }).map(two);

/** The digit that makes a number pass the check of cards. */
function luhnDigit(before: string): string {
  const last = Array.from('0123456789').find((digit) => {
    const doubled = Array.from(`${before}${digit}`)
      .reverse()
      .map((each, at) => Number(each) * (at % 2 === 1 ? 2 : 1));
    return Array.from(doubled.join('')).reduce((sum, each) => sum + Number(each), 0) % 10 === 0;
  });
  return last ?? '';
}

const networks = [
  { start: '4', length: 16 },
  { start: '4', length: 13 },
  { start: '51', length: 16 },
  { start: '2221', length: 16 },
  { start: '37', length: 15 },
  { start: '36', length: 14 },
  { start: '3528', length: 16 },
  { start: '62', length: 19 },
  { start: '6011', length: 16 },
];

const cards = fc
  .constantFrom(...networks)
  .chain(({ start, length }) => digits(length - start.length - 1).map((rest) => `${start}${rest}`))
  .map((before) => `${before}${luhnDigit(before)}`);

const accounts = [
  { country: 'SE', bank: '', length: 20 },
  { country: 'NO', bank: '', length: 11 },
  { country: 'DK', bank: '', length: 14 },
  { country: 'GB', bank: 'WEST', length: 14 },
  { country: 'NL', bank: 'ABNA', length: 10 },
];

const ibans = fc.constantFrom(...accounts).chain(({ country, bank, length }) =>
  digits(length).map((account) => {
    const check = `${bank}${account}${country}00`.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
    return `${country}${two(98 - Number(BigInt(check) % 97n))}${bank}${account}`;
  }),
);

/** A Swedish personal number, or that of somebody who has only a provisional one. */
const swedish = fc
  .tuple(fc.constantFrom('', '19', '20'), among(10, 99), among(1, 12), among(1, 28), fc.constantFrom(0, 60), digits(3))
  .map(([century, year, month, day, more, serial]) => {
    const short = `${year}${month}${two(Number(day) + more)}${serial}`;
    return { date: `${century}${short.slice(0, 6)}`, end: `${serial}${luhnDigit(short)}` };
  });

const norwegian = fc
  .tuple(among(1, 28), fc.constantFrom(0, 40), among(1, 12), digits(5))
  .map(([day, more, month, rest]) => withControls(`${two(Number(day) + more)}${month}${rest}`))
  .filter((number) => number.length === 11);

/** The number with both of its control digits; longer than it may be where one would be ten. */
function withControls(nine: string): string {
  const ten = `${nine}${control(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2])}`;
  return `${ten}${control(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])}`;
}

function control(number: string, weights: readonly number[]): number {
  return (11 - (weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11)) % 11;
}

const danish = fc
  .tuple(among(1, 28), among(1, 12), among(0, 99), fc.constantFrom('-', ' ', ' - ', '\u2011'), digits(4))
  .map(([day, month, year, joint, serial]) => `${day}${month}${year}${joint}${serial}`);

/** Nearly all Danish numbers have a control digit. */
const danishInARow = fc
  .tuple(among(10, 28), among(1, 12), digits(5))
  .map(([day, month, rest]) => `${day}${month}${rest}`)
  .map((nine) => `${nine}${control(nine, [4, 3, 2, 7, 6, 5, 4, 3, 2])}`)
  .filter((number) => number.length === 10);

const gaps = fc.constantFrom('', ' ', '-', '\u00A0', '\u202F', '.', ' - ');
const grouped = (number: string, size: number, gap: string) =>
  (number.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(gap);

const numbers = fc.oneof(
  fc.tuple(cards, fc.integer({ min: 3, max: 6 }), gaps).map((all) => grouped(...all)),
  fc.tuple(ibans, gaps).map(([iban, gap]) => grouped(iban, 4, gap)),
  ibans.map((iban) => iban.toLowerCase()),
  fc
    .tuple(ibans, gaps)
    .map(([iban, gap]) => `${iban.slice(0, 2)} ${iban.slice(2, 4)}${gap}${grouped(iban.slice(4), 4, gap)}`),
  fc
    .tuple(swedish, fc.constantFrom('', '-', ' ', '+', '\u2013'))
    .map(([{ date, end }, joint]) => `${date}${joint}${end}`),
  fc
    .tuple(norwegian, fc.constantFrom('', ' ', '-'))
    .map(([number, gap]) => `${number.slice(0, 6)}${gap}${number.slice(6)}`),
  danish,
  danishInARow,
);

describe('covering what nobody should send', () => {
  it('covers the numbers of cards, however they are spaced', () => {
    covers('My card is 4111 1111 1111 1111, ok?', 'My card is •••• •••• •••• ••••, ok?');
    covers('kort 5555-5555-5555-4444', 'kort ••••-••••-••••-••••');
    covers('378282246310005 12/27', '••••••••••••••• 12/27');
    covers('order 7 4111111111111111 cvc 123', 'order 7 •••••••••••••••• cvc 123');
  });

  it('covers IBANs, and not the words behind them', () => {
    covers('SE45 5000 0000 0583 9825 7466 and thanks', '•••• •••• •••• •••• •••• •••• and thanks');
    covers('Til NO9386011117947 i dag', 'Til ••••••••••••••• i dag');
    covers('gb82west12345698765432', '••••••••••••••••••••••');
    covers('SE 45 5000 0000 0583 9825 7466 and thanks', '•• •• •••• •••• •••• •••• •••• and thanks');
    covers('till SE 4550000000058398257466', 'till •• ••••••••••••••••••••••');
    covers('NO 93 8601 11 17947', '•• •• •••• •• •••••');
    covers('dk 5 0 0040 0440 1162 43 tak', '•• • • •••• •••• •••• •• tak');
    covers('MT84 MALT 0110 0001 2345 MTLC AST0 01S.', '•••• •••• •••• •••• •••• •••• •••• •••.');
  });

  it('covers personal numbers of Sweden, Norway and Denmark, the young, the old and the provisional', () => {
    covers('811218-9876', '••••••-••••');
    covers('jag är 19811218-9876.', 'jag är ••••••••-••••.');
    covers('8112189876', '••••••••••');
    covers('811278-9873 och 000101-0008', '••••••-•••• och ••••••-••••');
    covers('Fødselsnummer: 01010750160', 'Fødselsnummer: •••••••••••');
    covers('CPR 211262-1234', 'CPR ••••••-••••');
    covers('2112621205', '••••••••••');
  });

  it('covers personal numbers that are called so, those too that look like a phone or have no control digit', () => {
    covers('mit cpr er 0101621234', 'mit cpr er ••••••••••');
    covers('CPR-nr.: 01 01 62 1234', 'CPR-nr.: •• •• •• ••••');
    covers('Personnummer: 0001010008', 'Personnummer: ••••••••••');
    leaves('my cpr is 3102621234', 'talk to a person 0101621234', 'cpr? no, call 0101621234');
  });

  it('covers any such number in any sentence, and all of it', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('', 'My number is ', 'kort:', '('),
        fc.constantFrom('', ' ', '.', ', ok', ')'),
        (number, before, after) => {
          covers(`${before}${number}${after}`, `${before}${number.replace(/[a-z\d]/gi, '•')}${after}`);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('leaves what is covered as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(numbers, fc.string())), (parts) => {
        const once = redacted(parts.join(' '));
        covers(once, once);
      }),
    );
  });

  it('leaves phone numbers, orders, prices, dates and addresses', () => {
    leaves(
      '070-123 45 67',
      '0701234567',
      '+46 70 123 45 67',
      '+46701234567',
      '0046701234567',
      '+47 412 34 567',
      '+45 12 34 56 78',
    );
    leaves('order 10482', 'NC-2026-10482', 'ref 1234567890', '12 500 kr', '1.299.000,00', '€ 1 299.50');
    leaves(
      '2026-11-22 14:30',
      '22.11.2026',
      '22/11 2026',
      '221126',
      'anna.1990@shop.example',
      'Storgata 14, 0155 Oslo',
    );
    // These would pass a check if they were not numbers of phones, nor words.
    leaves('0701234502', '+46 8112189876', '+8112189876', 'BB79 would be a nice size');
    // The number of a phone and of an article pass the same check as cards do.
    leaves('IMEI 353918052107063', 'EAN 7311041013663');
  });

  it('leaves the phone numbers of each country as they are written there, also those that begin like a day', () => {
    leaves(
      '0701231201',
      '0701-231201',
      '070-123 12 01',
      '070 123 12 01',
      '070-1231201',
      '0705 12 34 56',
      '073 123 45 67',
    );
    leaves(
      '010-112 12 05',
      '0101121205',
      '08-123 456 78',
      '0812345678',
      '08 12 34 56 78',
      '0312111234',
      '031-211 12 34',
    );
    leaves(
      '040-12 34 56',
      '0401234567',
      '0901-234567',
      '0501 12 34 56',
      '020-12 34 56',
      '+46 (0)70 123 45 67',
      '46701231201',
    );
    leaves('21 12 62 12', '21126212', '412 34 567', '41 23 45 67', '+47 21 12 62 12', '+4721126212', '0047 21126212');
    leaves('4721126212', '47 21 12 62 12', '800 12 345', '02112', '116 117', '+47 800 12 345', '(+47) 21 12 62 12');
    leaves('20 12 62 12', '20126212', '2012 6212', '+45 2012 6212', '+4520126212', '0045 20126212', '45 20 12 62 12');
    leaves(
      '4520126212',
      '70 10 20 30',
      '+45 70 10 20 30',
      '(+45) 20126212',
      'tlf. 20126212',
      '20-12-62-12',
      '20.12.62.12',
    );
    leaves('020 7946 0958', '02079460958', '+44 20 7946 0958', '0044 20 7946 0958', '07700 900123', '07700900123');
    leaves(
      '+447700900123',
      '0131 211 1234',
      '01312111234',
      '01204 123456',
      '01204123456',
      '016977 3123',
      '(0121) 234 5678',
    );
    leaves(
      '0800 111 2222',
      '08001112222',
      '0800 1111',
      '0845 46 46',
      '+44 (0)1204 123456',
      '44 1204 123456',
      '0191 211 1205',
    );
  });

  it('leaves the numbers of orders, parcels and articles, and two letters before a number', () => {
    leaves(
      'order 2112629998',
      'order 3102621203',
      'ref 0101621200',
      '#2020261123',
      '20261123-0043',
      '211262-12',
      '2112-621205',
    );
    leaves(
      'is 0046 70 123 45 67 right',
      'me 07700 900123 or 07700 900456',
      'nr 12 500 000 000 000 000',
      'at 10 past 9',
    );
    leaves('SE 45 5000 0000 0583 9825 7467', 'SE 45 5000 0000 0583 9825 74', 'NR 11 5000 0000 0583 9825');
  });

  it('leaves such numbers that were written wrong', () => {
    leaves(
      '4111 1111 1111 1112',
      'SE45 5000 0000 0583 9825 7467',
      '811218-9877',
      '19811318-9876',
      '01010750161',
      '321262-1234',
    );
    leaves('14111111111111111111111111111111', '94111111111111111');
  });

  it('leaves every text with fewer digits than any of them has', () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\d/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, digits(0, 9)), { maxLength: 1 }), word, (parts, last) => {
        leaves(`${parts.flat().join('')}${last}`);
      }),
    );
    const phones = fc.tuple(fc.constantFrom('+46 70 ', '070-', '+47 4', '+45 '), digits(3), digits(2), digits(2));
    fc.assert(fc.property(phones, ([code, ...groups]) => leaves(`Ring ${code}${groups.join(' ')} nu`)));
    const amounts = fc.tuple(fc.nat(9_999_999), fc.constantFrom('sv', 'nb', 'da', 'en'));
    fc.assert(fc.property(amounts, ([amount, locale]) => leaves(`${amount.toLocaleString(locale)} kr`)));
  });
});
