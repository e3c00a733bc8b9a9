/** The problems of a page, each with its place. */
import type { Problem } from '../flow/problem.ts';
import { type Finding, type Found, inOrder, joined } from './finding.ts';
import type { OwnersPage, PageChat } from './page.ts';

/** All that is wrong with how a page is written, in its order. */
export function problemsIn(page: OwnersPage): Finding[] {
  const slips = page.slips.map((slip): Finding => ({ ...slip, languages: [] }));
  return inOrder([...slips, ...page.chats.flatMap((chat) => problemsOf(page, chat))]);
}

function problemsOf(page: OwnersPage, { element: chat, readings }: PageChat): Finding[] {
  const found = readings.map(({ language, problems }) => {
    return [language, problems.map((problem) => findingOf(page, chat, problem))] as const;
  });
  return joined(new Map(found));
}

function findingOf({ placeOf }: OwnersPage, chat: Element, problem: Problem<Element>): Found {
  const { code, severity, message, hint, element = chat, position } = problem;
  // Of a condition that can be read, the place in it is told, and not whose it is.
  const attribute = problem.attribute ?? (position === undefined ? undefined : 'when');
  return { ...placeOf(element, attribute, position), code, severity, message, hint };
}
