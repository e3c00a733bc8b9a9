import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { TranscriptReaderElement } from '../../src/reader/reader.ts';
import { formats } from '../../src/transcript/export/formats.ts';
import type { AnyEntry, Draft } from '../../src/transcript/entry.ts';
import type { Transcript } from '../../src/transcript/received.ts';
import { ReceiverDouble, doubleToken, transcriptOf } from '../support/receiver-double.ts';
import '../../src/reader/reader.ts';

const tyres = { technique: 'explanation', topic: 'Winter tyres' } as const;

const conversation: readonly Draft[] = [
  { by: 'guide', type: 'said', text: 'Good morning.' },
  { by: 'guide', type: 'asked', name: 'topic', text: 'What can I do for you?', kind: 'choice', options: [] },
  { by: 'visitor', type: 'answered', name: 'topic', value: 'winter-tyres', label: 'Winter tyres' },
  { by: 'guide', type: 'began', ...tyres },
  { by: 'guide', type: 'said', ...tyres, step: 'statingProblem', text: 'Summer tyres lose their grip.' },
  { by: 'guide', type: 'concluded', ...tyres, outcome: 'resolved', answers: {} },
];

describe('The transcript reader', () => {
  const page = location.pathname + location.search;
  let receiver: ReceiverDouble;
  let reader: TranscriptReaderElement;

  async function opens(...transcripts: readonly Transcript[]): Promise<void> {
    receiver = new ReceiverDouble(...transcripts);
    reader = await fixture<TranscriptReaderElement>(html`<transcript-reader></transcript-reader>`);
  }

  async function opensSignedIn(...transcripts: readonly Transcript[]): Promise<void> {
    receiver = new ReceiverDouble(...transcripts);
    receiver.signedIn = true;
    reader = await fixture<TranscriptReaderElement>(html`<transcript-reader></transcript-reader>`);
    await shows('Sign out');
  }

  /** Opens the reader on one transcript of these entries. */
  async function reads(entries: readonly (Draft | AnyEntry)[], parts: Partial<Transcript> = {}): Promise<void> {
    location.hash = 'conversation-1';
    await opensSignedIn(transcriptOf(entries, parts));
    await waitUntil(() => find('.turns'));
  }

  const find = (selector: string) => reader.renderRoot.querySelector<HTMLElement>(selector);
  const input = () => reader.renderRoot.querySelector<HTMLInputElement>('#token');
  const all = (selector: string) => [...reader.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const shows = (text: string) =>
    waitUntil(() => all('*').some(({ textContent }) => textContent.includes(text)), `never showed: ${text}`);
  const press = (label: string) =>
    all('button, a')
      .find(({ textContent }) => textContent.trim() === label)
      ?.click();

  async function signsIn(token: string): Promise<void> {
    await waitUntil(input);
    input()?.setRangeText(token);
    press('Sign in');
  }

  afterEach(() => {
    fixtureCleanup();
    receiver.restore();
    history.replaceState(null, '', page);
  });

  describe('at the door', () => {
    it('asks for the token, without a reproach', async () => {
      await opens();
      await waitUntil(() => find('#token'));
      expect(input()?.labels?.[0]?.textContent).to.equal('Token');
      expect(texts('[role=alert]')).to.deep.equal(['']);
      await expect(reader).to.be.accessible();
    });

    it('says so when the token is wrong', async () => {
      await opens();
      await signsIn('a guess');
      await shows('That is not the token.');
      expect(find('#token')?.getAttribute('aria-invalid')).to.equal('true');
      await expect(reader).to.be.accessible();
    });

    it('opens with the token, and the keyboard goes on from the heading', async () => {
      await opens(transcriptOf(conversation));
      await signsIn(` ${doubleToken} `);
      await waitUntil(() => find('.list'));
      expect(reader.shadowRoot?.activeElement).to.equal(find('h1'));
    });

    it('does not ask whoever is signed in already', async () => {
      await opensSignedIn();
      expect(find('#token')).to.be.null;
    });

    it('signs out, and leaves nothing on screen', async () => {
      await reads(conversation);
      press('Sign out');
      await waitUntil(() => find('#token'));
      expect(receiver.signedIn).to.be.false;
      expect(reader.renderRoot.textContent).not.to.include('Winter tyres');
    });

    it('asks again when the sign-in has ended, and says why', async () => {
      await reads(conversation);
      receiver.signedIn = false;
      press('Refresh');
      await shows('You are not signed in any more.');
      expect(find('.turns')).to.be.null;
      expect(find('#token')).to.exist;
    });
  });

  describe('as a list', () => {
    it('names each transcript by its topics, technique and outcome', async () => {
      await opensSignedIn(transcriptOf(conversation));
      expect(texts('.list strong')).to.deep.equal(['Winter tyres']);
      expect(texts('.list .quiet')).to.deep.equal(['explanation · English']);
      expect(texts('.list .outcome')).to.deep.equal(['going on']);
      await expect(reader).to.be.accessible();
    });

    it('fetches older ones on demand, and keeps the newer ones', async () => {
      const three = ['a', 'b', 'c'].map((id) => transcriptOf(conversation, { id }));
      receiver = new ReceiverDouble(...three);
      receiver.signedIn = true;
      receiver.pageSize = 2;
      reader = await fixture(html`<transcript-reader></transcript-reader>`);
      await shows('Older transcripts');
      press('Older transcripts');
      await waitUntil(() => all('.list li').length === 3);
      expect(all('.list a').map((link) => link.getAttribute('href'))).to.deep.equal(['#a', '#b', '#c']);
      expect(reader.renderRoot.textContent).not.to.include('Older transcripts');
    });

    it('shows a time that is none as it came', async () => {
      await opensSignedIn(transcriptOf(conversation, { began: 'one fine day' }));
      expect(texts('.list time')).to.deep.equal(['one fine day']);
    });

    it('says what an empty list means', async () => {
      await opensSignedIn();
      await shows('No conversation yet.');
    });

    it('asks the endpoint that it is told', async () => {
      receiver = new ReceiverDouble();
      reader = await fixture(html`<transcript-reader endpoint="/elsewhere"></transcript-reader>`);
      await waitUntil(() => receiver.requests.length > 0);
      expect(receiver.requests[0]).to.match(/^GET \/elsewhere\?/);
    });
  });

  describe('with a transcript', () => {
    it('shows what was said, each once and in order', async () => {
      await reads(conversation);
      expect(texts('.bubble')).to.deep.equal([
        'Good morning.',
        'What can I do for you?',
        'Winter tyres',
        'Summer tyres lose their grip.',
      ]);
      await expect(reader).to.be.accessible();
    });

    it('notes in the margin where the technique stood', async () => {
      await reads(conversation);
      expect(texts('.margin span')).to.deep.equal(['explanation', 'stating problem', 'resolved']);
    });

    it('is found by its address, and the keyboard goes on from its heading', async () => {
      await opensSignedIn(transcriptOf(conversation));
      find('.list a')?.click();
      await waitUntil(() => find('.turns'));
      expect(location.hash).to.equal('#conversation-1');
      expect(reader.shadowRoot?.activeElement).to.equal(find('h2'));
      expect(find('.list a')?.getAttribute('aria-current')).to.equal('true');
    });

    it('leads back to its row in the list', async () => {
      await reads(conversation);
      press('All transcripts');
      await waitUntil(() => !find('.turns'));
      expect(reader.shadowRoot?.activeElement).to.equal(find('.list a'));
    });

    it('downloads it in every format', async () => {
      await reads(conversation);
      expect(texts('main .downloads a')).to.include('Text');
      const downloads = all('main .downloads a[download]').map((link) => link.getAttribute('href'));
      expect(downloads).to.have.members(
        Object.keys(formats).map((extension) => `/transcripts/conversation-1.${extension}`),
      );
    });

    it('shows what a visitor typed as text, whatever it looks like', async () => {
      const text = '<img src=x onerror=alert(1)> <b>ice</b>';
      await reads([{ by: 'visitor', type: 'typed', text, masked: false, understood: { as: 'nothing', nearest: [] } }]);
      expect(texts('.bubble')).to.deep.equal([text]);
      expect(all('.bubble img, .bubble b')).to.be.empty;
    });

    it('shows the small line above a question', async () => {
      const asked = { by: 'guide', type: 'asked', name: 'far', text: 'How far?', kind: 'number', options: [] } as const;
      await reads([{ ...asked, note: '2 of 3' }]);
      expect(texts('.note + .bubble')).to.deep.equal(['How far?']);
      expect(texts('.note')).to.deep.equal(['2 of 3']);
    });

    it('strikes an answer out that was changed, and says so in words', async () => {
      const answer = { by: 'visitor', name: 'clear', value: 'no', label: 'Not quite' } as const;
      await reads([
        { type: 'answered', ...answer },
        { type: 'revised', of: 0, ...answer, value: 'yes', label: 'That is clear' },
      ]);
      expect(texts('.bubble')).to.deep.equal(['Not quite', 'That is clear']);
      expect(texts('s')).to.deep.equal(['Not quite']);
      expect(texts('.row .unseen')).to.deep.equal(['Changed later:']);
    });

    it('tells in a line what happened without being said', async () => {
      await reads([
        { by: 'visitor', type: 'rated', solved: true, score: 4, comment: 'Quick' },
        { by: 'guide', type: 'promised', what: 'The workshop calls you', until: 'within one working day' },
        { by: 'guide', type: 'handed-over', reason: 'asked', reference: 'NC-7H4K' },
      ]);
      expect(texts('.line').map((line) => line.replace(/^\d\d:\d\d /, ''))).to.deep.equal([
        'Rated: solved, 4 of 5, “Quick”',
        'Promised: The workshop calls you (within one working day)',
        'Handed over to a person (asked). Reference NC-7H4K',
      ]);
    });

    it('begins with what was promised, and whether it is still owed', async () => {
      await reads([
        { by: 'guide', type: 'promised', what: 'The workshop calls you', reference: 'NC-7H4K' },
        { by: 'guide', type: 'concluded', ...tyres, outcome: 'resolved', answers: {} },
        { by: 'guide', type: 'handed-over', reason: 'asked' },
      ]);
      expect(texts('.matters li')).to.deep.equal([
        'Promised: The workshop calls you. Reference NC-7H4K settled',
        'Handed over to a person (asked). open',
      ]);
      await expect(reader).to.be.accessible();
    });

    it('gives the answers as a table, with those struck out that were changed', async () => {
      const answer = { by: 'visitor', ...tyres, name: 'size', value: '42', label: '42 mm' } as const;
      await reads([
        { by: 'guide', type: 'asked', ...tyres, name: 'size', text: 'How wide?', kind: 'choice', options: [] },
        { type: 'answered', ...answer },
        { type: 'revised', of: 1, ...answer, value: '45', label: '45 mm' },
      ]);
      expect(texts('.answers tbody th')).to.deep.equal(['How wide?', 'How wide?']);
      expect(texts('.answers td')).to.deep.equal(['Changed later: 42 mm', '45 mm']);
      expect(texts('.answers s')).to.deep.equal(['42 mm']);
      await expect(reader).to.be.accessible();
    });

    it('shows neither where nothing was promised and nothing answered', async () => {
      await reads(conversation.slice(0, 2));
      expect(all('.matters, .answers')).to.be.empty;
    });

    it('draws what it does not know as a plain line', async () => {
      await reads([{ seq: 0, at: '2026-11-22T09:41:00.000Z', by: 'host', type: 'sparkled', how: { much: 3 } }]);
      expect(texts('.line')[0]).to.match(/sparkled \{"how":\{"much":3\}\}$/);
    });
  });

  describe('deleting a transcript', () => {
    const dialog = () => reader.renderRoot.querySelector('dialog');
    const requested = () => receiver.requests.filter((request) => request.startsWith('DELETE'));

    it('asks first, in words that tell what it means', async () => {
      await reads(conversation);
      press('Delete…');
      expect(dialog()?.open).to.be.true;
      expect(reader.shadowRoot?.activeElement?.textContent).to.equal('Keep it');
      expect(requested()).to.be.empty;
      await expect(reader).to.be.accessible();
    });

    it('keeps it, and the keyboard goes on from the button', async () => {
      await reads(conversation);
      all('.delete')[0]?.focus();
      press('Delete…');
      press('Keep it');
      await waitUntil(() => reader.shadowRoot?.activeElement === find('.delete'));
      expect(requested()).to.be.empty;
      expect(find('.turns')).to.exist;
    });

    it('deletes it, says so, and leads back to the list', async () => {
      await reads(conversation);
      receiver.instead = () => new Response(null, { status: 204 });
      press('Delete…');
      press('Delete it');
      await shows('The transcript was deleted.');
      expect(requested()).to.deep.equal(['DELETE /transcripts/conversation-1']);
      expect(location.hash).to.equal('');
      expect(all('.turns, .list li')).to.be.empty;
      expect(reader.shadowRoot?.activeElement).to.equal(find('h1'));
      await expect(reader).to.be.accessible();
    });

    it('shows what the receiver says when it does not delete it, and the transcript stays', async () => {
      await reads(conversation);
      receiver.instead = () => Response.json({ detail: 'The database rests.' }, { status: 503 });
      press('Delete…');
      press('Delete it');
      await shows('The server answered with status 503. The database rests.');
      expect(find('.turns')).to.exist;
    });
  });

  describe('with rich content', () => {
    const said = (...content: readonly object[]): Draft => ({
      ...{ by: 'guide', type: 'said', text: 'Words' },
      content: content as NonNullable<Extract<Draft, { type: 'said' }>['content']>,
    });

    it('loads no image, but links to it with its description', async () => {
      await reads([said({ tag: 'img', src: 'https://elsewhere.example/stud.png', alt: 'A stud', children: [] })]);
      expect(all('img')).to.be.empty;
      expect(texts('.bubble a')).to.deep.equal(['Image: A stud']);
    });

    it('lets a link learn and pass on nothing, and lead from the page where it was shown', async () => {
      await reads([said({ tag: 'a', href: '/workshop', children: ['Book'] })]);
      const link = find('.bubble a');
      expect(link?.getAttribute('href')).to.equal('https://shop.example/workshop');
      expect(link?.getAttribute('rel')).to.equal('noopener noreferrer nofollow');
    });

    it('follows no address that runs', async () => {
      const page = { url: 'javascript:alert(1)', title: 'A page' };
      await reads(
        [
          said(
            { tag: 'a', href: 'javascript:alert(1)', children: ['Run'] },
            { tag: 'a', href: '/x', children: ['On'] },
          ),
        ],
        {
          page,
        },
      );
      expect(texts('.bubble')).to.deep.equal(['RunOn']);
      expect(all('[href^="javascript"], .bubble a')).to.be.empty;
    });

    it('keeps tables and lists', async () => {
      await reads([
        said({ tag: 'table', children: [{ tag: 'tr', children: [{ tag: 'td', children: ['240 studs'] }] }] }),
      ]);
      expect(texts('.bubble td')).to.deep.equal(['240 studs']);
    });
  });

  describe('when something fails', () => {
    it('says that the server cannot be reached, and works again when it can', async () => {
      await opensSignedIn(transcriptOf(conversation));
      receiver.instead = () => Promise.reject(new TypeError('offline'));
      press('Refresh');
      await shows('The server cannot be reached.');
      receiver.instead = undefined;
      press('Refresh');
      await waitUntil(() => texts('[role=alert]')[0] === '');
    });

    it('says what it could not read', async () => {
      await opensSignedIn();
      receiver.instead = () => Response.json({ items: [{ id: 7 }], next: null });
      press('Refresh');
      await shows('The server sent what this reader cannot read: items.0.id');
    });

    it('says that a transcript is not there, and offers the way back', async () => {
      location.hash = 'conversation-2';
      await opensSignedIn(transcriptOf(conversation));
      await shows('There is no such transcript.');
      expect(texts('.back')).to.deep.equal(['All transcripts']);
    });

    it('says that a transcript was deleted, and shows it no more', async () => {
      await reads(conversation);
      receiver.erased.add('conversation-1');
      press('Refresh');
      await shows('This transcript was deleted.');
      expect(find('.turns')).to.be.null;
    });
  });
});
