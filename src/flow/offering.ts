/**
 * What may be offered now: of the invitations and renewals of a page, by what was noticed of the visitor there and what
 * they answered before. Whoever said no is not asked the same again, and nobody is asked often.
 */
import { fingerprint } from './fingerprint.ts';
import { type Invitation, type Moment, isForPage, waitOf } from './invitation.ts';
import type { Plan } from './plan.ts';
import type { Renewal } from './renewal.ts';
import { visitSilence } from './visit.ts';

/** Something that may be offered. */
export interface Offerable extends Pick<Invitation, 'moment' | 'path' | 'after' | 'text' | 'topic'> {
  /** By which an answer to it is remembered. */
  readonly id: string;
  /** Whether any answer settles it, and not only a no. */
  readonly once: boolean;
  /** The plan of its topic, where that is in one. */
  readonly plan?: Plan;
}

/** What was noticed of the visitor on a page. */
export interface Sight {
  /** The `pathname` of the page's address. */
  readonly path: string;
  /** For how long the page has been shown, in milliseconds. */
  readonly shown: number;
  /** For how long the visitor has not moved, in milliseconds. */
  readonly still: number;
  /** Whether they have read past half of it. */
  readonly hasRead: boolean;
  /** Whether they are just about to leave, or have just come back. */
  readonly isLeaving: boolean;
}

/** How a visitor answered an offer. */
export interface OfferAnswer {
  readonly id: string;
  readonly moment: string;
  readonly accepted: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What was offered, and what was chosen as it read: until the conversation has it. */
  readonly unrecorded?: OfferWords;
}

/** An offer and the answer to it, in the words that the visitor saw. */
export interface OfferWords {
  readonly text: string;
  readonly topic?: string;
  readonly label: string;
}

/** What is remembered of a visitor who has answered an offer. */
export interface OfferMemory {
  /** When the visit began, and when they were last seen; milliseconds since 1970. */
  readonly began: number;
  readonly seen: number;
  /** The latest ones. */
  readonly answers: readonly OfferAnswer[];
}

/** At most so many offers are answered in one visit. */
const offersPerVisit = 2;

/** So many answers are remembered. */
const longestMemory = 50;

/** An invitation as something to offer. */
export function invitationOffer(invitation: Invitation & Pick<Offerable, 'plan'>): Offerable {
  const { moment, path, text, topic } = invitation;
  return { ...invitation, id: fingerprint({ moment, path, text, topic }), once: false };
}

/** A renewal as something to offer: on arrival, and until it is answered. */
export function renewalOffer({ name, due, ...others }: Renewal & Pick<Offerable, 'plan'>): Offerable {
  return { ...others, id: fingerprint({ name, due }), moment: 'arrival', once: true };
}

/** The memory of somebody who is seen now. */
export function remembering(memory: OfferMemory | undefined, now: number): OfferMemory {
  const { began, seen, answers } = memory ?? { began: now, seen: now, answers: [] };
  return { began: now - seen > visitSilence ? now : began, seen: now, answers };
}

/** The memory with one answer more. */
export function withAnswer(memory: OfferMemory, answer: OfferAnswer): OfferMemory {
  return { ...memory, answers: [...memory.answers, answer].slice(-longestMemory) };
}

/** Whether an answer was given that settles an offer for good. */
export function isSettled({ id, once }: Pick<Offerable, 'id' | 'once'>, { answers }: OfferMemory): boolean {
  return answers.some((answer) => answer.id === id && (once || !answer.accepted));
}

/**
 * Whether something may be offered to somebody at all. A second offer in a visit needs another moment than the first, but
 * for those of a script, which knows its own.
 */
export function mayOffer(
  offer: Pick<Offerable, 'id' | 'once'> & { readonly moment: string },
  memory: OfferMemory,
): boolean {
  const visit = memory.answers.filter(({ at }) => at >= memory.began);
  const isAgain = offer.moment !== 'script' && visit.some(({ moment }) => moment === offer.moment);
  return !isSettled(offer, memory) && visit.length < offersPerVisit && !isAgain;
}

/**
 * What to offer now; else for how long to wait, in milliseconds, until there may be something although nothing happens.
 *
 * @param offers what there is, the most important first
 */
export function nextOffer<Offer extends Offerable>(
  offers: readonly Offer[],
  sight: Sight,
  memory: OfferMemory,
): { readonly offer: Offer } | { readonly wait: number } {
  const possible = offers.filter((offer) => isForPage(offer, sight.path) && mayOffer(offer, memory));
  // What comes back goes before all else, also where that would be sooner.
  const comesBack = possible.filter(({ once }) => once);
  const waits = (comesBack.length > 0 ? comesBack : possible).map((offer) => ({ offer, wait: timeTo(offer, sight) }));
  const ripe = waits.find(({ wait }) => wait <= 0);
  return ripe ? { offer: ripe.offer } : { wait: Math.min(...waits.map(({ wait }) => wait)) };
}

/** How long it is until each moment comes; for ever, where something has to happen first. */
const timeToMoment: Readonly<Record<Moment, (wait: number, sight: Sight) => number>> = {
  arrival: (wait, { shown }) => wait - shown,
  idle: (wait, { still }) => wait - still,
  scroll: (wait, { hasRead, shown }) => (hasRead ? wait - shown : Infinity),
  leaving: (wait, { isLeaving, shown }) => (isLeaving ? wait - shown : Infinity),
  checkout: (wait, { shown }) => wait - shown,
};

function timeTo(offer: Offerable, sight: Sight): number {
  return timeToMoment[offer.moment](waitOf(offer), sight);
}
