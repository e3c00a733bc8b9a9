/** The technique of empathy, behind the contract of all techniques. */
import type { Technique } from '../technique.ts';
import { type EmpathyTopic, empathySchema } from './schema.ts';

export const empathy: Technique<EmpathyTopic> = {
  name: 'empathy',
  element: empathySchema,
  takes: 'matters',
  called: { en: 'Something went wrong', sv: 'Något blev fel', nb: 'Noe ble feil', da: 'Noget er gået galt' },
  questions: ({ asks = [] }) => asks,
  texts: ({ ways = [] }) => ways,
};
