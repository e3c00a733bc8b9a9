import { expect } from 'chai';
import { createMachine } from 'xstate';
import { advance, begin } from '../../src/techniques/pure.ts';

describe('a machine that is advanced as a function', () => {
  it('fails where it goes round in circles, and does not hang the page', () => {
    const circling = createMachine({
      id: 'circling',
      initial: 'waiting',
      states: {
        waiting: { on: { ASKED: 'thinking' } },
        thinking: { always: 'doubting' },
        doubting: { always: 'thinking' },
      },
    });
    const { snapshot } = begin(circling, undefined);
    expect(() => advance(circling, snapshot, { type: 'ASKED' })).to.throw(
      'The machine "circling" goes round in circles.',
    );
  });
});
