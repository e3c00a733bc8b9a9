/** A `when` as an owner reads it: with the labels of the options, and the units of the numbers. */
import type { Comparison, Condition } from '../../flow/condition.ts';
import { numberIn } from '../../flow/text.ts';
import { amountLabel } from '../../language/amounts.ts';
import { localeOf, resolveLanguage } from '../../language/languages.ts';
import type { Question } from '../../techniques/questioning/schema.ts';
import { mapWords } from './map-words.ts';

const signs = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;

/**
 * Writes a condition.
 *
 * @param questions those whose answers it compares
 * @param language the BCP 47 tag of the flow's language
 */
export function conditionWords(condition: Condition, questions: readonly Question[], language: string): string {
  const words = mapWords(language);
  const write = (one: Condition): string => {
    if ('name' in one) return comparisonWords(one, questions, language);
    if ('not' in one) {
      const isDenied = 'name' in one.not && one.not.is === 'is';
      return isDenied
        ? words.isNot(one.not.name, valueWords(one.not, questions, language))
        : `${words.not} (${write(one.not)})`;
    }
    const [parts, joint] = 'and' in one ? [one.and, words.and] : [one.or, words.or];
    return parts.map((part) => ('or' in part && 'and' in one ? `(${write(part)})` : write(part))).join(` ${joint} `);
  };
  return write(condition);
}

function comparisonWords(comparison: Comparison, questions: readonly Question[], language: string): string {
  const { name, is } = comparison;
  const words = mapWords(language);
  const value = valueWords(comparison, questions, language);
  if (is === 'is' || is === 'includes') return words[is](name, value);
  return `${name} ${signs[is]} ${value}`;
}

function valueWords({ name, value }: Comparison, questions: readonly Question[], language: string): string {
  const question = questions.find((one) => one.name === name);
  const option = question?.options.find(({ id }) => id.toLowerCase() === String(value).toLowerCase());
  const { quoted, kinds } = mapWords(language);
  if (option) return quoted(option.label);
  // The words for both stand side by side on the card of the question.
  const [yes, no] = kinds['yes-no'].split(' · ');
  const said = question?.type === 'yes-no' ? { yes, no }[String(value).toLowerCase()] : undefined;
  if (said !== undefined) return quoted(said);
  const number = question?.type === 'number' || question?.type === 'rating' ? numberIn(String(value)) : undefined;
  return number === undefined
    ? quoted(String(value))
    : amountLabel(number, question?.unit, localeOf(resolveLanguage(language)));
}
