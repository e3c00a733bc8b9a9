/**
 * What a browser remembers of offers that were answered, in `localStorage`. Before an answer there is nothing; and what
 * may not or cannot be stored lasts as long as the page, on which there is at most one offer.
 */
import { fingerprint } from '../../flow/fingerprint.ts';
import { writeJson } from '../../flow/json.ts';
import { type OfferAnswer, type OfferMemory, remembering } from '../../flow/offering.ts';

/** Offers and chat come in files that share no module, so what both know of this page is kept by the page. */
const place = Symbol.for('guided-chat offers');
const page = globalThis as unknown as Record<symbol, Map<string, OfferMemory> | undefined>;

/** By scope. */
const ofThisPage: Map<string, OfferMemory> = (page[place] ??= new Map<string, OfferMemory>());

// A user's name may be in the scope; its fingerprint gives nothing away.
const keyOf = (scope: string) => `guided-chat:offers:${fingerprint({ scope })}`;

/** What is remembered in a scope, with somebody seen at a moment, in milliseconds since 1970. */
export function recall(scope: string, now: number): OfferMemory {
  return remembering(known(scope), now);
}

/**
 * Remembers something in a scope. Never throws.
 *
 * @param mayStore whether the next page may know
 */
export function remember(scope: string, memory: OfferMemory, mayStore = !ofThisPage.has(scope)): void {
  ofThisPage.set(scope, memory);
  if (!mayStore) return;
  try {
    localStorage.setItem(keyOf(scope), writeJson(memory));
    ofThisPage.delete(scope);
  } catch {
    // Refused, or full.
  }
}

/** The answers in a scope that the conversation does not have yet, as they were given. */
export function unrecorded(scope: string): readonly OfferAnswer[] {
  return known(scope)?.answers.filter((answer) => answer.unrecorded) ?? [];
}

/** Leaves of an answer that was recorded only what later offers go by. */
export function settle(scope: string, { id, at }: OfferAnswer): void {
  const memory = known(scope);
  if (!memory) return;
  const answers = memory.answers.map(({ unrecorded: words, ...answer }) =>
    words === undefined || (answer.id === id && answer.at === at) ? answer : { ...answer, unrecorded: words },
  );
  remember(scope, { ...memory, answers });
}

/** Notes that somebody is still here, if anything is remembered of them at all. */
export function see(scope: string, now: number): void {
  if (read(scope)) remember(scope, recall(scope, now));
}

/** Forgets all that is remembered in a scope, as the visitor wishes. Never throws. */
export function forget(scope: string): void {
  ofThisPage.delete(scope);
  try {
    localStorage.removeItem(keyOf(scope));
  } catch {
    // Refused: nothing was remembered.
  }
}

function known(scope: string): OfferMemory | undefined {
  return ofThisPage.get(scope) ?? read(scope);
}

function read(scope: string): OfferMemory | undefined {
  try {
    const memory: unknown = JSON.parse(localStorage.getItem(keyOf(scope)) ?? '');
    return isMemory(memory) ? memory : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something has the shape that later offers go by, whoever wrote it. */
function isMemory(value: unknown): value is OfferMemory {
  const { began, seen, answers } = Object(value) as { readonly [Name in keyof OfferMemory]?: unknown };
  return Number.isFinite(began) && Number.isFinite(seen) && Array.isArray(answers) && answers.every(isAnswer);
}

function isAnswer(value: unknown): value is OfferAnswer {
  const { id, moment, at, unrecorded } = Object(value) as { readonly [Name in keyof OfferAnswer]?: unknown };
  const words = Object(unrecorded ?? { text: '', label: '' }) as { readonly text?: unknown; readonly label?: unknown };
  return [id, moment, words.text, words.label].every((text) => typeof text === 'string') && Number.isFinite(at);
}
