/** What a tool finds in an owner's page, and how it is told on a line. */
import type { Place } from './markup.ts';

/** Something that is to be mended, or that could be better. */
export interface Finding extends Place {
  /** What kind of thing it is, in kebab-case; it does not change from version to version. */
  readonly code: string;
  /** How heavy it is, in the words of the tool that found it. */
  readonly severity: string;
  /** One or two sentences: the thing by its name, what was expected, and what was found. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
  /** The languages in which it was found; empty where it is the same in all of the chat's. */
  readonly languages: readonly string[];
}

/** A finding on a line, as editors and compilers write them, so that editors find the place. */
export function lineOf(file: string, { line, column, severity, code, message, hint, languages }: Finding): string {
  const where = languages.length === 0 ? '' : ` (${languages.join(', ')})`;
  return `${file}:${line}:${column} ${severity} ${code}${where} ${message} ${hint}`;
}

/** What was found in one language. */
export type Found = Omit<Finding, 'languages'>;

/**
 * Findings of several languages as one list, in the order of the page: what is found in each language is told once.
 *
 * @param byLanguage what was found, by language
 */
export function joined(byLanguage: ReadonlyMap<string, readonly Found[]>): Finding[] {
  const all = new Map<string, Finding>();
  for (const [language, found] of byLanguage) {
    for (const one of found) {
      const key = JSON.stringify([one.line, one.column, one.code, one.message]);
      const languages = new Set([...(all.get(key)?.languages ?? []), language]);
      all.set(key, { ...one, languages: [...languages] });
    }
  }
  return [...all.values()].map((one) => (one.languages.length === byLanguage.size ? { ...one, languages: [] } : one));
}

/** Findings in the order of the page. */
export function inOrder<One extends Place>(findings: readonly One[]): One[] {
  return [...findings].sort((one, other) => one.line - other.line || one.column - other.column);
}
