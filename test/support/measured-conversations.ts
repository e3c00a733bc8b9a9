/** A small mixed set of conversations, which anybody can count by hand. Each entry names the second at which it came. */
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { noon } from './posting.ts';

/** When they are measured: two days later, but an hour after the last of them. */
export const measuredAt = noon + 48 * 60 * 60 * 1000;

type Facts = Readonly<Record<string, unknown>>;

/** Numbers and dates entries; each that names no second comes with the one before. */
function log(parts: readonly (Facts & { readonly s?: number })[], began = noon): readonly AnyEntry[] {
  let second = 0;
  return parts.map(({ s = second, ...entry }, seq) => {
    second = s;
    return { by: 'guide', ...entry, seq, at: new Date(began + s * 1000).toISOString() } as unknown as AnyEntry;
  });
}

const opened = (facts: Facts = {}) => ({
  ...{ type: 'opened', by: 'host', language: 'en', flow: 'f', engine: 'e', seed: 1, stage: 'browsing', plans: [] },
  known: {},
  ...facts,
});
const asks = (name: string) => ({ type: 'asked', name, text: `About ${name}?`, kind: 'choice', options: [] });
const says = (text: string) => ({ type: 'said', text });
const greets = (facts: Facts = {}) => [opened(facts), says('Hello.'), asks('topic')];
const answers = (s: number, name: string, value: string) => ({
  ...{ s, type: 'answered', by: 'visitor', name, value, label: value },
});
const types = (s: number, text: string, understood: Facts) => ({
  ...{ s, type: 'typed', by: 'visitor', text, masked: false, understood },
});
const nothing = { as: 'nothing', nearest: [] };
const rates = (facts: Facts) => ({ type: 'rated', by: 'visitor', ...facts });

const within = (technique: string, topic: string) => (step: string, entry: Facts) => ({
  ...entry,
  ...{ technique, topic, step },
});
const tyres = within('explanation', 'Winter tyres');
const wrong = within('empathy', 'Something went wrong');
const bikes = within('questioning', 'Find my bike');

/** Who talked, and what was said. */
export const measuredConversations: Readonly<Record<string, readonly AnyEntry[]>> = {
  'Ola understands at the second try, and rates it 4 of 5': log([
    ...greets(),
    answers(10, 'topic', 'Winter tyres'),
    { s: 12, ...tyres('presentingSolution', { type: 'began' }) },
    tyres('presentingSolution', asks('clear')),
    tyres('presentingSolution', answers(20, 'clear', 'no')),
    tyres('rephrasing', asks('clear-now')),
    tyres('rephrasing', answers(40, 'clear-now', 'yes')),
    tyres('presentingBenefit', asks('choice')),
    tyres('presentingBenefit', answers(60, 'choice', 'yes')),
    tyres('nextStep', { type: 'concluded', outcome: 'resolved', answers: {}, kind: 'problem' }),
    asks('solved'),
    answers(70, 'solved', 'yes'),
    rates({ solved: true }),
    answers(80, 'score', '4'),
    rates({ score: 4 }),
    types(90, 'Quick', { as: 'answer', name: 'comment', value: 'Quick', label: 'Quick' }),
    rates({ comment: 'Quick' }),
    { type: 'ended' },
  ]),
  'Kari accepts an offer, and leaves before she decides': log([
    opened(),
    { type: 'invited', text: 'Do you need winter tyres?', topic: 'Winter tyres' },
    { type: 'accepted', by: 'visitor', label: 'Yes', topic: 'Winter tyres' },
    { s: 4, ...says('Hello.') },
    tyres('presentingSolution', { type: 'began' }),
    tyres('presentingSolution', asks('clear')),
    tyres('presentingSolution', answers(30, 'clear', 'yes')),
    tyres('presentingBenefit', asks('choice')),
  ]),
  'Nils only declines an offer': log([
    opened(),
    { type: 'invited', text: 'Do you need winter tyres?' },
    { type: 'declined', by: 'visitor', label: 'No, thanks' },
    ...greets().slice(1),
  ]),
  'Siri complains, is promised a call, and rates it 2 of 10': log([
    ...greets(),
    types(10, 'My bike broke', { as: 'matter', kind: 'complaint' }),
    { s: 16, ...wrong('exploring', { type: 'began' }) },
    wrong('exploring', says('Your bike broke.')),
    wrong('exploring', answers(30, 'wish', 'A call')),
    wrong('confirming', asks('confirmed')),
    wrong('confirming', answers(40, 'confirmed', 'yes')),
    wrong('thanking', { type: 'promised', what: 'A call', reference: 'K7Q4' }),
    wrong('thanking', { type: 'concluded', outcome: 'resolved', answers: {}, kind: 'complaint' }),
    answers(50, 'solved', 'no'),
    rates({ solved: false }),
    answers(55, 'score', '2'),
    rates({ score: 2, scale: 10 }),
  ]),
  'Jens is not understood twice, and handed over': log([
    ...greets(),
    types(5, 'Flurb', nothing),
    { s: 6, ...says('Could you put that otherwise?') },
    types(9, 'Flurb flurb', nothing),
    { type: 'handed-over', reason: 'not-understood', reference: 'M2P9' },
  ]),
  'Liv is still choosing a bike': log(
    [
      ...greets(),
      answers(10, 'topic', 'Find my bike'),
      { s: 11, ...bikes('asking', { type: 'began' }) },
      bikes('asking', asks('use')),
    ],
    measuredAt - 60 * 60 * 1000,
  ),
  'Per is full of praise': log([
    ...greets(),
    types(10, 'Great service', { as: 'matter', kind: 'compliment' }),
    { s: 11, ...wrong('cherishing', { type: 'began' }) },
    wrong('cherishing', asks('detail')),
    wrong('cherishing', answers(20, 'detail', 'The fitting')),
    wrong('keepingPraise', { type: 'concluded', outcome: 'resolved', answers: {}, kind: 'compliment' }),
  ]),
  'Eva takes up a renewal, which is not what she needs': log([
    ...greets({ renewal: { text: 'Winter is coming.', topic: 'Winter tyres' } }),
    answers(10, 'topic', 'Winter tyres'),
    { s: 13, ...tyres('statingProblem', { type: 'began' }) },
    tyres('statingProblem', answers(20, 'problem', 'no')),
    tyres('leavingProblem', { type: 'concluded', outcome: 'unresolved', answers: {}, kind: 'problem' }),
  ]),
  'Odd writes something odd, and is gone': log([...greets(), types(10, 'Zzz', nothing)]),
  'The owner tries it out': log([
    ...greets({ test: true }),
    answers(10, 'topic', 'Winter tyres'),
    { s: 99, ...tyres('statingProblem', { type: 'began' }) },
    tyres('nextStep', { type: 'concluded', outcome: 'resolved', answers: {}, kind: 'problem' }),
  ]),
};
