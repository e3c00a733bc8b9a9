/** The owner's page: what is written in a chat's element, read, and read again as it changes. */
import { languageOf } from '../authoring/language.ts';
import { observePage } from '../authoring/observer.ts';
import { type PageReading, readPage } from '../authoring/page.ts';
import { resolveLanguage } from '../language/languages.ts';
import { kept } from './kept.ts';
import type { Problems } from './problems.ts';
import { isReadable, loadChecks, loadReaders, loadedReaders } from './techniques.ts';
import { isWatched } from './watched.ts';

/** What one chat is to be like, as its owner writes it. What it takes to read that is loaded before. */
export class OwnerPage {
  readonly #host: HTMLElement;
  readonly #problems: Problems;
  readonly #onReadAnew: (before: PageReading) => void;
  #reading: PageReading;
  #unfollow: (() => void) | undefined;

  /**
   * Reads the page, and follows it.
   *
   * @param problems where it is told what is wrong with it
   * @param onReadAnew called each time that it was read again, with how it read before
   */
  constructor(host: HTMLElement, problems: Problems, onReadAnew: (before: PageReading) => void) {
    this.#host = host;
    this.#problems = problems;
    this.#onReadAnew = onReadAnew;
    this.#reading = this.#read();
    this.#follow();
    // Whoever works on the page sees at once what visitors need not wait for.
    if (isWatched(host)) void this.ready;
  }

  /** The page, as it was read last. */
  get reading(): PageReading {
    return this.#reading;
  }

  /** Resolves when the problems are complete, or are all that can be found and put in words while files are missing. */
  get ready(): Promise<void> {
    return this.#check()
      .catch(() => undefined)
      .then(() => this.#problems.tell());
  }

  /** Looks again what is wrong with the page, as more has come to see it with. */
  review(): void {
    this.#read();
  }

  /** Follows the page from where the element stands now, which may be in another language. */
  wake(): void {
    this.#follow();
    this.#onChange();
  }

  /** Stops following the page. */
  rest(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  #follow(): void {
    this.#unfollow?.();
    this.#unfollow = observePage(this.#host, () => this.#onChange());
  }

  #read(): PageReading {
    const reading = readPage(this.#host, resolveLanguage(languageOf(this.#host)), loadedReaders);
    this.#problems.read(reading.findings);
    return reading;
  }

  async #check(): Promise<void> {
    if (await loadChecks(this.#host)) this.review();
  }

  #onChange(): void {
    if (isReadable(this.#host)) this.#readAnew();
    else this.#readLater().catch((error: unknown) => this.#problems.add((words) => words.conversationFailed(error)));
  }

  /** Reads the page when what that takes is there: it has its first topic of a technique. */
  readonly #readLater = kept(async () => {
    await loadReaders(this.#host).finally(this.#readLater.forget);
    if (this.#unfollow) this.#readAnew();
  });

  #readAnew(): void {
    const before = this.#reading;
    this.#reading = this.#read();
    this.#onReadAnew(before);
  }
}
