/** What was read of transcripts so far, from wherever they come; and what went wrong. */
import type { Measures } from '../transcript/measures/measures.ts';
import type { TranscriptItem } from '../transcript/received.ts';
import type { Place } from './address.ts';
import type { ReaderClient } from './client.ts';
import { counted, listed } from './names.ts';
import { Patience } from './patience.ts';
import { type ReadTranscript, type TranscriptSource, ReaderFault } from './source.ts';

/** Where one is. */
interface Whereabouts {
  /** What is to be shown. */
  readonly place: Place;
  readonly client: ReaderClient;
  /** Where transcripts come from: the client, or a file. */
  readonly source: TranscriptSource;
}

/** Reads what is asked for. No method rejects for what a {@link ReaderFault} can say. */
export class Reading {
  /** `undefined` until the receiver has said whether it knows this browser. */
  signedIn: boolean | undefined;
  /** `undefined` while nobody knows what is in it. */
  items: readonly TranscriptItem[] | undefined;
  /** Where older ones are asked for. */
  next: string | undefined;
  transcript: ReadTranscript | undefined;
  measures: Measures | undefined;
  /** What went wrong, and what was done. */
  fault: string | undefined;
  notice: string | undefined;
  /** Does again what went wrong, where that may help. */
  again: (() => void) | undefined;
  /** What is told to whoever does not see what changed. */
  told: string | undefined;
  /** What the list is filtered by that is shown: that of before, while another one is fetched or cannot be. */
  listedBy: string | undefined;
  /** What asks for older transcripts, while it does. */
  #loadingMore: Promise<number | undefined> | undefined;
  readonly #whereabouts: () => Whereabouts;
  readonly #onChange: () => void;
  readonly #onGone: (id: string) => void;
  readonly #patience: Patience;

  /**
   * @param onChange is called whenever there is something else to be shown
   * @param onGone hears which transcript turned out to be no more
   */
  constructor(whereabouts: () => Whereabouts, onChange: () => void, onGone: (id: string) => void) {
    this.#whereabouts = whereabouts;
    this.#onChange = onChange;
    this.#onGone = onGone;
    this.#patience = new Patience(onChange);
  }

  /** Whether somebody waits for an answer for longer than nobody notices. */
  get slow(): boolean {
    return this.#patience.over;
  }

  /** Asks for the newest transcripts, for as many as there were, and again for the one that is shown. */
  load(): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#fetchList(undefined, this.items?.length);
      await this.#fetchMeasures();
      await this.#fetchSelected();
    });
  }

  /** The same, and says that it was done. */
  async refresh(): Promise<void> {
    if (!(await this.load())) return;
    this.notice = 'This is what there is now.';
    this.#onChange();
  }

  /** Asks for older transcripts, once at a time. Gives how many there were before, or nothing where none came. */
  loadMore(): Promise<number | undefined> {
    this.#loadingMore ??= this.#loadMore().finally(() => {
      this.#loadingMore = undefined;
    });
    return this.#loadingMore;
  }

  async #loadMore(): Promise<number | undefined> {
    let listedBefore: number | undefined;
    await this.#attempt(async () => {
      const before = this.items?.length ?? 0;
      if (!(await this.#fetchList(this.next))) return;
      listedBefore = before;
      const count = this.items?.length ?? 0;
      this.notice = `${counted(count - before, 'older transcript')}, ${count.toLocaleString()} in all.`;
    });
    return listedBefore;
  }

  /** Lists anew. The list of before stays until there is another. */
  relist(): Promise<boolean> {
    this.next = undefined;
    return this.#attempt(async () => {
      await this.#fetchList();
      await this.#fetchMeasures();
      this.told = listed(this.items?.length ?? 0, this.next !== undefined);
    });
  }

  /** Asks whether one transcript, or else the list, can be had, as a link that fails says nothing. */
  check(id?: string): Promise<boolean> {
    return this.#attempt(async () => {
      const { client, place } = this.#whereabouts();
      await (id === undefined ? client.list(place.filters) : this.#of(id, client.transcript(id)));
    });
  }

  /** Asks for the measures, where they are to be shown. */
  measure(): Promise<boolean> {
    return this.#attempt(() => this.#fetchMeasures());
  }

  /** Asks for the transcript that is to be shown. */
  show(): Promise<boolean> {
    return this.#attempt(() => this.#fetchSelected());
  }

  /** Deletes a transcript. */
  erase(id: string): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#of(id, this.#whereabouts().client.erase(id));
      this.#drop(id);
      this.notice = 'The transcript was deleted.';
    });
  }

  /** Signs in, and reads on. */
  async signIn(token: string): Promise<void> {
    const done = await this.#attempt(async () => {
      await this.#whereabouts().client.signIn(token);
      this.signedIn = true;
    });
    if (done) await this.load();
  }

  /** Signs out. */
  signOut(): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#whereabouts().client.signOut();
      this.#leave();
    });
  }

  /** Tells a fault in place of all that was told. */
  tell(fault: string | undefined): void {
    this.fault = fault;
    this.again = undefined;
    this.notice = undefined;
    this.told = undefined;
    this.#onChange();
  }

  /** Leaves nothing of what was read. */
  forget(): void {
    this.items = undefined;
    this.next = undefined;
    this.transcript = undefined;
    this.measures = undefined;
  }

  /** Gives whether what came is listed. */
  async #fetchList(cursor?: string, atLeast = 0): Promise<boolean> {
    const { place, source, client } = this.#whereabouts();
    let { items, next } = await source.list(place.filters, cursor);
    while (next !== null && items.length < atLeast) {
      const page = await source.list(place.filters, next);
      items = [...items, ...page.items];
      next = page.next;
    }
    if (source === client) this.signedIn = true;
    // While it was fetched, somebody may have filtered otherwise, or opened a file.
    const now = this.#whereabouts().place;
    if (place.filters !== now.filters || place.file !== now.file) return false;
    // Or refreshed the list, which older ones no longer follow on.
    if (cursor !== undefined && cursor !== this.next) return false;
    this.items = cursor === undefined ? items : [...(this.items ?? []), ...items];
    this.next = next ?? undefined;
    this.listedBy = place.filters;
    this.#onChange();
    return true;
  }

  async #fetchMeasures(): Promise<void> {
    const { place, source } = this.#whereabouts();
    if (!place.measuring) return;
    const measures = await source.measures(place.filters);
    // Meanwhile somebody may have filtered otherwise.
    const now = this.#whereabouts().place;
    if (place.filters === now.filters && place.file === now.file) this.measures = measures;
  }

  async #fetchSelected(): Promise<void> {
    const { place, source } = this.#whereabouts();
    if (place.selected !== this.transcript?.id) this.transcript = undefined;
    if (place.selected === undefined) return;
    // While it is fetched, somebody may choose another one: then nothing is told of it.
    const isAsked = () => {
      const now = this.#whereabouts().place;
      return place.selected === now.selected && place.file === now.file;
    };
    try {
      const transcript = await source.transcript(place.selected);
      if (isAsked()) this.transcript = transcript;
    } catch (error) {
      if (isAsked()) this.#dropIfGone(place.selected, error);
      else if (!(error instanceof ReaderFault && error.kind === 'signed-out')) return;
      throw error;
    }
  }

  /** Awaits an answer about one transcript. Where that is no more, nothing of it stays. */
  async #of<T>(id: string, answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      this.#dropIfGone(id, error);
      throw error;
    }
  }

  #dropIfGone(id: string, error: unknown): void {
    if (error instanceof ReaderFault && error.kind === 'gone') this.#drop(id);
  }

  #drop(id: string): void {
    this.items = this.items?.filter((item) => item.id !== id);
    if (this.transcript?.id === id) this.transcript = undefined;
    this.#onGone(id);
  }

  /** Runs what may fail, and says so where it does. Gives whether it was done. */
  async #attempt(action: () => Promise<void>): Promise<boolean> {
    this.tell(undefined);
    try {
      await this.#patience.during(action);
      return true;
    } catch (error) {
      if (!(error instanceof ReaderFault)) throw error;
      // Whoever was not signed in knows; they are asked for the token, and need no reproach.
      const expected = error.kind === 'signed-out' && this.signedIn !== true;
      if (error.kind === 'signed-out') this.#leave();
      if (error.kind === 'failed') this.again = () => void this.#attempt(action);
      // Only who is signed in is told that the question was not understood.
      if (error.kind === 'refused') {
        this.signedIn = true;
        this.items = undefined;
      }
      if (!expected) this.fault = error.message;
      return false;
    } finally {
      this.#onChange();
    }
  }

  #leave(): void {
    this.signedIn = false;
    // What was read of a file is nobody's but theirs who opened it.
    const { source, client } = this.#whereabouts();
    if (source === client) this.forget();
  }
}
