import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import type { Problem } from '../../src/flow/problem.ts';
import { GuidedChatElement } from '../../src/widget/guided-chat-element.ts';
import { previewIn } from '../../src/widget/preview.ts';
import { SimulatedClock } from '../support/clock.ts';
import { scopeOf } from '../../src/widget/scope.ts';
import { choose, content, open, playEndpoint, screenOf, widget } from '../support/widget.ts';
import { inWords } from '../support/problems.ts';

/** When it is, in an address that asks for a preview; and what is wrong with the address. */
function preview(wanted: string, { now = '2026-11-22T09:41:30.000Z', timeZone = 'Europe/Oslo' } = {}) {
  const problems: Problem<never>[] = [];
  const clock = new SimulatedClock(now);
  const found = previewIn(`?page=2&guided-chat-preview=${wanted}`, clock, timeZone, (one) =>
    problems.push(inWords(one)),
  );
  return { at: found?.at, found, clock, problems };
}

describe('the moment of a preview', () => {
  it('is the day that is asked for, at the present time of day', () => {
    expect(preview('2026-12-01').at).to.equal('2026-12-01T09:41:30.000Z');
    expect(preview('2025-12-01').at).to.equal('2025-12-01T09:41:30.000Z');
  });

  it('shows on the clocks of the place what they show now, also beyond a change to summer time', () => {
    expect(preview('2027-07-01').at).to.equal('2027-07-01T08:41:30.000Z');
    expect(preview('2026-12-01', { now: '2026-07-01T08:41:00.000Z' }).at).to.equal('2026-12-01T09:41:00.000Z');
    expect(preview('2027-07-01', { now: '2026-11-22T23:30:00.000Z' }).at).to.equal('2027-06-30T22:30:00.000Z');
  });

  it('is the day of the place, where the day is another one than here', () => {
    const now = '2026-11-22T23:30:00.000Z';
    expect(preview('2026-12-01', { now }).at).to.equal('2026-11-30T23:30:00.000Z');
    expect(preview('2026-12-01', { now, timeZone: 'America/New_York' }).at).to.equal('2026-12-01T23:30:00.000Z');
  });

  it('is the time that is asked for, of the place', () => {
    expect(preview('2026-12-01T18:30').at).to.equal('2026-12-01T17:30:00.000Z');
    expect(preview('2027-07-01T18:30:15').at).to.equal('2027-07-01T16:30:15.000Z');
  });

  it('goes on from there as time passes', () => {
    const { found, clock } = preview('2026-12-01');
    clock.advance(60_000);
    expect(new Date(found?.clock.now() ?? 0).toISOString()).to.equal('2026-12-01T09:42:30.000Z');
  });

  it('has conversations that are those of no other day', () => {
    const address = location.href;
    const chat = document.createElement('guided-chat');
    const scopes = ['', '&guided-chat-preview=2026-12-01', '&guided-chat-preview=2026-12-02'].map((wanted) => {
      history.replaceState(null, '', address + wanted);
      return scopeOf(chat);
    });
    history.replaceState(null, '', address);
    expect(new Set(scopes).size).to.equal(3);
  });

  it('is the present where it is not asked for', () => {
    const { found, problems } = preview('');
    expect([found, problems]).to.deep.equal([undefined, []]);
  });

  for (const wanted of [
    'tomorrow',
    '2026-12-01T',
    '2026-02-30',
    '2026-13-01',
    '2026-12-01T25:00',
    '2026-12-01T18:30Z',
    '1.12.2026',
    '0000-01-01',
    '0099-01-01',
    '9999-12-31',
  ]) {
    it(`is the present where it cannot be read, which is a problem: ${wanted}`, () => {
      const { found, problems } = preview(wanted);
      expect(found).to.equal(undefined);
      expect(problems.map(({ code }) => code)).to.deep.equal(['invalid-value']);
      expect(problems[0]?.hint).to.contain('?guided-chat-preview=2026-12-01');
    });
  }
});

describe('a page in preview', () => {
  const address = location.href;
  let endpoint: ReturnType<typeof playEndpoint>;
  /** The same chat on the next page. */
  const anew = (chat: GuidedChatElement) => {
    const next = chat.cloneNode(true);
    if (!(next instanceof GuidedChatElement)) throw new Error('The copy is no chat.');
    chat.replaceWith(next);
    next.open = false;
    return next;
  };
  const visit = (wanted: string) => history.replaceState(null, '', wanted);
  beforeEach(() => {
    endpoint = playEndpoint();
    visit(`${address}&guided-chat-preview=2027-07-01T19:00`);
  });
  afterEach(() => {
    endpoint.stop();
    visit(address);
  });

  it('holds the conversation of that day, which is marked as a test', async () => {
    const page = await widget();
    await open(page);
    expect(page.chat.transcript[0]).to.include({ type: 'opened', test: true, daypart: 'evening' });
    expect(page.chat.transcript[0]?.at).to.match(/^2027-0(6-30|7-0[12])T/);
  });

  it('leaves the conversation of the present as it is', async () => {
    visit(address);
    const page = await widget('time-zone="Europe/Oslo"');
    await open(page);
    await choose(page, 'Winter tyres');
    const present = page.chat.transcript;
    expect(present[0]).not.to.have.property('test');

    visit(`${address}&guided-chat-preview=2027-07-01`);
    const next = anew(page.chat);
    await next.show();
    expect(next.transcript[0]?.at).to.match(/^2027/);

    visit(address);
    const again = anew(next);
    await again.show();
    expect(again.transcript).to.deep.equal(present);
    expect(screenOf(again).messages).to.include('Summer tyres lose their grip.');
  });

  it('does not open because the visitor left their own chat open', async () => {
    visit(address);
    const page = await widget();
    await open(page);
    await choose(page, 'Winter tyres');
    page.chat.remove();
    const opens = async (wanted: string) => {
      visit(wanted);
      const next = document.createElement('guided-chat');
      for (const name of ['endpoint', 'name']) next.setAttribute(name, page.chat.getAttribute(name) ?? '');
      document.body.append(next);
      // What a visit left is looked up in a task of its own, which comes before this one.
      await aTimeout(0);
      const { open: isOpen } = next;
      next.remove();
      return isOpen;
    };
    expect(await opens(`${address}&guided-chat-preview=2027-07-01`)).to.equal(false);
    expect(await opens(address)).to.equal(true);
  });

  it('greets with what is due on that day, but for what is out of season', async () => {
    const seasonal = content.replace(
      /<guided-explanation topic="Winter tyres"[^]*?<\/guided-explanation>/,
      (topic) => `<guided-plan name="Winter" from="2026-10-01" until="2027-04-15">${topic}</guided-plan>`,
    );
    const renewal =
      '<guided-renewal name="Tyres" due="2026-12-01" text="Time for tyres." topic="Winter tyres"></guided-renewal>';
    const summer = await widget('', seasonal + renewal);
    await open(summer);
    expect(summer.screen.messages).not.to.include('Time for tyres.');
    visit(`${address}&guided-chat-preview=2026-12-24`);
    const winter = await widget('', seasonal + renewal);
    await open(winter);
    expect(winter.screen.messages).to.include('Time for tyres.');
  });

  it('posts at the present what was said on that day', async () => {
    const page = await widget();
    await open(page);
    const delivered = oneEvent(page.chat, 'guided-delivered');
    await choose(page, 'Winter tyres');
    await delivered;
    const [batch] = endpoint.batches;
    expect(Math.abs(Date.parse(batch?.sent ?? '') - Date.now())).to.be.below(60_000);
    expect(batch?.entries[0]).to.include({ test: true });
  });

  it('names a preview that cannot be read, and shows the present', async () => {
    visit(`${address}&guided-chat-preview=soon`);
    const { chat } = await widget();
    await chat.ready;
    expect(chat.problems.map(({ message }) => message)).to.deep.equal(['"soon" is no day that could be previewed.']);
  });
});

describe('a chat with debug', () => {
  it('marks its conversations as a test', async () => {
    const page = await widget('debug');
    await open(page);
    expect(page.chat.transcript[0]).to.include({ type: 'opened', test: true });
  });
});
