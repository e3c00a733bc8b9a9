/**
 * Questionnaires, as far as a page needs them: they are read before one is gone through, and both go by the same order of
 * questions. So how one goes is asked for here, where that order is by then.
 */
export { questioningReader } from '../techniques/questioning/reading.ts';

/** Loads how a questionnaire goes. */
export const loadQuestioning = () =>
  import('../techniques/questioning/course.ts').then(({ questioningCourse }) => questioningCourse);
