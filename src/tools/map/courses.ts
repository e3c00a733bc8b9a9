/** In which orders the questions of a questionnaire may come: tried out with every kind of answer that makes a difference. */
import { firstReady, openQuestions } from '../../techniques/questioning/order.ts';
import { possibleAnswers } from '../../techniques/questioning/reachability.ts';
import type { Question } from '../../techniques/questioning/schema.ts';
import type { Answers } from '../../techniques/technique.ts';

/** Every order in which they may come. Where there are too many answers to try, the one in which they are written. */
export function coursesOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const all = possibleAnswers(questions, [])?.map((given) => courseOf(questions, given)) ?? [questions];
  const distinct = new Map(all.map((course) => [course.map(({ name }) => name).join('\n'), course]));
  return [...distinct.values()];
}

function courseOf(questions: readonly Question[], given: Answers): Question[] {
  const course: Question[] = [];
  let answers: Answers = {};
  for (;;) {
    const progress = { answers, asked: course.map(({ name }) => name), inWords: [] };
    const next = firstReady(openQuestions({ questions }, progress), answers);
    if (!next) return course;
    course.push(next);
    const answer = Object.hasOwn(given, next.name) ? given[next.name] : undefined;
    if (answer !== undefined) answers = { ...answers, [next.name]: answer };
  }
}
