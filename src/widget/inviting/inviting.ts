/**
 * Offers help beside the launcher at the moments that the owner has named, or when a script asks for it. Loaded when the
 * page is idle, and only where there is something to offer. It opens nothing, takes no focus, and stores nothing before
 * the visitor answers. What may be offered is decided in `flow/offering.ts`.
 */
import { hasTopic, readOffering, seasonOf } from '../../authoring/invitations.ts';
import { languageOf } from '../../authoring/language.ts';
import { observePage } from '../../authoring/observer.ts';
import type { Clock } from '../../conversation/ports.ts';
import { fingerprint } from '../../flow/fingerprint.ts';
import { type LocalTime, localTimeIn } from '../../flow/local-time.ts';
import { isForPage } from '../../flow/invitation.ts';
import {
  type OfferAnswer,
  type OfferMemory,
  type Offerable,
  type Sight,
  invitationOffer,
  isSettled,
  mayOffer,
  nextOffer,
  renewalOffer,
  withAnswer,
} from '../../flow/offering.ts';
import { fill } from '../../flow/placeholder.ts';
import { isInSeason } from '../../flow/plan.ts';
import { plainReaders } from '../../flow/plain-types.ts';
import { isDue } from '../../flow/renewal.ts';
import { type Language, resolveLanguage } from '../../language/languages.ts';
import { systemClock } from '../../platform/clock.ts';
import { isOfThisVisit, readMark, writeMark } from '../../platform/marker.ts';
import type { AnyEntry } from '../../transcript/entry.ts';
import type { Chat, Host } from '../chat.ts';
import { factsOf } from '../facts.ts';
import type { LauncherFrame } from '../launcher.ts';
import { type StandingOffer, makeOffer } from '../offer.ts';
import { whenIdle } from '../page-time.ts';
import { previewIn } from '../preview.ts';
import { scopeOf } from '../scope.ts';
import { isTalk } from '../talk.ts';
import { recall, remember, see } from './memory.ts';
import { type Page, thisPage } from './page.ts';
import { Watch } from './watch.ts';

/** What offers are made with. */
export interface InvitingOptions {
  readonly host: Host & { readonly transcript: readonly AnyEntry[] };
  readonly frame: Pick<LauncherFrame, 'root' | 'launcher'>;
  /** Loads the chat. */
  readonly chat: () => Promise<Pick<Chat, 'prepare' | 'deliver'>>;
  readonly page?: Page;
  readonly clock?: Clock;
}

/** An offer in its final words: one of the page's, or a script's. */
type Words = Omit<Offerable, 'moment'> & { readonly moment: Offerable['moment'] | 'script' };

/** An offer that nobody has answered yet, and whom it was made to. */
interface Standing {
  readonly offer: Words;
  readonly bubble: StandingOffer;
  readonly scope: string;
}

/** Nobody tells when what lies over a page has gone: so often it is looked for, in milliseconds. */
const patience = 1_000;

/** Makes the offers of one widget. */
export class Inviting {
  readonly #options: InvitingOptions;
  readonly #page: Page;
  /** The time of the offers, which a preview shifts. Marks are made and read by that of the machine. */
  readonly #clock: Clock;
  readonly #machineClock: Clock;
  readonly #watch: Watch;
  #standing: Standing | undefined;
  /** Whether the one offer of the page was made. */
  #isOver = false;
  #unobserve: (() => void) | undefined;

  constructor(options: InvitingOptions) {
    const { host, page = thisPage, clock = systemClock } = options;
    this.#options = options;
    this.#page = page;
    this.#machineClock = clock;
    this.#clock = previewIn(location.search, clock, this.#timeZone, () => undefined)?.clock ?? clock;
    this.#watch = new Watch(page, this.#clock, (sight) => this.#onSight(sight));
    host.addEventListener('guided-entry', ({ detail }) => this.#onEntry(detail.entry));
    for (const type of ['guided-open', 'guided-close']) host.addEventListener(type, () => this.#watch.look());
  }

  /** Looks out for the moments of the page's invitations and renewals, until an offer is made or the element has gone. */
  start(): void {
    if (this.#isInline || this.#isOver) return;
    see(this.#scope, this.#clock.now());
    this.#follow();
  }

  /**
   * Offers something at once.
   *
   * @returns whether it was offered
   * @throws {TypeError} where it is not a text, or has no words
   * @throws {RangeError} where there is no topic of that name
   */
  offer(text: string, topic?: string): boolean {
    const { host } = this.#options;
    if (typeof text !== 'string' || !text.trim())
      throw new TypeError('guided-chat: offer() takes what to offer as a text.');
    if (topic !== undefined && !hasTopic(host, topic, this.#language))
      throw new RangeError(`guided-chat: there is no topic "${topic}" that offer() could lead to.`);
    const words = { text, ...(topic === undefined ? {} : { topic }) };
    const season = seasonOf(host, topic, this.#language);
    const id = fingerprint(words);
    const [offer] = this.#inWords<Words>([{ ...words, ...season, id, moment: 'script', once: false }]);
    const isWelcome = !this.#isInline && !this.#isBusy && !this.#page.isCovered(host);
    return offer !== undefined && isWelcome && mayOffer(offer, this.#memory) && this.#make(offer);
  }

  /** Follows the page, and what its owner writes there. */
  #follow(): void {
    this.#unobserve ??= observePage(this.#options.host, () => this.#watch.look());
    this.#watch.start();
  }

  /** Lets go of the page, and of the offer that stands on it. */
  #rest(): void {
    this.#watch.stop();
    this.#unobserve?.();
    this.#unobserve = undefined;
    this.#standing?.bubble.withdraw();
    this.#standing = undefined;
  }

  /** Offers what there is to offer; else says for how long there will be nothing, if nothing happens. */
  #onSight(sight: Sight): number {
    const { host } = this.#options;
    if (!host.isConnected) this.#rest();
    else if (this.#standing) this.#review(this.#standing, sight.path);
    else if (!this.#isBusy) return this.#seek(sight);
    return Infinity;
  }

  #seek(sight: Sight): number {
    const next = nextOffer(this.#inWords(this.#written), sight, this.#memory);
    if ('wait' in next) return next.wait;
    if (this.#page.isCovered(this.#options.host)) return patience;
    if (!this.#make(next.offer)) this.#rest();
    return Infinity;
  }

  /** The renewals that are due, then the invitations, as they are written. */
  get #written(): Offerable[] {
    const { invitations, renewals } = readOffering(this.#options.host, this.#language);
    const now = this.#now;
    const due = renewals.filter((renewal) => isDue(renewal, now));
    return [...due.map(renewalOffer), ...invitations.map(invitationOffer)];
  }

  /** Those of some offers that are in season, in the words that they would be made in. */
  #inWords<Offer extends Pick<Offerable, 'text' | 'plan'>>(offers: readonly Offer[]): Offer[] {
    const { host } = this.#options;
    const { date } = this.#now;
    const values = new Map(Object.entries(factsOf(host.known)));
    const owners = { name: 'for-name', business: 'business', guide: 'guide' };
    for (const [name, attribute] of Object.entries(owners)) {
      const value = host.getAttribute(attribute);
      if (value) values.set(name, value);
    }
    return offers
      .filter((offer) => isInSeason(offer, date))
      .map((offer) => ({ ...offer, text: fill(offer.text, values) }))
      .filter(({ text }) => text !== '');
  }

  #make(offer: Words): boolean {
    const { frame, chat } = this.#options;
    const bubble = makeOffer({
      frame: frame.root,
      page: this.#page.document,
      text: offer.text,
      language: this.#language,
      intend: () =>
        void chat()
          .then((loaded) => loaded.prepare())
          .catch(quietly),
      answer: (accepted, label) => this.#answer(accepted, label),
    });
    this.#isOver = true;
    if (!bubble) return false;
    this.#standing = { offer, bubble, scope: this.#scope };
    this.#follow();
    return true;
  }

  /** Takes back an offer that would not be made any more; one that would be made in other words by now is put in these. */
  #review({ offer, bubble, scope }: Standing, path: string): void {
    const offers: Words[] = this.#inWords<Words>(offer.moment === 'script' ? [offer] : this.#written);
    const now = offers.find(({ id }) => id === offer.id) ?? offers.find((other) => isInPlaceOf(other, offer));
    const isGood = now && scope === this.#scope && !this.#isBusy && !this.#isInline;
    if (!isGood || !mayOffer(now, this.#memory) || !isForPage(now, path)) return this.#rest();
    this.#standing = { offer: now, bubble, scope };
    bubble.say(now.text, this.#language);
  }

  #answer(accepted: boolean, label: string): void {
    const { frame, host, chat } = this.#options;
    const { offer, scope } = this.#standing ?? {};
    this.#rest();
    if (!offer || scope !== this.#scope) return;
    const { id, moment, text, topic } = offer;
    // Nothing is kept before it is allowed, not even a no.
    const mayStore = host.getAttribute('consent')?.trim().toLowerCase() !== 'ask' || this.#isKept;
    if (!accepted && !mayStore) return;
    const unrecorded = { text, label, ...(topic === undefined ? {} : { topic }) };
    this.#remember({ id, moment, accepted, unrecorded }, mayStore);
    // Whoever goes on to the next page before the answer is recorded has it recorded there.
    if (mayStore) writeMark(scope, { open: false, pending: true, talked: false, at: this.#machineClock.now() });
    // The chat opens with the answer in it; where it cannot be loaded, the launcher knows what to show.
    if (accepted && !host.open) frame.launcher.click();
    const record = () =>
      void chat()
        .then((loaded) => loaded.deliver())
        .catch(quietly);
    if (accepted) record();
    else whenIdle(record);
  }

  /** What comes back is settled also by whoever comes to its topic by themselves, or answers the greeting that it was in. */
  #onEntry(entry: AnyEntry): void {
    if (!this.#isKept) return;
    const [opened] = this.#options.host.transcript;
    const greeted = opened && 'renewal' in opened ? (opened.renewal as Partial<Offerable> | undefined) : undefined;
    const isAnswered = ({ text, topic }: Offerable) =>
      entry.type === 'began'
        ? topic === entry.topic
        : isTalk(entry) && text === greeted?.text && topic === greeted.topic;
    for (const offer of this.#written.filter((one) => one.once && isAnswered(one))) {
      if (!isSettled(offer, this.#memory)) this.#remember({ ...offer, accepted: true });
    }
  }

  #remember({ id, moment, accepted, unrecorded }: Omit<OfferAnswer, 'at'>, mayStore?: boolean): void {
    const words = unrecorded ? { unrecorded } : {};
    const answer = { id, moment, accepted, at: this.#clock.now(), ...words };
    remember(this.#scope, withAnswer(this.#memory, answer), mayStore);
  }

  get #memory(): OfferMemory {
    return recall(this.#scope, this.#clock.now());
  }

  /** Whether the visitor has the chat before them, or has talked with the guide not long ago. */
  get #isBusy(): boolean {
    const { open, transcript } = this.#options.host;
    const mark = readMark(this.#scope);
    const isGoingOn = mark && (mark.open || mark.talked) && isOfThisVisit(mark, this.#machineClock.now());
    return open || isGoingOn === true || transcript.some(isTalk);
  }

  get #scope(): string {
    return scopeOf(this.#options.host);
  }

  /** Whether something is kept of this visitor: what may not be stored leaves no mark. */
  get #isKept(): boolean {
    return readMark(this.#scope) !== undefined;
  }

  /** What calendar and clock show where the owner is. */
  get #now(): LocalTime {
    return localTimeIn(this.#timeZone)(this.#clock.now());
  }

  get #timeZone(): string | undefined {
    return plainReaders['time-zone'](this.#options.host.getAttribute('time-zone') ?? '');
  }

  get #language(): Language {
    return resolveLanguage(languageOf(this.#options.host));
  }

  get #isInline(): boolean {
    return this.#options.host.getAttribute('placement') === 'inline';
  }
}

/** Whether an offer has come in the place of another: in another language, say. */
function isInPlaceOf(offer: Words, other: Words): boolean {
  const [one, another] = [offer, other].map(({ moment, path, topic, once }) =>
    fingerprint({ moment, path, topic, once }),
  );
  return one === another;
}

/** For what nobody waits for: whoever asks next tries again. */
function quietly(): void {
  // It is no news to anybody.
}
