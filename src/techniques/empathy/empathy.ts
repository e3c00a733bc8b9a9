/** The technique of empathy, behind the contract of all techniques. */
import { type Segment, railAt } from '../rail.ts';
import type { Technique } from '../technique.ts';
import { empathyMachine } from './machine.ts';
import type { EmpathyPhrase } from './sayings.ts';
import { type EmpathyTopic, empathySchema, readEmpathy } from './schema.ts';

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

export const empathy: Technique<EmpathyTopic> = {
  name: 'empathy',
  element: empathySchema,
  takes: 'matters',
  called: { en: 'Something went wrong', sv: 'Något blev fel', nb: 'Noe ble feil', da: 'Noget er gået galt' },
  parts: [],
  read: readEmpathy,
  machine: empathyMachine,
  rail: (_, step) => railAt(praise.includes(step) ? [heard, action] : [heard, need, action], step),
  questions: ({ asks = [] }) => asks,
  texts: ({ ways = [] }) => ways,
};
