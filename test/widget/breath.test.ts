import { expect } from '@open-wc/testing';
import { breathe } from '../../src/widget/breath.ts';

describe('a breath', () => {
  const known = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  const pretend = (scheduler: unknown) =>
    Object.defineProperty(globalThis, 'scheduler', { value: scheduler, configurable: true });
  afterEach(() => {
    if (known) Object.defineProperty(globalThis, 'scheduler', known);
    else Reflect.deleteProperty(globalThis, 'scheduler');
  });

  /** What is done, in its order: what only waits for promises that are kept goes on in the same task. */
  async function order(): Promise<readonly string[]> {
    const done: string[] = [];
    const breath = breathe().then(() => done.push('the next task'));
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    done.push('this task');
    await breath;
    return done;
  }

  it('ends a task before it goes on', async () => {
    expect(await order()).to.deep.equal(['this task', 'the next task']);
  });

  it('does so too in browsers that know of none, or only of tasks', async () => {
    for (const scheduler of [undefined, {}]) {
      pretend(scheduler);
      expect(await order()).to.deep.equal(['this task', 'the next task']);
    }
  });

  it('is the browser’s own where there is one, as whoever breathes so goes on before others begin', async () => {
    let asked = 0;
    pretend({
      yield: async () => {
        asked += 1;
      },
    });
    await breathe();
    expect(asked).to.equal(1);
  });

  it('is drawn by many at once, and all of them go on', async () => {
    pretend(undefined);
    await Promise.all(Array.from({ length: 50 }, breathe));
  });
});
