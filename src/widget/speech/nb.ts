export { speech } from '../../conversation/phrases/nb.ts';
export { nb as view } from '../view/phrases/nb.ts';
