import { aTimeout, expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { formats } from '../../src/transcript/export/formats.ts';
import type { Draft } from '../../src/transcript/entry.ts';
import type { Transcript } from '../../src/transcript/received.ts';
import { ReaderScreen, wordsOf } from '../support/reader-screen.ts';
import { ReceiverDouble, doubleToken, transcriptOf } from '../support/receiver-double.ts';

const tyres = { technique: 'explanation', topic: 'Winter tyres' } as const;

const conversation: readonly Draft[] = [
  { by: 'guide', type: 'said', text: 'Good morning.' },
  { by: 'guide', type: 'asked', name: 'topic', text: 'What can I do for you?', kind: 'choice', options: [] },
  { by: 'visitor', type: 'answered', name: 'topic', value: 'winter-tyres', label: 'Winter tyres' },
  { by: 'guide', type: 'began', ...tyres },
  { by: 'guide', type: 'said', ...tyres, step: 'statingProblem', text: 'Summer tyres lose their grip.' },
  { by: 'guide', type: 'concluded', ...tyres, outcome: 'resolved', answers: {} },
];

const three = ['a', 'b', 'c'].map((id) => transcriptOf(conversation, { id }));

describe('The transcript reader', () => {
  const page = location.pathname + location.search;
  let screen: ReaderScreen;

  afterEach(() => {
    fixtureCleanup();
    ReceiverDouble.restore();
    history.replaceState(null, '', page);
  });

  describe('at the door', () => {
    const comes = async (...transcripts: readonly Transcript[]) => {
      screen = await ReaderScreen.opens(new ReceiverDouble(...transcripts));
      await screen.finds('field', 'Token');
    };
    const signsIn = (token: string) => {
      screen.fills('Token', token);
      screen.presses('Sign in');
    };

    it('asks for the token, without a reproach', async () => {
      await comes();
      expect(screen.alert).to.equal('');
      await screen.isAccessible();
    });

    it('says so when the token is wrong', async () => {
      await comes();
      signsIn('a guess');
      await screen.shows('That is not the token.');
      const token = screen.field('Token');
      expect(token.getAttribute('aria-invalid')).to.equal('true');
      const described = token.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(described.map((id) => screen.root.getElementById(id)?.textContent).join(' ')).to.include('not the token');
      await screen.isAccessible();
    });

    it('opens with the token, and the keyboard goes on from the heading', async () => {
      await comes(transcriptOf(conversation));
      signsIn(` ${doubleToken} `);
      await screen.finds('link', /Winter tyres/);
      expect(screen.focus).to.equal('Transcripts');
    });

    it('does not ask whoever is signed in already', async () => {
      screen = await ReaderScreen.signedIn();
      expect(screen.has('field', 'Token')).to.be.false;
    });

    it('signs out, and leaves nothing on screen', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.presses('Sign out');
      await screen.finds('field', 'Token');
      expect(screen.receiver.signedIn).to.be.false;
      expect(screen.text).not.to.include('Winter tyres');
      expect(screen.focus).to.equal('Token');
    });

    it('asks again when the sign-in has ended, and says why', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.receiver.signedIn = false;
      screen.presses('Refresh');
      await screen.shows('You are not signed in any more.');
      expect(screen.messages).to.be.empty;
      await screen.finds('field', 'Token');
      await waitUntil(() => screen.focus === 'Token');
    });

    it('says that there is no receiver, and offers to try again', async () => {
      const receiver = new ReceiverDouble();
      receiver.instead = () => new Response('<h1>Nothing here</h1>', { status: 404 });
      screen = await ReaderScreen.opens(receiver);
      await screen.shows('There is no receiver at /transcripts.');
      expect(screen.has('field', 'Token')).to.be.false;
      await screen.isAccessible();
      receiver.instead = undefined;
      screen.presses('Try again');
      await screen.finds('field', 'Token');
    });
  });

  describe('as a list', () => {
    it('tells of each what it was about, where, and how it went', async () => {
      screen = await ReaderScreen.signedIn(transcriptOf(conversation));
      const [row = ''] = screen.rows;
      for (const part of ['Winter tyres', 'explanation', 'no outcome', '/tyres', 'en']) expect(row).to.include(part);
      await screen.isAccessible();
    });

    it('fetches older ones on demand, and goes on with the first of them', async () => {
      const receiver = new ReceiverDouble(...three);
      Object.assign(receiver, { signedIn: true, pageSize: 2 });
      screen = await ReaderScreen.opens(receiver);
      await screen.finds('button', 'Older transcripts');
      expect(screen.text).to.include('Newest 2, more below');
      screen.presses('Older transcripts');
      await waitUntil(() => screen.rows.length === 3);
      const links = screen.all('link', screen.list);
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#a', '#b', '#c']);
      await waitUntil(() => screen.root.activeElement === links[2], 'the first of the older ones has the focus');
      expect(screen.status).to.equal('1 older transcript, 3 in all.');
      expect(screen.has('button', 'Older transcripts')).to.be.false;
    });

    it('fetches older ones once, however often they are asked for', async () => {
      const receiver = new ReceiverDouble(...three);
      Object.assign(receiver, { signedIn: true, pageSize: 1 });
      screen = await ReaderScreen.opens(receiver);
      await screen.finds('button', 'Older transcripts');
      for (let press = 0; press < 3; press += 1) screen.presses('Older transcripts');
      await screen.shows('1 older transcript, 2 in all.');
      const links = screen.all('link', screen.list);
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#a', '#b']);
      screen.presses('Older transcripts');
      await screen.shows('1 older transcript, 3 in all.');
    });

    it('leaves a page out that does not follow on what is listed now', async () => {
      const receiver = new ReceiverDouble(...three);
      Object.assign(receiver, { signedIn: true, pageSize: 1 });
      screen = await ReaderScreen.opens(receiver);
      await screen.finds('button', 'Older transcripts');
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      receiver.hold = async ({ url }) => (url.includes('cursor=1') ? released : undefined);
      screen.presses('Older transcripts');
      receiver.pageSize = 2;
      screen.presses('Refresh');
      await waitUntil(() => screen.rows.length === 2);
      release();
      await waitUntil(() => {
        if (screen.has('button', 'Older transcripts')) screen.presses('Older transcripts');
        return screen.rows.length > 2;
      });
      const links = screen.all('link', screen.list);
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#a', '#b', '#c']);
    });

    it('shows a time that is none as it came', async () => {
      screen = await ReaderScreen.signedIn(transcriptOf(conversation, { began: 'one fine day' }));
      expect(screen.all('time').map(wordsOf)).to.deep.equal(['one fine day']);
      await screen.isAccessible();
    });

    it('tells the whole time to whoever asks for it, as people there write it', async () => {
      screen = await ReaderScreen.signedIn(transcriptOf(conversation));
      const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
      const [time] = screen.all('time');
      expect(time?.title).to.equal(whole.format(Date.parse('2026-11-22T09:41:00.000Z')));
    });

    it('says what an empty list means', async () => {
      screen = await ReaderScreen.signedIn();
      await screen.shows('No conversation yet.');
      await screen.isAccessible();
    });

    it('says when it was refreshed', async () => {
      screen = await ReaderScreen.signedIn();
      screen.presses('Refresh');
      await waitUntil(() => screen.status === 'This is what there is now.');
    });

    it('asks the endpoint that it is told', async () => {
      const receiver = new ReceiverDouble();
      screen = await ReaderScreen.opens(receiver);
      await fixture(html`<transcript-reader endpoint="/elsewhere"></transcript-reader>`);
      await waitUntil(() => receiver.requests.some((request) => request.startsWith('GET /elsewhere?')));
    });
  });

  describe('with a transcript', () => {
    it('is found by its address, and the keyboard goes on from its heading', async () => {
      screen = await ReaderScreen.signedIn(transcriptOf(conversation));
      screen.presses(/Winter tyres/);
      await screen.finds('list', 'Conversation');
      expect(location.hash).to.equal('#conversation-1');
      expect(screen.isAt('heading', 'Winter tyres')).to.be.true;
      expect(screen.get('link', /Winter tyres/)?.getAttribute('aria-current')).to.equal('true');
    });

    it('leads back to its row in the list', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.presses('All transcripts');
      await waitUntil(() => !screen.has('list', 'Conversation'));
      expect(screen.isAt('link', /Winter tyres/)).to.be.true;
    });

    it('is shown with its facts', async () => {
      screen = await ReaderScreen.reads(conversation);
      const facts = wordsOf(await screen.finds('region', 'Facts'));
      for (const fact of ['Language English', 'Page Tyres', 'Length 6 entries', 'Number conversation-1'])
        expect(facts).to.include(fact);
      await screen.isAccessible();
    });

    it('downloads it in every format', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.presses('Export');
      const downloads = screen.all('link').filter((link) => link.hasAttribute('download'));
      expect(downloads.map((link) => link.getAttribute('href'))).to.have.members(
        Object.keys(formats).map((extension) => `/transcripts/conversation-1.${extension}`),
      );
      await screen.isAccessible();
    });

    it('closes the menu by Escape, and when it is left', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.presses('Export');
      const link = await screen.finds('link', /^CSV/);
      link.focus();
      link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await waitUntil(() => !screen.has('link', /^CSV/));
      expect(screen.focus).to.equal('Export');
      screen.presses('Export');
      (await screen.finds('button', 'Delete…')).focus();
      await waitUntil(() => !screen.has('link', /^CSV/));
    });
  });

  describe('deleting a transcript', () => {
    const requested = () => screen.receiver.requests.filter((request) => request.startsWith('DELETE'));

    it('asks first, in words that tell what it means', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.presses('Delete…');
      const dialog = await screen.finds('dialog', 'Delete this transcript?');
      expect(wordsOf(dialog)).to.include('Winter tyres cannot be brought back.');
      expect(screen.focus).to.equal('Keep it');
      expect(requested()).to.be.empty;
      await screen.isAccessible();
    });

    it('keeps it, and the keyboard goes on from the button', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.presses('Delete…');
      screen.presses('Keep it');
      await waitUntil(() => screen.focus === 'Delete…');
      expect(requested()).to.be.empty;
      expect(screen.messages).not.to.be.empty;
    });

    it('deletes it, says so, and leads back to the list', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.receiver.instead = () => new Response(null, { status: 204 });
      screen.presses('Delete…');
      screen.presses('Delete it');
      await screen.shows('The transcript was deleted.');
      expect(requested()).to.deep.equal(['DELETE /transcripts/conversation-1']);
      expect(location.hash).to.equal('');
      expect([...screen.messages, ...screen.rows]).to.be.empty;
      await waitUntil(() => screen.focus === 'Transcripts');
      await screen.isAccessible();
    });

    it('shows what the receiver says when it does not delete it, and the transcript stays', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.receiver.instead = () => Response.json({ detail: 'The database rests.' }, { status: 503 });
      screen.presses('Delete…');
      screen.presses('Delete it');
      await screen.shows('The server answered with status 503. The database rests.');
      expect(screen.messages).not.to.be.empty;
    });
  });

  describe('when something fails', () => {
    it('says that the server cannot be reached, and works again when it can', async () => {
      screen = await ReaderScreen.signedIn(transcriptOf(conversation));
      screen.receiver.instead = () => Promise.reject(new TypeError('offline'));
      screen.presses('Refresh');
      await screen.shows('The server cannot be reached.');
      await screen.isAccessible();
      screen.receiver.instead = undefined;
      screen.presses('Refresh');
      await waitUntil(() => screen.alert === '');
    });

    it('says what it could not read', async () => {
      screen = await ReaderScreen.signedIn();
      screen.receiver.instead = () => Response.json({ items: [{ id: 7 }], next: null });
      screen.presses('Refresh');
      await screen.shows('The server sent what this reader cannot read: items.0.id');
    });

    it('says that a transcript is not there, and shows the list', async () => {
      location.hash = 'conversation-2';
      screen = await ReaderScreen.signedIn(transcriptOf(conversation));
      await screen.shows('There is no such transcript.');
      expect(location.hash).to.equal('');
      expect(screen.rows).to.have.length(1);
    });

    for (const status of [404, 410, 500]) {
      it(`leaves what is shown as it is when another one is answered late with ${String(status)}`, async () => {
        location.hash = 'a';
        screen = await ReaderScreen.signedIn(...three);
        await screen.finds('list', 'Conversation');
        let release = (): void => undefined;
        const released = new Promise<void>((resolve) => (release = resolve));
        const late = released.then(() => new Response(null, { status }));
        screen.receiver.instead = () => late;
        location.hash = 'b';
        await waitUntil(() => screen.receiver.requests.at(-1) === 'GET /transcripts/b');
        screen.receiver.instead = undefined;
        location.hash = 'c';
        await waitUntil(() => screen.messages.length > 0);
        release();
        await late;
        await aTimeout(0);
        expect(screen.messages).not.to.be.empty;
        expect(screen.alert).to.equal('');
      });
    }

    it('says that a transcript was deleted, and shows it no more', async () => {
      screen = await ReaderScreen.reads(conversation);
      screen.receiver.erased.add('conversation-1');
      screen.presses('Refresh');
      await screen.shows('This transcript was deleted.');
      expect([...screen.messages, ...screen.rows]).to.be.empty;
      expect(location.hash).to.equal('');
      await waitUntil(() => screen.focus === 'Transcripts');
      screen.presses('Dismiss');
      await waitUntil(() => screen.alert === '');
    });
  });
});
