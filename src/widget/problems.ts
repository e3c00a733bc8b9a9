/** What is wrong, for the owner: kept, warned about once, and announced. */
import type { Problem } from '../flow/problem.ts';
import { emit } from './events.ts';

/** The problems of one widget: those of its markup, and those that came up since. */
export class Problems {
  readonly #host: HTMLElement;
  readonly #told = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #markup: readonly Problem<Element>[] = [];
  #others: readonly Problem<Element>[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get all(): readonly Problem<Element>[] {
    return [...this.#markup, ...this.#others];
  }

  /** The markup was read, perhaps again: these are all of its problems. */
  read(problems: readonly Problem<Element>[]): void {
    this.#markup = problems;
    problems.forEach((problem) => this.#tell(problem));
    this.#listeners.forEach((listener) => listener());
  }

  /** Something came up while the chat runs. What comes up again, as a full disk does with each act, is one problem. */
  add(problem: Problem<Element>): void {
    if (this.#others.some((other) => nameOf(other) === nameOf(problem))) return;
    this.#others = [...this.#others, problem];
    this.#tell(problem);
    this.#listeners.forEach((listener) => listener());
  }

  /** Calls a listener whenever there may be others, until the function that it returns is called. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(problem: Problem<Element>): void {
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
