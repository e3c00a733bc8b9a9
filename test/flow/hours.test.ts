import { expect } from 'chai';
import fc from 'fast-check';
import { readHours } from '../../src/flow/hours.ts';
import { type Opening, openingAt } from '../../src/flow/opening.ts';

const hours = (text: string) => readHours(text) ?? expect.fail(`cannot read ${text}`);

const week = 'Mo-Fr 09:00-17:00, Sa 10:00-15:00';
const oslo = (time: string, text = week, closed: readonly string[] = []): Opening =>
  openingAt(hours(text), closed, Date.parse(time), 'Europe/Oslo');

const opens = (day: number, time: string, inMinutes: number): Opening => ({
  open: false,
  opens: { day, time, inMinutes },
});

describe('reading opening hours', () => {
  it('takes days and times', () => {
    expect(readHours(week)).to.deep.equal([
      { days: [1, 2, 3, 4, 5], from: 540, until: 1020 },
      { days: [6], from: 600, until: 900 },
    ]);
  });

  it('takes lists of days, and several times a day, as schema.org writes them', () => {
    expect(readHours('Mo,We 09:00-12:00, 13:00-17:00, Sa 10:00-15:00')).to.deep.equal([
      { days: [1, 3], from: 540, until: 720 },
      { days: [1, 3], from: 780, until: 1020 },
      { days: [6], from: 600, until: 900 },
    ]);
  });

  it('takes days that go over the end of the week', () => {
    expect(readHours('Sa-Mo 10:00-12:00')?.[0]?.days).to.deep.equal([6, 7, 1]);
  });

  it('takes what people write: a dash, a point, full hours, small letters, midnight', () => {
    for (const text of ['mo–fr 9.00–24.00', ' MO - FR  9 - 24 ', 'Mo-Fr 09:00-24:00']) {
      expect(readHours(text), text).to.deep.equal([{ days: [1, 2, 3, 4, 5], from: 540, until: 1440 }]);
    }
  });

  for (const text of [
    '',
    ',',
    'always',
    'Mo-Fr',
    '09:00-17:00',
    'Xx 09:00-17:00',
    'Mo-Tu-We 09:00-17:00',
    'Mo 17:00-09:00',
    'Mo 09:00-09:00',
    'Mo 09:60-17:00',
    'Mo 09:00-25:00',
    'Mo 09:00-17:00-18:00',
    'Mo 09:00-17:00,',
    'Mo 09:00-17:00; Tu 09:00-17:00',
    'Mo 9am-5pm',
  ]) {
    it(`refuses "${text}"`, () => {
      expect(readHours(text)).to.equal(undefined);
    });
  }

  it('never throws, whatever the text', () => {
    const nearly = fc
      .array(fc.constantFrom('Mo', 'Fr', '-', ',', ' ', '09:00', '17', ':', '.'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        for (const { days, from, until } of readHours(text) ?? []) {
          expect(days.every((day) => day >= 1 && day <= 7)).to.be.true;
          expect(from >= 0 && from < until && until <= 1440).to.be.true;
        }
      }),
    );
  });
});

describe('whether a place is open', () => {
  it('goes by the hours of the place', () => {
    // Monday 23 November 2026; Oslo is an hour ahead of UTC.
    expect(oslo('2026-11-23T07:59:59Z')).to.deep.equal(opens(1, '09:00', 1));
    expect(oslo('2026-11-23T08:00:00Z')).to.deep.equal({ open: true, until: '17:00' });
    expect(oslo('2026-11-23T15:59:59Z')).to.deep.equal({ open: true, until: '17:00' });
    expect(oslo('2026-11-23T16:00:00Z')).to.deep.equal(opens(2, '09:00', 16 * 60));
  });

  it('goes by the day of the place, not by that of the machine', () => {
    // It is Monday already in Auckland, and still Sunday in Honolulu.
    const at = Date.parse('2026-11-22T21:00:00Z');
    expect(openingAt(hours('Mo 09:00-17:00'), [], at, 'Pacific/Auckland')).to.deep.equal({
      open: true,
      until: '17:00',
    });
    expect(openingAt(hours('Mo 09:00-17:00'), [], at, 'Pacific/Honolulu')).to.deep.equal(opens(1, '09:00', 22 * 60));
  });

  it('passes over the week-end', () => {
    expect(oslo('2026-11-21T15:00:00Z')).to.deep.equal(opens(1, '09:00', (8 + 24 + 9) * 60));
  });

  it('heeds a lunch break', () => {
    expect(oslo('2026-11-23T11:30:00Z', 'Mo-Fr 09:00-12:00, 13:00-17:00')).to.deep.equal(opens(1, '13:00', 30));
  });

  it('is open until the last of the spans that overlap', () => {
    expect(oslo('2026-11-23T10:00:00Z', 'Mo 09:00-12:00, Mo-Fr 10:00-16:00')).to.deep.equal({
      open: true,
      until: '16:00',
    });
  });

  it('is not, on days when it is closed all the same', () => {
    expect(oslo('2026-11-23T10:00:00Z', week, ['2026-11-23', '2026-11-24'])).to.deep.equal(
      opens(3, '09:00', (13 + 24 + 9) * 60),
    );
  });

  it('says nothing of what is more than two weeks away', () => {
    const closed = Array.from({ length: 16 }, (_, day) =>
      new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10),
    );
    expect(oslo('2026-11-23T10:00:00Z', week, closed)).to.deep.equal({ open: false });
    expect(openingAt([], [], 0)).to.deep.equal({ open: false });
  });

  it('counts the hour that is missing in spring', () => {
    // Saturday 28 March 2026, 23:00 in Oslo; the clock goes from 02:00 to 03:00 in the night.
    expect(oslo('2026-03-28T22:00:00Z', 'Su 10:00-15:00')).to.deep.equal(opens(7, '10:00', 10 * 60));
  });

  it('counts the hour that is doubled in autumn', () => {
    // Saturday 24 October 2026, 23:00 in Oslo; the clock goes from 03:00 to 02:00 in the night.
    expect(oslo('2026-10-24T21:00:00Z', 'Su 10:00-15:00')).to.deep.equal(opens(7, '10:00', 12 * 60));
    expect(oslo('2026-10-25T08:30:00Z', 'Su 10:00-15:00')).to.deep.equal(opens(7, '10:00', 30));
  });

  it('goes by the clock of the machine where no zone is given', () => {
    const at = new Date(2026, 10, 23, 12, 0).getTime();
    expect(openingAt(hours('Mo 09:00-17:00'), [], at)).to.deep.equal({ open: true, until: '17:00' });
  });

  it('is true at the moment that it names', () => {
    const zone = fc.constantFrom(
      'Europe/Oslo',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'UTC',
    );
    const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(zone, moment, (timeZone, date) => {
        const minute = Math.floor(date.getTime() / 60_000) * 60_000;
        const opening = openingAt(hours(week), [], minute, timeZone);
        if (opening.open) return;
        const { inMinutes = NaN } = opening.opens ?? {};
        expect(inMinutes).to.be.greaterThan(0);
        expect(openingAt(hours(week), [], minute + inMinutes * 60_000, timeZone).open).to.be.true;
        expect(openingAt(hours(week), [], minute + (inMinutes - 1) * 60_000, timeZone).open).to.be.false;
      }),
    );
  });
});
