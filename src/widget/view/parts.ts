/**
 * The parts of the view that many conversations never need: each is loaded, with its own style sheet, when a scene first
 * does, and before that scene is drawn.
 */
import { isFilledIn } from './kinds.ts';
import { turnsFrom } from './log.ts';
import type { Model } from './model.ts';

const files = {
  /** What is filled in to answer. */
  inputs: () => import('./inputs.ts'),
  /** Rich content. */
  cards: () => import('./content.ts'),
  menu: () => import('./menu.ts'),
  /** The choice of an answer to change, and of another one in its place. */
  changing: () => import('./changing.ts'),
};

/** Where parts are loaded from. */
export type Files = typeof files;

/** The name of a part. */
export type Part = keyof Files;

/** The parts that are there by now. */
export type Parts = { readonly [Name in Part]?: Awaited<ReturnType<Files[Name]>> };

/** What is used from where. */
const intents: readonly (readonly [selector: string, part: Part])[] = [
  ['.menu-button', 'menu'],
  ['[data-changes]', 'changing'],
];

/** Fetches parts. One that could not be fetched is tried again when it is needed again. */
export class PartStore {
  readonly #files: Files;
  readonly #loading = new Map<Part, Promise<void>>();
  #there: Parts = {};

  /** @param from where they come from, if not from beside the view */
  constructor(from: Files = files) {
    this.#files = from;
  }

  /** The parts that are there by now. */
  get there(): Parts {
    return this.#there;
  }

  /** Fetches some parts. Rejects where one of them cannot be fetched, once all are done. */
  async fetch(names: readonly Part[]): Promise<void> {
    const results = await Promise.allSettled(names.map((name) => this.#fetchOne(name)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** Fetches what somebody is about to use, who points at a button or has the focus there. */
  prepare(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const part = intents.find(([selector]) => target.closest(selector))?.[1];
    // Whether it fails is told to whoever does use it.
    if (part) this.fetch([part]).catch(() => undefined);
  }

  #fetchOne(name: Part): Promise<void> {
    const loading = this.#loading.get(name) ?? this.#load(name).finally(() => this.#loading.delete(name));
    this.#loading.set(name, loading);
    return loading;
  }

  async #load(name: Part): Promise<void> {
    if (this.#there[name]) return;
    const part = await this.#files[name]();
    // Another one may have come meanwhile.
    this.#there = { ...this.#there, [name]: part };
  }
}

/** All views of a page share what is loaded. */
export const sharedParts = new PartStore();

/** The parts without which a model cannot be drawn as it is meant, and that are not there yet. */
export function missingIn(model: Pick<Model, 'scene' | 'changing' | 'menuOpen' | 'parts' | 'firstPage'>): Part[] {
  const { scene, changing, menuOpen, parts, firstPage } = model;
  const { question } = scene.offered;
  const isWritten = typeof changing === 'object' && (changing.kind === 'text' || isFilledIn(changing));
  const needs: Readonly<Record<Part, () => boolean>> = {
    inputs: () => isWritten || (question !== undefined && isFilledIn(question)),
    cards: () =>
      turnsFrom(scene.turns, firstPage).some(({ items }) =>
        items.some((item) => item.kind === 'bubble' && item.content),
      ),
    menu: () => menuOpen,
    changing: () => changing !== undefined,
  };
  return (Object.keys(needs) as Part[]).filter((part) => !parts[part] && needs[part]());
}
