/** The course of hearing somebody out: its machine, and the guide rail beside it. */
import type { Course, Segment } from '../technique.ts';
import { empathyMachine } from './machine.ts';
import type { EmpathyPhrase } from './sayings.ts';
import type { EmpathyTopic } from './schema.ts';

const praise = ['cherishing', 'keepingPraise', 'thankingInPrivate'];
const heard: Segment<EmpathyPhrase> = ['railHeard', 'hearing', 'hearingAgain', 'cherishing'];
const need: Segment<EmpathyPhrase> = ['railNeed', 'exploring', 'choosingWay', 'wishingElse'];
const action: Segment<EmpathyPhrase> = [
  'railAction',
  'givingDetail',
  'confirming',
  'correcting',
  'thanking',
  'keepingPraise',
  'thankingInPrivate',
  'inPrivate',
  'endangered',
  'entrusted',
  'handedOver',
];

/** How somebody is heard out. */
export const empathyCourse: Course<EmpathyTopic> = {
  machine: empathyMachine,
  rail: (_, step) => (praise.includes(step) ? [heard, action] : [heard, need, action]),
};
