/** A conversation that is stored already, taken up and replayed. It brings the schemas of all entries. */
import { techniqueNamed } from '../../techniques/techniques.ts';
import { isKnown } from '../../transcript/known.ts';
import type { Log } from '../../transcript/log.ts';
import { readLog } from '../../transcript/log-reading.ts';
import { project } from '../../transcript/projection.ts';
import { addCourse, withAll } from '../courses.ts';
import { withEar } from '../ear.ts';
import { type Held, openedOf, settingOf } from '../held.ts';
import type { StoredConversation } from '../ports.ts';
import type { SessionOptions } from '../session-options.ts';
import { replay } from './replaying.ts';

/** Takes up a stored conversation. `undefined` where its log cannot be read. */
export async function takeUp(
  options: SessionOptions,
  { record, entries }: StoredConversation,
): Promise<Held | undefined> {
  const log = [...readLog(entries)];
  const opened = openedOf(log);
  if (log.length < entries.length || !opened) return undefined;
  const held = { setting: await settingOf(options, record.flow, opened) };
  await getReady(options, held, log);
  const replayed = await withAll(held, options, (setting) => replay(setting, log));
  if (!replayed) return undefined;
  const { timeline, unsaid } = replayed;
  const { setting } = held;
  return { record, setting, log, projection: project(log), timeline, stored: log.length, ...(unsaid && { unsaid }) };
}

/**
 * Loads what entries tell that it takes to play them: an ear where they were heard with one, and courses. Rejects where a
 * file of it cannot be fetched.
 */
export async function getReady(options: SessionOptions, held: Pick<Held, 'setting'>, entries: Log): Promise<void> {
  const { setting } = held;
  const begun = entries.flatMap(({ type, technique }) => (type === 'began' && technique ? technique : []));
  const isMissing = (name: string) => techniqueNamed(name) && !Object.hasOwn(setting.courses, name);
  const isHeard = entries.some((entry) => isKnown(entry) && entry.type === 'typed' && entry.mood !== undefined);
  const [ear] = await Promise.all([
    isHeard && !setting.ear ? options.loadHearing(setting.speech.language) : undefined,
    ...[...new Set(begun)].filter(isMissing).map((name) => addCourse(held, options, name)),
  ]);
  if (ear) held.setting = withEar(held.setting, ear);
}
