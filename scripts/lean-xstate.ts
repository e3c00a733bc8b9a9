/**
 * Leaves out of XState what no machine here uses. A machine is advanced as a pure function (`techniques/pure.ts`), in one
 * state at a time: nothing makes actors, waits, looks back, keeps or inspects snapshots, and bundlers cannot know that.
 *
 * What is left out is named below by how XState's source reads, which is pinned; the build fails where it reads otherwise.
 * Tests hold the lean library equal to the whole one, and the machines to using nothing that is left out.
 */
import type { Plugin } from 'vite';

/** What stands in the source, and what stands there instead. */
type Cut = readonly [found: RegExp, instead: string];

const escaped = (source: string): string => source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A piece of source, wherever it stands. */
const piece = (found: string, instead = ''): Cut => [new RegExp(escaped(found), 'g'), instead];

/** Statements with a block, from how they begin to the bracket that ends them. */
const block = (head: string): Cut => [new RegExp(`^( *)${escaped(head)}[^]*?^\\1\\}\\)?;?$`, 'gm'), ''];

/** Methods and functions of an object or a class, by name. */
const members = (...names: string[]): Cut[] =>
  names.map((name) => [new RegExp(`^( *)(?:get )?${escaped(name)}(?: = |: )?\\([^]*?^\\1\\}\\)?[;,]?$`, 'gm'), '']);

/** What a function does, where one line does for our machines. */
const body = (name: string, parameters: string, line: string): Cut => [
  new RegExp(`^function ${name}\\([^]*?^\\}$`, 'm'),
  `function ${name}(${parameters}) { ${line} }`,
];

/** What is said to whoever writes a machine that cannot be: in Node the whole library says it. */
const complaints: Cut = [/throw new Error\([^]*?\);$/gm, "throw new Error('This is no machine.');"];

/** The cuts in each file of XState, by the name that it has before its hash. */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  raise: [
    // No state goes back to where it was.
    [/(?<!function )isHistoryNode\(\w+\)/g, 'false'],
    block('for (const historyNode of getHistoryNodes('),
    // No two states at once, so no two transitions either.
    [/\w+\??\.type === 'parallel'/g, 'false'],
    body('removeConflictingTransitions', 'transitions', 'return transitions;'),
    piece('return transitionParallelNode(stateNode, stateValue, snapshot, event);'),
    // Nobody is called, so nobody is stopped, fails or waits for somebody.
    block('for (const invokeDef of '),
    piece(', stateNodeToEnter.invoke.map(invokeDef => invokeDef.id)'),
    piece('[...s.exit, ...s.invoke.map(def => stopChild(def.id))]', 's.exit'),
    piece('event.type === XSTATE_STOP', 'false'),
    piece('isErrorActorEvent(currentEvent)', 'false'),
    block("if (nextSnapshot.status !== 'active') {"),
    piece("'retryResolve' in builtinAction", 'false'),
    block('retries?.forEach('),
    // Nothing is delayed.
    block('for (const delayedTransition of '),
    // Events are heard by their whole name, states are found by theirs, and guards are functions.
    body('getCandidates', 'stateNode, type', 'return stateNode.transitions.get(type) ?? [];'),
    [/(?<!const )isStateId\(\w+\)/g, 'false'],
    piece("'check' in resolved", 'false'),
    piece("typeof resolved !== 'function'", 'false'),
    // Nobody asks for single steps, and `pure.ts` counts them itself.
    block('actorScope.actionExecutor = action => {'),
    block('if (iterationCount > maxIterations) {'),
    piece('microsteps.push(step);'),
    piece('snapshot.machine.options?.maxIterations ?? Infinity', '0'),
    // A snapshot is asked for its value, its context and its end.
    [/^ *(?:matches|hasTag|can|getMeta|toJSON): machineSnapshot\w+,?$/gm, ''],
    [/^ *tags: new Set\(.*$/gm, ''],
    [/^ *(?:meta|description): typeof _target .*$/gm, ''],
    [/^ *toJSON: \(\) => \(\{[^]*?^ *\}\)$/gm, ''],
    // Old libraries put a function of their own in its place, which knows no sets.
    piece('Array.from(enabledTransitionSet)', '[...enabledTransitionSet]'),
    complaints,
  ],
  StateMachine: [
    // Nobody draws a machine, changes it, or stores where it stands.
    ...members(
      ...['definition', 'toJSON', 'invoke', 'on', 'after', 'events', 'ownEvents', 'provide', 'resolveState'],
      ...['microstep', 'start', 'getPersistedSnapshot', 'restoreSnapshot', 'getStateNodeById'],
    ),
    [/^ *this\.(\w+) = this\.\1\.bind\(this\);$/gm, ''],
    [/^ *this\.\w+ = void 0;$/gm, ''],
    [/^ *this\.(?:version|schemas|events|description|meta|tags|history) = (?:this|toArray)\b.*$/gm, ''],
    block('this.options = {'),
    piece('formatRouteTransitions(this.root);'),
    piece("this.config.history ? 'history' : 'atomic'", "'atomic'"),
  ],
  assign: [
    // Nobody is called here either.
    piece('createSpawner(actorScope, snapshot, actionArgs.event, spawnedChildren)', 'undefined'),
    [/Object\.keys\(spawnedChildren\)[^]*?: (?=snapshot\.children)/, ''],
    complaints,
  ],
  log: members(...['cancel', 'raise', 'sendTo', 'sendParent', 'spawnChild', 'stopChild'].map((of) => `enqueue.${of}`)),
  xstate: [
    // The vocabularies import what they use.
    [/^ {4}(?:assign|enqueueActions|emit|sendTo|raise|log|cancel|stopChild|spawnChild),$/gm, ''],
    [/^ {4}create(?:StateConfig|Action): .*$/gm, ''],
    [/^ {4}extend: [^]*?^ {4}\}\)$/m, ''],
  ],
};

/** The source files of the library, and the name of each before its hash. */
const file = /\/xstate\/dist\/(\w+)(?:-[0-9a-f]{8})?\.esm\.js$/;

/** Makes XState lean, or fails where it has changed. */
export function leanXState(): Plugin {
  const met = new Set<string>();
  return {
    name: 'lean-xstate',
    transform: {
      filter: { id: file },
      handler(code, id) {
        const [, name = ''] = file.exec(id) ?? [];
        met.add(name);
        const lean = (cuts[name] ?? []).reduce((left, [found, instead]) => {
          if (left.search(found) < 0) this.error(`xstate has changed: find how "${name}" says ${String(found)} now.`);
          // As many lines as before, so that source maps stay true.
          return left.replace(found, (gone) => instead + '\n'.repeat(gone.split('\n').length - 1));
        }, code);
        return { code: lean, map: null };
      },
    },
    buildEnd(error) {
      const missed = Object.keys(cuts).filter((name) => !met.has(name));
      if (!error && missed.length > 0) this.error(`xstate has changed: it has no ${missed.join(', ')} any more.`);
    },
  };
}
