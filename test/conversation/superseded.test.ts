import { expect } from 'chai';
import fc from 'fast-check';
import { isKnown } from '../../src/transcript/known.ts';
import { brakes, flowOf } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';
import { advice, question, questionnaire, when } from '../techniques/questioning/questionnaires.ts';

const flow = flowOf([
  questionnaire(
    [
      question('who', ['Couple', 'Family']),
      question('children', ['One', 'Two'], { when: when("who is 'family'") }),
      question('winter', [], { type: 'yes-no' }),
    ],
    [advice('Big room', "children is 'two'"), advice('Small room')],
  ),
  brakes,
]);

/** Which of the answers is changed, and to which of the choices: numbers that are taken round. */
const changes = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 5 });
const choices = fc.array(fc.nat(1), { minLength: 4, maxLength: 4 });

describe('whatever answers of a questionnaire are changed', () => {
  it('those that they replace stay in the transcript, and so does what was said', async () => {
    await fc.assert(
      fc.asyncProperty(choices, changes, async (chosen, changed) => {
        const visitor = await Visitor.visits(flow);
        await visitor.chooses('Find my bike');
        await visitor.chooses('Yes, go ahead');
        for (const at of chosen)
          if (visitor.question.name !== 'summary') await visitor.chooses(visitor.choices[at] ?? '');
        for (const [which, to] of changed) {
          const before = [...visitor.chat.entries];
          const answers = visitor.chat.scene.offered.changeable.filter(({ name }) => name !== 'topic');
          const answer = answers[which % answers.length];
          const others = answer?.options.filter(({ id }) => id !== answer.value) ?? [];
          const value = others[to % others.length]?.id;
          if (!answer || value === undefined) continue;
          expect(await visitor.chat.act({ type: 'revise', of: answer.seq, value })).to.equal(true);
          expect(visitor.chat.entries.slice(0, before.length)).to.deep.equal(before);
          const revised = visitor.chat.entries[before.length];
          expect(revised).to.include({ type: 'revised', of: answer.seq, name: answer.name, value });
          const replaced = before.filter(isKnown).find(({ seq }) => seq === answer.seq);
          expect(replaced).to.include({ name: answer.name });
        }
        const kept = visitor.chat.entries;
        expect((await visitor.reloads(flow)).chat.entries).to.deep.equal(kept);
      }),
      { numRuns: 40 },
    );
  });
});
