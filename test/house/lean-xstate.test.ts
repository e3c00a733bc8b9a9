import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { type Plugin, build } from 'vite';
import type { AnyStateMachine } from 'xstate';
import { leanXState } from '../../scripts/lean-xstate.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { techniques } from '../../src/techniques/whole.ts';
import { everyWay } from '../support/every-way.ts';
import { makeFolder } from '../support/temporary-folder.ts';

/** The code of a file with all that it imports. */
async function built(file: string, ...plugins: Plugin[]): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'silent',
    define: { __VERSION__: '"0.0.0"', 'process.env.NODE_ENV': '"production"' },
    plugins,
    build: {
      write: false,
      lib: { entry: file, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = Array.isArray(results) ? results : [];
  const [chunk] = result?.output ?? [];
  return chunk?.type === 'chunk' ? chunk.code : '';
}

/** What lean XState knows of the descriptions of a state and of a transition. */
const known = {
  state: 'id context input output schemas types initial states on always entry exit type'.split(' '),
  transition: 'guard target actions reenter'.split(' '),
};

interface Description {
  readonly [key: string]: unknown;
  readonly type?: string;
  readonly states?: Readonly<Record<string, Description>>;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly always?: unknown;
}

const isDescribed = (transition: unknown): transition is object =>
  typeof transition === 'object' && transition !== null;

/** What a description of a machine asks for that lean XState does not know, each after the state that asks for it. */
function unknownIn(state: Description, name = 'machine'): string[] {
  const { type = 'final', states = {}, on = {}, always = [] } = state;
  const transitions = [...Object.values(on), always].flat().filter(isDescribed);
  const asked = [
    ...Object.keys(state).filter((key) => !known.state.includes(key)),
    ...(type === 'final' ? [] : [type]),
    ...Object.keys(on).filter((event) => event.includes('*')),
    ...transitions.flatMap((transition) => Object.keys(transition)).filter((key) => !known.transition.includes(key)),
    ...transitions
      .flatMap((transition) => Object.values(transition as Description))
      .filter((value) => String(value).startsWith('#')),
  ];
  return [
    ...asked.map((what) => `${name}: ${String(what)}`),
    ...Object.entries(states).flatMap(([child, description]) => unknownIn(description, child)),
  ];
}

describe('XState as visitors load it', () => {
  it('does and says on every way what the whole of it does', async () => {
    const { folder, remove } = await makeFolder();
    try {
      const file = join(folder, 'every-way.mjs');
      await writeFile(file, await built('test/support/every-way.ts', leanXState()));
      const lean = (await import(pathToFileURL(file).href)) as { everyWay: typeof everyWay };
      const ways = await everyWay();
      expect((await lean.everyWay()) === ways, 'the same ways').to.equal(true);
      expect(ways.length).to.be.greaterThan(100_000);
    } finally {
      await remove();
    }
  });

  const machines: readonly AnyStateMachine[] = [conversationMachine, ...techniques.map(({ machine }) => machine)];
  for (const { id, config } of machines)
    it(`knows all that the machine "${id}" is described by`, () => {
      expect(unknownIn(config as Description)).to.deep.equal([]);
    });

  it('knows of no delays, calls, histories, or states side by side', () => {
    const described: Description = {
      states: {
        waiting: { after: { 1_000: 'calling' } },
        calling: { invoke: { src: 'service' }, on: { '*': 'waiting' } },
        both: { type: 'parallel', states: { last: { type: 'history' } } },
        far: { always: [{ target: '#elsewhere' }, { target: 'both', description: 'Why?' }] },
      },
    };
    expect(unknownIn(described)).to.deep.equal([
      'waiting: after',
      'calling: invoke',
      'calling: *',
      'both: parallel',
      'last: history',
      'far: description',
      'far: #elsewhere',
    ]);
  });

  it('cannot be built where XState has changed', async () => {
    const changed: Plugin = {
      name: 'changed',
      enforce: 'pre',
      transform: (code, id) => (id.includes('/xstate/') ? code.replaceAll('isHistoryNode', 'looksBack') : null),
    };
    const failure = await built('test/support/every-way.ts', changed, leanXState()).catch(String);
    expect(failure).to.include('xstate has changed: find how "raise" says');
  });
});
