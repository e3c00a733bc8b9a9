/**
 * What is done about what was said before. It is loaded where a conversation is stored already, is changed from elsewhere
 * or deleted, and where an answer is changed.
 */
export { erase } from './erasing.ts';
export { adopt, catchUp } from './following.ts';
export { playPending, revise } from './revising.ts';
export { takeUp } from './taking-up.ts';
