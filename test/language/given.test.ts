import { expect } from 'chai';
import { answerGiven } from '../../src/language/given.ts';

const inEnglish = { locale: 'en-GB', today: '2026-11-22' };

describe('an answer given through an input', () => {
  it('is a number, read back with its unit as the language writes it', () => {
    expect(answerGiven('number', '12', { ...inEnglish, unit: 'km' })).to.deep.equal({
      value: '12',
      label: '12\u00a0km',
    });
    expect(answerGiven('number', '1234.5', inEnglish)).to.deep.equal({ value: '1234.5', label: '1,234.5' });
    for (const [locale, label] of [
      ['sv-SE', '12\u00a0400,5\u00a0km'],
      ['nb-NO', '12\u00a0400,5\u00a0km'],
      ['da-DK', '12.400,5\u00a0km'],
    ] as const) {
      expect(answerGiven('number', '12400.5', { locale, unit: 'km' }), locale).to.deep.equal({
        value: '12400.5',
        label,
      });
    }
  });

  it('is a number in one notation, however it was written', () => {
    for (const [text, value] of [
      ['012', '12'],
      ['1.50', '1.5'],
      ['-3', '-3'],
      ['+3', '3'],
      ['-0', '0'],
      [' 7 ', '7'],
      ['.5', '0.5'],
    ] as const) {
      expect(answerGiven('number', text, inEnglish)?.value, text).to.equal(value);
    }
  });

  it('is a day, with the year where it is another', () => {
    expect(answerGiven('date', '2026-11-24', inEnglish)).to.deep.equal({ value: '2026-11-24', label: '24 November' });
    expect(answerGiven('date', '2027-01-03', inEnglish)).to.deep.equal({
      value: '2027-01-03',
      label: '3 January 2027',
    });
    expect(answerGiven('date', '2026-12-24', { ...inEnglish, locale: 'nb-NO' })).to.include({ label: '24. desember' });
    expect(answerGiven('date', '2026-12-24', { ...inEnglish, locale: 'sv-SE' })).to.include({ label: '24 december' });
    expect(answerGiven('date', '2026-12-24', { ...inEnglish, locale: 'da-DK' })).to.include({ label: '24. december' });
  });

  it('is an e-mail address, a phone number, or text as it is', () => {
    expect(answerGiven('email', 'siri@example.com', inEnglish)).to.include({ value: 'siri@example.com' });
    expect(answerGiven('phone', '+47 77 00 00 00', inEnglish)).to.include({ value: '+4777000000' });
    expect(answerGiven('text', ' <b>no</b> ', inEnglish)).to.deep.equal({ value: ' <b>no</b> ', label: ' <b>no</b> ' });
  });

  it('is none where it does not fit its kind', () => {
    for (const [kind, value] of [
      ['number', ''],
      ['number', 'twelve'],
      ['number', '1,5'],
      ['number', '1e9'],
      ['number', 'Infinity'],
      ['number', '9'.repeat(400)],
      ['date', ''],
      ['date', '2026-02-31'],
      ['date', '24/11/2026'],
      ['date', '2026-11-24T00:00'],
      ['email', 'siri at home'],
      ['phone', '12'],
      ['text', '  '],
      ['choice', 'a'],
      ['constructor', 'a'],
    ] as const) {
      expect(answerGiven(kind, value, inEnglish), `${kind} ${value}`).to.equal(undefined);
    }
  });
});
