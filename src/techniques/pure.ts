/**
 * Machines as functions. A machine here never runs as an actor: it is advanced from one plain snapshot to the next, and
 * what it wants to say comes back as data. XState's own `transition()` builds an actor for each call; this advances the
 * machine with a scope of our own, which costs a seventh and refuses whatever is not pure. A test holds the two equal.
 */
import type { AnyMachineSnapshot, AnyStateMachine, EmittedFrom, EventFromLogic, InputFrom, SnapshotFrom } from 'xstate';

/** Where a machine stands after a step, and what it said on the way. */
export interface Step<Machine extends AnyStateMachine> {
  readonly snapshot: SnapshotFrom<Machine>;
  readonly emitted: readonly EmittedFrom<Machine>[];
}

/** A machine's first step. */
export function begin<Machine extends AnyStateMachine>(machine: Machine, input: InputFrom<Machine>): Step<Machine> {
  const { scope, emitted } = pureScope(machine.id);
  return stepOf(machine.getInitialSnapshot(scope, input), emitted);
}

/** A machine's next step. A machine that is done takes no more. */
export function advance<Machine extends AnyStateMachine>(
  machine: Machine,
  snapshot: SnapshotFrom<Machine>,
  event: EventFromLogic<Machine>,
): Step<Machine> {
  if (statusOf(snapshot).status !== 'active') return { snapshot, emitted: [] };
  const { scope, emitted } = pureScope(machine.id);
  return stepOf(machine.transition(snapshot, event, scope), emitted);
}

/** XState keeps what a guard or an assignment throws in the snapshot; here it is thrown like any other fault. */
function stepOf<Machine extends AnyStateMachine>(snapshot: unknown, emitted: unknown[]): Step<Machine> {
  const { status, error } = statusOf(snapshot);
  if (status === 'error') throw error;
  return { snapshot: snapshot as SnapshotFrom<Machine>, emitted: emitted as EmittedFrom<Machine>[] };
}

// `SnapshotFrom` of a generic machine is opaque to the compiler; every machine's snapshot is one of these.
function statusOf(snapshot: unknown): Pick<AnyMachineSnapshot, 'status' | 'error'> {
  return snapshot as AnyMachineSnapshot;
}

/** Emits sayings in their order, from within `enqueueActions`. */
export function emitAll<Saying>(enqueue: { emit: (saying: Saying) => void }, sayings: readonly Saying[]): void {
  for (const saying of sayings) enqueue.emit(saying);
}

/** No reaction takes so many steps: whoever does goes round in circles, and would until memory ends. */
const mostSteps = 1_000;

type Scope = Parameters<AnyStateMachine['transition']>[2];

function pureScope(id: string): { scope: Scope; emitted: unknown[] } {
  const emitted: unknown[] = [];
  const refuse = (what: string) => (): never => {
    throw new Error(`The machine "${id}" is not pure: it tried to ${what}.`);
  };
  let steps = 0;
  const countStep = (): void => {
    steps += 1;
    if (steps > mostSteps) throw new Error(`The machine "${id}" goes round in circles.`);
  };
  const scope = {
    id,
    sessionId: id,
    self: {},
    // XState tells it of each step.
    system: { _sendInspectionEvent: countStep },
    logger: refuse('log'),
    defer: refuse('defer an effect'),
    stopChild: refuse('stop an actor'),
    emit: refuse('emit outside of an action'),
    actionExecutor: ({ type, params }: { type: string; params: unknown }) => {
      if (type !== 'xstate.emit') refuse(`run the action "${type}"`)();
      emitted.push((params as { event: unknown }).event);
    },
  };
  // XState does not publish the type of a scope that can be made by hand.
  return { scope: scope as unknown as Scope, emitted };
}
