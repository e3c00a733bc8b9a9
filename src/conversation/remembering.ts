/** What a conversation begins with of the one before: found out once, written into its first entry, read back from there. */
import type { Flow } from '../flow/flow.ts';
import { visitSilence } from '../flow/visit.ts';
import { isName } from '../language/names.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import type { EntryOf } from '../transcript/entry.ts';
import { readLog } from '../transcript/log-reading.ts';
import { type Told, memoryOf } from '../transcript/memory.ts';
import type { StoredConversation } from './ports.ts';
import { dayAt } from './world.ts';

const day = 24 * 60 * 60_000;

/**
 * What is remembered of the conversation before; and where that is nothing, that the visitor may be asked.
 *
 * @param days for how many days the owner would have it
 */
export function recollection(
  flow: Flow,
  days: number,
  before: StoredConversation,
  now: number,
): Pick<EntryOf<'opened'>, 'remember' | 'remembered'> {
  const since = new Date(now - days * day).toISOString();
  const log = readLog(before.entries);
  const memory = memoryOf(log, since, (told) => isFact(flow, told));
  if (!memory) return { remember: days };
  const isRecent = now - Date.parse(log.at(-1)?.at ?? '') <= visitSilence;
  const { matter } = memory;
  return {
    remembered: {
      ...memory,
      ...(matter && { matter: { day: dayAt(Date.parse(matter.at)), ...matter } }),
      ...(isRecent ? { recent: true } : {}),
    },
  };
}

/** What a later visit should know: the visitor's name, and answers to the questions of a questionnaire. */
function isFact({ topics }: Flow, { topic: named, name, label }: Told): boolean {
  const topic = topics.find(({ topic }) => topic === named);
  const technique = topic && techniqueNamed(topic.technique);
  if (!topic || !technique?.questions(topic).includes(name)) return false;
  return name === 'name' ? isName(label) : technique.takes !== 'matters';
}
