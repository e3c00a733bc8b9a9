/** What visitors ask about what is explained to them, before they answer. */
import type { Cues } from './cues/cues.ts';
import { type Ear, without } from './expressions.ts';
import { clausesOf } from './matters.ts';
import type { Enquiry, Meaning, Question } from './meaning.ts';
import { optionMentioned } from './options.ts';
import { wordsOf } from './words.ts';

/** A clause of more words tells a story. */
const longestClause = 16;

/** How many telling words may stand beside a question, as what it is about. */
const longestAside = 5;

const cuesOf = {
  price: 'asksPrice',
  limits: 'asksLimits',
  details: 'asksDetails',
  solution: 'asksSolution',
  again: 'asksAgain',
} as const satisfies Readonly<Partial<Record<Enquiry, keyof Cues>>>;

/** What is asked in words of its own. */
type Named = keyof typeof cuesOf;

/** What is asked, and about which of the choices; `undefined` where nothing is, or nothing may be. */
export function enquiryIn(
  text: string,
  question: Question | undefined,
  ear: Ear,
): Extract<Meaning, { as: 'enquiry' }> | undefined {
  if (question?.enquiries !== true) return undefined;
  const clauses = clausesOf(text, ear);
  const about = enquiries.find((enquiry) => clauses.some((clause) => asks(clause, enquiry, ear)));
  const of = question.kind === 'choice' ? optionMentioned(text, question, ear)?.id : undefined;
  if (about !== undefined) return { as: 'enquiry', about, ...(of === undefined ? {} : { of }) };
  // "And the bridge?" chooses nothing yet, but "can I have the bridge?" does.
  const isLookedAt = of !== undefined && isQuestion(text, ear) && !ear.says(wordsOf(text), ear.cues.wanting);
  return isLookedAt ? { as: 'enquiry', about: 'details', of } : undefined;
}

const enquiries = Object.keys(cuesOf) as readonly Named[];

/** Whether a text asks something, whatever it is. */
export function isQuestion(text: string, ear: Ear): boolean {
  if (text.trimEnd().endsWith('?')) return true;
  return clausesOf(text, ear).some((clause) =>
    ear.find(clause, ear.cues.asking).some(({ from }) => ear.telling(clause.slice(0, from)).length === 0),
  );
}

/** The words of an enquiry that do not make it one: what it is about. */
export function aboutOf(words: readonly string[], about: Enquiry, ear: Ear): string[] {
  const name = enquiries.find((enquiry) => enquiry === about);
  const asking = name === undefined ? [] : ear.cues[cuesOf[name]].split(/[ ,/]+/).filter((word) => word !== '..');
  return words.filter((word) => !ear.says([word], asking.join(', ')));
}

/** Whether a clause asks. Words that could stand for much else do where nothing is told beside them, and nothing that is denied does. */
function asks(clause: readonly string[], about: Named, ear: Ear): boolean {
  const places = ear.find(clause, ear.cues[cuesOf[about]]);
  const [first] = places;
  if (!first || clause.length > longestClause || ear.says(clause.slice(0, first.from), ear.cues.negations))
    return false;
  const isClear = places.some(
    ({ from, to }) => to - from > 2 || (to - from > 1 && ear.telling(clause.slice(from, to)).length > 0),
  );
  return ear.telling(without(clause, places)).length <= (isClear ? longestAside : 0);
}
