import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { formats } from '../../src/transcript/export/formats.ts';
import type { Draft } from '../../src/transcript/entry.ts';
import type { Transcript } from '../../src/transcript/received.ts';
import { openFiles } from '../../src/reader/files/opened-files.ts';
import { countedByHand } from '../support/counted-by-hand.ts';
import { measuredConversations } from '../support/measured-conversations.ts';
import { ReaderScreen, wordsOf } from '../support/reader-screen.ts';
import { ReceiverDouble, transcriptOf } from '../support/receiver-double.ts';

const about = (topic: string, ...drafts: readonly Draft[]) => [
  { by: 'guide', type: 'began', technique: 'explanation', topic } as const,
  {
    by: 'guide',
    type: 'said',
    technique: 'explanation',
    topic,
    text: `This is about ${topic.toLowerCase()}.`,
  } as const,
  ...drafts,
];

const tyres = transcriptOf(about('Winter tyres', { type: 'skipped', by: 'visitor', name: 'clear' }), {
  id: 'winter-tyres',
});
const bells = transcriptOf(
  about('Bells', {
    ...{ by: 'guide', type: 'concluded', technique: 'explanation', topic: 'Bells' },
    ...{ outcome: 'resolved', answers: {}, kind: 'need' },
  }),
  { id: 'bells-and-horns', began: '2026-11-23T09:00:00.000Z', language: 'sv' },
);

const fileOf = (name: string, ...parts: readonly string[]) => new File([...parts], name);
const lines = (...transcripts: readonly Transcript[]) => transcripts.map(formats.jsonl.make);

describe('Exported files in the transcript reader', () => {
  const page = location.pathname + location.search;
  let screen: ReaderScreen;

  /** Lets files go over the reader, as one drops them. */
  const drops = (...files: readonly File[]) => {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    screen.element.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
    screen.element.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  };
  const comes = async () => {
    screen = await ReaderScreen.opens(new ReceiverDouble());
    await screen.finds('button', 'Open files…');
  };
  const opens = async (...files: readonly File[]) => {
    await comes();
    drops(...files);
    await screen.finds('region', 'Opened file');
  };

  afterEach(() => {
    fixtureCleanup();
    ReceiverDouble.restore();
    history.replaceState(null, '', page);
  });

  it('are read by whoever has not signed in, and nothing of them is sent', async () => {
    await comes();
    const { length } = screen.receiver.requests;
    drops(fileOf('week.jsonl', ...lines(tyres, bells)));
    const bar = await screen.finds('region', 'Opened file');
    expect(wordsOf(bar)).to.include('From a file: week.jsonl (2 conversations)');
    await waitUntil(() => screen.rows.length === 2);
    expect(screen.rows[0]).to.include('Bells').and.to.include('resolved').and.to.include('need');
    await screen.isAccessible();
    screen.presses(/Winter tyres/);
    await screen.finds('list', 'Conversation');
    expect(screen.messages).to.deep.equal(['This is about winter tyres.']);
    await screen.isAccessible();
    expect(screen.receiver.requests).to.have.length(length);
  });

  it('are read where there is no receiver', async () => {
    const receiver = new ReceiverDouble();
    receiver.instead = () => Promise.reject(new TypeError('offline'));
    screen = await ReaderScreen.opens(receiver);
    await screen.shows('The server cannot be reached.');
    drops(fileOf('one.json', formats.json.make(tyres)));
    await screen.finds('link', /Winter tyres/);
  });

  it('show no deed that only a receiver does', async () => {
    await opens(fileOf('one.json', formats.json.make(tyres)));
    (await screen.finds('link', /Winter tyres/)).click();
    await screen.finds('list', 'Conversation');
    for (const deed of ['Refresh', 'Sign out', 'Delete…', 'Export', 'Export all'])
      expect(screen.has('button', deed), deed).to.be.false;
  });

  it('are searched by what was said in them', async () => {
    await opens(fileOf('week.jsonl', ...lines(tyres, bells)));
    screen.fills('Words that were said', 'tyre');
    screen.presses('Search');
    await waitUntil(() => screen.rows.length === 1);
    expect(screen.rows[0]).to.include('Winter tyres');
  });

  it('give way to the receiver again, by button and by the way back', async () => {
    await opens(fileOf('week.jsonl', ...lines(tyres)));
    screen.presses('Close file');
    await screen.finds('field', 'Token');
    history.back();
    await screen.finds('link', /Winter tyres/);
    history.forward();
    await screen.finds('field', 'Token');
  });

  it('are forgotten when the page is loaded again', async () => {
    await opens(fileOf('week.jsonl', ...lines(tyres)));
    expect(new URLSearchParams(location.search).get('file')).to.equal('week.jsonl');
    fixtureCleanup();
    await comes();
    expect(new URLSearchParams(location.search).has('file')).to.be.false;
    await screen.shows('“week.jsonl” was closed when this page was loaded again. Open it once more to read on.');
  });

  it('are told by file, line and reason where they are broken, and the rest is shown', async () => {
    await opens(fileOf('week.jsonl', ...lines(tyres), '{"id": \n', '{"id": "conversation-3"}\n', ...lines(bells)));
    await waitUntil(() => screen.rows.length === 2);
    screen.presses('2 parts could not be read');
    await screen.shows('week.jsonl: line 2: expected JSON');
    await screen.shows('week.jsonl: line 3: began: expected text');
    await screen.isAccessible();
  });

  it('are refused where nothing in them can be read, and everything stays as it was', async () => {
    await comes();
    drops(fileOf('holiday.jpg', 'no words'));
    await screen.shows('holiday.jpg: this is not one of .json, .jsonl, .vcon');
    expect(screen.has('field', 'Token')).to.be.true;
    await screen.isAccessible();
  });

  it('that are refused are no reproach any more once the next are opened, or the old are closed', async () => {
    await opens(fileOf('week.jsonl', ...lines(tyres)));
    drops(fileOf('holiday.jpg', 'no words'));
    await screen.shows('holiday.jpg: this is not one of');
    screen.presses('Close file');
    await screen.finds('field', 'Token');
    expect(screen.text).not.to.include('holiday.jpg');
  });

  it('are opened where an endpoint of the owner has written them', async () => {
    const { id, page, entries } = tyres;
    const written = [{ conversation: id, key: 'a hash', page }, ...entries].map((line) => `${JSON.stringify(line)}\n`);
    await opens(fileOf(`${id}.jsonl`, ...written));
    (await screen.finds('link', /Winter tyres/)).click();
    await screen.finds('list', 'Conversation');
    expect(screen.messages).to.deep.equal(['This is about winter tyres.']);
  });

  it('show a score with what it is out of', async () => {
    const rated = { by: 'visitor', type: 'rated', score: 5, scale: 10 } as const;
    await opens(fileOf('week.jsonl', ...lines(transcriptOf(about('Brakes', rated)))));
    await waitUntil(() => screen.rows[0]?.includes('5/10'));
  });

  it('are refused by an id that no address can hold', async () => {
    await comes();
    drops(fileOf('odd.json', formats.json.make({ ...tyres, id: 'a bell, and a horn' })));
    await screen.shows('odd.json: id: expected 8 to 64 letters, digits, - or _');
  });

  it('can be dropped anywhere, and it says so', async () => {
    await comes();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf('week.jsonl'));
    screen.element.dispatchEvent(new DragEvent('dragover', { dataTransfer }));
    await screen.shows('Let the files go to read them here.');
    screen.element.dispatchEvent(new DragEvent('dragleave'));
    await waitUntil(() => !screen.text.includes('Let the files go'));
  });
});

describe('What is read of exported files', () => {
  const now = Date.parse('2026-11-24T12:00:00.000Z');
  const listed = async (filters: string, ...files: readonly File[]) =>
    (await (await openFiles(files, now)).source.list(filters)).items.map(({ id }) => id);

  for (const extension of ['json', 'jsonl', 'vcon'] as const) {
    it(`is the same transcript, from .${extension}`, async () => {
      const opened = await openFiles([fileOf(`one.${extension}`, formats[extension].make(bells))], now);
      expect(opened).to.deep.include({ name: `one.${extension}`, count: 1, faults: [] });
      const { entries } = await opened.source.transcript('bells-and-horns');
      expect(entries).to.deep.equal(bells.entries);
    });
  }

  it('is all of a file of many vCons, newest first', async () => {
    const file = fileOf('week.vcon', ...[tyres, bells].map(formats.vcon.series.part));
    expect(await listed('', file)).to.deep.equal(['bells-and-horns', 'winter-tyres']);
  });

  it('is each transcript once, as the file has it that knows more', async () => {
    const early = { ...bells, entries: bells.entries.slice(0, 1) };
    const { name, count, source } = await openFiles(
      [fileOf('a.jsonl', ...lines(bells)), fileOf('b.json', formats.json.make(early))],
      now,
    );
    expect({ name, count }).to.deep.equal({ name: 'a.jsonl and 1 more', count: 1 });
    expect((await source.transcript('bells-and-horns')).entries).to.have.length(3);
  });

  it('is filtered as the receiver filters', async () => {
    const file = fileOf('week.jsonl', ...lines(tyres, bells));
    const kept: Readonly<Record<string, readonly string[]>> = {
      'outcome=resolved': ['bells-and-horns'],
      'outcome=abandoned': ['winter-tyres'],
      'technique=explanation': ['bells-and-horns', 'winter-tyres'],
      'topic=Bells': ['bells-and-horns'],
      'kind=need': ['bells-and-horns'],
      'language=en': ['winter-tyres'],
      'open=true': [],
      'test=true': [],
      'from=2026-11-23': ['bells-and-horns'],
      'until=2026-11-23': ['winter-tyres'],
      'q=about': ['bells-and-horns', 'winter-tyres'],
      'q=about -bells': ['winter-tyres'],
      'q="about bells"': ['bells-and-horns'],
      'q=bell or tyre': ['bells-and-horns', 'winter-tyres'],
      'q=ells': [],
    };
    for (const [filters, ids] of Object.entries(kept)) expect(await listed(filters, file), filters).to.deep.equal(ids);
  });

  it('is filtered by what was had in the course of it, as measures count it', async () => {
    const held = Object.entries(measuredConversations);
    const all = held.map(([id, entries]) => transcriptOf([], { id: id.replaceAll(/\W/g, '-'), entries }));
    const { support, service } = countedByHand;
    const file = fileOf('week.jsonl', ...lines(...all));
    expect(await listed('had=handover', file)).to.have.length(support.handedOver.count);
    expect(await listed('had=complaint', file)).to.have.length(support.complaints.count);
    expect(await listed('had=compliment', file)).to.have.length(service.compliments.count);
    expect(await listed('had=promise', file)).to.have.length(support.promises.conversations);
    expect(await listed('had=patience', file)).to.deep.equal([]);
  });

  it('is turned page by page', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...tyres, id: `conversation-${String(index)}` }));
    const { source } = await openFiles([fileOf('many.jsonl', ...lines(...many))], now);
    const first = await source.list('');
    expect(first.items).to.have.length(50);
    const second = await source.list('', first.next ?? '');
    expect(second.items).to.have.length(10);
    expect(second.next).to.equal(null);
  });

  it('is one fault where no line of a file is good', async () => {
    const { faults } = await openFiles([fileOf('broken.json', '{\n"id": 1,\n')], now);
    expect(faults).to.deep.equal(['broken.json: expected JSON']);
  });
});
