export { speech } from '../../conversation/phrases/sv.ts';
export { sv as view } from '../view/phrases/sv.ts';

export const techniques = {
  explanation: () => import('../../techniques/explanation/phrases/sv.ts').then(({ sv }) => sv),
  empathy: () => import('../../techniques/empathy/phrases/sv.ts').then(({ sv }) => sv),
  questioning: () => import('../../techniques/questioning/phrases/sv.ts').then(({ sv }) => sv),
};
