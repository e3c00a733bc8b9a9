export { speech } from '../../conversation/phrases/da.ts';
export { da as view } from '../view/phrases/da.ts';
