import { speech as spoken } from '../../conversation/phrases/sv.ts';
import type { Speech } from '../../conversation/speech.ts';

export { sv as view } from '../view/phrases/sv.ts';

export const speech: Speech = {
  ...spoken,
  remembering: () => import('../../conversation/remembered/phrases/memory-sv.ts'),
};

export const techniques = {
  explanation: () => import('../../techniques/explanation/phrases/sv.ts').then(({ sv }) => sv),
  empathy: () => import('../../techniques/empathy/phrases/sv.ts').then(({ sv }) => sv),
  questioning: () => import('../../techniques/questioning/phrases/sv.ts').then(({ sv }) => sv),
};
