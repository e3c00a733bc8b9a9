/** What visitors do beside the conversation, loaded when they first wish to. */
import type { Aside } from '../model.ts';
import { offerCopy } from './copy.ts';
import { confirmDeletion } from './deletion.ts';
import type { Desk } from './desk.ts';

/** How each of it begins. */
export const asides: Readonly<Record<Aside, (desk: Desk) => void>> = { copy: offerCopy, deletion: confirmDeletion };
