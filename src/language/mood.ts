/**
 * The mood of typed text: how angry its writer is, whether time presses, and what else a person should know who takes
 * over. Read by cues that are made by hand; it changes nothing of what the text means.
 */
import type { Cues, Expressions } from './cues/cues.ts';
import type { MoodCues } from './cues/mood.ts';
import { Ear, type Found } from './expressions.ts';
import { clausesOf, matterOf } from './matters.ts';
import { wordsOf } from './words.ts';

/** The mood of a text. What is false is left out. */
export interface Mood {
  /** 0 matter-of-fact, 1 annoyed or let down, 2 angry, 3 abusive. */
  readonly anger: number;
  /** 1 where time or danger presses now, else 0. */
  readonly urgency: number;
  /** The law, its offices or the police are called upon. */
  readonly legal?: true;
  /** Somebody may be in danger, or was hurt. */
  readonly safety?: true;
  /** Somebody is alone, ill, afraid, in grief or in need. */
  readonly vulnerable?: true;
  /** Gratitude, and not politeness alone. */
  readonly thanks?: true;
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
  const ear = new Ear(cues);
  const words = wordsOf(text);
  const clauses = clausesOf(text, ear);
  const told = clauses.map((clause) => toldIn(clause, ear, mood));
  const says = (expressions: Expressions) => clauses.some((clause) => means(clause, expressions, ear, mood));
  const complains = told.some(({ complains }) => complains);
  const isContent = !complains && told.some(({ praises }) => praises);
  const legal = !isContent && besides(words, `${cues.law}, ${mood.legal}`, mood.harmless, ear).length > 0;
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

function toldIn(words: readonly string[], ear: Ear, mood: MoodCues): Told {
  const { grievance, bad, fault, good, swearing, enquiry } = ear.cues;
  const praise = ear.find(words, good);
  const praises = praise.some((place) => !isNegated(words, place, ear));
  const isAnnoyed = means(words, `${mood.annoyed}, ${grievance}, ${bad}`, ear, mood) || (praise.length > 0 && !praises);
  const isAsked = ear.says(words, enquiry);
  const levels = [isAnnoyed && !isAsked, means(words, mood.angry, ear, mood), means(words, mood.abuse, ear, mood)];
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
  if (!demands) return Number(isShouted);
  const isRaised = loud.length > 1;
  if (isShouted || (isRaised && !/\p{Ll}/u.test(text)) || /[!?]{3}/.test(text)) return 2;
  return Number(isRaised || /[!?]{2}/.test(text));
}

/** Whether expressions are said and meant: they are not negated, and no part of what is harmless. */
function means(words: readonly string[], expressions: Expressions, ear: Ear, { harmless }: MoodCues): boolean {
  return besides(words, expressions, harmless, ear).some((place) => !isNegated(words, place, ear));
}

/** Where expressions are no part of others. No slips are heard: a layer is no lawyer. */
function besides(words: readonly string[], expressions: Expressions, others: Expressions, ear: Ear): Found[] {
  const spared = ear.find(words, others, false);
  return ear.find(words, expressions, false).filter((place) => !isWithin(place, spared));
}

/** Whether a negation before a place is meant for it: one that tells of a fault is used up. */
function isNegated(words: readonly string[], { from }: Found, ear: Ear): boolean {
  const { negations, fault, grievance } = ear.cues;
  const used = ear.find(words, `${fault}, ${grievance}`).filter(({ to }) => to <= from);
  return ear
    .find(words.slice(0, from), negations)
    .some((place) => place.from >= from - reach && !isWithin(place, used));
}

function isWithin({ from, to }: Found, places: readonly Found[]): boolean {
  return places.some((place) => place.from <= from && place.to >= to);
}
