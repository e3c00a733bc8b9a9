import { expect } from 'chai';
import fc from 'fast-check';
import type { Act, Offered } from '../../src/conversation/scene.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { isKnown } from '../../src/transcript/known.ts';
import { project } from '../../src/transcript/projection.ts';
import { flows, text } from '../support/any-flow.ts';
import { Visitor } from '../support/visitor.ts';

/** What stands in inputs. */
const filled = ['12', '9999', '2026-12-24', 'kari@example.com', '+47 77 00 00 01', 'My bike arrived broken.', '12 km'];

/** A visitor's whim: which of what is offered, or what is typed. */
const whim = fc.oneof(
  { weight: 6, arbitrary: fc.record({ choice: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ typing: text }) },
  { weight: 2, arbitrary: fc.record({ filling: fc.oneof(fc.constantFrom(...filled), text) }) },
  { weight: 1, arbitrary: fc.record({ change: fc.nat(), to: fc.nat(), filling: fc.constantFrom(...filled) }) },
  { weight: 1, arbitrary: fc.record({ wish: fc.constantFrom('person', 'end') }) },
  { weight: 1, arbitrary: fc.record({ answer: fc.constantFrom('accept', 'decline'), offer: text, leadsTo: fc.nat() }) },
);
type Whim = typeof whim extends fc.Arbitrary<infer Value> ? Value : never;

function actFor(whim: Whim, { question, changeable }: Offered, { topics }: Flow): Act | undefined {
  if ('typing' in whim) return { type: 'type', text: whim.typing };
  if ('offer' in whim) {
    const topic = topics[whim.leadsTo % (topics.length + 1)]?.topic ?? 'Something that is not there';
    return { type: whim.answer, text: whim.offer, topic, label: 'Well' };
  }
  if ('wish' in whim) return { type: whim.wish === 'end' ? 'end' : 'person' };
  if ('change' in whim) {
    const answer = changeable[whim.change % changeable.length];
    const option = answer?.options[whim.to % (answer.options.length + 1)];
    return answer && { type: 'revise', of: answer.seq, value: option?.id ?? whim.filling };
  }
  if ('filling' in whim) return question && { type: 'answer', name: question.name, value: whim.filling };
  const option = question?.options[whim.choice % question.options.length];
  return question && option && { type: 'answer', name: question.name, value: option.id };
}

describe('any conversation about any flow', () => {
  it('goes on, numbers its entries, answers every act, and is the same after a reload', async () => {
    await fc.assert(
      fc.asyncProperty(flows, fc.array(whim, { maxLength: 25 }), async (flow, whims) => {
        const visitor = await Visitor.visits(flow, { remember: 30 });
        for (const whim of whims) {
          const { ended, offered } = visitor.chat.scene;
          if (ended) break;
          expect(offered.typing || offered.question !== undefined, 'there is a way on').to.equal(true);
          const before = visitor.chat.entries.length;
          const act = actFor(whim, offered, flow);
          const done = act !== undefined && (await visitor.chat.act(act));
          if (done) expect(visitor.chat.entries.length, 'an act and at least one reply').to.be.greaterThan(before + 1);
          else expect(visitor.chat.entries.length).to.equal(before);
        }
        const { entries, scene } = visitor.chat;
        expect(entries.map(({ seq }) => seq)).to.deep.equal(entries.map((_, index) => index));
        expect(project(entries).turns).to.deep.equal(scene.turns);
        const stored = await visitor.stored();
        if (stored.length === 0) return;
        expect(stored).to.deep.equal(entries);
        const again = await visitor.reloads(flow);
        expect(again.chat.entries).to.deep.equal(entries);
        expect(again.chat.scene).to.deep.equal({ ...scene, version: 0 });
      }),
      { numRuns: 150 },
    );
  });

  it('never says a placeholder that is not the visitor’s own', async () => {
    await fc.assert(
      fc.asyncProperty(flows, fc.array(fc.record({ choice: fc.nat() }), { maxLength: 15 }), async (flow, whims) => {
        const visitor = await Visitor.visits(flow, { name: 'Siri' });
        for (const whim of whims) {
          const act = actFor(whim, visitor.chat.scene.offered, flow);
          if (act) await visitor.chat.act(act);
        }
        const said = visitor.chat.entries.flatMap((entry) =>
          isKnown(entry) && entry.type === 'said' ? [entry.text] : [],
        );
        for (const words of said)
          expect(words).not.to.match(/\{(name|business|guide|topic|option|time|duration|day|address)[|}]/);
      }),
      { numRuns: 60 },
    );
  });
});
