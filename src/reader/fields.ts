/** What a list can be filtered by beside words, as people choose it. */
import { languages } from '../language/languages.ts';
import { matterKinds } from '../transcript/entry.ts';
import type { FilterName } from './address.ts';
import { languageName, outcomes } from './names.ts';

/** A filter that is one of some values, each with its word. */
type Choices = Readonly<Record<string, string>>;

/** A field of the form. */
export interface Field {
  readonly name: FilterName;
  readonly label: string;
  /** What it is chosen from; else it is written. */
  readonly choices?: Choices;
  /** What it means to choose nothing, where that is not `any`. */
  readonly none?: string;
  readonly type?: 'date' | 'number';
  /** The id of what it suggests. */
  readonly list?: 'topics';
}

const same = (words: readonly string[]): Choices => Object.fromEntries(words.map((word) => [word, word]));

/** What a list is filtered by, in words. */
export function filtersTold(filters: string): string {
  const values = new URLSearchParams(filters);
  const words = values.get('q');
  const told = fields.flatMap(({ name, label, choices }) => {
    const value = values.get(name);
    return value === null ? [] : `${label}: ${choices?.[value] ?? value}`;
  });
  return [...(words === null ? [] : [`“${words}”`]), ...told].join(', ');
}

/** The fields, in the order in which they are shown. */
export const fields: readonly Field[] = [
  { name: 'topic', label: 'Topic', list: 'topics' },
  { name: 'technique', label: 'Technique', choices: same(['explanation', 'empathy', 'questioning']) },
  { name: 'outcome', label: 'Outcome', choices: outcomes },
  { name: 'kind', label: 'Kind', choices: same(matterKinds) },
  {
    name: 'had',
    label: 'Had',
    choices: { complaint: 'a complaint', compliment: 'a compliment', handover: 'a hand-over', promise: 'a promise' },
  },
  { name: 'open', label: 'Matter', choices: { true: 'open', false: 'nothing open' } },
  {
    name: 'language',
    label: 'Language',
    choices: Object.fromEntries(languages.map((tag) => [tag, languageName(tag)])),
  },
  { name: 'rating', label: 'Rating', type: 'number' },
  { name: 'reference', label: 'Reference' },
  { name: 'from', label: 'Began from', type: 'date' },
  { name: 'until', label: 'Began before', type: 'date' },
  { name: 'test', label: 'Tests', choices: { true: 'only tests', any: 'among the others' }, none: 'left out' },
];
