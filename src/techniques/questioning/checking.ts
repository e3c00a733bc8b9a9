/** What is amiss between the questions and the advices of a questionnaire, for its owner. */
import type { TopicFinding } from '../technique.ts';
import { findGaps } from './reachability.ts';
import type { QuestioningTopic } from './schema.ts';

/** Names the questions that are never asked, the advices that are never given, and whether some answers lead to none. */
export function checkQuestioning({ topic, questions, advices }: QuestioningTopic): TopicFinding[] {
  const { unasked, unreachable, fallsThrough } = findGaps(questions, advices);
  return [
    ...questions
      .filter(({ name }) => unasked.includes(name))
      .map((element): TopicFinding => (words) => ({ ...words.unreachableQuestion(element.name), element })),
    ...advices
      .filter((_, index) => unreachable.includes(index))
      .map((element): TopicFinding => (words) => ({ ...words.unreachableAdvice(element.proposal.topic), element })),
    ...(advices.length > 0 && fallsThrough ? [((words) => words.noFallbackAdvice(topic)) as TopicFinding] : []),
  ];
}
