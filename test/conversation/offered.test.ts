import { expect } from 'chai';
import { brakes, flowOf, winterTyres } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';

describe('what is offered', () => {
  it('is found out once for each state, however often somebody asks', async () => {
    const { chat } = await Visitor.visits(flowOf([winterTyres, brakes]));
    expect(chat.scene.offered).to.equal(chat.scene.offered);
  });

  it('goes over no earlier answer again when there is one more', async () => {
    const visitor = await Visitor.visits(flowOf([winterTyres, brakes]));
    const { chat } = visitor;
    const answersFirst = () => visitor.chooses(visitor.choices[0] ?? '');
    await answersFirst();
    await answersFirst();
    const [first] = chat.scene.offered.changeable;
    expect(first).not.to.equal(undefined);
    await answersFirst();
    expect(chat.scene.offered.changeable.length).to.be.above(1);
    expect(chat.scene.offered.changeable[0]).to.equal(first);
  });
});
