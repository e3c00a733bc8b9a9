import { speech as spoken } from '../../conversation/phrases/nb.ts';
import type { Speech } from '../../conversation/speech.ts';

export { nb as view } from '../view/phrases/nb.ts';

export const speech: Speech = {
  ...spoken,
  remembering: () => import('../../conversation/remembered/phrases/memory-nb.ts'),
};

export const techniques = {
  explanation: () => import('../../techniques/explanation/phrases/nb.ts').then(({ nb }) => nb),
  empathy: () => import('../../techniques/empathy/phrases/nb.ts').then(({ nb }) => nb),
  questioning: () => import('../../techniques/questioning/phrases/nb.ts').then(({ nb }) => nb),
};
