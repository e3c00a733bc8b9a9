import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { content, open, playEndpoint, widget } from '../support/widget.ts';

const card = '4111 1111 1111 1111';

/** All that IndexedDB and `localStorage` hold of this page. */
async function kept(): Promise<string> {
  const databases = await indexedDB.databases();
  const all = await Promise.all(databases.map(({ name = '' }) => rowsOf(name)));
  return JSON.stringify([all, Object.entries(localStorage), Object.entries(sessionStorage)]);
}

async function rowsOf(name: string): Promise<unknown[]> {
  const base = await result(indexedDB.open(name));
  const stores = [...base.objectStoreNames];
  const rows = await Promise.all(stores.map((store) => result(base.transaction(store).objectStore(store).getAll())));
  base.close();
  return rows;
}

function result<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed.'));
  });
}

describe('a chat that covers numbers', () => {
  let endpoint: ReturnType<typeof playEndpoint>;
  beforeEach(() => (endpoint = playEndpoint()));
  afterEach(() => endpoint.stop());

  /** The visitor writes a message with a number in it; what scripts hear of that comes out. */
  async function writes(attributes: string, number: string) {
    const page = await widget(attributes, content);
    const { chat, screen } = page;
    const told: AnyEntry[] = [];
    chat.addEventListener('guided-entry', ({ detail }) => told.push(detail.entry));
    await open(page);
    const message = `Winter tyres, and my number is ${number}`;
    await screen.types(message);
    const isTyped = ({ type }: AnyEntry) => type === 'typed';
    const isSent = () => endpoint.batches.some(({ entries }) => entries.some(isTyped));
    await waitUntil(isSent, 'The message is not sent.', { timeout: 15_000 });
    await nextFrame();
    const everywhere =
      JSON.stringify([told, chat.transcript, endpoint.batches]) + screen.panel.innerHTML + (await kept());
    return { ...page, told, everywhere };
  }

  it('shows, keeps, sends and tells a number only covered', async () => {
    const { screen, told, everywhere } = await writes('redact', card);
    expect(screen.messages.join('\n')).to.include('my number is •••• •••• •••• ••••');
    expect(told.find(({ type }) => type === 'typed')).to.include({ masked: true });
    expect(everywhere).to.include('Winter tyres, and my number is •••• •••• •••• ••••');
    expect(everywhere).to.not.include(card);
    await expect(screen.panel).to.be.accessible();
  });

  it('leaves it where the owner does not ask for it', async () => {
    const { told, everywhere } = await writes('', '5555 5555 5555 4444');
    expect(told.find(({ type }) => type === 'typed')).to.include({ masked: false });
    expect(everywhere).to.include('5555 5555 5555 4444');
  });

  it('begins and ceases with the attribute', async () => {
    const page = await writes('', '5555 5555 5555 4444');
    page.chat.setAttribute('redact', '');
    await nextFrame();
    await page.chat.say('And 3782 822463 10005');
    expect(page.chat.transcript.findLast(({ type }) => type === 'typed')).to.include({ text: 'And •••• •••••• •••••' });
    page.chat.removeAttribute('redact');
    await nextFrame();
    await page.chat.say('And 3782 822463 10005');
    expect(page.chat.transcript.findLast(({ type }) => type === 'typed')).to.include({ text: 'And 3782 822463 10005' });
  });
});
