import { expect, fixtureSync, nextFrame, waitUntil } from '@open-wc/testing';
import type { Act } from '../../src/conversation/scene.ts';
import { type Mark, readMark, writeMark } from '../../src/platform/marker.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import type { Host } from '../../src/widget/chat.ts';
import { emit } from '../../src/widget/events.ts';
import { whenIdle } from '../../src/widget/page-time.ts';
import { Inviting } from '../../src/widget/inviting/inviting.ts';
import { unrecorded } from '../../src/widget/inviting/memory.ts';
import { recordAnswers } from '../../src/widget/inviting/recording.ts';
import { makeLauncher } from '../../src/widget/launcher.ts';
import { scopeOf } from '../../src/widget/scope.ts';
import { SimulatedClock } from '../support/clock.ts';
import { WatchedPage } from '../support/watched-page.ts';

const minute = 60_000;
const idle = '<guided-invitation moment="idle" text="May I help?" topic="Winter tyres"></guided-invitation>';
const checkout = '<guided-invitation moment="checkout" text="Did you find everything?"></guided-invitation>';
const arrival = '<guided-invitation moment="arrival" path="/sale" text="Welcome to the sale."></guided-invitation>';
const scroll = '<guided-invitation moment="scroll" text="Any questions so far?"></guided-invitation>';
const leaving = '<guided-invitation moment="leaving" after="5s" text="Before you go."></guided-invitation>';
const service =
  '<guided-renewal name="Service" due="2026-12-01" text="Your service is due, {name|dear customer}." topic="Service"></guided-renewal>';

const tyres = '<guided-explanation topic="Winter tyres"></guided-explanation>';

/** An element that stands for `<guided-chat>`, which would make offers of its own. */
type Stand = Host & { known: Record<string, string>; transcript: AnyEntry[] };

/** Somebody on a page of a shop, whose time a test tells. */
class Guest {
  readonly clock: SimulatedClock;
  readonly page: WatchedPage;
  readonly host: Stand;
  readonly inviting: Inviting;
  readonly acts: Act[] = [];
  readonly frame = makeLauncher();
  prepared = 0;
  isLineDead = false;

  constructor(offers: string, { clock = new SimulatedClock(), page = new WatchedPage(), attributes = '' } = {}) {
    this.clock = clock;
    this.page = page;
    const element = fixtureSync<HTMLElement>(
      `<guided-stand endpoint="/t" business="Nordlys" ${attributes}>${offers}</guided-stand>`,
    );
    this.host = Object.assign(element, { open: false, known: {}, transcript: [] as AnyEntry[] });
    element.attachShadow({ mode: 'open' }).append(this.frame.root);
    this.frame.launcher.onclick = () => (this.host.open = true);
    const chat = {
      prepare: async () => {
        this.prepared++;
      },
      deliver: () =>
        recordAnswers(scopeOf(element), { act: async (act) => this.acts.push(act) > 0 }, (_, action) => action()),
    };
    const load = async () => {
      if (this.isLineDead) throw new Error('The line is dead.');
      return chat;
    };
    this.inviting = new Inviting({ host: this.host, frame: this.frame, chat: load, page, clock });
    this.inviting.start();
  }

  /** What is offered. */
  get offer(): HTMLElement | null {
    return this.frame.root.querySelector('.offer');
  }

  /** What it says, after the frame that it takes to be announced. */
  async said(): Promise<string | undefined> {
    await new Promise(requestAnimationFrame);
    return this.offer?.querySelector('[role=status]')?.textContent;
  }

  answers(label: string): void {
    [...(this.offer?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === label)?.click();
  }

  /** The same visitor on another page. */
  onward(offers: string, path = '/'): Guest {
    return new Guest(offers, { clock: this.clock, page: new WatchedPage({ path }) });
  }
}

describe('inviting', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('waits until the visitor has been idle', async () => {
    const guest = new Guest(idle);
    guest.clock.advance(29_000);
    guest.page.moves();
    guest.clock.advance(29_000);
    expect(guest.offer).to.equal(null);
    guest.clock.advance(1_000);
    expect(await guest.said()).to.equal('May I help?');
  });

  it('waits until they have read past half of the page, or leave it', async () => {
    const reader = new Guest(scroll);
    reader.page.scrolls(0.4);
    expect(reader.offer).to.equal(null);
    reader.page.scrolls(0.5);
    expect(await reader.said()).to.equal('Any questions so far?');

    const leaver = new Guest(leaving);
    leaver.page.leaves();
    leaver.clock.advance(minute);
    expect(leaver.offer, 'they left too soon, and are back').to.equal(null);
    leaver.page.leaves();
    expect(await leaver.said()).to.equal('Before you go.');

    const comer = new Guest(leaving);
    comer.page.isLookedAt(false);
    comer.clock.advance(minute);
    comer.page.isLookedAt(true);
    expect(await comer.said()).to.equal('Before you go.');
  });

  it('counts only from when the page is seen', async () => {
    const guest = new Guest(arrival, { page: new WatchedPage({ path: '/sale', isShown: false }) });
    guest.clock.advance(minute);
    expect(guest.offer).to.equal(null);
    guest.page.isLookedAt(true);
    expect(guest.offer).to.equal(null);
    guest.clock.advance(3_000);
    expect(await guest.said()).to.equal('Welcome to the sale.');
  });

  it('makes no offer while nobody looks', () => {
    const guest = new Guest(idle);
    guest.page.isLookedAt(false);
    guest.clock.advance(minute);
    expect(guest.offer).to.equal(null);
  });

  it('follows an application from page to page of one document', async () => {
    const guest = new Guest(arrival);
    guest.clock.advance(minute);
    expect(guest.offer).to.equal(null);
    guest.page.goesTo('/sale');
    guest.clock.advance(3_000);
    expect(await guest.said()).to.equal('Welcome to the sale.');

    const silent = new Guest(arrival);
    silent.page.goesTo('/sale', false);
    silent.page.moves();
    silent.clock.advance(3_000);
    expect(await silent.said(), 'where only the next sign tells').to.equal('Welcome to the sale.');
  });

  it('makes one offer on a page, and once it is answered listens to nothing any more', () => {
    const guest = new Guest(idle + scroll);
    guest.page.scrolls(1);
    guest.answers('No, thanks');
    expect(guest.page.isFollowed).to.equal(false);
    guest.inviting.start();
    guest.clock.advance(minute);
    expect(guest.offer).to.equal(null);
    expect(guest.page.isFollowed).to.equal(false);
    expect(guest.inviting.offer('Something else?')).to.equal(false);
  });

  it('stops listening where the element has gone', () => {
    const guest = new Guest(idle);
    guest.host.remove();
    guest.clock.advance(minute);
    expect(guest.page.isFollowed).to.equal(false);
  });

  it('offers nothing in the panel’s way, nor amid a conversation, here or on the page before', async () => {
    const open = new Guest(idle);
    open.host.open = true;
    open.clock.advance(minute);
    expect(open.offer).to.equal(null);
    open.host.open = false;
    emit(open.host, 'guided-close', null);
    expect(await open.said()).to.equal('May I help?');

    const talking = new Guest(idle);
    const said = { seq: 1, at: '2026-11-22T09:00:00.000Z', by: 'visitor', type: 'answered' } as AnyEntry;
    talking.host.transcript = [said];
    talking.clock.advance(minute);
    expect(talking.offer).to.equal(null);
  });

  it('leaves whoever talked with the guide alone for half an hour', async () => {
    const mark = (at: number): Mark => ({ open: false, pending: false, talked: true, at });
    const scope = scopeOf(new Guest('').host);
    const clock = new SimulatedClock();
    writeMark(scope, mark(clock.now() - 10 * minute));
    const soon = new Guest(idle, { clock });
    clock.advance(minute);
    expect(soon.offer).to.equal(null);
    writeMark(scope, mark(clock.now() - 40 * minute));
    const later = new Guest(idle, { clock });
    clock.advance(minute);
    expect(await later.said()).to.equal('May I help?');
  });

  it('is left out where there is no launcher to stand beside', () => {
    const guest = new Guest(idle, { attributes: 'placement="inline"' });
    expect(guest.page.isFollowed).to.equal(false);
    expect(guest.inviting.offer('Help?')).to.equal(false);
  });

  it('speaks the language of the page, and fills in what is known', async () => {
    const swedish = new Guest(
      '<guided-invitation lang="en" moment="arrival" text="Hello."></guided-invitation>' +
        '<guided-invitation lang="sv" moment="arrival" text="Hej {name}. {size} passar dig. {colour} är fint."></guided-invitation>',
      { attributes: 'lang="sv" for-name="Kari"' },
    );
    swedish.host.known = { size: '52' };
    swedish.clock.advance(3_000);
    expect(await swedish.said()).to.equal('Hej Kari. 52 passar dig.');
    expect([...(swedish.offer?.querySelectorAll('button') ?? [])].map((button) => button.textContent)).to.deep.equal([
      'Ja tack',
      'Nej tack',
    ]);
  });

  it('follows what is written while the page is there', async () => {
    const guest = new Guest(leaving);
    guest.host.innerHTML = scroll;
    guest.page.scrolls(1);
    expect(await guest.said()).to.equal('Any questions so far?');
  });
});

describe('an invitation to a topic of a season', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  const plan = (dates: string) =>
    `<guided-plan name="Winter" ${dates}><guided-explanation topic="Winter tyres"></guided-explanation></guided-plan>`;
  const offered = (dates: string, offers: string, attributes = '') => {
    const guest = new Guest(plan(dates) + offers, { attributes });
    guest.clock.advance(minute);
    return guest.said();
  };

  it('is made in its season, and not outside it', async () => {
    expect(await offered('from="2026-10-01" until="2027-04-15"', idle)).to.equal('May I help?');
    expect(await offered('from="2026-12-01" until="2027-04-15"', idle)).to.equal(undefined);
    expect(await offered('until="2026-04-15"', service.replace('topic="Service"', 'topic="Winter tyres"'))).to.equal(
      undefined,
    );
  });

  it('goes by the day of the owner’s time zone', async () => {
    const day = 'from="2026-11-23" until="2026-11-23"';
    const clock = () => new SimulatedClock('2026-11-22T11:00:00Z');
    for (const [zone, text] of [
      ['Pacific/Kiritimati', 'May I help?'],
      ['Etc/GMT+12', undefined],
    ]) {
      const guest = new Guest(plan(day) + idle, { clock: clock(), attributes: `time-zone="${String(zone)}"` });
      guest.clock.advance(minute);
      expect(await guest.said(), zone).to.equal(text);
    }
  });

  it('is not to be had by scripts either', () => {
    const guest = new Guest(plan('until="2026-04-15"'));
    expect(guest.inviting.offer('Help?', 'Winter tyres')).to.equal(false);
    expect(guest.inviting.offer('Help?')).to.equal(true);
  });
});

describe('inviting in a preview', () => {
  const address = location.href;
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    history.replaceState(null, '', address);
    localStorage.clear();
  });
  const visit = (wanted: string) => history.replaceState(null, '', `${address}&guided-chat-preview=${wanted}`);

  it('leaves whoever talked with the guide alone for half an hour of their own time', async () => {
    visit('2027-07-01');
    const clock = new SimulatedClock();
    const scope = scopeOf(new Guest('').host);
    writeMark(scope, { open: false, pending: false, talked: true, at: clock.now() - 10 * minute });
    const soon = new Guest(idle, { clock });
    clock.advance(minute);
    expect(soon.offer).to.equal(null);
    clock.advance(40 * minute);
    const later = new Guest(idle, { clock });
    clock.advance(minute);
    expect(await later.said()).to.equal('May I help?');
  });

  it('is on the day of the owner’s time zone', () => {
    const due = service.replace('due=', 'before="0d" due=');
    const offers = (wanted: string, zone: string) => {
      visit(wanted);
      const guest = new Guest(due, { attributes: `time-zone="${zone}"` });
      guest.clock.advance(minute);
      return guest.offer !== null;
    };
    for (const zone of ['Etc/GMT-14', 'Etc/GMT+12']) {
      expect([offers('2026-11-30T23:30', zone), offers('2026-12-01T00:30', zone)], zone).to.deep.equal([false, true]);
    }
  });
});

describe('an offer that stands', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  const standing = (offers: string, attributes = '', path = '/sale') => {
    const guest = new Guest(offers, { attributes, page: new WatchedPage({ path }) });
    guest.clock.advance(minute);
    expect(guest.offer).not.to.equal(null);
    return guest;
  };
  /** The same visitor has another tab, in which they say something. */
  const inAnotherTab = (guest: Guest, act: (other: Guest) => void) => {
    act(new Guest(idle, { clock: guest.clock, page: new WatchedPage({ path: '/sale' }) }));
    guest.page.isLeftForAnotherTab();
  };

  it('is taken back from whoever goes on to a page that it is not for', () => {
    const guest = standing(arrival);
    guest.page.goesTo('/sale');
    expect(guest.offer).not.to.equal(null);
    guest.page.goesTo('/about');
    expect(guest.offer).to.equal(null);
    expect(guest.page.isFollowed).to.equal(false);
  });

  it('is no business of the next user', async () => {
    const guest = standing(service, 'for-user="kari" for-name="Kari"');
    expect(await guest.said()).to.equal('Your service is due, Kari.');
    guest.host.setAttribute('for-user', 'ola');
    await nextFrame();
    expect(guest.offer).to.equal(null);

    const scripted = new Guest('', { attributes: 'for-user="kari"' });
    scripted.inviting.offer('Help?');
    scripted.host.setAttribute('for-user', 'ola');
    await nextFrame();
    expect(scripted.offer).to.equal(null);
  });

  it('is taken back when its owner does', async () => {
    const guest = standing(idle);
    guest.host.replaceChildren();
    await nextFrame();
    expect(guest.offer).to.equal(null);
  });

  it('is answered in all tabs by the answer in one, and by a chat that begins there', () => {
    const guest = standing(idle);
    inAnotherTab(guest, (other) => {
      other.clock.advance(minute);
      other.answers('No, thanks');
    });
    expect(guest.offer).to.equal(null);
    localStorage.clear();
    const other = standing(idle);
    const mark = { open: true, pending: false, talked: true, at: other.clock.now() };
    inAnotherTab(other, ({ host }) => writeMark(scopeOf(host), mark));
    expect(other.offer).to.equal(null);
  });

  it('goes on in the language that the page goes on in', async () => {
    const guest = standing(
      '<guided-invitation lang="en" moment="idle" text="Hello."></guided-invitation>' +
        '<guided-invitation lang="sv" moment="idle" text="Hej."></guided-invitation>',
      'lang="en"',
    );
    expect(await guest.said()).to.equal('Hello.');
    guest.host.lang = 'sv';
    await nextFrame();
    expect(await guest.said()).to.equal('Hej.');
    expect(guest.offer?.lang).to.equal('sv');
    guest.answers('Ja tack');
    await waitUntil(() => guest.acts.length > 0);
    expect(guest.acts[0]).to.include({ text: 'Hej.', label: 'Ja tack' });
  });

  it('was not made behind a dialog, but when that is closed', () => {
    const guest = new Guest(idle);
    guest.page.isBehind(true);
    guest.clock.advance(minute);
    expect(guest.offer).to.equal(null);
    expect(guest.inviting.offer('Help?')).to.equal(false);
    guest.page.isBehind(false);
    guest.clock.advance(1_000);
    expect(guest.offer).not.to.equal(null);
  });

  it('is one that a script may make: of words, and to a topic that there is', () => {
    const { inviting } = new Guest(tyres);
    for (const text of [undefined, null, '', '   ']) {
      expect(() => inviting.offer(text as never), String(text)).to.throw(TypeError);
    }
    expect(() => inviting.offer('Help?', 'Summer tyres')).to.throw(RangeError, 'Summer tyres');
    expect(inviting.offer('Help?', 'Winter tyres')).to.equal(true);
  });

  it('comes no later than its owner says by now', async () => {
    const guest = new Guest(idle);
    guest.clock.advance(5_000);
    guest.host.firstElementChild?.setAttribute('after', '4s');
    await nextFrame();
    expect(guest.offer).not.to.equal(null);
  });
});

describe('an answer to an invitation', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  const asked = (offers = idle, attributes = '') => {
    const guest = new Guest(offers, { attributes });
    guest.clock.advance(minute);
    return guest;
  };

  it('is not stored before it is given', async () => {
    const guest = asked();
    expect(await guest.said()).to.equal('May I help?');
    expect(localStorage).to.have.length(0);
  });

  it('opens the chat at its topic, where it is yes', async () => {
    const guest = asked();
    guest.answers('Yes, please');
    expect(guest.host.open, 'at once').to.equal(true);
    await waitUntil(() => guest.acts.length > 0);
    expect(guest.acts).to.deep.equal([
      { type: 'accept', text: 'May I help?', label: 'Yes, please', topic: 'Winter tyres' },
    ]);
  });

  it('has the chat made ready for whoever is about to say yes', async () => {
    const guest = asked();
    expect(guest.prepared).to.equal(0);
    guest.offer?.querySelector('.yes')?.dispatchEvent(new PointerEvent('pointerenter'));
    await waitUntil(() => guest.prepared === 1);
  });

  it('is recorded where it is no, and opens nothing', async () => {
    const guest = asked();
    guest.answers('No, thanks');
    expect(guest.offer).to.equal(null);
    await waitUntil(() => guest.acts.length > 0);
    expect(guest.acts[0]).to.include({ type: 'decline', label: 'No, thanks' });
    expect(guest.host.open).to.equal(false);
    expect(localStorage, 'and word for the next page').to.have.length(2);
  });

  it('is recorded as soon as the chat is there: later on a dead line, or on the next page', async () => {
    const guest = new Guest(idle);
    guest.isLineDead = true;
    guest.clock.advance(minute);
    guest.answers('Yes, please');
    expect(guest.host.open).to.equal(true);
    await nextFrame();
    const scope = scopeOf(guest.host);
    expect(guest.acts).to.deep.equal([]);
    expect(unrecorded(scope)).to.have.length(1);
    expect(readMark(scope), 'so that the next page takes care of it').to.include({ pending: true });
    const acts: Act[] = [];
    const conversation = { act: async (act: Act) => acts.push(act) > 0 };
    for (let page = 0; page < 2; page++) await recordAnswers(scope, conversation, (_, action) => action());
    expect(acts).to.deep.equal([{ type: 'accept', text: 'May I help?', label: 'Yes, please', topic: 'Winter tyres' }]);
    expect(unrecorded(scope)).to.deep.equal([]);
  });

  it('is neither recorded nor remembered where keeping is to be asked for first', async () => {
    const guest = asked(idle, 'consent="ask"');
    guest.answers('No, thanks');
    await new Promise<void>((resolve) => whenIdle(resolve));
    expect(guest.acts).to.deep.equal([]);
    expect(localStorage).to.have.length(0);
  });

  it('is recorded and remembered where keeping was asked for and allowed', async () => {
    const guest = new Guest(idle, { attributes: 'consent="ask"' });
    writeMark(scopeOf(guest.host), { open: false, pending: true, talked: false, at: guest.clock.now() });
    guest.clock.advance(minute);
    guest.answers('No, thanks');
    await waitUntil(() => guest.acts.length > 0);
    const next = new Guest(idle, { clock: guest.clock, attributes: 'consent="ask"' });
    guest.clock.advance(minute);
    expect(next.offer).to.equal(null);
  });

  it('silences the next page, but for another moment, and two of them the visit', async () => {
    const first = asked();
    first.answers('No, thanks');
    const second = first.onward(idle + idle.replace('help', 'help you'));
    second.clock.advance(minute);
    expect(second.offer).to.equal(null);
    const third = second.onward(idle + checkout, '/checkout');
    third.clock.advance(minute);
    expect(await third.said()).to.equal('Did you find everything?');
    third.answers('No, thanks');
    const fourth = third.onward(arrival + scroll, '/sale');
    fourth.page.scrolls(1);
    fourth.clock.advance(minute);
    expect(fourth.offer).to.equal(null);
    fourth.clock.advance(24 * 60 * minute);
    const nextDay = fourth.onward(idle + arrival, '/sale');
    nextDay.clock.advance(3_000);
    expect(await nextDay.said()).to.equal('Welcome to the sale.');
  });

  it('is for the one who gave it', async () => {
    asked().answers('No, thanks');
    expect(await asked(idle, 'for-user="ola"').said()).to.equal('May I help?');
  });

  it('is to be had by scripts, too, and remembered', () => {
    const guest = new Guest(tyres);
    expect(guest.inviting.offer('Help?', 'Winter tyres')).to.equal(true);
    guest.answers('No, thanks');
    expect(guest.onward(tyres).inviting.offer('Help?', 'Winter tyres')).to.equal(false);
    guest.clock.advance(60 * minute);
    expect(guest.onward(tyres).inviting.offer('Help?', 'Winter tyres')).to.equal(false);
    expect(guest.onward('').inviting.offer('Something else?')).to.equal(true);
  });

  it('is to be had by scripts twice a visit, and no more', () => {
    let guest = new Guest('');
    const offers = ['One?', 'Two?', 'Three?'].map((text) => {
      const isOffered = guest.inviting.offer(text);
      guest.answers('No, thanks');
      guest = guest.onward('');
      return isOffered;
    });
    expect(offers).to.deep.equal([true, true, false]);
  });

  it('is asked for by scripts in the same way: filled in, and not amid a conversation', async () => {
    const guest = new Guest('', { attributes: 'for-name="Kari"' });
    guest.inviting.offer('Hej {name}. {size} passar dig.');
    expect(await guest.said()).to.equal('Hej Kari.');
    guest.answers('Yes, please');
    await waitUntil(() => guest.acts.length > 0);
    expect(guest.acts[0]).to.have.property('text', 'Hej Kari.');
    const talking = new Guest('', { attributes: 'for-user="ola"' });
    expect(talking.inviting.offer('{size} fits you.'), 'nothing is left to say').to.equal(false);
    talking.host.transcript = [{ seq: 1, at: '2026-11-22T09:00:00.000Z', by: 'visitor', type: 'answered' }];
    expect(talking.inviting.offer('Help?')).to.equal(false);
  });
});

describe('a need that has come back', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is offered from some days before on, ahead of invitations, until it is answered', async () => {
    const clock = new SimulatedClock('2026-11-16T09:00:00Z');
    const early = new Guest(service, { clock });
    clock.advance(minute);
    expect(early.offer).to.equal(null);
    clock.advance(24 * 60 * minute);
    const due = new Guest(arrival + service, { clock, page: new WatchedPage({ path: '/sale' }) });
    clock.advance(3_000);
    expect(await due.said()).to.equal('Your service is due, dear customer.');
    due.answers('No, thanks');
    clock.advance(24 * 60 * minute);
    const later = new Guest(service, { clock });
    clock.advance(minute);
    expect(later.offer).to.equal(null);
    clock.advance(365 * 24 * 60 * minute);
    const nextYear = new Guest(service.replace('2026', '2027'), { clock });
    clock.advance(3_000);
    expect(await nextYear.said()).to.equal('Your service is due, dear customer.');
  });

  it('is settled by whoever comes to its topic by themselves, once that is stored', () => {
    const clock = new SimulatedClock();
    const began = { seq: 5, at: '2026-11-22T09:00:00.000Z', by: 'guide', type: 'began', topic: 'Service' } as AnyEntry;
    const isOffered = () => {
      const guest = new Guest(service, { clock });
      clock.advance(3_000);
      return guest.offer !== null;
    };
    const guest = new Guest(service, { clock });
    emit(guest.host, 'guided-entry', { conversation: 'x', entry: began });
    expect(isOffered()).to.equal(true);
    writeMark(scopeOf(guest.host), { open: false, pending: true, talked: false, at: clock.now() });
    emit(guest.host, 'guided-entry', { conversation: 'x', entry: began });
    expect(isOffered()).to.equal(false);
  });

  it('is settled with every other that leads to the same topic', () => {
    const clock = new SimulatedClock();
    const both = service + service.replace('name="Service"', 'name="Brakes"');
    const guest = new Guest(both, { clock });
    writeMark(scopeOf(guest.host), { open: false, pending: true, talked: false, at: clock.now() });
    const began = { seq: 5, at: '2026-11-22T09:00:00.000Z', by: 'guide', type: 'began', topic: 'Service' } as AnyEntry;
    emit(guest.host, 'guided-entry', { conversation: 'x', entry: began });
    clock.advance(24 * 60 * minute);
    const later = new Guest(both, { clock });
    clock.advance(minute);
    expect(later.offer).to.equal(null);
  });

  it('is settled by whoever answers the greeting that brought it up', async () => {
    const clock = new SimulatedClock();
    const plain = '<guided-renewal name="Beans" due="2026-11-01" text="New beans, {name|dear}?"></guided-renewal>';
    const guest = new Guest(plain + service, { clock });
    writeMark(scopeOf(guest.host), { open: false, pending: true, talked: false, at: clock.now() });
    const at = '2026-11-22T09:00:00.000Z';
    const opened = { seq: 0, at, by: 'host', type: 'opened', renewal: { text: 'New beans, {name|dear}?' } } as AnyEntry;
    const typed = { seq: 2, at, by: 'visitor', type: 'typed', text: 'Hello' } as AnyEntry;
    guest.host.transcript = [opened, typed];
    emit(guest.host, 'guided-entry', { conversation: 'x', entry: typed });
    clock.advance(24 * 60 * minute);
    const later = new Guest(plain + service, { clock });
    clock.advance(minute);
    expect(await later.said(), 'the other is still to be answered').to.equal('Your service is due, dear customer.');
  });
});
