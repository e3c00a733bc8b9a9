export { speech } from '../../conversation/phrases/en.ts';
export { en as view } from '../view/phrases/en.ts';
