/** The technique of empathy, behind the contract of all techniques. */
import type { RailSegment, Technique } from '../technique.ts';
import { empathyMachine } from './machine.ts';
import type { EmpathyPhrase } from './sayings.ts';
import { type EmpathyTopic, empathySchema, readEmpathy } from './schema.ts';

type Segment = readonly [phrase: EmpathyPhrase, ...steps: string[]];

const praise = ['cherishing', 'keepingPraise'];
const heard: Segment = ['railHeard', 'hearing', 'hearingAgain', 'cherishing'];
const need: Segment = ['railNeed', 'exploring', 'choosingWay', 'wishingElse'];
const action: Segment = [
  'railAction',
  'confirming',
  'givingDetail',
  'thanking',
  'keepingPraise',
  'endangered',
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
  rail(_, step) {
    const segments = praise.includes(step) ? [heard, action] : [heard, need, action];
    const current = segments.findIndex(([, ...steps]) => steps.includes(step));
    return segments.map(([phrase], index): RailSegment => ({
      words: { phrase },
      state: index < current ? 'done' : index === current ? 'current' : 'ahead',
    }));
  },
  questions: ({ asks = [] }) => asks,
  texts: ({ ways = [] }) => ways,
};
