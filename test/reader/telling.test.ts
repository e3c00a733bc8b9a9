import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Draft } from '../../src/transcript/entry.ts';
import { ReaderScreen } from '../support/reader-screen.ts';
import { ReceiverDouble, transcriptOf } from '../support/receiver-double.ts';

const began = { by: 'guide', type: 'began', technique: 'explanation', topic: 'Winter tyres' } as const;
const four = ['a', 'b', 'c', 'd'].map((id) => transcriptOf([began], { id }));

describe('What the transcript reader tells', () => {
  const page = location.pathname + location.search;
  let screen: ReaderScreen;

  const searches = (words: string) => {
    screen.fills('Words that were said', words);
    screen.presses('Search');
  };
  const never = () => new Promise<Response>(() => undefined);
  const offline = () => Promise.reject<Response>(new TypeError('offline'));

  afterEach(async () => {
    fixtureCleanup();
    ReceiverDouble.restore();
    history.replaceState(null, '', page);
    await setViewport({ width: 800, height: 600 });
  });

  describe('while somebody waits', () => {
    it('says how many conversations a search found', async () => {
      screen = await ReaderScreen.signedIn(...four);
      expect(screen.status).to.equal('');
      searches('tyres');
      await waitUntil(() => screen.status === '4 conversations');
    });

    it('says that it is reading, where that takes long, and keeps the list of before', async () => {
      screen = await ReaderScreen.signedIn(...four);
      screen.receiver.instead = never;
      searches('tyres');
      await waitUntil(() => screen.status === 'Reading…');
      expect(screen.one('nav')?.ariaBusy).to.equal('true');
      expect(screen.rows).to.have.length(4);
      await screen.isAccessible();
    });

    it('says so of a transcript too', async () => {
      screen = await ReaderScreen.signedIn(...four);
      screen.receiver.instead = never;
      location.hash = 'a';
      await waitUntil(() => screen.one('.shown')?.innerText.includes('Reading…'));
    });
  });

  describe('when a search fails', () => {
    it('keeps the list of before, says so, and tries again', async () => {
      screen = await ReaderScreen.signedIn(...four);
      screen.receiver.instead = offline;
      searches('tyres');
      await screen.shows('This is still the list before.');
      expect(screen.rows).to.have.length(4);
      expect(screen.has('button', 'Export all')).to.be.false;
      await screen.isAccessible();
      screen.receiver.instead = undefined;
      screen.presses('Try again');
      await waitUntil(() => screen.alert === '');
      await screen.shows('4 conversations');
    });

    it('keeps on refreshing as many rows as there were', async () => {
      const receiver = new ReceiverDouble(...four);
      Object.assign(receiver, { signedIn: true, pageSize: 2 });
      screen = await ReaderScreen.opens(receiver);
      await screen.finds('button', 'Older transcripts');
      screen.presses('Older transcripts');
      await waitUntil(() => screen.rows.length === 4);
      screen.presses('Refresh');
      await waitUntil(() => screen.status === 'This is what there is now.');
      expect(screen.rows).to.have.length(4);
    });
  });

  describe('when an export cannot be had', () => {
    const reads = () => ReaderScreen.reads([began]);

    it('says that the transcript was deleted', async () => {
      screen = await reads();
      screen.receiver.erased.add('conversation-1');
      screen.presses('Export');
      screen.presses(/^CSV/);
      await screen.shows('This transcript was deleted.');
      expect(screen.rows).to.be.empty;
    });

    it('asks for the token once the sign-in has ended', async () => {
      screen = await reads();
      screen.receiver.signedIn = false;
      screen.presses('Export all');
      screen.presses(/^CSV/);
      await screen.shows('You are not signed in any more.');
      await waitUntil(() => screen.focus === 'Token');
    });
  });

  describe('in the title of the page', () => {
    const own = document.title;
    const says = (where: string) =>
      waitUntil(() => document.title === [where, own].filter(Boolean).join(' – '), `never "${where}"`);

    it('is where one is', async () => {
      screen = await ReaderScreen.opens(new ReceiverDouble(...four));
      await says('Sign in');
      screen.receiver.signedIn = true;
      fixtureCleanup();
      expect(document.title).to.equal(own);
      screen = await ReaderScreen.signedIn(...four);
      searches('tyres');
      await says('“tyres”');
      location.hash = 'a';
      await says('Winter tyres');
    });

    it('is the page’s own once the reader is gone, also where an answer comes after that', async () => {
      screen = await ReaderScreen.signedIn(...four);
      let answer = (_: Response): void => undefined;
      screen.receiver.instead = () => new Promise<Response>((resolve) => (answer = resolve));
      searches('tyres');
      await says('“tyres”');
      const { element } = screen;
      fixtureCleanup();
      answer(new Response(null, { status: 401 }));
      await waitUntil(() => element.shadowRoot?.textContent.includes('Token'));
      expect(document.title).to.equal(own);
    });
  });

  describe('of what strangers wrote', () => {
    const promised: Draft = {
      ...{ by: 'guide', type: 'promised', what: 'We call\u202E you', until: '2026-11-23T10:00:00.000Z' },
    };

    it('is nothing that turns a line around, and no language that is none', async () => {
      screen = await ReaderScreen.reads([began, promised], { language: 'x" onload' });
      expect(screen.text).to.include('Promised: We call you').and.not.include('\u202E');
      expect(screen.one('.turns')?.lang).to.equal('en');
    });

    it('is a time as people there write it', async () => {
      screen = await ReaderScreen.reads([began, promised]);
      const told = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
      const words = told.format(Date.parse('2026-11-23T10:00:00.000Z')).replace(/\s+/g, ' ');
      await screen.shows(`(${words})`);
    });
  });

  describe('on a phone', () => {
    const isWithin = ({ left, right }: DOMRect) => left >= 0 && right <= innerWidth;

    for (const width of [320, 390])
      it(`is all on screen, at ${String(width)} pixels`, async () => {
        await setViewport({ width, height: 800 });
        screen = await ReaderScreen.signedIn(...four);
        expect(screen.all('region').some(({ localName }) => localName === 'main')).to.be.true;
        expect(screen.one('header')?.offsetHeight).to.be.below(64);
        screen.presses('More');
        const signOut = await screen.finds('button', 'Sign out');
        expect(isWithin(signOut.getBoundingClientRect())).to.be.true;
        await screen.isAccessible();
        screen.presses(/Winter tyres/);
        await screen.finds('list', 'Conversation');
        screen.presses('Export');
        const link = await screen.finds('link', /^CSV/);
        expect(isWithin(link.getBoundingClientRect())).to.be.true;
      });
  });

  it('begins to tell its keys at their heading', async () => {
    screen = await ReaderScreen.signedIn();
    screen.presses('Keys');
    await waitUntil(() => screen.isAt('heading', 'Keys and signs'));
  });
});
