/** The course of a questionnaire: its machine, the guide rail beside it, and an eye on the whole of it. */
import type { Course, Segment } from '../technique.ts';
import { checkQuestioning } from './checking.ts';
import { questioningMachine } from './machine.ts';
import type { QuestioningPhrase } from './sayings.ts';
import type { QuestioningTopic } from './schema.ts';

const need: Segment<QuestioningPhrase> = ['railNeed', 'askingPermission', 'asking', 'clarifying', 'lettingBe'];
const answers: Segment<QuestioningPhrase> = ['railAnswers', 'summingUp', 'choosing'];
const ends = ['advising', 'passingOn', 'withoutAdvice'];

const advising: readonly Segment<QuestioningPhrase>[] = [need, answers, ['railAdvice', ...ends]];
const gathering: readonly Segment<QuestioningPhrase>[] = [need, [...answers, ...ends]];

/** How a questionnaire goes. */
export const questioningCourse: Course<QuestioningTopic> = {
  machine: questioningMachine,
  rail: ({ advices }) => (advices.length > 0 ? advising : gathering),
  check: checkQuestioning,
};
