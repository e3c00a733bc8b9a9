import { expect } from 'chai';
import { type Invitation, invitationSchema, isCheckout, isForPage, waitOf } from '../../src/flow/invitation.ts';
import { isDue } from '../../src/flow/renewal.ts';
import { readAttributes } from '../../src/flow/schema.ts';
import { worded } from '../support/problems.ts';

const day = 24 * 60 * 60_000;

/** An invitation as an owner writes it. */
function written(attributes: Record<string, string>): Invitation {
  const raw = new Map(Object.entries({ moment: 'arrival', text: 'Hello.', ...attributes }));
  const { values, findings } = readAttributes('guided-invitation', invitationSchema.attributes, raw);
  expect(findings).to.deep.equal([]);
  if (!values) throw new Error('It cannot be used.');
  return values;
}

describe('an invitation', () => {
  it('is for every page, unless it names some', () => {
    expect(isForPage(written({}), '/anything')).to.equal(true);
    const some = written({ path: '/bikes/*, /tyres' });
    expect(['/bikes/lind', '/bikes/', '/tyres'].map((path) => isForPage(some, path))).to.deep.equal([true, true, true]);
    expect(['/', '/bikes', '/tyres/42', '/en/tyres'].map((path) => isForPage(some, path))).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
  });

  it('for the checkout is for pages that begin with that, unless it names others', () => {
    const usual = written({ moment: 'checkout' });
    expect(['/checkout', '/checkout/pay', '/checkout.html', '/'].map((path) => isForPage(usual, path))).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
    const own = written({ moment: 'checkout', path: '*/kassa' });
    expect(['/kassa', '/sv/kassa', '/checkout'].map((path) => isForPage(own, path))).to.deep.equal([true, true, false]);
  });

  it('takes paths as people write them, and nothing in them for a pattern but the star', () => {
    expect(isForPage(written({ path: '/kjøp*' }), '/kj%C3%B8p/n%C3%A5')).to.equal(true);
    expect(isForPage(written({ path: '/kj%C3%B8p' }), '/kj%C3%B8p')).to.equal(true);
    expect(isForPage(written({ path: '/a.b(c)+' }), '/a.b(c)+')).to.equal(true);
    expect(isForPage(written({ path: '/a.b' }), '/axb')).to.equal(false);
    expect(isForPage(written({ path: '/*' }), '/%E0%A4%A')).to.equal(true);
  });

  it('waits as long as its moment does, unless it says how long', () => {
    const moments = invitationSchema.attributes.moment.of;
    expect(moments.map((moment) => waitOf(written({ moment })))).to.deep.equal([3_000, 30_000, 0, 0, 20_000]);
    expect(waitOf(written({ moment: 'idle', after: '2min' }))).to.equal(120_000);
    expect(waitOf(written({ after: '0s' }))).to.equal(0);
  });

  it('makes the pages that it is for the checkout, if it is for that', () => {
    const invitations = [written({ path: '/basket' }), written({ moment: 'checkout', path: '/pay*' })];
    expect(['/basket', '/pay', '/checkout'].map((path) => isCheckout(invitations, path))).to.deep.equal([
      false,
      true,
      false,
    ]);
  });
});

describe('a renewal', () => {
  it('is due from some days before its day on, and stays so', () => {
    const service = { due: '2026-12-24', before: 14 * day };
    const due = (date: string) =>
      isDue(service, {
        date: date.slice(0, 10),
        minutes: 60 * Number(date.slice(11, 13)) + Number(date.slice(14, 16)),
      });
    expect(due('2026-12-09T23:59:59Z')).to.equal(false);
    expect(due('2026-12-10')).to.equal(true);
    expect(due('2027-06-01')).to.equal(true);
  });
});

describe('a length of time', () => {
  const after = (text: string) =>
    worded(readAttributes('x', { after: { type: 'duration' } }, new Map([['after', text]])));

  it('is a number and a unit', () => {
    const read = (text: string) => after(text).values.after;
    expect(['8s', '2min', '1.5 h', '0,5h', '3D'].map(read)).to.deep.equal([
      8_000,
      120_000,
      5_400_000,
      1_800_000,
      3 * day,
    ]);
  });

  it('is nothing else, and its problem says what it takes', () => {
    for (const text of ['8', 's', '8 sec', '1h30', '-1s', 'soon', '1.2.3s']) {
      const { values, problems } = after(text);
      expect(values.after, text).to.equal(undefined);
      expect(problems[0]).to.include({
        code: 'invalid-value',
        hint: 'after takes a length of time, such as 8s, 2min, 1h or 3d.',
      });
    }
  });
});

describe('paths', () => {
  it('begin with a slash or a star: an address with its host is none', () => {
    const path = (text: string) =>
      readAttributes('x', { path: { type: 'paths' } }, new Map([['path', text]])).values.path;
    expect(path('/a, /b/*,*c')).to.deep.equal(['/a', '/b/*', '*c']);
    expect(path('a')).to.equal(undefined);
    expect(path('https://shop.example/a')).to.equal(undefined);
  });
});
