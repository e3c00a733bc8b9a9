/** The option by which a command keeps to one language of a page: the same for every command. */
import type { Command, Given } from './command.ts';

/** `--language`, or `--lang` for short. */
export const languageOption = {
  language: { type: 'string' },
  lang: { type: 'string' },
} as const satisfies Command['options'];

/** The language that was asked for; `undefined` where none was. */
export function languageGiven({ language, lang }: Given['values']): string | undefined {
  const given = language ?? lang;
  return typeof given === 'string' ? given : undefined;
}
