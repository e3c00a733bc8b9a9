/** Whether something went wrong, or well: praise, blame and faults, with what negates them. */
import { type Ear, type Found, outermost } from './expressions.ts';
import { wordsOf } from './words.ts';

/** What a text tells, from the gravest down. */
export type Matter = 'danger' | 'grievance' | 'fault' | 'compliment';

/** What one clause tells: the law is named in praise too, and so is the devil. */
type Sign = Matter | 'law' | 'swearing';

/** How many words before a word a negation reaches it. */
const reach = 4;

/** The gravest thing that a text tells; `undefined`: neither good nor bad. */
export function matterOf(text: string, ear: Ear): Matter | undefined {
  const clauses = clausesOf(text, ear).map((words) => ({ words, signs: signsIn(words, ear) }));
  const signs = new Set(clauses.flatMap(({ signs }) => signs));
  if (signs.has('danger')) return 'danger';
  if (signs.has('grievance')) return 'grievance';
  // "Which is best?" praises none of them.
  const praises = clauses.some(
    ({ words, signs }) => signs.includes('compliment') && !ear.says(words, ear.cues.asksSolution),
  );
  if (signs.has('law') && !praises) return 'grievance';
  if (signs.has('fault')) return signs.has('swearing') ? 'grievance' : 'fault';
  // "It was fine, but it pulls to the left" praises nothing.
  const isTurned = clauses.some(
    ({ words, signs }) =>
      signs.length === 0 && ear.says(words.slice(0, 1), ear.cues.contrasts) && ear.telling(words).length > 1,
  );
  if (praises) return isTurned ? undefined : 'compliment';
  return signs.has('swearing') ? 'fault' : undefined;
}

/** Whether a text praises something and turns against something else: "the staff were kind, but the wheel is bent". */
export function praisesBeside(text: string, ear: Ear): boolean {
  const clauses = clausesOf(text, ear).filter(({ length }) => length > 0);
  return clauses.some((words, at) => {
    const [next = []] = clauses.slice(at + 1);
    return (
      ear.says(next.slice(0, 1), ear.cues.contrasts) &&
      signsIn(words, ear).every((sign) => sign === 'compliment') &&
      signsIn(words, ear).length > 0 &&
      ear.telling(words).length > 1
    );
  });
}

function signsIn(words: readonly string[], ear: Ear): Sign[] {
  const { cues } = ear;
  if (ear.says(words, cues.enquiry)) return [];
  const places = (expressions: string, sign: Sign, opposite?: Sign, slips = true) =>
    ear.find(words, expressions, slips).map((place) => ({ ...place, sign, opposite }));
  // The longer expression wins: "no complaints" is no complaint.
  const found = outermost([
    // No slips are heard: a cupboard, `skabet`, is nobody who is hurt, `skadet`.
    ...places(cues.danger, 'danger', undefined, false),
    ...places(cues.grievance, 'grievance'),
    ...places(cues.bad, 'grievance', 'compliment'),
    ...places(cues.good, 'compliment', 'grievance'),
    ...places(cues.fault, 'fault'),
    ...places(cues.law, 'law', 'law'),
    ...places(cues.swearing, 'swearing', 'swearing'),
  ]);
  const isNegated = ({ from }: Found) => ear.says(words.slice(Math.max(0, from - reach), from), cues.negations);
  return found.map((place) => (isNegated(place) ? place.opposite : place.sign)).filter((sign) => sign !== undefined);
}

/** The words of each clause; what is said twice counts once. */
export function clausesOf(text: string, ear: Ear): string[][] {
  const parts = new Set(text.split(/[.,;:!?()\n]+/));
  return [...parts].flatMap((part) => {
    const words = wordsOf(part);
    const cuts = ear.find(words, ear.cues.contrasts).map(({ from }) => from);
    return [0, ...cuts].map((from, at) => words.slice(from, cuts[at]));
  });
}
