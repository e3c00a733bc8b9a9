import { aTimeout, expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { TranscriptReaderElement } from '../../src/reader/reader.ts';
import type { TranscriptItem } from '../../src/transcript/received.ts';
import { ReceiverDouble, transcriptOf } from '../support/receiver-double.ts';
import '../../src/reader/reader.ts';

const item: TranscriptItem = {
  ...{ id: 'conversation-1', began: '2026-11-22T09:41:00.000Z', last: '2026-11-22T09:45:00.000Z', language: 'sv' },
  ...{ techniques: ['empathy'], topics: ['Something went wrong'], outcome: 'handed-over', kind: 'complaint' },
  ...{ rating: 2, open: true, reference: 'NC-7H4K', test: false },
  page: { url: 'https://shop.example/tyres', title: 'Tyres' },
};

describe('Searching and filtering in the transcript reader', () => {
  const page = location.pathname + location.search;
  let receiver: ReceiverDouble;
  let reader: TranscriptReaderElement;

  async function opens(): Promise<void> {
    receiver = new ReceiverDouble(transcriptOf([]));
    receiver.signedIn = true;
    reader = await fixture<TranscriptReaderElement>(html`<transcript-reader></transcript-reader>`);
    await waitUntil(() => find('.list'));
  }

  const find = (selector: string) => reader.renderRoot.querySelector<HTMLElement>(selector);
  const field = (name: string) =>
    reader.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`[role=search] [name=${name}]`);
  const enter = (name: string, value: string) => Object.assign(field(name) ?? {}, { value });
  const submit = () => reader.renderRoot.querySelector<HTMLFormElement>('[role=search]')?.requestSubmit();
  const press = (label: string) =>
    [...reader.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();

  /** What the list was last asked for, without what turns its pages. */
  const asked = () => {
    const lists = receiver.requests.filter((request) => request.startsWith('GET /transcripts?'));
    const { searchParams } = new URL(lists.at(-1)?.slice('GET '.length) ?? '', location.href);
    searchParams.delete('limit');
    return Object.fromEntries(searchParams);
  };
  const asks = (filters: object) =>
    waitUntil(() => JSON.stringify(asked()) === JSON.stringify(filters), `never asked ${JSON.stringify(filters)}`);

  afterEach(() => {
    fixtureCleanup();
    receiver.restore();
    history.replaceState(null, '', page);
  });

  it('asks for what was said once the form is sent, and for nothing before', async () => {
    await opens();
    const before = receiver.requests.length;
    enter('q', 'child seat');
    await aTimeout(0);
    expect(receiver.requests).to.have.length(before);
    submit();
    await asks({ q: 'child seat' });
    expect(receiver.requests).to.have.length(before + 1);
  });

  it('keeps the filters in the address, beside what the page has there', async () => {
    await opens();
    enter('q', 'studs');
    enter('outcome', 'handed-over');
    submit();
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
    expect(field('technique')?.value).to.equal('empathy');
    expect(field('open')?.value).to.equal('true');
    expect(find('summary')?.textContent).to.equal('Filters (2)');
    await expect(reader).to.be.accessible();
  });

  it('goes back to the filters before', async () => {
    await opens();
    enter('q', 'studs');
    submit();
    await asks({ q: 'studs' });
    history.back();
    await asks({});
    expect(field('q')?.value).to.equal('');
  });

  it('shows all again', async () => {
    await opens();
    enter('kind', 'complaint');
    submit();
    await asks({ kind: 'complaint' });
    await waitUntil(() => find('.list'));
    press('Show all');
    await asks({});
    expect(field('kind')?.value).to.equal('');
  });

  it('begins a day at midnight where the reader is', async () => {
    await opens();
    enter('from', '2026-11-22');
    submit();
    await asks({ from: new Date('2026-11-22T00:00').toISOString() });
    expect(field('from')?.value).to.equal('2026-11-22');
  });

  it('downloads all that the filters keep', async () => {
    await opens();
    const downloads = () =>
      [...reader.renderRoot.querySelectorAll('nav .downloads a[download]')].map((link) => link.getAttribute('href'));
    expect(downloads()).to.deep.equal(['/transcripts.csv', '/transcripts.jsonl']);
    enter('kind', 'complaint');
    submit();
    await asks({ kind: 'complaint' });
    await waitUntil(() => find('nav .downloads'));
    expect(downloads()).to.deep.equal(['/transcripts.csv?kind=complaint', '/transcripts.jsonl?kind=complaint']);
  });

  it('turns the pages of what the filters keep', async () => {
    await opens();
    receiver.instead = () => Response.json({ items: [item], next: 'more' });
    enter('q', 'studs');
    submit();
    await waitUntil(() => find('.more'));
    find('.more')?.click();
    await asks({ q: 'studs', cursor: 'more' });
  });

  it('shows all that the receiver tells of a conversation', async () => {
    await opens();
    receiver.instead = () => Response.json({ items: [item], next: null });
    press('Refresh');
    await waitUntil(() => find('.matter'));
    const row = find('.list a')?.textContent.replace(/\s+/g, ' ') ?? '';
    for (const part of ['Something went wrong', '22 Nov', 'empathy', 'complaint', 'Swedish', 'handed over'])
      expect(row).to.include(part);
    for (const part of ['open matter', 'NC-7H4K', 'rated 2']) expect(row).to.include(part);
    await expect(reader).to.be.accessible();
  });

  it('says that nothing fits, and how many do', async () => {
    await opens();
    expect(find('.count')?.textContent).to.equal('1 conversation');
    receiver.instead = () => Response.json({ items: [], next: null });
    enter('q', 'a unicorn');
    submit();
    await waitUntil(() => find('.empty'));
    expect(find('.empty')?.textContent).to.include('No conversation is like that.');
    expect(find('.count')?.textContent).to.equal('0 conversations');
  });

  it('says what the receiver did not understand, and shows no list for it', async () => {
    await opens();
    receiver.instead = () => Response.json({ detail: 'Not understood: rating.' }, { status: 400 });
    enter('rating', '5000');
    submit();
    await waitUntil(() => find('[role=alert]')?.textContent !== '');
    expect(find('[role=alert]')?.textContent).to.equal('The server answered with status 400. Not understood: rating.');
    expect(find('.list')).to.be.null;
  });

  it('lets a slow answer not replace that of a later search', async () => {
    await opens();
    let answerSlowly: (response: Response) => void = () => undefined;
    receiver.instead = () => new Promise((resolve) => (answerSlowly = resolve));
    enter('q', 'first');
    submit();
    await asks({ q: 'first' });
    receiver.instead = () => Response.json({ items: [item], next: null });
    enter('q', 'second');
    submit();
    await waitUntil(() => find('.matter'));
    answerSlowly(Response.json({ items: [], next: null }));
    await aTimeout(0);
    expect(find('.matter')).to.exist;
  });
});
