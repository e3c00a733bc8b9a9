/**
 * What a language says, as data: a language is one more file of this shape, and a visitor loads only their own.
 *
 * **Expressions** are separated by commas, the words of one by spaces. `a/b` is either word, `word*` any ending, `*word`
 * any beginning, `..` up to four words of any kind, and `!` any word of {@link Cues.negations}.
 */
export type Expressions = string;

/** Expressions that stand for a number, each behind it: `1 one, 2 two/pair`. */
export type Valued = string;

/**
 * Phrases as they are written, separated by commas; `a/b` is either word. They may begin with a capital, and have to where
 * they are given with one.
 */
export type Phrases = string;

/**
 * Phrases of the first person, each behind what it becomes when it is said back: `you: i/me, you were: i was`. Those behind
 * nothing stay as they are: `: we agreed`.
 */
export type Turns = string;

/** The words by which typed text is understood in one language. */
export interface Cues {
  /** For numbers and dates as they are read back (BCP 47). */
  readonly locale: string;
  /** The mark before decimals; the other one parts thousands. */
  readonly decimal: '.' | ',';

  /** Agreement that stays one whatever is said beside it. */
  readonly plainYes: Expressions;
  /** Agreement where nothing else is told. */
  readonly yes: Expressions;
  readonly no: Expressions;
  /** Words that turn what follows into its opposite. */
  readonly negations: Expressions;
  /** Words after which the other side is told. */
  readonly contrasts: Expressions;
  /** What is said to take back what was said before it. */
  readonly corrections: Expressions;
  readonly unknown: Expressions;
  /** The wish to pass a question over. */
  readonly skip: Expressions;
  /** Reasons not to answer; to a question of yes and no they are a no. */
  readonly decline: Expressions;
  /** The wish for time before anything is decided. */
  readonly pondering: Expressions;
  /** What was said is not understood. */
  readonly puzzled: Expressions;

  readonly person: Expressions;
  readonly end: Expressions;
  readonly restart: Expressions;
  readonly thanks: Expressions;
  readonly greeting: Expressions;
  /** The question whether one talks to a person. */
  readonly asksIdentity: Expressions;

  /** Somebody may be in danger, or was hurt. */
  readonly danger: Expressions;
  /** Lawyers, courts and consumer law: a grievance, unless there is praise beside it. */
  readonly law: Expressions;
  /** Anger, disappointment and blame. Negated it tells nothing. */
  readonly grievance: Expressions;
  /** Something does not work, or has not come. */
  readonly fault: Expressions;
  /** Praise; negated it is a grievance. */
  readonly good: Expressions;
  /** Blame; negated it is praise. */
  readonly bad: Expressions;
  /** Swearing: a grievance, unless it strengthens praise. */
  readonly swearing: Expressions;
  /** What a shop is asked before anything is bought: no fault is told of. */
  readonly enquiry: Expressions;

  /** What is asked about something that is explained: what it costs, what speaks against it, how it works, what is suggested. */
  readonly asksPrice: Expressions;
  readonly asksLimits: Expressions;
  readonly asksDetails: Expressions;
  readonly asksSolution: Expressions;
  /** The wish to hear something again. */
  readonly asksAgain: Expressions;
  /** Beginnings of questions of any kind. */
  readonly asking: Expressions;

  /** Ways to point at the last or the middle one of several choices, and at all of them. */
  readonly last: Expressions;
  readonly middle: Expressions;
  readonly all: Expressions;
  /** Words for the same thing: an option that is called by one of a group is meant by the others. */
  readonly synonyms: Expressions;

  /** The numeral for one, which is also said without counting. */
  readonly one: Expressions;
  readonly numerals: Valued;
  readonly ordinals: Valued;
  /** What stands before a number that is no exact one: `more than`, `10 or`. */
  readonly hedges: Expressions;
  /** Between two numbers of which neither is the exact one: `10 to 15`. */
  readonly ranges: Expressions;
  /** What shows behind a number that it is so much of something else: `a week`. */
  readonly rates: Expressions;
  /** A way that is counted twice: `there and back`. */
  readonly returns: Expressions;
  /** Between things of which only one is meant. */
  readonly or: Expressions;
  /** What shows that a clause tells nothing that is so now: `used to`, `if`. */
  readonly unsettled: Expressions;
  /** What joins the parts of a number: `and`, `a`. */
  readonly joints: Expressions;
  /** Units that are counted in each other, each kind with what it is worth: `1000 km, 1 m/meter`. */
  readonly units: readonly Valued[];

  /** Days from today. */
  readonly days: Valued;
  /** The day after one that was named. */
  readonly dayAfter: Expressions;
  /** From Monday, 1, to Sunday, 7. */
  readonly weekdays: Valued;
  readonly months: Valued;
  /** Days with names, as month × 100 + day. */
  readonly feasts: Valued;
  /** How many days, and how many months, a span has. */
  readonly spansOfDays: Valued;
  readonly spansOfMonths: Valued;
  readonly future: Expressions;
  readonly past: Expressions;
  /** The weekday before today. */
  readonly lastWeekday: Expressions;
  /** The weekday of the next week. */
  readonly nextWeekday: Expressions;
  /** Weeks and ends of weeks, as the weekday that they begin with. */
  readonly weeks: Valued;
  /** A week after the next such weekday. */
  readonly weekLater: Expressions;
  /** What shows that a number is a day of the month: words before it, and after it. */
  readonly beforeDay: Expressions;
  readonly afterDay: Expressions;

  /** The marks before and after what is quoted. */
  readonly quotes: string;
  readonly turns: Turns;
  /** How the shop is spoken to, and what else would not be right when it is turned: its clause is left as it is. */
  readonly address: Phrases;
  /** How questions and requests begin. */
  readonly requests: Phrases;
  /** What joins main clauses, and how these begin. */
  readonly joins: Phrases;
  readonly subjects: Phrases;
  /** What may be left out: greetings, and swearing that only strengthens. */
  readonly fillers: Phrases;
  /** What leads over to something else, with a comma behind it: `by the way`. */
  readonly asides: Phrases;
  /** What is not said back: insults, threats, names. */
  readonly unsaid: Expressions;

  /** What weighs on whoever complains: a wait, plans that came to nothing, the same trouble again, a worry, a hope let down. */
  readonly waiting: Expressions;
  readonly spoilt: Expressions;
  readonly again: Expressions;
  readonly worried: Expressions;
  readonly letDown: Expressions;
  /** Lengths of time that are long to wait, how they are counted, and what tells that they are past. */
  readonly lengths: Phrases;
  readonly counts: Phrases;
  readonly ago: Phrases;
  /** How a wish begins. */
  readonly wanting: Expressions;
  /** What stands before one's own phone number, and before numbers of other things. */
  readonly calling: Expressions;
  readonly numbering: Expressions;
  /** What stands before one's own name, amid a text and at its end. */
  readonly naming: Phrases;
  readonly signing: Phrases;

  /** Words that tell nothing about a topic or a choice, and are never taken for slips of others. */
  readonly stop: Expressions;
}
