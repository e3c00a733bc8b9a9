/** Logs of any conversation, for properties: entries as they come, in any order, with clocks that go astray. */
import fc from 'fast-check';
import type { AnyEntry, Draft } from '../../src/transcript/entry.ts';

const places = [
  { technique: 'explanation', topic: 'Winter tyres', step: 'presentingSolution' },
  { technique: 'explanation', topic: 'Winter tyres', step: 'rephrasing' },
  { technique: 'empathy', topic: 'Something went wrong', step: 'hearing' },
  { technique: 'empathy', topic: 'Something went wrong', step: 'exploring' },
  { technique: 'questioning', topic: 'Find my "bike"', step: 'asking' },
  {},
];

type Facts = { readonly type: Draft['type'] | 'juggled'; readonly by?: string } & Readonly<Record<string, unknown>>;

const answer = (name: string, value: string): Facts => ({ type: 'answered', by: 'visitor', name, value, label: value });
const wrote = (understood: object, account?: object): Facts => ({
  ...{ type: 'typed', by: 'visitor', text: 'So it is', masked: false, understood },
  ...(account ? { account } : {}),
});

const happenings: readonly Facts[] = [
  { type: 'said', text: 'I see.' },
  { type: 'asked', name: 'topic', text: 'What can I do for you?', kind: 'choice', options: [] },
  wrote({ as: 'nothing', nearest: [] }),
  wrote({ as: 'matter', kind: 'complaint' }),
  wrote({ as: 'matter', kind: 'compliment' }),
  wrote({ as: 'answer', name: 'matter', value: 'It broke', label: 'It broke' }, { matter: 'grievance' }),
  wrote({ as: 'answer', name: 'clear', value: 'no', label: 'No' }),
  answer('clear', 'yes'),
  answer('clear', 'no'),
  answer('clear-now', 'no'),
  answer('topic', 'Winter tyres'),
  { type: 'skipped', by: 'visitor', name: 'clear' },
  { type: 'began' },
  { type: 'began' },
  { type: 'concluded', outcome: 'resolved', answers: {}, kind: 'problem' },
  { type: 'concluded', outcome: 'unresolved', answers: {}, kind: 'complaint' },
  { type: 'concluded', outcome: 'resolved', answers: {}, kind: 'compliment' },
  { type: 'concluded', outcome: 'handed-over', answers: {} },
  { type: 'promised', what: 'A call' },
  { type: 'handed-over', reason: 'asked' },
  { type: 'handed-over', reason: 'danger' },
  { type: 'invited', text: 'Can I help?' },
  { type: 'accepted', by: 'visitor' },
  { type: 'declined', by: 'visitor' },
  { type: 'rated', by: 'visitor', solved: true },
  { type: 'rated', by: 'visitor', solved: false },
  { type: 'rated', by: 'visitor', score: 4 },
  { type: 'rated', by: 'visitor', score: 3, scale: 10 },
  { type: 'rated', by: 'visitor', score: 11, scale: 10 },
  { type: 'rated', by: 'visitor', comment: 'Quick' },
  { type: 'rated', by: 'visitor', comment: ' ' },
  { type: 'ended', by: 'visitor' },
  { type: 'juggled', balls: 3 },
];

const openings: readonly Facts[] = [
  {},
  {},
  { test: true },
  { renewal: { text: 'Your yearly service is due.', topic: 'Winter tyres' } },
  { renewal: { text: 'Your yearly service is due.' } },
].map((facts) => ({
  ...{ type: 'opened', by: 'host', language: 'en', flow: 'f', engine: 'e', seed: 1, stage: 'browsing', plans: [] },
  known: {},
  ...facts,
}));

/** Something that happens: what, where, and how long after what was before it. */
const anyHappening = fc.record({
  facts: fc.constantFrom(...happenings),
  revises: fc.option(fc.nat({ max: 30 }), { freq: 8 }),
  place: fc.constantFrom(...places),
  pause: fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 90_000 }) }, fc.integer({ min: -60_000, max: 0 })),
});

/** A log that began at most so many milliseconds before a moment. */
export function anyLog(until: number, range: number): fc.Arbitrary<readonly AnyEntry[]> {
  const parts = { ago: fc.nat({ max: range }), opened: fc.constantFrom(...openings) };
  return fc.record({ ...parts, rest: fc.array(anyHappening, { maxLength: 30 }) }).map(({ ago, opened, rest }) => {
    let at = until - ago;
    const entries = rest.map(({ facts, revises, place, pause }, index) => {
      at += pause;
      const isChange = revises !== null && revises <= index;
      const happened = isChange ? { ...answer('clear', 'yes'), type: 'revised', of: revises } : facts;
      return { by: 'guide', ...happened, ...place, at: new Date(at).toISOString() };
    });
    const first = { ...opened, at: new Date(until - ago).toISOString() };
    return [first, ...entries].map((entry, seq) => ({ ...entry, seq }) as AnyEntry);
  });
}
