import { speech as spoken } from '../../conversation/phrases/da.ts';
import type { Speech } from '../../conversation/speech.ts';

export { da as view } from '../view/phrases/da.ts';

export const speech: Speech = {
  ...spoken,
  remembering: () => import('../../conversation/remembered/phrases/memory-da.ts'),
};

export const techniques = {
  explanation: () => import('../../techniques/explanation/phrases/da.ts').then(({ da }) => da),
  empathy: () => import('../../techniques/empathy/phrases/da.ts').then(({ da }) => da),
  questioning: () => import('../../techniques/questioning/phrases/da.ts').then(({ da }) => da),
};
