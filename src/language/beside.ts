/**
 * Answers that a message gives to questions that are not open: "a bike for 15 km to work". What might be meant otherwise
 * is not taken, as asking costs less than a guess.
 */
import { choiceMark } from '../flow/choices.ts';
import { amountLabel } from './amounts.ts';
import { dayLabel } from './calendar.ts';
import { emailMeant, phoneMeant } from './contacts.ts';
import { dateMeant } from './dates.ts';
import type { Ear } from './expressions.ts';
import type { Awaited, Beside, Option, Question } from './meaning.ts';
import { numbersTold } from './numbers.ts';
import { isSame } from './options.ts';
import { longestAnswer } from './polarity.ts';
import { holds, wordsOf } from './words.ts';

/** What an owner asks in at most so many words may be answered by naming it: "Any hills?" */
const shortestAsk = 3;

/** How many words before a word a negation reaches it. */
const reach = 3;

/** The digits of a phone number that is no other number. */
const phoneDigits = 8;

/** What is heard of a message. */
interface Told {
  /** The clauses that tell what is so now. */
  readonly clauses: readonly string[];
  readonly ear: Ear;
  readonly today: string | undefined;
}

type Given = Pick<Beside, 'value' | 'label'>;

/** The open question, and its answer as it reads. */
export type Answered = Question & { readonly label: string };

/** How questions of each kind are read; those of other kinds are asked. */
const readers: Readonly<Record<string, (told: Told, question: Awaited) => Given | undefined>> = {
  choice: (told, question) => {
    const [option, ...others] = optionsTold(told, question);
    return option && others.length === 0 ? { value: option.id, label: option.label } : undefined;
  },
  choices: (told, question) => {
    const options = optionsTold(told, question);
    const isEither = told.clauses.some((clause) => told.ear.says(wordsOf(clause), told.ear.cues.or));
    if (options.length === 0 || (isEither && options.length > 1)) return undefined;
    const all = (of: 'id' | 'label') => options.map((option) => option[of]);
    return { value: all('id').join(choiceMark), label: all('label').join(', ') };
  },
  'yes-no': yesNoTold,
  number: ({ clauses, ear }, { unit, ask }) => {
    const named = ear.telling(wordsOf(ask));
    const isNamed = (said: string) => named.some((word) => isMeant(word, said, ear));
    const numbers = new Set(clauses.flatMap((clause) => numbersTold(clause, unit, isNamed, ear)));
    const [number] = numbers;
    if (number === undefined || numbers.size > 1) return undefined;
    return { value: String(number), label: amountLabel(number, unit, ear.cues.locale) };
  },
  date: ({ clauses, ear, today }) => {
    const day = dateMeant(clauses.map((clause) => withoutMeasures(clause, ear)).join(' . '), today, ear, false);
    // What was is told in passing, and so is today.
    if (day === undefined || today === undefined || day <= today) return undefined;
    return { value: day, label: dayLabel(day, today, ear.cues.locale) };
  },
  email: ({ clauses }) => asIs(emailMeant(clauses.join('\n'))),
  phone: ({ clauses }) => {
    const phone = phoneMeant(clauses.join('\n'));
    return phone !== undefined && phone.length >= phoneDigits ? asIs(phone) : undefined;
  },
};

/**
 * The answers that a message gives to questions beside the one that is open.
 *
 * @param answered the open question and its answer: what was said for it is not taken for anything else
 */
export function answersBeside(
  text: string,
  questions: readonly Awaited[],
  { ear, today, answered }: { ear: Ear; today: string | undefined; answered: Answered | undefined },
): Beside[] {
  const told = { clauses: clausesIn(text.slice(0, longestAnswer), ear), ear, today };
  const isOpen = ({ kind, unit, name }: Awaited) =>
    answered !== undefined &&
    (name === answered.name || (isSingle(kind) && kind === answered.kind && unit === answered.unit));
  const spoken = ear.telling(wordsOf(answered?.label ?? ''));
  const found = questions
    .filter((question) => !isOpen(question))
    .flatMap((question) => {
      const given = readers[question.kind]?.(told, question);
      return given ? [{ question, given }] : [];
    });
  // One word answers one question, and one number or day too.
  const isShared = (one: (typeof found)[number]) => {
    const words = wordsFor(one, ear);
    const isTaken = (by: readonly string[]) =>
      words.length > 0 && words.some((word) => by.some((other) => isMeant(word, other, ear)));
    const others = found.filter((other) => other !== one);
    return (
      isTaken(spoken) ||
      others.some((other) => {
        const isAlike = isSingle(one.question.kind) && other.question.kind === one.question.kind;
        return isAlike ? other.given.value === one.given.value : isTaken(wordsFor(other, ear));
      })
    );
  };
  return found.filter((one) => !isShared(one)).map(({ question: { name }, given }) => ({ name, ...given }));
}

/** The words of the options that are an answer. */
function wordsFor({ question, given }: { question: Awaited; given: Given }, ear: Ear): string[] {
  return question.options.length > 0 && question.kind !== 'yes-no' ? ear.telling(wordsOf(given.label)) : [];
}

/** Whether a message gives one such answer at most. */
function isSingle(kind: string): boolean {
  return kind === 'number' || kind === 'date' || kind === 'email' || kind === 'phone';
}

function clausesIn(text: string, ear: Ear): string[] {
  const { unknown, unsettled } = ear.cues;
  return text
    .split(/[;:!?()\n]+|[.,](?=\s|$)/)
    .filter((clause) => !ear.says(wordsOf(clause), unknown) && !ear.says(wordsOf(clause), unsettled));
}

/** The options all of whose telling words are said, and not denied. */
function optionsTold({ clauses, ear }: Told, { options }: Awaited): readonly Option[] {
  const spoken = clauses.map((clause) => affirmed(wordsOf(clause), ear));
  const told = options.filter(({ label }) => {
    const words = wordsOf(label);
    const telling = ear.telling(words);
    if (telling.length === 0) return spoken.some((said) => holds(said, words));
    return telling.every((word) => spoken.some((said) => said.some((other) => isMeant(word, other, ear))));
  });
  // "Gravel roads" is said with each word of "Roads".
  const tellingOf = ({ label }: Option) => ear.telling(wordsOf(label));
  return told.filter(
    (option) =>
      !told.some(
        (other) =>
          tellingOf(other).length > tellingOf(option).length &&
          tellingOf(option).every((word) => tellingOf(other).includes(word)),
      ),
  );
}

/** The words of a clause, but for those that a negation reaches. */
function affirmed(words: readonly string[], ear: Ear): string[] {
  const { negations, no } = ear.cues;
  const denied = ear.find(words, [negations, no]);
  return words.filter((_, at) => !denied.some(({ from, to }) => from <= at && at < to + reach));
}

/** A yes or no to what is asked, in the words of the question: "It's hilly", "no hills". */
function yesNoTold({ clauses, ear }: Told, { ask }: Awaited): Given | undefined {
  const asked = ear.telling(wordsOf(ask));
  if (asked.length === 0 || (asked.length === 1 && wordsOf(ask).length > shortestAsk)) return undefined;
  const told = clauses.flatMap((clause) => {
    const words = wordsOf(clause);
    const says = (said: readonly string[]) => asked.every((word) => said.some((other) => isMeant(word, other, ear)));
    if (!says(words)) return [];
    return says(affirmed(words, ear)) ? ['yes'] : ['no'];
  });
  const [value, ...others] = new Set(told);
  return value !== undefined && others.length === 0 ? { value, label: value } : undefined;
}

/** Whether a word is meant by another that was said, and is no compound of it: no "child seat" by a "child". */
function isMeant(word: string, said: string, ear: Ear): boolean {
  const [short, long] = [word, said].map(consonantsOf).sort((one, other) => one.length - other.length);
  const isCompound = Math.abs(word.length - said.length) > 3 && long?.startsWith(short ?? '') === true;
  return !isCompound && isSame(word, said, ear);
}

/** The consonants of a word: its vowels change with its forms, as in `barn` and `børn`. */
function consonantsOf(word: string): string {
  return word.replace(/[aeiouyæøå]/g, '');
}

/** A text without so many kilometres and kronor, and without phone numbers, which are no dates. */
function withoutMeasures(text: string, ear: Ear): string {
  const { units, spansOfDays, spansOfMonths } = ear.cues;
  const isMeasure = (word: string) =>
    units.some((kind) => ear.findValues([word], kind).length > 0) &&
    ![spansOfDays, spansOfMonths].some((span) => ear.findValues([word], span).length > 0);
  const plain = text.replace(/\d[\d ]{4,}\d/g, ' ');
  return plain.replace(/\d[\d.,/–-]*\s?(\p{L}+)/gu, (measure, word: string) =>
    isMeasure(word.toLowerCase()) ? ' ' : measure,
  );
}

function asIs(value: string | undefined): Given | undefined {
  return value === undefined ? undefined : { value, label: value };
}
