import { aTimeout, expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { TranscriptItem } from '../../src/transcript/received.ts';
import { ReaderScreen, wordsOf } from '../support/reader-screen.ts';
import { ReceiverDouble, transcriptOf } from '../support/receiver-double.ts';

const item: TranscriptItem = {
  ...{ id: 'conversation-1', began: '2026-11-22T09:41:00.000Z', last: '2026-11-22T09:45:00.000Z', language: 'sv' },
  ...{ page: { url: 'https://shop.example/sv/verkstad', title: 'Verkstad' }, test: true },
  ...{ techniques: ['empathy'], topics: ['Something went wrong'], outcome: 'handed-over', kind: 'complaint' },
  ...{ rating: 2, scale: 10, open: true, reference: 'NC-7H4K' },
};

describe('Searching and filtering in the transcript reader', () => {
  const page = location.pathname + location.search;
  let screen: ReaderScreen;

  const opens = async () => {
    screen = await ReaderScreen.signedIn(transcriptOf([]));
    await screen.shows('1 conversation');
  };
  const words = 'Words that were said';
  const unfolds = () => screen.presses(/^Filters/);
  /** Chooses a filter as people do: unfolds them, fills one in, and sends them. */
  const filters = (label: string, value: string) => {
    unfolds();
    screen.fills(label, value);
    screen.presses('Filter');
  };
  const looksFor = (value: string) => {
    screen.fills(words, value);
    screen.presses('Search');
  };

  /** What the list was last asked for, without what turns its pages. */
  const asked = () => {
    const lists = screen.receiver.requests.filter((request) => request.startsWith('GET /transcripts?'));
    const { searchParams } = new URL(lists.at(-1)?.slice('GET '.length) ?? '', location.href);
    searchParams.delete('limit');
    return Object.fromEntries(searchParams);
  };
  const asks = (expected: object) =>
    waitUntil(() => JSON.stringify(asked()) === JSON.stringify(expected), `never asked ${JSON.stringify(expected)}`);

  afterEach(() => {
    fixtureCleanup();
    ReceiverDouble.restore();
    history.replaceState(null, '', page);
  });

  it('asks for what was said once the form is sent, and for nothing before', async () => {
    await opens();
    const before = screen.receiver.requests.length;
    screen.fills(words, 'child seat');
    await aTimeout(0);
    expect(screen.receiver.requests).to.have.length(before);
    screen.presses('Search');
    await asks({ q: 'child seat' });
    expect(screen.receiver.requests).to.have.length(before + 1);
  });

  it('keeps the filters in the address, beside what the page has there', async () => {
    await opens();
    screen.fills(words, 'studs');
    filters('Outcome', 'handed-over');
    await asks({ q: 'studs', outcome: 'handed-over' });
    expect(location.search.startsWith(new URL(page, location.href).search)).to.be.true;
    expect(new URLSearchParams(location.search).get('outcome')).to.equal('handed-over');
  });

  it('takes up the filters of the address that it is opened at', async () => {
    const address = new URL(location.href);
    address.searchParams.set('technique', 'empathy');
    address.searchParams.set('open', 'true');
    history.replaceState(null, '', address);
    await opens();
    expect(asked()).to.deep.equal({ technique: 'empathy', open: 'true' });
    expect([screen.field('Technique').value, screen.field('Matter').value]).to.deep.equal(['empathy', 'true']);
    expect(screen.has('button', 'Filters (2)')).to.be.true;
    await screen.isAccessible();
    unfolds();
    await screen.isAccessible();
  });

  it('folds the fields away for what was found, and the keyboard goes on from there', async () => {
    await opens();
    filters('Kind', 'complaint');
    await asks({ kind: 'complaint' });
    expect(screen.has('button', 'Filter')).to.be.false;
    await waitUntil(() => screen.focus === 'Filters (1)');
  });

  it('takes away one filter, and all of them', async () => {
    await opens();
    filters('Kind', 'complaint');
    await asks({ kind: 'complaint' });
    filters('Tests', 'true');
    await asks({ kind: 'complaint', test: 'true' });
    screen.presses('Without Kind: complaint ×');
    await asks({ test: 'true' });
    expect(screen.field('Kind').value).to.equal('');
    screen.presses('Show all');
    await asks({});
    expect(screen.field('Tests').value).to.equal('');
  });

  it('goes back to the filters before', async () => {
    await opens();
    looksFor('studs');
    await asks({ q: 'studs' });
    history.back();
    await asks({});
    expect(screen.field(words).value).to.equal('');
  });

  it('begins a day at midnight where the reader is', async () => {
    await opens();
    filters('Began from', '2026-11-22');
    await asks({ from: new Date('2026-11-22T00:00').toISOString() });
    expect(screen.field('Began from').value).to.equal('2026-11-22');
  });

  it('downloads all that the filters keep, in every format', async () => {
    await opens();
    filters('Kind', 'complaint');
    await asks({ kind: 'complaint' });
    await screen.finds('button', 'Export all');
    screen.presses('Export all');
    const downloads = screen.all('link').filter((link) => link.hasAttribute('download'));
    expect(downloads.map((link) => link.getAttribute('href'))).to.deep.equal(
      ['txt', 'html', 'md', 'csv', 'jsonl', 'vcon'].map((extension) => `/transcripts.${extension}?kind=complaint`),
    );
    await screen.isAccessible();
  });

  it('turns the pages of what the filters keep', async () => {
    await opens();
    screen.receiver.instead = () => Response.json({ items: [item], next: 'more' });
    looksFor('studs');
    await screen.finds('button', 'Older transcripts');
    screen.presses('Older transcripts');
    await asks({ q: 'studs', cursor: 'more' });
  });

  it('shows all that the receiver tells of a conversation', async () => {
    await opens();
    screen.receiver.instead = () => Response.json({ items: [item], next: null });
    screen.presses('Refresh');
    const row = wordsOf(await screen.finds('link', /Something went wrong/));
    const time = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
    expect(row).to.include(time.format(Date.parse(item.began)));
    for (const part of [
      'empathy',
      'handed over',
      'complaint',
      'open',
      'test',
      'rated 2',
      'NC-7H4K',
      '…/verkstad',
      'sv',
    ])
      expect(row).to.include(part);
    await screen.isAccessible();
  });

  it('says that nothing fits, and how many do', async () => {
    await opens();
    screen.receiver.instead = () => Response.json({ items: [], next: null });
    looksFor('a unicorn');
    await screen.shows('No conversation is like that.');
    expect(screen.text).to.include('0 conversations');
    await screen.isAccessible();
  });

  it('says what the receiver did not understand, and lets it be asked otherwise', async () => {
    await opens();
    screen.receiver.instead = () => Response.json({ detail: 'Not understood: rating.' }, { status: 400 });
    filters('Rating', '5000');
    await screen.shows('The server answered with status 400. Not understood: rating.');
    expect(screen.rows).to.be.empty;
    expect(screen.has('button', 'Show all')).to.be.true;
  });

  it('lets a slow answer not replace that of a later search', async () => {
    await opens();
    let answerSlowly: (response: Response) => void = () => undefined;
    screen.receiver.instead = () => new Promise((resolve) => (answerSlowly = resolve));
    looksFor('first');
    await asks({ q: 'first' });
    screen.receiver.instead = () => Response.json({ items: [item], next: null });
    looksFor('second');
    await screen.finds('link', /Something went wrong/);
    answerSlowly(Response.json({ items: [], next: null }));
    await aTimeout(0);
    expect(screen.rows).to.have.length(1);
  });
});
