/** A visitor in a conversation, so that a test reads like what is said in it. */
import { expect } from 'chai';
import type { Conversation, OpenQuestion } from '../../src/conversation/scene.ts';
import type { Store, StoredConversation } from '../../src/conversation/ports.ts';
import type { SessionOptions, Surroundings } from '../../src/conversation/session-options.ts';
import { openSession } from '../../src/conversation/session.ts';
import { loaders } from '../../src/widget/loaders.ts';
import { loadHearing, loadSpeech } from '../../src/widget/speech.ts';
import { loadCourse } from '../../src/widget/techniques.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { MemoryStore } from '../../src/platform/memory-store.ts';
import type { AnyEntry, EntryOf } from '../../src/transcript/entry.ts';
import { isKnown } from '../../src/transcript/known.ts';
import { shownText } from '../../src/transcript/projection.ts';
import { SimulatedClock } from './clock.ts';
import { courseInFirstWords, hearingInFirstWords, inFirstWords } from './languages.ts';
import { inWords } from './problems.ts';

let visitors = 0;

/** What a test may choose of a visit. */
export interface Visit extends Partial<Omit<SessionOptions, 'store' | 'surroundings'> & Surroundings> {
  readonly store?: Store;
  readonly clock?: SimulatedClock;
}

/** A visitor who talks to the guide. */
export class Visitor {
  readonly store: Store;
  readonly clock: SimulatedClock;
  readonly chat: Conversation;

  private constructor(store: Store, clock: SimulatedClock, chat: Conversation) {
    this.store = store;
    this.clock = clock;
    this.chat = chat;
  }

  /** Opens the chat on a page with a flow. A second visit with the same store is the next page, or a reload. */
  static async visits(
    flow: Flow,
    { store = new MemoryStore(), clock = new SimulatedClock(), language = 'en', known = {}, ...rest }: Visit = {},
  ): Promise<Visitor> {
    const page = { url: 'https://shop.example/', title: 'Shop' };
    const chat = await openSession({
      scope: 'shop',
      surroundings: () => ({ page, flow, language, stage: 'browsing', known, ...rest }),
      engine: 'guided-chat/test',
      ...loaders,
      // Whoever would have all wordings has those of the ear, too.
      loadHearing: rest.loadSpeech ? loadHearing : async (language) => hearingInFirstWords(await loadHearing(language)),
      loadSpeech: async (language) => inFirstWords(await loadSpeech(language)),
      loadCourse: async (technique, language) => courseInFirstWords(await loadCourse(technique, language)),
      store,
      clock,
      random: () => 4711,
      identify: () => ({ id: `visit-${String(++visitors).padStart(6, '0')}`, key: 'a-key-that-is-long-enough' }),
      onProblem: (finding) => {
        throw new Error(inWords(finding).message);
      },
      ...rest,
    });
    return new Visitor(store, clock, chat);
  }

  /** The same visitor after a reload of the page, with what the browser has kept. */
  async reloads(flow: Flow, rest: Visit = {}): Promise<Visitor> {
    this.chat.close();
    return Visitor.visits(flow, { store: this.store, clock: this.clock, ...rest });
  }

  /** Chooses by the label that is read on the button. */
  async chooses(label: string): Promise<void> {
    const option = this.question.options.find((candidate) => candidate.label === label);
    expect(option, `"${label}" among ${this.choices.join(' | ')}`).not.to.equal(undefined);
    expect(await this.chat.act({ type: 'answer', name: this.question.name, value: option?.id ?? '' })).to.equal(true);
  }

  async types(text: string): Promise<void> {
    expect(await this.chat.act({ type: 'type', text }), `"${text}" is heard`).to.equal(true);
  }

  async wants(wish: 'person' | 'end'): Promise<void> {
    expect(await this.chat.act({ type: wish })).to.equal(true);
  }

  /** Changes the answer that reads like this to another. */
  async changes(label: string, to: string): Promise<void> {
    const answer = this.chat.scene.offered.changeable.find((candidate) => candidate.label === label);
    const option = answer?.options.find((candidate) => candidate.label === to);
    expect(option, `"${label}" can be changed to "${to}"`).not.to.equal(undefined);
    await this.chat.act({ type: 'revise', of: answer?.seq ?? -1, value: option?.id ?? '' });
  }

  get question(): OpenQuestion {
    const { question } = this.chat.scene.offered;
    if (!question) throw new Error('No question is open.');
    return question;
  }

  get choices(): string[] {
    return this.question.options.map(({ label }) => label);
  }

  /** All that was said, as it reads. */
  get heard(): string[] {
    return wordsOf(this.chat.entries);
  }

  /** What was said since the visitor's last act. */
  get reply(): string[] {
    const { entries } = this.chat;
    return wordsOf(entries.slice(entries.findLastIndex(({ by }) => by === 'visitor') + 1));
  }

  /** How it was rated, all in all; `undefined` where it was not. */
  get rating(): Partial<EntryOf<'rated'>> | undefined {
    const parts = this.chat.entries.filter(isKnown).filter((entry) => entry.type === 'rated');
    return parts.reduce<Partial<EntryOf<'rated'>> | undefined>((all, part) => ({ ...all, ...part }), undefined);
  }

  /** The conversation as the store has it; rejects where it has none. */
  async kept(): Promise<StoredConversation> {
    const kept = await this.store.latest('shop');
    if (!kept) throw new Error('Nothing is stored.');
    return kept;
  }

  /** The entries that the store has. */
  async stored(): Promise<readonly AnyEntry[]> {
    return (await this.store.latest('shop'))?.entries ?? [];
  }
}

/** The entries that have words, as they read. */
export function wordsOf(entries: readonly AnyEntry[]): string[] {
  return entries.flatMap((entry) => (isKnown(entry) ? (shownText(entry) ?? []) : []));
}
