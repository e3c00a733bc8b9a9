/**
 * The mood of typed text: how angry its writer is, whether time presses, and what else a person should know who takes
 * over. Read by cues that are made by hand; it changes nothing of what the text means.
 */
import type { Cues, Expressions } from './cues/cues.ts';
import type { MoodCues } from './cues/mood.ts';
import { type AnyOf, type Ear, type Found, earOf } from './expressions.ts';
import { clausesOf, matterOf } from './matters.ts';
import { wordsOf } from './words.ts';

/** The mood of a text. What is false is left out. */
export interface Mood {
  /** 0 matter-of-fact, 1 annoyed or let down, 2 angry, 3 abusive. */
  readonly anger: number;
  /** 1 where time or danger presses now, else 0. */
  readonly urgency: number;
  /** The law, its offices or the police are called upon. */
  readonly legal?: boolean;
  /** Somebody may be in danger, or was hurt. */
  readonly safety?: boolean;
  /** Somebody is alone, ill, afraid, in grief or in need. */
  readonly vulnerable?: boolean;
  /** Gratitude, and not politeness alone. */
  readonly thanks?: boolean;
}

/** The words of a clause, and what is denied in it. */
interface Clause {
  readonly words: readonly string[];
  readonly negations: readonly Negation[];
}

/** Where a negation stands, and up to where it tells of a fault: behind that it denies nothing. */
interface Negation {
  readonly from: number;
  readonly spent: number;
}

/** What one clause tells of its writer. */
interface Told {
  readonly anger: number;
  readonly swears: boolean;
  readonly complains: boolean;
  readonly praises: boolean;
}

/** How many words before a word a negation reaches it. */
const reach = 4;

/** So many words in capitals are shouted, whatever they say. */
const shouted = 3;

/** The mood of a text, by the cues of its language. Every text has one. */
export function moodOf(text: string, cues: Cues, mood: MoodCues): Mood {
  const ear = earOf(cues);
  const words = wordsOf(text);
  const clauses = clausesOf(text, ear).map((words) => ({ words, negations: negationsIn(words, ear) }));
  const told = clauses.map((clause) => toldIn(clause, ear, mood));
  const says = (expressions: Expressions) => clauses.some((clause) => means(clause, expressions, ear, mood));
  const complains = told.some(({ complains }) => complains);
  const isContent = !complains && told.some(({ praises }) => praises);
  const legal = !isContent && besides(words, [cues.law, mood.legal], mood.harmless, ear).length > 0;
  const anger = Math.max(
    0,
    ...told.map(({ anger }) => anger),
    // The law is claimed without anger too, but seldom without reason.
    Number(legal && !text.includes('?')),
    told.some(({ swears }) => swears) ? 1 + Number(complains) : 0,
    loudness(text, complains || ear.says(words, cues.person)),
  );
  return {
    anger: isContent ? 0 : anger,
    urgency: Number(says(mood.urgent)),
    ...(legal && { legal }),
    ...(matterOf(text, ear) === 'danger' && { safety: true }),
    ...(says(mood.vulnerable) && { vulnerable: true }),
    ...(besides(words, cues.thanks, mood.polite, ear).length > 0 && { thanks: true }),
  };
}

function toldIn(clause: Clause, ear: Ear, mood: MoodCues): Told {
  const { words } = clause;
  const { grievance, bad, fault, good, swearing, enquiry } = ear.cues;
  const praise = ear.find(words, good);
  const praises = praise.some((place) => !isNegated(place, clause));
  const isAsked = ear.says(words, enquiry);
  const isSpoilt = praise.length > 0 && !praises;
  const isAnnoyed = isSpoilt || means(clause, [mood.annoyed, grievance, bad], ear, mood);
  const levels = [isAnnoyed && !isAsked, means(clause, mood.angry, ear, mood), means(clause, mood.abuse, ear, mood)];
  const anger = levels.lastIndexOf(true) + 1;
  return {
    anger,
    swears: !praises && besides(words, swearing, mood.harmless, ear).length > 0,
    complains: anger > 0 || (!isAsked && ear.says(words, fault)),
    praises,
  };
}

/** How angry capitals and marks sound. */
function loudness(text: string, demands: boolean): number {
  const loud = text.normalize('NFC').match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [];
  const isShouted = loud.length >= shouted;
  const isDisbelief = /\p{L}\s*(?:\?[!?]|!\?)/u.test(text);
  if (!demands) return Number(isShouted || isDisbelief);
  const isRaised = loud.length > 1;
  if (isShouted || (isRaised && !/\p{Ll}/u.test(text)) || /[!?]{3}/.test(text)) return 2;
  return Number(isRaised) + Number(isDisbelief || text.includes('!!'));
}

/** Whether expressions are said and meant: they are not denied, and no part of what is harmless. */
function means(clause: Clause, expressions: AnyOf, ear: Ear, { harmless }: MoodCues): boolean {
  return besides(clause.words, expressions, harmless, ear).some((place) => !isNegated(place, clause));
}

/** Where expressions are no part of others. No slips are heard: a layer is no lawyer. */
function besides(words: readonly string[], expressions: AnyOf, others: Expressions, ear: Ear): Found[] {
  const spared = ear.find(words, others, false);
  return ear.find(words, expressions, false).filter((place) => !spared.some((other) => isWithin(place, other)));
}

function negationsIn(words: readonly string[], ear: Ear): Negation[] {
  const { negations, fault, grievance } = ear.cues;
  const faults = ear.find(words, [fault, grievance]);
  return ear.find(words, negations).map((place) => ({
    from: place.from,
    spent: Math.min(...faults.filter((fault) => isWithin(place, fault)).map(({ to }) => to)),
  }));
}

function isNegated(place: Found, { negations }: Clause): boolean {
  return negations.some(({ from, spent }) => from < place.from && from >= place.from - reach && spent > place.from);
}

function isWithin(place: Found, other: Found): boolean {
  return other.from <= place.from && other.to >= place.to;
}
