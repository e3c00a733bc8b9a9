/**
 * Offers help beside the launcher at the moments that the owner has named, or when a script asks for it. Loaded when the
 * page is idle, and only where there is something to offer. It opens nothing, takes no focus, and stores nothing before
 * the visitor answers. What may be offered is decided in `flow/offering.ts`.
 */
import type { Reader } from '../../authoring/element.ts';
import { readOffering, seasonOf } from '../../authoring/invitations.ts';
import { languageOf } from '../../authoring/language.ts';
import type { Clock } from '../../conversation/ports.ts';
import type { OfferAct } from '../../conversation/scene.ts';
import { readers } from '../../flow/attribute-types.ts';
import { fingerprint } from '../../flow/fingerprint.ts';
import { localTimeIn } from '../../flow/hours.ts';
import {
  type OfferMemory,
  type Offerable,
  type Sight,
  invitationOffer,
  isSettled,
  mayOffer,
  nextOffer,
  renewalOffer,
  visitSilence,
  withAnswer,
} from '../../flow/offering.ts';
import { fill } from '../../flow/placeholder.ts';
import { isInSeason } from '../../flow/plan.ts';
import { isDue } from '../../flow/renewal.ts';
import { type Language, resolveLanguage } from '../../language/languages.ts';
import { systemClock } from '../../platform/clock.ts';
import { readMark } from '../../platform/marker.ts';
import type { AnyEntry } from '../../transcript/entry.ts';
import type { Chat, Host } from '../chat.ts';
import { factsOf } from '../facts.ts';
import type { LauncherFrame } from '../launcher.ts';
import { makeOffer } from '../offer.ts';
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
  readonly chat: () => Promise<Pick<Chat, 'prepare' | 'answer'>>;
  readonly page?: Page;
  readonly clock?: Clock;
}

/** An offer in its final words. */
type Words = Pick<Offerable, 'id' | 'text' | 'topic'> & { readonly moment: string };

/** Makes the offers of one widget. */
export class Inviting {
  readonly #options: InvitingOptions;
  readonly #page: Page;
  /** The time of the offers, which a preview shifts. Marks are made and read by that of the machine. */
  readonly #clock: Clock;
  readonly #machineClock: Clock;
  readonly #watch: Watch;

  constructor(options: InvitingOptions) {
    const { host, page = thisPage, clock = systemClock } = options;
    this.#options = options;
    this.#page = page;
    this.#machineClock = clock;
    this.#clock = previewIn(location.search, clock, this.#timeZone, () => undefined)?.clock ?? clock;
    this.#watch = new Watch(page, this.#clock, (sight) => this.#onSight(sight));
    host.addEventListener('guided-entry', ({ detail }) => this.#onEntry(detail.entry));
    host.addEventListener('guided-close', () => this.#watch.look());
  }

  /** Looks out for the moments of the page's invitations and renewals, until an offer is made or the element has gone. */
  start(): void {
    if (this.#isInline) return;
    see(this.#scope, this.#clock.now());
    this.#watch.start();
  }

  /**
   * Offers something at once.
   *
   * @returns whether it was offered
   */
  offer(text: string, topic?: string): boolean {
    const words = { text, ...(topic === undefined ? {} : { topic }) };
    const season = seasonOf(this.#options.host, topic, this.#reader);
    const id = fingerprint(words);
    const [offer] = this.#inWords([{ ...words, ...season, id, moment: 'script', once: false }]);
    return (
      offer !== undefined && !this.#isInline && !this.#isBusy && mayOffer(offer, this.#memory) && this.#make(offer)
    );
  }

  /** Offers what there is to offer; else says for how long there will be nothing, if nothing happens. */
  #onSight(sight: Sight): number {
    if (!this.#options.host.isConnected) this.#watch.stop();
    if (!this.#options.host.isConnected || this.#isBusy) return Infinity;
    const next = nextOffer(this.#inWords(this.#written), sight, this.#memory);
    if ('wait' in next) return next.wait;
    this.#make(next.offer);
    return Infinity;
  }

  /** The renewals that are due, then the invitations, as they are written. */
  get #written(): Offerable[] {
    const { invitations, renewals } = readOffering(this.#options.host, this.#reader);
    const due = renewals.filter((renewal) => isDue(renewal, this.#clock.now()));
    return [...due.map(renewalOffer), ...invitations.map(invitationOffer)];
  }

  /** Those of some offers that are in season, in the words that they would be made in. */
  #inWords<Offer extends Pick<Offerable, 'text' | 'plan'>>(offers: readonly Offer[]): Offer[] {
    const { host } = this.#options;
    const today = localTimeIn(this.#timeZone)(this.#clock.now()).date;
    const values = new Map(Object.entries(factsOf(host.known)));
    const owners = { name: 'for-name', business: 'business', guide: 'guide' };
    for (const [name, attribute] of Object.entries(owners)) {
      const value = host.getAttribute(attribute);
      if (value) values.set(name, value);
    }
    return offers
      .filter((offer) => isInSeason(offer, today))
      .map((offer) => ({ ...offer, text: fill(offer.text, values) }))
      .filter(({ text }) => text !== '');
  }

  #make(words: Words): boolean {
    this.#watch.stop();
    const { host, frame, chat } = this.#options;
    const bubble = makeOffer({
      frame: frame.root,
      page: this.#page.document,
      text: words.text,
      language: this.#language,
      intend: () =>
        void chat()
          .then((loaded) => loaded.prepare())
          .catch(quietly),
      answer: (accepted, label) => this.#answer(words, accepted, label),
    });
    host.addEventListener('guided-open', () => bubble?.remove(), { once: true });
    return bubble !== undefined;
  }

  #answer({ id, moment, text, topic }: Words, accepted: boolean, label: string): void {
    const { frame, host, chat } = this.#options;
    const act: OfferAct = {
      type: accepted ? 'accept' : 'decline',
      text,
      label,
      ...(topic === undefined ? {} : { topic }),
    };
    const record = async () => (await chat()).answer(act);
    // Nothing is kept before it is allowed, not even a no.
    const mayStore = host.getAttribute('consent')?.trim().toLowerCase() !== 'ask' || this.#isKept;
    if (mayStore) this.#remember(id, moment, accepted);
    if (accepted) {
      // The chat opens with the answer in it; where it cannot be loaded, the launcher knows what to show.
      void record()
        .catch(console.warn)
        .then(() => host.open || frame.launcher.click());
    } else if (mayStore) whenIdle(() => void record().catch(quietly));
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
      if (!isSettled(offer, this.#memory)) this.#remember(offer.id, offer.moment, true);
    }
  }

  #remember(id: string, moment: string, accepted: boolean): void {
    remember(this.#scope, withAnswer(this.#memory, { id, moment, accepted, at: this.#clock.now() }));
  }

  get #memory(): OfferMemory {
    return recall(this.#scope, this.#clock.now());
  }

  /** Whether the visitor has the chat before them, or has talked with the guide not long ago. */
  get #isBusy(): boolean {
    const { open, transcript } = this.#options.host;
    const mark = readMark(this.#scope);
    const isGoingOn =
      mark !== undefined && (mark.open || mark.talked) && this.#machineClock.now() - mark.at < visitSilence;
    return open || isGoingOn || transcript.some(isTalk);
  }

  get #scope(): string {
    return scopeOf(this.#options.host);
  }

  /** Whether something is kept of this visitor: what may not be stored leaves no mark. */
  get #isKept(): boolean {
    return readMark(this.#scope) !== undefined;
  }

  get #reader(): Reader {
    return { language: this.#language, questions: [], note: () => undefined };
  }

  get #timeZone(): string | undefined {
    return readers['time-zone'](this.#options.host.getAttribute('time-zone') ?? '');
  }

  get #language(): Language {
    return resolveLanguage(languageOf(this.#options.host));
  }

  get #isInline(): boolean {
    return this.#options.host.getAttribute('placement') === 'inline';
  }
}

/** For what nobody waits for: whoever asks next tries again. */
function quietly(): void {
  // It is no news to anybody.
}
