/** All that is measured, in the order of the tables. */
import { bare } from './bare.ts';
import { botframework } from './botframework.ts';
import { deepChat } from './deep-chat.ts';
import { empty } from './empty.ts';
import { guidedChat } from './guided-chat.ts';
import { n8n } from './n8n.ts';
import type { Subject } from './subject.ts';
import { typebot } from './typebot.ts';

/** The chats that ours is compared with. */
export const rivals: readonly Subject[] = [deepChat, typebot, n8n, botframework];

/** Every page that is visited. */
export const subjects: readonly Subject[] = [empty, bare, guidedChat, ...rivals];
