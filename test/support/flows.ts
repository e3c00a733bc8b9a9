/** Flows as an owner of a small bicycle shop would write them, for tests that hold a conversation. */
import { type Contact, type Flow, type Topic, sealFlow } from '../../src/flow/flow.ts';
import type { EmpathyTopic } from '../../src/techniques/empathy/schema.ts';
import type { ExplanationTopic } from '../../src/techniques/explanation/schema.ts';

/** Winter tyres: everything that an explanation may hold. */
export const winterTyres: ExplanationTopic = {
  technique: 'explanation',
  topic: 'Winter tyres',
  match: ['ice', 'slippery', 'studs', 'snow'],
  problem: 'Summer tyres lose their grip below 7 °C.',
  solution: 'I suggest studded 42 mm tyres. We fit them while you wait.',
  benefit: 'You brake much shorter on ice and can ride all winter.',
  details: 'Each tyre has 240 carbide studs. They grip where rubber slides.',
  limits: 'They are noisier on dry tarmac.',
  price: '899 kr, fitted',
  action: 'Book a fitting',
  href: '/workshop',
  options: [],
  rich: {},
};

/** Squeaking brakes: only what an explanation must hold. */
export const brakes: ExplanationTopic = {
  technique: 'explanation',
  topic: 'Squeaking brakes',
  match: ['noise', 'squeal'],
  problem: 'Wet rim brakes squeak.',
  solution: 'Clean the rims and toe in the pads.',
  benefit: 'They are silent, and you stop sooner.',
  options: [],
  rich: {},
};

/** Child seats: options to compare. */
export const childSeats: ExplanationTopic = {
  technique: 'explanation',
  topic: 'Child seats',
  match: ['toddler', 'baby'],
  problem: 'A child of one to five needs a seat that fits the bike.',
  options: [
    { topic: 'Front seat', solution: 'Between your arms.', benefit: 'You see your child.', price: '1,290 kr' },
    {
      topic: 'Rear seat',
      solution: 'On the carrier.',
      benefit: 'Up to 22 kg.',
      limits: 'Needs a carrier.',
      href: '/rear',
    },
  ],
  rich: {},
};

/** Something went wrong: everything that empathy may hold. */
export const wentWrong: EmpathyTopic = {
  technique: 'empathy',
  topic: 'Something went wrong',
  match: ['broken', 'late', 'complaint'],
  promise: 'within one working day',
  ways: ['Repair it', 'Refund me', 'Call me'],
  asks: ['name', 'phone'],
  rich: {},
};

/** A shop that is open on weekdays. */
export const shop: Contact = {
  label: 'Our shop',
  address: 'Storgata 1, Tromsø',
  hours: [{ days: [1, 2, 3, 4, 5], from: 540, until: 1020 }],
  timeZone: 'Europe/Oslo',
  phone: '+47 77 00 00 00',
  email: 'hei@example.com',
  href: '/book-a-visit',
};

/** A flow of these parts, in English. */
export function flowOf(topics: readonly Topic[], parts: Partial<Flow> = {}): Flow {
  return sealFlow({ language: 'en', business: 'Nordlys Cycles', guide: 'Ingrid', topics, contacts: [shop], ...parts });
}
