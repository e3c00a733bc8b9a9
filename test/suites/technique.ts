/** The contract that every technique keeps, whatever it is for. */
import { expect } from 'chai';
import { initialTransition, transition } from 'xstate';
import type { Topic } from '../../src/flow/flow.ts';
import { advance, begin } from '../../src/techniques/pure.ts';
import { railAt } from '../../src/techniques/rail.ts';
import type {
  Course,
  Phrases,
  Saying,
  Technique,
  TechniqueEvent,
  TechniqueInput,
  TopicReader,
  Words,
} from '../../src/techniques/technique.ts';
import type { Account } from '../../src/language/meaning.ts';

/** What the suite needs to know of a technique. */
export interface TechniqueSubject<Kind extends Topic> {
  readonly technique: Technique<Kind>;
  readonly reader: TopicReader<Kind>;
  readonly course: Course<Kind>;
  /** Topics that a visitor may choose, with nothing known and a person at hand. */
  readonly topics: readonly Kind[];
  /** Other ways in which it may begin. Together with the topics they reach all that it can say. */
  readonly beginnings?: readonly TechniqueInput<Kind>[];
  /** Its phrases, by language. */
  readonly languages: Readonly<Record<string, Phrases<string>>>;
}

interface Place {
  readonly snapshot: ReturnType<typeof begin>['snapshot'];
  /** What was said on the way that led here first. */
  readonly sayings: readonly Saying[];
  readonly done: boolean;
  readonly ways: readonly Way[];
}

interface Way {
  readonly event: TechniqueEvent;
  readonly to: string;
  readonly sayings: readonly Saying[];
}

/** Describes a technique by the contract. */
export function describeTechnique<Kind extends Topic>(subject: TechniqueSubject<Kind>): void {
  const { technique, reader, course, languages } = subject;
  const { machine } = course;
  const { name, element } = technique;
  const beginnings = [
    ...subject.topics.map((topic): TechniqueInput<Kind> => ({ topic, known: {}, hasPerson: true })),
    ...(subject.beginnings ?? []),
  ];
  for (const input of beginnings) {
    const { topic } = input;
    describe(`${name}, about ${topic.topic}${detailsOf(input)}`, () => {
      const places = walk(subject, input);

      it('ends on every path, whatever is chosen', () => {
        for (const [key, { done, ways }] of places) {
          expect(done || ways.length > 0, `${key} is a dead end`).to.equal(true);
          expect(
            reaches(places, key, ({ done }) => done),
            `no end is reached from ${key}`,
          ).to.equal(true);
        }
      });

      it('never comes back to where it was', () => {
        for (const [key, { ways }] of places) {
          // To ask the same again is no return, as long as there is a way out.
          for (const { to } of ways.filter((way) => way.to !== key))
            expect(
              reaches(places, to, (place) => place === places.get(key)),
              `${key} returns`,
            ).to.equal(false);
        }
      });

      it('says something to everything', () => {
        for (const [key, { ways }] of places)
          for (const { event, to, sayings } of ways)
            expect(
              sayings.length > 0 || places.get(to)?.done,
              `${JSON.stringify(event)} meets silence in ${key}`,
            ).to.equal(true);
      });

      it('asks one question at a time, and as its last word', () => {
        for (const { sayings, done } of places.values()) {
          const asked = sayings.map(({ type }) => type === 'asked');
          expect(asked.filter(Boolean).length).to.equal(done ? 0 : 1);
          expect(done || asked.at(-1)).to.equal(true);
        }
      });

      it('ends with an outcome, and the answers that it remembers all along', () => {
        for (const { snapshot, done } of places.values()) {
          const { answers } = snapshot.context as { answers: unknown };
          expect(answers).to.be.an('object');
          if (!done) continue;
          expect(snapshot.output).to.deep.include({ answers });
          expect(snapshot.output).to.have.property('outcome').that.is.oneOf(['resolved', 'unresolved', 'handed-over']);
        }
      });

      it('speaks of a person only where there is one', () => {
        for (const { snapshot } of places.values()) {
          const { next } = (snapshot.output ?? {}) as { next?: object };
          if (typeof next === 'object' && 'person' in next) expect(input.hasPerson).to.equal(true);
        }
      });

      it('is at a step of its rail wherever it is', () => {
        for (const { snapshot } of places.values()) {
          const step = String(snapshot.value);
          const states = railAt(course.rail(topic, step), step).map(({ state }) => state);
          expect(
            states.filter((state) => state === 'current'),
            String(snapshot.value),
          ).to.have.length(1);
          expect([...states].sort(byProgress)).to.deep.equal(states);
        }
      });

      it('holds nothing but plain data', () => {
        for (const { snapshot } of places.values()) {
          const data = { value: snapshot.value as unknown, context: snapshot.context as unknown };
          expect(JSON.parse(JSON.stringify(data))).to.deep.equal(data);
        }
      });

      it('does the same as XState’s own transition()', () => {
        const [first, actions] = initialTransition(machine, input);
        expect(emittedOf(actions)).to.deep.equal(begin(machine, input).emitted);
        expect(first.value).to.deep.equal(begin(machine, input).snapshot.value);
        for (const { snapshot, ways } of places.values()) {
          for (const { event } of ways) {
            const [next, actions] = transition(machine, snapshot, event);
            const step = advance(machine, snapshot, event);
            expect(step.snapshot.value).to.deep.equal(next.value);
            expect(step.snapshot.context).to.deep.equal(next.context);
            expect(step.emitted).to.deep.equal(emittedOf(actions));
          }
        }
      });

      it('stays where it is when it hears what it did not ask', () => {
        for (const { snapshot } of places.values()) {
          const step = advance(machine, snapshot, {
            type: 'ANSWERED',
            name: 'constructor',
            value: '__proto__',
            label: '',
          });
          expect(step.snapshot.value).to.deep.equal(snapshot.value);
          expect(step.emitted).to.deep.equal([]);
        }
      });
    });
  }

  describe(`the element of ${name}`, () => {
    it('holds the parts that are read, and no others', () => {
      expect(element.holds ?? []).to.deep.equal(reader.parts.map(({ tag }) => tag));
    });
  });

  describe(`the phrases of ${name}`, () => {
    const said = new Set(
      beginnings.flatMap((input) => [
        ...[...walk(subject, input).values()].flatMap(({ sayings, ways }) =>
          [...sayings, ...ways.flatMap((way) => way.sayings)].flatMap(phrasesOf),
        ),
        ...course.rail(input.topic, '').map(([phrase]) => phrase),
      ]),
    );
    for (const [language, phrases] of Object.entries(languages)) {
      it(`are there in ${language}, all of them and no others`, () => {
        expect(Object.keys(phrases)).to.have.members([...said]);
      });

      it(`are never empty in ${language}`, () => {
        for (const wording of Object.values(phrases))
          for (const text of [wording].flat()) expect(text.trim()).not.to.equal('');
      });
    }
  });
}

/** Every place that choices lead to. */
function walk(
  { technique, course: { machine } }: Pick<TechniqueSubject<never>, 'technique' | 'course'>,
  input: TechniqueInput,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const visit = ({ snapshot, emitted }: ReturnType<typeof begin>): string => {
    const key = JSON.stringify([snapshot.value, snapshot.context]);
    if (places.has(key)) return key;
    const done = snapshot.status === 'done';
    const sayings = emitted as readonly Saying[];
    const ways: Way[] = [];
    places.set(key, { snapshot, sayings, done, ways });
    for (const event of done
      ? []
      : [
          ...answersTo(sayings),
          ...enquiriesTo(technique, sayings),
          ...besidesTo(technique, input, sayings),
          ...additionsTo(technique, snapshot, sayings),
        ]) {
      const step = advance(machine, snapshot, event);
      ways.push({ event, to: visit(step), sayings: step.emitted as readonly Saying[] });
    }
    return key;
  };
  visit(begin(machine, input));
  return places;
}

/** What a visitor may do about the question that is open: every choice, and each way of writing something. */
function answersTo(sayings: readonly Saying[]): TechniqueEvent[] {
  const asked = sayings.findLast((saying) => saying.type === 'asked');
  if (asked?.type !== 'asked') return [];
  const { name, kind, choices, hesitations = {} } = asked;
  const answered = (value: string, account?: Account): TechniqueEvent => ({
    type: 'ANSWERED',
    name,
    value,
    label: value,
    ...(account ? { account } : {}),
  });
  const ids = choices.map(({ id }) => id);
  const meant = Object.values(hesitations);
  expect(ids, `what is meant by who hesitates over ${name}`).to.include.members(meant);
  const chosen = [
    ...ids.map((id): TechniqueEvent =>
      id === ':skip' || id === ':unknown' ? { type: 'SKIPPED', name } : answered(id),
    ),
    ...meant.map((id) => ({ ...answered(id), inWords: true }) as TechniqueEvent),
  ];
  const owned = ids.filter((id) => !id.startsWith(':'));
  if (kind === 'choices') return [...chosen, answered(owned.join(' | '))];
  if (kind === 'text') return [...chosen, ...accounts.map((account) => answered('It broke.', account))];
  const sample = samples[kind];
  if (sample === undefined) return chosen;
  return [...chosen, answered(sample), answered('-9999'), { type: 'INVALID', name, text: 'a few' }];
}

/** What a visitor who tells more than was asked may write: no answer to the question, but perhaps to another. */
function besidesTo(
  technique: Technique,
  { topic, heard }: TechniqueInput,
  sayings: readonly Saying[],
): TechniqueEvent[] {
  const asked = sayings.findLast((saying) => saying.type === 'asked');
  const [first] = technique.listensFor?.(topic) ?? [];
  // What is asked for in free text is answered by whatever is written.
  if (!first || !heard?.beside || asked?.type !== 'asked' || asked.kind === 'text') return [];
  const { name, choices } = asked;
  const value = first.options[0]?.id ?? samples[first.kind] ?? 'yes';
  const isOpen = choices.some(({ id }) => id === ':else');
  return [
    { type: 'TOLD', name, beside: [{ name: first.name, value, label: value }] },
    { type: 'TOLD', name, beside: [{ name: 'constructor', value: 'x', label: 'x' }] },
    ...(isOpen ? [{ type: 'INVALID', name, text: 'On skis' } as const] : []),
  ];
}

/** What a visitor may ask instead of answering. */
function enquiriesTo({ enquiries }: Technique, sayings: readonly Saying[]): TechniqueEvent[] {
  const asked = sayings.findLast((saying) => saying.type === 'asked');
  if (enquiries !== true || asked?.type !== 'asked') return [];
  const { name, choices } = asked;
  const of = choices.map(({ id }) => id).filter((id) => asked.kind === 'choice' && !id.startsWith(':'));
  return (['solution', 'details', 'limits', 'price', 'again', 'other'] as const).flatMap((about): TechniqueEvent[] => [
    { type: 'ENQUIRED', name, about },
    ...of.map((id): TechniqueEvent => ({ type: 'ENQUIRED', name, about, of: id })),
  ]);
}

/** What a visitor who is heard out may add instead of writing what is asked for; once, as it could be added for ever. */
function additionsTo(
  { takes }: Technique,
  { context }: Place['snapshot'],
  sayings: readonly Saying[],
): TechniqueEvent[] {
  const asked = sayings.findLast((saying) => saying.type === 'asked');
  const { answers } = context as { answers: Readonly<Record<string, string>> };
  if (takes !== 'matters' || asked?.type !== 'asked' || samples[asked.kind] === undefined || answers.addition)
    return [];
  const account = { retold: 'The bell fell off.', matter: 'fault' } as const;
  return [{ type: 'ADDED', name: asked.name, text: 'The bell fell off.', account }];
}

/** An answer of each kind that is written. */
const samples: Readonly<Record<string, string>> = {
  number: '12',
  date: '2026-12-01',
  email: 'kari@example.com',
  phone: '+47 77 00 00 00',
};

/** What free text may tell. */
const accounts: readonly Account[] = [
  {},
  { retold: 'Your bike broke.', matter: 'fault' },
  { retold: 'You fell.', matter: 'danger' },
  { retold: 'You liked it.', matter: 'compliment' },
];

function detailsOf({ known, hasPerson, heard }: TechniqueInput): string {
  const facts = Object.keys(known);
  return [
    ...(facts.length > 0 ? [`, ${facts.join(' and ')} known`] : []),
    ...(hasPerson ? [] : [', without a person']),
    ...(heard ? [`, after "${heard.text}"`] : []),
  ].join('');
}

function reaches(places: ReadonlyMap<string, Place>, from: string, goal: (place: Place) => boolean): boolean {
  const seen = new Set([from]);
  for (const key of seen) {
    const place = places.get(key);
    if (place && goal(place)) return true;
    place?.ways.forEach(({ to }) => seen.add(to));
  }
  return false;
}

function byProgress(one: string, other: string): number {
  const order = ['done', 'current', 'ahead'];
  return order.indexOf(one) - order.indexOf(other);
}

function emittedOf(actions: readonly { type: string; params?: unknown }[]): unknown[] {
  expect(
    actions.every(({ type }) => type === 'xstate.emit'),
    'nothing but words',
  ).to.equal(true);
  return actions.map(({ params }) => (params as { event: unknown }).event);
}

function phrasesOf(saying: Saying): string[] {
  switch (saying.type) {
    case 'said':
      return phraseOf(saying.words);
    case 'shown':
    case 'compared':
      return saying.cards.flatMap(({ title, rows }) => [
        ...phraseOf(title),
        ...rows.flatMap(({ term, value }) => [...(typeof term === 'string' ? [term] : []), ...phraseOf(value)]),
      ]);
    case 'asked':
      return [
        ...phraseOf(saying.words),
        ...(saying.note ? phraseOf(saying.note) : []),
        ...(saying.input?.hint ? phraseOf(saying.input.hint) : []),
        ...saying.choices.flatMap(({ words, note }) => [...phraseOf(words), ...(note ? phraseOf(note) : [])]),
      ];
    case 'promised':
      return [saying.what, ...(saying.until ? [saying.until] : [])].flatMap(phraseOf);
    case 'person-shown':
    case 'learned':
    case 'forgotten':
    case 'handed-over':
      return [];
  }
}

function phraseOf(words: Words): string[] {
  return 'phrase' in words ? [words.phrase] : [];
}
