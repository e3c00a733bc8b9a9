import { expect } from 'chai';
import fc from 'fast-check';
import { bubblesOf } from '../../../src/techniques/explanation/bubbles.ts';
import { explanationMachine } from '../../../src/techniques/explanation/machine.ts';
import type { ExplanationTopic } from '../../../src/techniques/explanation/schema.ts';
import { advance, begin } from '../../../src/techniques/pure.ts';
import type { Saying, TechniqueEvent, TechniqueInput } from '../../../src/techniques/technique.ts';
import { explanation } from '../../support/any-flow.ts';

/** One act of the visitor, and what was said to it. */
interface Exchange {
  readonly event: TechniqueEvent | undefined;
  readonly sayings: readonly Saying[];
}

/** What a visitor may choose or ask now. */
function actsIn({ sayings }: Exchange): TechniqueEvent[] {
  const asked = sayings.findLast((saying) => saying.type === 'asked');
  if (asked?.type !== 'asked') return [];
  const { name, choices } = asked;
  return [
    ...choices.map(({ id }): TechniqueEvent => ({ type: 'ANSWERED', name, value: id, label: id })),
    ...(['solution', 'details', 'limits', 'price', 'again', 'other'] as const).map((about): TechniqueEvent => {
      return { type: 'ENQUIRED', name, about };
    }),
  ];
}

/** A visitor who does whatever comes to mind. */
function talk(input: TechniqueInput<ExplanationTopic>, whims: readonly number[]): Exchange[] {
  let { snapshot, emitted } = begin(explanationMachine, input);
  const exchanges: Exchange[] = [{ event: undefined, sayings: emitted }];
  for (const whim of whims) {
    const acts = actsIn(exchanges.at(-1) ?? { event: undefined, sayings: [] });
    const event = acts[whim % acts.length];
    if (!event) break;
    ({ snapshot, emitted } = advance(explanationMachine, snapshot, event));
    exchanges.push({ event, sayings: emitted });
  }
  return exchanges;
}

/** A topic in which each text tells what it is, so that it is known again where it is said. */
function marked(topic: ExplanationTopic): ExplanationTopic {
  const mark = <Part extends object>(part: Part, names: readonly string[]) =>
    Object.fromEntries(
      Object.entries(part).map(([name, text]) => [name, names.includes(name) ? `<${name}> ${String(text)}` : text]),
    ) as Part;
  const told = ['problem', 'solution', 'benefit', 'details', 'limits', 'price'];
  const options = topic.options.map((option) => mark(option, told));
  // With options, what is said beside them may be left out.
  if (options.length === 0) return mark(topic, told);
  const { solution: _, benefit: __, ...rest } = mark(topic, told);
  return { ...rest, options };
}

const inputs = fc
  .record({ topic: explanation.map(marked), hasPerson: fc.boolean(), isAdvice: fc.boolean() })
  .map(({ topic, hasPerson, isAdvice }): TechniqueInput<ExplanationTopic> => {
    const known = { distance: { value: '14', label: '14 km' } };
    return { topic: isAdvice ? { ...topic, because: ['distance', 'use'] } : topic, known, hasPerson };
  });
const whims = fc.array(fc.nat(), { maxLength: 14 });

const isAnswer = ({ event }: Exchange, name: string, value: string) =>
  event?.type === 'ANSWERED' && event.name === name && event.value === value;
const isEnquiry = ({ event }: Exchange) => event?.type === 'ENQUIRED';
const says = (exchange: Exchange, mark: string) => JSON.stringify(exchange.sayings).includes(`<${mark}>`);
const asks = ({ sayings }: Exchange, name: string) =>
  sayings.some((saying) => saying.type === 'asked' && saying.name === name);
const uses = ({ sayings }: Exchange, phrase: string) =>
  sayings.some((saying) => 'words' in saying && 'phrase' in saying.words && saying.words.phrase === phrase);

/** Checks something of whatever a visitor may do with any topic. */
function holds(check: (exchanges: readonly Exchange[], input: TechniqueInput<ExplanationTopic>) => void): void {
  fc.assert(
    fc.property(inputs, whims, (input, whims) => {
      check(talk(input, whims), input);
    }),
    { numRuns: 500 },
  );
}

describe('any explanation', () => {
  it('tells no solution before the problem is confirmed, or the visitor wants to be told', () => {
    holds((exchanges) => {
      const told = exchanges.findIndex((exchange) =>
        ['solution', 'benefit', 'details'].some((mark) => says(exchange, mark)),
      );
      const exchange = exchanges[told];
      if (!exchange) return;
      const isWanted =
        isAnswer(exchange, 'problem', 'yes') || isAnswer(exchange, 'problem', 'tell') || isEnquiry(exchange);
      expect(told > 0 && isWanted).to.equal(true);
    });
  });

  it('tells limits and price before it asks for the choice', () => {
    holds((exchanges, { topic }) => {
      for (const question of ['choice', 'option']) {
        const asked = exchanges.findIndex((exchange) => asks(exchange, question));
        if (asked < 0) continue;
        for (const fact of ['limits', 'price'] as const) {
          const isGiven = [topic, ...topic.options].some((one) => one[fact] !== undefined);
          const isTold = exchanges.slice(0, asked + 1).some((exchange) => says(exchange, fact));
          expect(isTold, `${fact} before the ${question}`).to.equal(isGiven);
        }
      }
    });
  });

  it('offers a person after the second failed check, if there is one, and goes on else', () => {
    holds((exchanges, { hasPerson }) => {
      for (const exchange of exchanges) {
        const hasFailed = isAnswer(exchange, 'clear-now', 'no');
        if (!isEnquiry(exchange)) expect(asks(exchange, 'person')).to.equal(hasFailed && hasPerson);
        if (hasFailed && !hasPerson) expect(uses(exchange, 'noOtherWords') && asks(exchange, 'choice')).to.equal(true);
      }
    });
  });

  it('ties the benefit to what the visitor confirmed or answered, and to nothing else', () => {
    holds((exchanges, { topic: { because, options } }) => {
      const confirmed = exchanges.findIndex((exchange) => isAnswer(exchange, 'problem', 'yes'));
      exchanges.forEach((exchange, at) => {
        const isConfirmed = confirmed >= 0 && confirmed < at;
        if (uses(exchange, 'youRecognised')) expect(isConfirmed).to.equal(true);
        if (uses(exchange, 'youTold')) expect(because).not.to.equal(undefined);
        if (options.length > 0 || !says(exchange, 'benefit')) return;
        expect(uses(exchange, 'youTold')).to.equal(because !== undefined);
        expect(uses(exchange, 'youRecognised')).to.equal(because === undefined && isConfirmed);
      });
    });
  });

  it('tells benefit and details once', () => {
    holds((exchanges, { topic }) => {
      const isTold = (mark: string) => exchanges.filter((exchange) => says(exchange, mark)).length;
      expect(isTold('details')).to.be.lessThan(2);
      if (topic.options.length === 0) expect(isTold('benefit')).to.be.lessThan(2);
    });
  });

  it('answers every question of the visitor’s own and then asks', () => {
    holds((exchanges) => {
      for (const exchange of exchanges.filter(isEnquiry)) {
        expect(exchange.sayings.at(-1)?.type).to.equal('asked');
        expect(exchange.sayings.length).to.be.greaterThan(asks(exchange, 'closer') ? 0 : 1);
      }
    });
  });
});

describe('any text', () => {
  const sentences = fc.array(
    fc.constantFrom(
      'We fit them while you wait.',
      'How so?',
      'It opens kl. 12 every day.',
      'Like that…',
      'It is 4.5 km.',
      'Dr. Lee sees you, e.g. Mondays.',
      'Maks. 3 om dagen, inkl. 25 % moms.',
      'Yes!',
    ),
    { minLength: 1, maxLength: 9 },
  );

  it('is told in bubbles of at most two whole sentences, and all of it', () => {
    fc.assert(
      fc.property(sentences, (told) => {
        const pairs = told.flatMap((_, at) => (at % 2 === 0 ? [told.slice(at, at + 2).join(' ')] : []));
        expect(bubblesOf(told.join(' '))).to.deep.equal(pairs);
      }),
    );
  });
});
