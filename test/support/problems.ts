/** What was found wrong, in words. */
import type { Finding, Problem } from '../../src/flow/problem.ts';
import * as words from '../../src/widget/problem-words.ts';

/** A reading with the problems that were found, as their owner is told of them. */
export function worded<Reading, Place>({
  findings,
  ...reading
}: Reading & { readonly findings: readonly Finding<typeof words, Place>[] }): Omit<Reading, 'findings'> & {
  readonly problems: readonly Problem<Place>[];
} {
  return { ...reading, problems: findings.map((finding) => inWords(finding)) };
}

/** A problem that was found, as its owner is told of it. */
export function inWords<Place>(finding: Finding<typeof words, Place>): Problem<Place> {
  return finding(words);
}
