/** What was answered, with what was changed later. */
import type { AnyEntry } from '../transcript/entry.ts';
import { isKnown } from '../transcript/known.ts';
import { type Answer, answersOf } from '../transcript/export/answers.ts';
import { supersededBy } from '../transcript/projection.ts';

/** An answer, and whether the visitor changed it later, or changed one that it hung upon. */
export interface GivenAnswer extends Answer {
  readonly superseded: boolean;
}

/** All answers in the order in which they were given: those that stand, and those that stood before a change. */
export function givenAnswers(entries: readonly AnyEntry[]): readonly GivenAnswer[] {
  const given = new Map<number, GivenAnswer>();
  entries.forEach((entry, index) => {
    const fallen = isKnown(entry) ? supersededBy(entry) : [];
    if (fallen.length === 0) return;
    for (const answer of answersOf(entries.slice(0, index)))
      if (fallen.includes(answer.seq)) given.set(answer.seq, { ...answer, superseded: true });
  });
  for (const answer of answersOf(entries)) given.set(answer.seq, { ...answer, superseded: false });
  return [...given.values()].sort((one, other) => one.seq - other.seq);
}
