/** What visitors do beside the conversation, loaded when they first wish to. */
export { offerCopy as copy } from './copy.ts';
export { confirmDeletion as deletion } from './deletion.ts';
