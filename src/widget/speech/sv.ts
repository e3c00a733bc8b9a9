export { speech } from '../../conversation/phrases/sv.ts';
export { sv as view } from '../view/phrases/sv.ts';
