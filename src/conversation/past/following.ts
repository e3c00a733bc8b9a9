/** What other tabs have done with a conversation meanwhile. */
import { readLog } from '../../transcript/log-reading.ts';
import { withAll } from '../courses.ts';
import { type Held, begin, isLeft, isOnlyGreeted, remembers } from '../held.ts';
import type { StoredConversation } from '../ports.ts';
import type { Writer } from '../writer.ts';
import { playOn } from './replaying.ts';
import { getReady, takeUp } from './taking-up.ts';

/** Takes over a conversation as another tab has left it, which was quicker. */
export async function adopt(writer: Writer): Promise<void> {
  const { held, options } = writer;
  if (isOnlyGreeted(held)) {
    // What the other tab has may have been silent for too long to be gone on with.
    await writer.switchTo((await writer.resumed()) ?? (await begin(options)));
    return;
  }
  if (await isGone(writer)) {
    await writer.switchTo(await begin(options));
    return;
  }
  if (await goesOn(writer)) return;
  const latest = await options.store.latest(options.scope);
  const adopted = latest && (await heldOf(writer, latest));
  if (!adopted) throw new Error('The conversation was stored otherwise, and cannot be read.');
  await writer.switchTo(adopted);
}

/**
 * Takes over what other tabs have said, or that the conversation was forgotten. Where the store cannot be read the owner is
 * told; rejects where a file that it takes cannot be fetched.
 */
export async function catchUp(writer: Writer): Promise<void> {
  try {
    await follow(writer);
  } catch (error) {
    const { store, scope, onProblem } = writer.options;
    const isRead = await store.latest(scope).then(
      () => true,
      () => false,
    );
    if (isRead) throw error;
    onProblem((words) => words.storeUnread(error));
  }
}

async function follow(writer: Writer): Promise<void> {
  const { held, options } = writer;
  if (await isGone(writer)) {
    await writer.switchTo(await begin(options));
    return;
  }
  if (isOnlyGreeted(held)) {
    if (!(await writer.joinOther()) && (await hasLostMemory(writer))) await writer.switchTo(await begin(options));
    return;
  }
  if (await goesOn(writer)) return;
  const latest = await options.store.latest(options.scope);
  if (!latest || !isAhead(latest, held)) return;
  const adopted = await heldOf(writer, latest);
  if (adopted) await writer.switchTo(adopted, adopted.record.id === held.record.id ? held.log.length : 0);
}

/**
 * Goes on with what another tab has added, which is all that is read and played.
 *
 * @returns whether it was that; `false` where nothing was added, or it takes more: another conversation was begun, or the
 *   other tab has other machines
 */
async function goesOn(writer: Writer): Promise<boolean> {
  const { held, options } = writer;
  const { record, log, stored } = held;
  if (stored < log.length) return false;
  const added = await options.store.entries(record.id, stored);
  const entries = readLog(added, stored);
  if (added.length === 0 || entries.length < added.length) return false;
  await getReady(options, held, entries);
  const timeline = await withAll(held, options, (setting) => playOn(setting, held.timeline, entries));
  if (!timeline) return false;
  held.timeline = timeline;
  held.stored += entries.length;
  writer.add(held, entries);
  writer.tell({ entries, replayed: true });
  return true;
}

/** A stored conversation; a new one in place of one that the visitor has left. */
async function heldOf({ options }: Writer, stored: StoredConversation): Promise<Held | undefined> {
  return isLeft(stored.entries) ? begin(options) : takeUp(options, stored);
}

/** Whether what was stored is not there any more: it was deleted, was too old, or the site's data was cleared. */
async function isGone({ held: { stored, record }, options: { store } }: Writer): Promise<boolean> {
  return stored > 0 && (await store.entries(record.id, 0, 1)).length === 0;
}

/** Whether what a conversation began with was deleted meanwhile: it is not shown any longer. */
async function hasLostMemory({ held, options: { store, scope } }: Writer): Promise<boolean> {
  return remembers(held) && (await store.latest(scope))?.record.id !== held.record.follows;
}

/** Whether the store has more of this conversation, or one that was begun after it. What is not stored gives way to none. */
function isAhead({ record, entries }: StoredConversation, held: Held): boolean {
  if (record.id === held.record.id) return entries.length > held.log.length;
  return held.stored > 0 && record.id > held.record.id;
}
