/** Numbers as people write and say them: `12,5`, `12 400`, `a hundred and ten`, `tooghalvfems`, `en og en halv`. */
import type { Cues, Valued } from './cues/cues.ts';
import { type Ear, valuesOf } from './expressions.ts';
import { bare, spelled, wordsOf } from './words.ts';

/** `trehundraåttiofemtusensexhundrafyrtiosju` is long enough, in letters. */
const longestNumeral = 40;

/** How many words behind a number show that it is so much of something else, as in `15 km every other week`. */
const furthest = 4;

/** A number that stands in a text. */
interface Candidate {
  readonly value: number;
  /** The words on both sides. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The words after it, the first of which is `after`. */
  readonly behind: readonly string[];
  /** A lone word for one, which is also an article. */
  readonly weak: boolean;
}

/** A number while it is being put together. */
interface Growing extends Candidate {
  readonly digits: boolean;
}

/** The one number that a text is meant to give; `undefined` where there is none, or where it might be either of two. */
export function numberMeant(text: string, unit: string | undefined, ear: Ear): number | undefined {
  const all = numbersIn(text, ear);
  const { corrections, negations } = ear.cues;
  const counted = only(all, ({ weak }) => !weak);
  const affirmed = counted.filter(({ before }) => before === undefined || !ear.says([before], negations));
  const measured = unit === undefined ? affirmed : inUnit(affirmed, unit, ear);
  const last = ear.says(wordsOf(text), corrections) ? measured.slice(-1) : measured;
  const values = new Set(last.map(({ value }) => value));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

/**
 * The numbers that a text tells in passing: of a unit, `15 km`, or of something by its name, `two children`. What is only
 * about a number, as `over 15 km` or `15 km a week`, is none.
 */
export function numbersTold(
  text: string,
  unit: string | undefined,
  isNamed: (word: string) => boolean,
  ear: Ear,
): number[] {
  const { hedges, ranges, rates, returns, negations } = ear.cues;
  const all = numbersIn(text, ear).filter(({ weak }) => !weak);
  const isRange = all.some(
    ({ after = '', behind: [, next = ''] }) => /^\d/.test(after) || (/^\d/.test(next) && ear.says([after], ranges)),
  );
  if (isRange || ear.says(wordsOf(text), returns)) return [];
  const [wanted = ''] = wordsOf(unit ?? '');
  const counted = unit === undefined ? all : inUnit(all, unit, ear).filter(({ after }) => after === wanted);
  const isRate = ({ behind: [, ...words] }: Candidate) =>
    ear.find(words, rates).some(({ from, to }) => !words.slice(from, to).some(isNamed));
  return counted
    .filter(({ after = '' }) => unit !== undefined || isNamed(after))
    .filter(({ before = '' }) => !ear.says([before], [hedges, negations]))
    .filter((number) => !isRate(number))
    .map(({ value }) => value);
}

/** Numbers as so many of a unit: those that have it, or else none. `2 mil` are 20 km, and `30 minutes` are no distance. */
function inUnit(numbers: readonly Candidate[], unit: string, ear: Ear): readonly Candidate[] {
  const [wanted = ''] = wordsOf(unit);
  const worthOf = (word: string, kind: Valued) => ear.findValues([word], kind)[0]?.value;
  const kind = ear.cues.units.find((units) => worthOf(wanted, units) !== undefined);
  const converted = numbers.flatMap((number) => {
    const { value, after } = number;
    if (kind === undefined || after === undefined || after === wanted) return [number];
    const [worth, one] = [worthOf(after, kind), worthOf(wanted, kind)];
    if (worth !== undefined && one !== undefined) {
      return [
        { ...number, after: wanted, value: worth === one ? value : Number(((value * worth) / one).toPrecision(4)) },
      ];
    }
    return ear.cues.units.some((units) => worthOf(after, units) !== undefined) ? [] : [number];
  });
  return only(converted, ({ after }) => after === wanted);
}

/** Whether the only number in the text is a word for one, as in `not this one`. */
export function isWeakNumber(text: string, ear: Ear): boolean {
  return numbersIn(text, ear).every(({ weak }) => weak);
}

/** Those for which it is so, if there are any; else all. */
function only<Item>(items: readonly Item[], is: (item: Item) => boolean): readonly Item[] {
  const some = items.filter(is);
  return some.length > 0 ? some : items;
}

function numbersIn(text: string, ear: Ear): Candidate[] {
  const tokens = spelled(text).match(/(?:(?<![\p{L}\p{N}][ \u00a0]?)[-−])?\d+(?:[.,\u00a0\u202f ]\d+)*|\p{L}+/gu) ?? [];
  const found: Candidate[] = [];
  let growing: Growing | undefined;
  let joined = false;
  const finish = (at = tokens.length): void => {
    const behind = tokens.slice(at, at + furthest);
    if (growing) found.push({ ...growing, after: behind[0], behind });
    growing = undefined;
    joined = false;
  };

  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    if (/\d/.test(token)) {
      finish(at);
      for (const literal of literals(token, ear.cues)) {
        const value = before === 'minus' ? -literal : literal;
        if (growing) found.push(growing);
        growing = { value, before, after: undefined, behind: [], weak: false, digits: true };
      }
      return;
    }
    const one = ear.says([token], ear.cues.one);
    const isArticle = one && next !== undefined && numeralParts(next, ear)?.[0] === 0.5;
    if (isArticle || ear.says([token], ear.cues.joints)) {
      joined ||= growing !== undefined;
      return;
    }
    const parts = numeralParts(token, ear);
    if (!parts) return finish(at);
    for (const part of parts) {
      const sum = growing && join(growing, part, joined || parts.length > 1);
      if (sum === undefined) finish(at);
      growing = {
        value: sum ?? (before === 'minus' ? -part : part),
        before: growing ? growing.before : before,
        after: undefined,
        behind: [],
        weak: one && sum === undefined,
        digits: false,
      };
      joined = false;
    }
  });
  finish();
  return found;
}

/** A number with the next part of it, where the two are one number: `twenty` and `five`, but not `two` and `three`. */
function join({ value, digits }: Growing, part: number, joined: boolean): number | undefined {
  if (part === 0.5) return joined && Number.isInteger(value) ? value + part : undefined;
  if (value === 0.5 && part >= 10) return value * part;
  if (part >= 1000) return value < part ? value * part : undefined;
  const rest = value % 1000;
  if (part === 100) return rest > 0 && rest < 100 ? value - rest + rest * 100 : undefined;
  if (digits) return undefined;
  if (rest % 100 === 0 && value > 0) return part < (rest === 0 ? 1000 : 100) ? value + part : undefined;
  const [tens, units] = [value % 100, value % 10];
  if (units === 0 && tens >= 20 && part < 10) return value + part;
  return joined && tens < 10 && part >= 20 && part < 100 ? value + part : undefined;
}

/** The numerals that a word is made of: `tooghalvfems` gives 2 and 90. */
function numeralParts(word: string, ear: Ear): number[] | undefined {
  const { numerals, joints } = ear.cues;
  const [whole] = ear.findValues([word], numerals);
  if (whole) return [whole.value];
  if (word.length < 6 || word.length > longestNumeral) return undefined;
  for (const [value, forms] of valuesOf(numerals).each) {
    for (const form of forms.split(/[/,]/).map(spelled)) {
      if (form.length < 2 || !bare(word).startsWith(bare(form))) continue;
      const rest = word.slice(form.length);
      const joint = joints.split(', ').find((joint) => joint.length > 1 && rest.startsWith(joint));
      const others = [rest, ...(joint === undefined ? [] : [rest.slice(joint.length)])]
        .filter((other) => other.length > 1)
        .map((other) => numeralParts(other, ear))
        .find((parts) => parts !== undefined);
      if (others) return [value, ...others];
    }
  }
  return undefined;
}

/** The numbers that a run of digits and marks stands for: `12 400,5` is one, `12 14` two. */
function literals(run: string, { decimal }: Cues): number[] {
  const text = run.replace('−', '-');
  const thousands = decimal === ',' ? '.' : ',';
  const grouped = new RegExp(`^-?\\d{1,3}(?:[\\s${thousands}]\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(text)) return [Number(text.replace(new RegExp(`[\\s${thousands}]`, 'g'), '').replace(',', '.'))];
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return [Number(text.replace(',', '.'))];
  return text.split(/\s/).length > 1 ? text.split(/\s/).flatMap((part) => literals(part, { decimal } as Cues)) : [];
}
