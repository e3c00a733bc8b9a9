/** Loads the parts of a conversation from beside this script. */
import type { Loaders } from '../conversation/session-options.ts';
import { loadHearing, loadSpeech } from './speech.ts';
import { loadCourse } from './techniques.ts';

/** Loads each part when it is needed. */
export const loaders: Loaders = {
  loadSpeech,
  loadHearing,
  loadCourse,
  loadPast: () => import('../conversation/past/past.ts'),
  loadMemory: () => import('../conversation/remembering.ts'),
};
