/**
 * All that the shop says, by page. A language is complete when the compiler says so. Names of bikes and people, prices,
 * hours and addresses are not among it: they are the same everywhere.
 *
 * `match` holds what visitors would write, separated by commas. `{height}` is filled in by the chat; there are no other
 * braces in `chat`, and no `|`.
 */
import type { BikeName } from '../bikes.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** A text around a price that is already written out, such as "899 kr". */
type AroundPrice = (price: string) => string;

/** The pages that have words and a chat of their own. */
export type PageName =
  'home' | 'fjord-e' | 'lind-8' | 'basket' | 'checkout' | 'thanks' | 'contact' | 'workshop' | 'notFound';

/** A service of the workshop: what it is, and how long it takes. */
type Service = Texts<'name' | 'note'>;

/** A bicycle on its own page. */
export interface BikeWords extends Texts<'kind' | 'teaser' | 'facts' | 'alt' | 'lead' | 'frame'> {
  /** Three things that make it what it is. */
  readonly points: readonly [Texts<'name' | 'text'>, Texts<'name' | 'text'>, Texts<'name' | 'text'>];
  /** What it is not good for, said openly. */
  readonly notFor: string;
  readonly specs: readonly (readonly [label: string, value: string])[];
}

/** A topic that is explained. */
export type ExplanationWords = Texts<'topic' | 'match' | 'problem' | 'solution' | 'benefit' | 'limits' | 'action'>;

/** What questions lead to; its topic is the name of a bike. */
export type AdviceWords = Texts<'problem' | 'solution' | 'details' | 'benefit' | 'limits' | 'action'>;

/** One of several solutions that are compared. */
export type OptionWords = Texts<'topic' | 'solution' | 'benefit' | 'limits'>;

/** What the chat explains, asks, hears and offers, on whichever page. */
export interface ChatWords {
  /** What to try in the chat of each page, in one or two sentences, shown beside its HTML. */
  readonly try: Readonly<Record<PageName, string>>;

  /** What stands around a price in the chat. */
  readonly fitted: AroundPrice;
  readonly chainIncluded: AroundPrice;
  readonly perWeekend: AroundPrice;

  readonly findBike: Texts<'topic' | 'match'> & {
    readonly use: Texts<'ask' | 'work' | 'kids' | 'away'>;
    readonly distance: Texts<'ask' | 'hint'>;
    readonly hills: Texts<'ask'>;
    readonly needs: Texts<'ask' | 'bags' | 'seat' | 'nothing'>;
    readonly start: Texts<'ask' | 'hint'>;
    readonly vidde: AdviceWords;
    readonly 'fjord-e': AdviceWords;
    readonly 'lind-8': AdviceWords;
  };
  /** The Vidde is sold out until March; who leaves an address is told. */
  readonly tellMe: Texts<'topic' | 'match'> & { readonly email: Texts<'ask' | 'hint'> };

  /** Seasons; the greeting is what the chat says first while one lasts. */
  readonly winter: Texts<'name' | 'greeting'>;
  readonly summer: Texts<'name' | 'greeting'>;
  readonly winterTyres: ExplanationWords & {
    /** In other words, with a table of how many studs are needed where. `strong` begins the last sentences. */
    readonly details: Texts<'intro' | 'where' | 'studs' | 'gritted' | 'ice' | 'after' | 'strong' | 'end'>;
  };
  readonly battery: ExplanationWords & Texts<'details'>;
  readonly cabinTour: ExplanationWords & Texts<'details'>;
  readonly summerTyres: ExplanationWords & Texts<'details'>;
  readonly service: ExplanationWords & Texts<'details'>;

  readonly childSeat: Texts<'topic' | 'match' | 'problem' | 'solution' | 'benefit' | 'tryIt' | 'borrowIt'> & {
    readonly front: OptionWords;
    readonly rear: OptionWords;
    readonly trailer: OptionWords;
  };
  /** The two bikes side by side; their names are the topics of the options. */
  readonly compare: Texts<'topic' | 'match' | 'problem' | 'benefit'> & {
    /** Two sentences with a bold word: solution = before + strong + after. */
    readonly solution: Texts<'before' | 'strong' | 'after'>;
    readonly 'fjord-e': Texts<'solution' | 'benefit' | 'limits'>;
    readonly 'lind-8': Texts<'solution' | 'benefit' | 'limits'>;
    readonly action: string;
  };
  /** Whether a bike fits; which one, the page knows. */
  readonly fit: Texts<'topic' | 'match'> & {
    readonly bike: Texts<'ask'>;
    readonly height: Texts<'ask' | 'hint'>;
    readonly small: AdviceWords & Texts<'topic'>;
    readonly fjord: AdviceWords & Texts<'topic'>;
    readonly lind: AdviceWords & Texts<'topic'>;
  };
  readonly testRide: Texts<'topic' | 'match'> & {
    readonly bike: Texts<'ask'>;
    readonly day: Texts<'ask' | 'hint'>;
    readonly phone: Texts<'ask' | 'hint'>;
  };

  readonly delivery: Texts<'topic' | 'match' | 'problem' | 'solution' | 'benefit'> & {
    readonly deliver: OptionWords;
    readonly pickUp: OptionWords;
    readonly free: string;
  };
  readonly locks: Texts<'topic' | 'match' | 'problem' | 'solution' | 'benefit' | 'tryIt'> & {
    readonly chain: OptionWords;
    readonly folding: OptionWords;
  };
  readonly putAside: Texts<'topic' | 'match'> & {
    readonly who: Texts<'ask'>;
    readonly email: Texts<'ask' | 'hint'>;
    readonly until: Texts<'ask' | 'hint'>;
  };

  readonly paying: Texts<'topic' | 'match' | 'problem' | 'solution' | 'benefit' | 'details'>;
  readonly missing: Texts<'topic' | 'match'> & {
    readonly what: Texts<'ask' | 'hint'>;
    readonly email: Texts<'ask' | 'hint'>;
  };

  readonly firstKilometres: Texts<'topic' | 'match' | 'problem' | 'benefit' | 'limits'> & {
    /** The solution, as a list. */
    readonly solution: Texts<'intro' | 'bolts' | 'tyres' | 'brakes'>;
  };
  readonly firstRide: Texts<'topic' | 'match'> & {
    readonly score: Texts<'ask'>;
    readonly what: Texts<'ask' | 'hint'>;
    readonly adjust: AdviceWords & Texts<'topic'>;
    readonly fine: AdviceWords & Texts<'topic'>;
  };
  readonly bookService: Texts<'topic' | 'match'> & {
    readonly what: Texts<'ask' | 'brakes' | 'gears' | 'wheels' | 'all'>;
    readonly electric: Texts<'ask'>;
    readonly day: Texts<'ask' | 'hint'>;
    readonly loan: Texts<'ask'>;
    readonly phone: Texts<'ask' | 'hint'>;
  };
  readonly gettingHere: Texts<'topic' | 'match' | 'problem' | 'benefit' | 'limits' | 'action'> & {
    /** The solution, with the map between the two. */
    readonly solution: Texts<'bus' | 'bike'>;
  };

  /** To be heard about: three ways out each. */
  readonly wentWrong: Texts<'topic' | 'match' | 'promise' | 'repair' | 'refund' | 'call'>;
  readonly neverCame: Texts<'topic' | 'match' | 'promise' | 'send' | 'refund' | 'call'>;

  readonly invitations: Texts<'choose' | 'compare' | 'putAside' | 'everything' | 'firstRide' | 'book'>;
  /** A yearly service that is due. */
  readonly renewal: Texts<'text'>;
  readonly survey: Texts<'ask' | 'comment'>;
  readonly contacts: Texts<'shop' | 'workshop' | 'fallback'>;
}

/** All that the shop says in one language. */
export interface Words {
  /** How numbers and dates are written, as a BCP 47 tag, and the currency after a price. */
  readonly locale: string;
  readonly krone: string;
  /** The language's own name for itself. */
  readonly itself: string;

  readonly frame: Texts<
    'skip' | 'main' | 'language' | 'bikes' | 'workshop' | 'contact' | 'basket' | 'madeUp' | 'privacy'
  > & {
    /** What is in the basket, for who cannot see the number. */
    readonly inBasket: (bikes: number) => string;
  };
  /** The days that the shop is open, its hours beside them; `closed` is what stands there on Sundays. */
  readonly open: Texts<'caption' | 'weekdays' | 'saturday' | 'sunday' | 'closed'>;
  /** Around the HTML of the chat that each page shows. */
  readonly source: Texts<'summary' | 'label' | 'script'>;

  readonly bikes: Readonly<Record<BikeName, BikeWords>>;
  /** A third bike, which is sold out. */
  readonly vidde: Texts<'kind' | 'teaser' | 'facts' | 'soldOut' | 'ask'>;
  readonly services: Readonly<
    Record<'winterTyres' | 'change' | 'service' | 'electricService' | 'brakes' | 'puncture', Service>
  >;

  readonly home: Texts<
    | 'title'
    | 'description'
    | 'heading'
    | 'lead'
    | 'seeBikes'
    | 'bookWorkshop'
    | 'picture'
    | 'bikes'
    | 'bikesLead'
    | 'workshop'
    | 'workshopLead'
    | 'prices'
    | 'studs'
    | 'studsText'
    | 'howItWorks'
  > & { readonly facts: readonly Texts<'name' | 'text'>[] };
  readonly product: Texts<
    'vat' | 'add' | 'stock' | 'testRide' | 'ride' | 'notFor' | 'specs' | 'other' | 'all' | 'frameSize'
  >;
  readonly basket: Texts<
    'title' | 'heading' | 'lead' | 'empty' | 'emptyText' | 'total' | 'change' | 'remove' | 'checkout' | 'goOn' | 'note'
  > & {
    /** Names for fields and buttons that stand once for every bike. */
    readonly amountOf: (bike: string) => string;
    readonly changeOf: (bike: string) => string;
    readonly removeOf: (bike: string) => string;
  };
  readonly checkout: Texts<
    | 'title'
    | 'heading'
    | 'lead'
    | 'about'
    | 'name'
    | 'email'
    | 'emailHint'
    | 'how'
    | 'deliver'
    | 'deliverNote'
    | 'pickUp'
    | 'pickUpNote'
    | 'address'
    | 'addressHint'
    | 'order'
    | 'nothingPaid'
    | 'summary'
    | 'deliveryCost'
    | 'free'
    | 'total'
    | 'errors'
    | 'nameMissing'
    | 'emailMissing'
    | 'addressMissing'
  >;
  readonly thanks: Texts<
    'title' | 'lead' | 'number' | 'nothing' | 'pickUp' | 'deliver' | 'firstService' | 'home' | 'next' | 'ordered'
  > & {
    readonly heading: (name: string) => string;
    readonly steps: readonly [Texts<'name' | 'text'>, Texts<'name' | 'text'>, Texts<'name' | 'text'>];
  };
  readonly contact: Texts<
    | 'title'
    | 'description'
    | 'heading'
    | 'lead'
    | 'ask'
    | 'askText'
    | 'visit'
    | 'map'
    | 'bus'
    | 'privacy'
    | 'aboutShop'
    | 'aboutShopText'
  > & { readonly privacyText: readonly [string, string, string] };
  readonly workshop: Texts<
    | 'title'
    | 'description'
    | 'heading'
    | 'lead'
    | 'picture'
    | 'prices'
    | 'pricesNote'
    | 'book'
    | 'bookText'
    | 'call'
    | 'write'
  > & { readonly steps: readonly [Texts<'name' | 'text'>, Texts<'name' | 'text'>, Texts<'name' | 'text'>] };
  readonly notFound: Texts<'title' | 'heading' | 'text' | 'toShop'>;

  readonly chat: ChatWords;
}
