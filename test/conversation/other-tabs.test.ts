import { expect } from 'chai';
import type { Store } from '../../src/conversation/ports.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { MemoryStore, newShelf } from '../../src/platform/memory-store.ts';
import { brakes, flowOf, wentWrong, winterTyres } from '../support/flows.ts';
import { loaders } from '../../src/widget/loaders.ts';
import { inWords } from '../support/problems.ts';
import { type Visit, Visitor } from '../support/visitor.ts';
import { question, questionnaire } from '../techniques/questioning/questionnaires.ts';

const finder = questionnaire(
  [question('use', ['Work', 'Trails']), question('size', ['S', 'M']), question('gears', ['8', '12'])],
  [],
);
const flow = flowOf([winterTyres, brakes, wentWrong, finder]);

/** A store that may be full, and what is read from it. */
function watched(store: Store) {
  const reads: string[] = [];
  let isFull = false;
  const watchedStore: Store = {
    ...store,
    append: async (...added) => {
      if (isFull) throw new Error('The disk is full.');
      return store.append(...added);
    },
    latest: (scope) => {
      reads.push('all');
      return store.latest(scope);
    },
    entries: (id, from, limit) => {
      // To look whether it is there still is no reading.
      if (limit !== 1) reads.push(`from ${String(from)}`);
      return store.entries(id, from, limit);
    },
  };
  return { reads, store: watchedStore, fill: (full: boolean) => (isFull = full) };
}

/** Two tabs in one conversation, which begins with a topic. */
async function twoTabs(topic: string) {
  const shelf = newShelf();
  const one = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
  await one.chooses(topic);
  const { store, reads, fill } = watched(new MemoryStore(shelf));
  const other = await Visitor.visits(flow, { store, onProblem: () => undefined });
  reads.length = 0;
  return { one, other, reads, fill };
}

/** All that is drawn of a conversation. */
function drawn({ chat }: Visitor) {
  return { ...chat.scene, version: undefined, entries: chat.entries };
}

/** What the owner is told of as one tab writes and the other cannot follow, since something of it has failed. */
async function toldOf(fails: 'past' | 'ear' | 'store'): Promise<string> {
  const shelf = newShelf();
  const [one, store] = [await Visitor.visits(flow, { store: new MemoryStore(shelf) }), new MemoryStore(shelf)];
  await one.chooses('Winter tyres');
  const missing = () => Promise.reject(new Error('It cannot be had.'));
  const loads = { ...loaders };
  return new Promise((resolve, reject) => {
    const visit: Visit = {
      store,
      loadPast: () => loads.loadPast(),
      loadHearing: (language) => loads.loadHearing(language),
      onProblem: (finding) => resolve(inWords(finding).code),
    };
    Visitor.visits(flow, visit)
      .then(() => {
        if (fails === 'past') loads.loadPast = missing;
        if (fails === 'ear') loads.loadHearing = missing;
        if (fails === 'store') store.entries = store.latest = missing;
        return one.types("that's right");
      })
      .catch(reject);
  });
}

describe('a conversation that goes on in another tab', () => {
  it('is the same in both, whatever is done there', async () => {
    const { one, other } = await twoTabs(finder.topic);
    const acts = [
      () => one.chooses('Yes, go ahead'),
      () => one.chooses('Work'),
      () => one.types('M'),
      () => one.chooses('8'),
      () => one.changes('Work', 'Trails'),
      () => one.wants('person'),
      () => one.types('my bike came broken and I am furious'),
      () => one.chat.act({ type: 'topic', topic: 'Winter tyres' }),
      () => one.wants('end'),
    ];
    for (const act of acts) {
      await act();
      await other.chat.refresh();
      expect(drawn(other)).to.deep.equal(drawn(one));
    }
  });

  it('is read from where this tab has it, and what is drawn already stays', async () => {
    const { one, other, reads } = await twoTabs('Winter tyres');
    const { length } = other.chat.entries;
    const [turn] = other.chat.scene.turns;
    const news: AnyEntry[] = [];
    other.chat.subscribe(({ entries, replayed }) => news.push(...(replayed ? entries : [])));
    await one.chooses("That's right");
    await other.chat.refresh();
    expect(reads[0]).to.equal(`from ${String(length)}`);
    expect(other.chat.scene.turns[0]).to.equal(turn);
    expect(news).to.deep.equal(one.chat.entries.slice(length));
  });

  it('is caught up with from there too by an act that comes too late', async () => {
    const { one, other, reads } = await twoTabs('Winter tyres');
    const { length } = other.chat.entries;
    const answer = { type: 'answer', name: 'problem', value: 'yes' } as const;
    const done = await Promise.all([one.chat.act(answer), other.chat.act(answer)]);
    expect(done).to.deep.equal([true, false]);
    expect(reads[0]).to.equal(`from ${String(length)}`);
    expect(drawn(other)).to.deep.equal(drawn(one));
  });

  it('is taken up anew where that tab has other machines', async () => {
    const shelf = newShelf();
    const one = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await one.chooses('Winter tyres');
    const { record, entries } = await one.kept();
    await one.chooses("That's right");
    const store = new MemoryStore();
    await store.append(record, 0, entries);
    const other = await Visitor.visits(flow, { store });
    // As machines would have said it whose step is called otherwise.
    const added = one.chat.entries.slice(entries.length);
    const said = added.map((entry) => ({ ...entry, ...(entry.by === 'guide' ? { step: 'solving' } : {}) }));
    await store.append(record, entries.length, said);
    await other.chat.refresh();
    const anew = other.chat.entries.slice(one.chat.entries.length);
    expect(anew.map(({ type }) => type)).to.deep.equal(['resumed', 'said', 'asked']);
    await other.chooses("That's clear");
  });

  it('is taken up anew where it was resumed by other machines there', async () => {
    const { one, other, reads } = await twoTabs('Winter tyres');
    const { record, entries } = await one.kept();
    const [asked] = entries.slice(-1);
    const resumed: AnyEntry[] = [{ type: 'resumed', by: 'host', reason: 'machines-changed' }, { ...asked }].map(
      (entry, index) => ({ ...entry, seq: entries.length + index, at: asked?.at ?? '' }) as AnyEntry,
    );
    await one.store.append(record, entries.length, resumed);
    await other.chat.refresh();
    expect(reads.slice(0, 2)).to.deep.equal([`from ${String(entries.length)}`, 'all']);
    expect(other.chat.entries.slice(entries.length)).to.deep.equal(resumed);
  });

  it('replaces what this tab could not store', async () => {
    const { one, other, fill } = await twoTabs('Winter tyres');
    fill(true);
    await other.wants('person');
    fill(false);
    await one.chooses("That's right");
    expect(await other.chat.act({ type: 'answer', name: 'problem', value: 'yes' })).to.equal(false);
    expect(drawn(other)).to.deep.equal(drawn(one));
  });

  it('tells the owner of a file that is missing, and of a store that cannot be read, each by its name', async () => {
    expect(await toldOf('past')).to.equal('conversation-failed');
    expect(await toldOf('ear')).to.equal('conversation-failed');
    expect(await toldOf('store')).to.equal('storage-refused');
  });
});
