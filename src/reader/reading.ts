/** What was read of transcripts so far, from wherever they come; and what went wrong. */
import type { TranscriptItem } from '../transcript/received.ts';
import type { Place } from './address.ts';
import type { ReaderClient } from './client.ts';
import { counted } from './names.ts';
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
  /** What went wrong, and what was done. */
  fault: string | undefined;
  notice: string | undefined;
  readonly #whereabouts: () => Whereabouts;
  readonly #onChange: () => void;

  /** @param onChange is called whenever there is something else to be shown */
  constructor(whereabouts: () => Whereabouts, onChange: () => void) {
    this.#whereabouts = whereabouts;
    this.#onChange = onChange;
  }

  /** Asks for the newest transcripts, and again for the one that is shown. */
  load(): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#fetchList();
      await this.#fetchSelected();
    });
  }

  /** The same, and says that it was done. */
  async refresh(): Promise<void> {
    if (!(await this.load())) return;
    this.notice = 'This is what there is now.';
    this.#onChange();
  }

  /** Asks for older transcripts. Gives how many there were before, or nothing where it failed. */
  async loadMore(): Promise<number | undefined> {
    const before = this.items?.length ?? 0;
    const done = await this.#attempt(async () => {
      await this.#fetchList(this.next);
      const count = this.items?.length ?? 0;
      this.notice = `${counted(count - before, 'older transcript')}, ${count.toLocaleString()} in all.`;
    });
    return done ? before : undefined;
  }

  /** Lists anew, with nothing of the old list on screen meanwhile. */
  relist(): Promise<boolean> {
    this.items = undefined;
    this.next = undefined;
    return this.#attempt(() => this.#fetchList());
  }

  /** Asks for the transcript that is to be shown. */
  show(): Promise<boolean> {
    return this.#attempt(() => this.#fetchSelected());
  }

  /** Deletes a transcript. */
  erase(id: string): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#whereabouts().client.erase(id);
      this.items = this.items?.filter((item) => item.id !== id);
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

  /** Leaves nothing of what was read. */
  forget(): void {
    this.items = undefined;
    this.next = undefined;
    this.transcript = undefined;
  }

  async #fetchList(cursor?: string): Promise<void> {
    const { place, source, client } = this.#whereabouts();
    const { items, next } = await source.list(place.filters, cursor);
    if (source === client) this.signedIn = true;
    // While it was fetched, somebody may have filtered otherwise, or opened a file.
    const now = this.#whereabouts().place;
    if (place.filters !== now.filters || place.file !== now.file) return;
    this.items = cursor === undefined ? items : [...(this.items ?? []), ...items];
    this.next = next ?? undefined;
    this.#onChange();
  }

  async #fetchSelected(): Promise<void> {
    const { place, source } = this.#whereabouts();
    if (place.selected !== this.transcript?.id) this.transcript = undefined;
    if (place.selected === undefined) return;
    const transcript = await source.transcript(place.selected);
    // While it was fetched, somebody may have chosen another one.
    const now = this.#whereabouts().place;
    if (place.selected === now.selected && place.file === now.file) this.transcript = transcript;
  }

  /** Runs what may fail, and says so where it does. Gives whether it was done. */
  async #attempt(action: () => Promise<void>): Promise<boolean> {
    this.fault = undefined;
    this.notice = undefined;
    this.#onChange();
    try {
      await action();
      return true;
    } catch (error) {
      if (!(error instanceof ReaderFault)) throw error;
      // Whoever was not signed in knows; they are asked for the token, and need no reproach.
      const expected = error.kind === 'signed-out' && this.signedIn !== true;
      if (error.kind === 'signed-out') this.#leave();
      if (error.kind === 'gone') this.transcript = undefined;
      // Only who is signed in is told that the question was not understood.
      if (error.kind === 'refused') this.signedIn = true;
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
