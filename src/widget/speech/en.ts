import { speech as spoken } from '../../conversation/phrases/en.ts';
import type { Speech } from '../../conversation/speech.ts';

export { en as view } from '../view/phrases/en.ts';

export const speech: Speech = {
  ...spoken,
  remembering: () => import('../../conversation/remembered/phrases/memory-en.ts'),
};

export const techniques = {
  explanation: () => import('../../techniques/explanation/phrases/en.ts').then(({ en }) => en),
  empathy: () => import('../../techniques/empathy/phrases/en.ts').then(({ en }) => en),
  questioning: () => import('../../techniques/questioning/phrases/en.ts').then(({ en }) => en),
};
