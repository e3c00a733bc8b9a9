import { expect } from 'chai';
import fc from 'fast-check';
import type { Account } from '../../../src/language/meaning.ts';
import type { Mood } from '../../../src/language/mood.ts';
import { empathyMachine } from '../../../src/techniques/empathy/machine.ts';
import { details } from '../../../src/techniques/empathy/details.ts';
import type { EmpathyTopic } from '../../../src/techniques/empathy/schema.ts';
import { advance, begin } from '../../../src/techniques/pure.ts';
import type { Saying, TechniqueEvent, TechniqueInput } from '../../../src/techniques/technique.ts';

const ways = ['Repair it', 'Refund me', 'Call me'];

const topics: fc.Arbitrary<EmpathyTopic> = fc
  .record({ promise: fc.boolean(), ways: fc.subarray(ways), asks: fc.subarray([...details]) })
  .map(({ promise, ways, asks }) => ({
    technique: 'empathy',
    topic: 'Trouble',
    ways,
    asks,
    rich: {},
    ...(promise && { promise: 'today' }),
  }));

const accounts: fc.Arbitrary<Account> = fc.record(
  {
    retold: fc.constantFrom('Your bike broke.', '“Where is it?”'),
    matter: fc.constantFrom('danger', 'grievance', 'fault', 'fault', 'fault', 'compliment'),
    feeling: fc.constantFrom('waiting', 'spoilt', 'again', 'worried', 'let-down'),
    wait: fc.constant('Two weeks'),
    wish: fc.constantFrom(...ways),
    praises: fc.constant(true),
    contacts: fc.record({ phone: fc.constantFrom('11111', '22222') }),
  },
  { requiredKeys: [] },
);

const moods: fc.Arbitrary<Mood> = fc.record({ anger: fc.nat(3), rare: fc.nat(20) }).map(({ anger, rare }) => ({
  anger,
  urgency: 0,
  ...(rare === 0 && { legal: true }),
  ...(rare === 1 && { vulnerable: true }),
  ...(rare === 2 && { safety: true }),
}));

/** What a visitor does about an open question: one of its choices, or something written. */
const acts = fc.record({ choice: fc.nat(9), writes: fc.boolean(), account: accounts, mood: moods });
type Act = typeof acts extends fc.Arbitrary<infer Of> ? Of : never;

const inputs: fc.Arbitrary<TechniqueInput<EmpathyTopic>> = fc.record({
  topic: topics,
  known: fc.constantFrom({}, { phone: { value: '1', label: '1' } }),
  hasPerson: fc.boolean(),
});

/** All that is said in a conversation, turn by turn, and whether it came to an end. */
function heldWith(input: TechniqueInput<EmpathyTopic>, doing: readonly Act[]) {
  let step = begin(empathyMachine, input);
  const turns: (readonly Saying[])[] = [step.emitted];
  for (const act of doing) {
    const asked = turns.at(-1)?.findLast((saying) => saying.type === 'asked');
    if (step.snapshot.status !== 'active' || asked?.type !== 'asked') break;
    step = advance(empathyMachine, step.snapshot, eventOf(act, asked));
    turns.push(step.emitted);
  }
  return { turns, context: step.snapshot.context, done: step.snapshot.status === 'done' };
}

function eventOf({ choice, writes, account, mood }: Act, asked: Extract<Saying, { type: 'asked' }>): TechniqueEvent {
  const { name, kind, choices, otherwise } = asked;
  const told = { label: 'In my words', account, mood };
  if (writes && otherwise !== undefined) return { type: 'ANSWERED', name, value: otherwise, ...told, inWords: true };
  if (writes && (kind === 'phone' || kind === 'email')) return { type: 'INVALID', name, text: '?' };
  if (writes && kind === 'text') return { type: 'ANSWERED', name, value: 'In my words', ...told };
  const id = choices[choice % choices.length]?.id ?? ':skip';
  return id === ':skip' ? { type: 'SKIPPED', name } : { type: 'ANSWERED', name, value: id, label: id };
}

const phrasesIn = (turns: readonly (readonly Saying[])[]) =>
  turns.flat().flatMap((saying) => (saying.type === 'said' && 'phrase' in saying.words ? [saying.words.phrase] : []));

const reflections = ['asIHearIt', 'youWrite'];
const isApology = (phrase: string) => phrase.startsWith('apology');
const sympathies = ['longWait', 'waited', 'spoilt', 'again', 'worried', 'letDown'];

describe('whatever is told, and however it is answered', () => {
  const holds = (check: (held: ReturnType<typeof heldWith>, input: TechniqueInput<EmpathyTopic>) => void) =>
    fc.assert(
      fc.property(inputs, fc.array(acts, { minLength: 1, maxLength: 25 }), (input, doing) => {
        check(heldWith(input, doing), input);
      }),
      { numRuns: 500 },
    );

  it('what happened is reflected before it is apologised for, and that is done once', () => {
    holds(({ turns }) => {
      const phrases = phrasesIn(turns);
      expect(phrases.filter(isApology).length).to.be.at.most(1);
      expect(phrases.filter((phrase) => sympathies.includes(phrase)).length).to.be.at.most(1);
      const apology = phrases.findIndex(isApology);
      if (apology < 0) return;
      expect(phrases.slice(0, apology).some((phrase) => reflections.includes(phrase))).to.equal(true);
    });
  });

  it('ways are offered in the third turn at the latest to whoever has told what happened', () => {
    holds(({ turns }, { topic }) => {
      const first = turns.findIndex((turn) => phrasesIn([turn]).some(isApology));
      if (first < 0 || topic.ways?.length === 0) return;
      const asked = turns.slice(first, first + 2).flat();
      const isOffered = asked.some((saying) => saying.type === 'asked' && saying.name !== 'wish');
      const ended = turns.length <= first + 1 || !turns[first + 1]?.some(({ type }) => type === 'asked');
      expect(isOffered || ended).to.equal(true);
    });
  });

  it('a promise is said back with by when and its reference, and asked about, and nothing is asked of whoever it is for after it', () => {
    holds(({ turns }, { topic }) => {
      const at = turns.findIndex((turn) => turn.some(({ type }) => type === 'promised'));
      if (at < 0) return;
      for (const turn of turns.filter((turn) => turn.some(({ type }) => type === 'promised'))) {
        const shown = turn.find((saying) => saying.type === 'shown');
        const rows = shown?.type === 'shown' ? shown.cards.flatMap((card) => card.rows.map(({ term }) => term)) : [];
        expect(rows).to.include('reference');
        expect(rows.includes('when')).to.equal(topic.promise !== undefined);
        expect(turn.at(-1)).to.include({ type: 'asked', name: 'confirmed' });
      }
      const asked = turns
        .slice(at + 1)
        .flatMap((turn) => turn.flatMap((one) => (one.type === 'asked' ? [one.name] : [])));
      expect(asked.filter((name) => details.some((detail) => detail === name))).to.deep.equal([]);
    });
  });

  it('nothing is asked that is known', () => {
    holds(({ turns }, { known }) => {
      const asked = turns.flat().flatMap((saying) => (saying.type === 'asked' ? [saying.name] : []));
      for (const name of Object.keys(known)) expect(asked).not.to.include(name);
    });
  });

  it('an end is reached by whoever goes on answering', () => {
    const plain = fc.record({ choice: fc.nat(9), writes: fc.constant(false), account: accounts, mood: moods });
    fc.assert(
      fc.property(
        inputs,
        fc.array(acts, { maxLength: 8 }),
        fc.array(plain, { minLength: 25, maxLength: 25 }),
        (...held) => {
          const [input, doing, rest] = held;
          expect(heldWith(input, [...doing, ...rest]).done).to.equal(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
