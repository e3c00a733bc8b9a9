/** What is wrong, for the owner: kept, put in words, warned about once, and announced. */
import type { Finding, Problem } from '../flow/problem.ts';
import { emit } from './events.ts';
import type * as Words from './problem-words.ts';

/** Something that is wrong with a page, or that came up since it was read. */
export type WidgetFinding = Finding<typeof Words, Element>;

/** The words of all problems, once something was found. */
let loaded: typeof Words | undefined;

/** The problems of one widget: those of its markup, and those that came up since. */
export class Problems {
  readonly #host: HTMLElement;
  readonly #told = new Set<string>();
  readonly #listeners = new Set<() => void>();
  readonly #others = new Map<string, Problem<Element>>();
  #markup: readonly Problem<Element>[] = [];
  /** All that was found in the markup, and what has come up and is not in words yet. */
  #read: readonly WidgetFinding[] = [];
  #raised: readonly WidgetFinding[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Those that are in words. */
  get all(): readonly Problem<Element>[] {
    return [...this.#markup, ...this.#others.values()];
  }

  /** The markup was read, perhaps again: this is all that is wrong with it. */
  read(findings: readonly WidgetFinding[]): void {
    this.#read = findings;
    void this.tell();
  }

  /** Something came up while the chat runs. What comes up again, as a full disk does with each act, is one problem. */
  add(finding: WidgetFinding): void {
    this.#raised = [...this.#raised, finding];
    void this.tell();
  }

  /**
   * Tells of all that was found: at once where there is nothing, or the words are loaded. Where they cannot be fetched now,
   * nobody but the owner misses them: it is told the next time.
   */
  async tell(): Promise<void> {
    if (this.#read.length + this.#raised.length > 0) {
      loaded ??= await import('./problem-words.ts').catch(() => undefined);
      if (!loaded) return;
    }
    const words = loaded;
    const inWords = (findings: readonly WidgetFinding[]) => (words ? findings.map((finding) => finding(words)) : []);
    this.#markup = inWords(this.#read);
    for (const problem of inWords(this.#raised)) this.#others.set(nameOf(problem), problem);
    this.#raised = [];
    for (const problem of this.all) this.#warn(problem);
    for (const listener of this.#listeners) listener();
  }

  /** Tells what could not be told when it was found, as the words could not be fetched. */
  retry(): void {
    if (!loaded) void this.tell();
  }

  /** Calls a listener whenever there may be others, until the function that it returns is called. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #warn(problem: Problem<Element>): void {
    const { code, message, hint, element = this.#host } = problem;
    const key = nameOf(problem);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    console.warn(`guided-chat: ${message} ${hint} (${code})`, element);
    emit(this.#host, 'guided-problem', problem);
  }
}

function nameOf({ code, message }: Problem<Element>): string {
  return `${code} ${message}`;
}
