/** How the questions of a kind are answered. */
import type { OpenQuestion } from '../../conversation/scene.ts';
import type { Option } from '../../transcript/entry.ts';

/** The kinds whose questions have a field of their own. */
const fields: ReadonlySet<string> = new Set(['number', 'date', 'email', 'phone']);

/** What browsers may fill in for a text, by the name of its question. */
const completions: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['address', 'street-address'],
]);

/** Whether a question of this kind has a field of its own. A text is written in the composer, and changed in a field. */
export function hasField(kind: string): boolean {
  return fields.has(kind);
}

/** Whether a question takes more than one click to answer: something is filled in or ticked. */
export function isFilledIn({ kind }: Pick<OpenQuestion, 'kind'>): boolean {
  return kind === 'choices' || hasField(kind);
}

/** What a browser may fill in for a question of that name. */
export function completionOf(name: string): string | undefined {
  return completions.get(name);
}

/** Whether an option is one of several that are ticked. Those of ours, such as "something else", stand alone. */
export function isTicked({ id, quiet }: Option): boolean {
  return quiet !== true && !id.startsWith(':');
}

/** The options that answer a question by themselves, where others of it may be ticked. */
export function standingAlone({ kind, options }: OpenQuestion): readonly Option[] {
  return kind === 'choices' ? options.filter((option) => !isTicked(option)) : options;
}
