/**
 * The words around a transcript in a document: who spoke, and what happened without being said. They are in the
 * transcript's own language, as a visitor may take it along, and as a page reads best in one language throughout.
 */
import { usualScale } from '../../flow/survey.ts';
import type { AnyEntry, EntryOf, EntryType, Outcome, Speaker } from '../entry.ts';
import { isKnown } from '../known.ts';
import { da } from './words/da.ts';
import { en } from './words/en.ts';
import { nb } from './words/nb.ts';
import { sv } from './words/sv.ts';

/** The words of one language. */
export interface Words {
  /** Who spoke. */
  readonly speakers: Readonly<Record<Speaker, string>>;
  /** What stands at the head of a document. */
  readonly transcript: string;
  readonly began: string;
  readonly last: string;
  readonly language: string;
  readonly page: string;
  /** What was answered, gathered at the end. */
  readonly answers: string;
  /** Behind an answer that was changed, or fell away with one that was. */
  readonly changed: string;
  /** An image that is named and not shown; its description follows. */
  readonly image: string;

  readonly opened: string;
  readonly topic: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly promised: string;
  readonly reference: string;
  readonly handedOver: string;
  /** Why a conversation was handed over. A reason that is not listed stands as it is. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly agreed: string;
  readonly disagreed: string;
  readonly passedOver: string;
  readonly accepted: string;
  readonly declined: string;
  readonly rated: string;
  readonly solved: string;
  readonly notSolved: string;
  readonly resumed: string;
  readonly ended: string;
  readonly erasureAsked: string;
}

const languages: Readonly<Record<string, Words>> = { en, sv, nb, no: nb, nn: nb, da };

/** The words for a language, by its BCP 47 tag; English where they are in none that we speak. */
export function wordsOf(language: string): Words {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return own(languages, primary) ?? en;
}

type Happenings = { readonly [Type in EntryType]?: (entry: EntryOf<Type>, words: Words) => string };

const happenings: Happenings = {
  opened: ({ test }, { opened }) => withAside(opened, test ? 'test' : undefined),
  began: ({ topic, technique }, words) => `${words.topic}: ${withAside(topic ?? '', technique)}`,
  concluded: ({ outcome, topic, reference }, words) =>
    `${words.outcome}: ${withAside(words.outcomes[outcome], topic)}${quoted(reference, words)}`,
  promised: ({ what, until, reference }, words) =>
    `${words.promised}: ${withAside(what, until)}${quoted(reference, words)}`,
  'handed-over': ({ reason, reference }, words) =>
    `${words.handedOver}: ${own(words.reasons, reason) ?? reason}${quoted(reference, words)}`,
  consented: ({ given, text }, { agreed, disagreed }) => `${given ? agreed : disagreed}: ${text}`,
  skipped: ({ name }, { passedOver }) => `${passedOver}: ${name}`,
  accepted: (_, { accepted }) => accepted,
  declined: (_, { declined }) => declined,
  rated: ({ solved, score, scale = usualScale, comment }, words) => {
    const told = solved === undefined ? undefined : solved ? words.solved : words.notSolved;
    const rating = [told, score === undefined ? undefined : `${score}/${scale}`, comment];
    return `${words.rated}: ${rating.filter((part) => part !== undefined).join(', ')}`;
  },
  resumed: ({ reason }, { resumed }) => withAside(resumed, reason),
  ended: (_, { ended }) => ended,
  'erasure-asked': (_, { erasureAsked }) => erasureAsked,
};

/** What an entry tells that nobody said, in a line. What this version does not know stands there by its type. */
export function happeningOf(entry: AnyEntry, words: Words): string {
  // Each row of the table takes the entries of its own type, which the index cannot say.
  const tell = isKnown(entry)
    ? (happenings[entry.type] as ((entry: AnyEntry, words: Words) => string) | undefined)
    : undefined;
  return tell?.(entry, words) ?? entry.type;
}

function withAside(text: string, aside: string | undefined): string {
  return aside === undefined || aside === '' ? text : `${text} (${aside})`;
}

function quoted(reference: string | undefined, words: Words): string {
  return reference === undefined ? '' : `. ${words.reference}: ${reference}`;
}

/** What a table has under a name that somebody else chose. */
function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
