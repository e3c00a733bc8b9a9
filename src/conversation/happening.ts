/** Reads what an entry tells the machines. Facts of the world come from the entry and are never found out again. */
import type { AnyEntry, Entry, EntryOf } from '../transcript/entry.ts';
import { isKnown } from '../transcript/known.ts';
import type { Hearing } from './hearing.ts';
import { isSkip } from './questions.ts';
import type { Happening } from './state.ts';

/** An entry that the machines react to. `revised` is the fold's own business: see `timeline.ts`. */
export type InputEntry = EntryOf<'answered' | 'skipped' | 'typed' | 'revised' | 'accepted' | 'declined'>;

/** The question by which what can be wished at any time is recorded. */
export const menu = 'menu';

const inputs: ReadonlySet<string> = new Set<InputEntry['type']>([
  'answered',
  'skipped',
  'typed',
  'revised',
  'accepted',
  'declined',
]);

/** Whether the machines react to an entry. */
export function isInput(entry: AnyEntry): entry is InputEntry {
  return isKnown(entry) && inputs.has(entry.type);
}

/**
 * What an input tells the machines.
 *
 * @param ear hears what was typed; without it, only answers are understood
 */
export function happeningOf(entry: InputEntry, ear: Hearing | undefined): Happening {
  if (entry.type === 'typed' && ear) return ear.happening(entry);
  return { event: eventOf(entry), openings: entry.facts?.openings ?? [] };
}

function eventOf(entry: InputEntry): Happening['event'] {
  const openings = entry.facts?.openings ?? [];
  switch (entry.type) {
    case 'answered':
      return answerEvent(entry, entry, openings);
    case 'revised': {
      const event = answerEvent(entry, entry, openings);
      return event.type === 'ANSWERED' ? { ...event, changes: true } : event;
    }
    case 'skipped':
      return { type: 'SKIPPED', name: entry.name };
    case 'accepted':
      return { type: 'OFFER_ACCEPTED', ...(entry.topic === undefined ? {} : { topic: entry.topic }) };
    case 'declined':
      return { type: 'OFFER_DECLINED' };
    case 'typed': {
      const { understood, text } = entry;
      return understood.as === 'answer'
        ? answerEvent(entry, understood, openings, text)
        : { type: 'NOT_UNDERSTOOD', text, nearest: [], openings };
    }
  }
}

type Given = Pick<EntryOf<'revised'>, 'name' | 'value' | 'label' | 'account'> & { readonly inWords?: true };

/** What an answer tells them: a wish, where that was to be answered. */
export function answerEvent(
  { technique }: Pick<Entry, 'technique'>,
  { name, value, label, account, mood, inWords }: Given & Pick<EntryOf<'typed'>, 'mood'>,
  openings: Happening['openings'],
  text = label,
): Happening['event'] {
  if (technique === undefined && name === menu) {
    return value === 'person' ? { type: 'PERSON_WISHED', openings } : { type: 'END_WISHED' };
  }
  if (isSkip(value)) return { type: 'SKIPPED', name };
  if (technique === undefined && name === 'topic' && value !== ':back') {
    return {
      type: 'TOPIC_WISHED',
      topic: value,
      openings,
      ...(account ? { heard: { text, account, ...(mood && { mood }) } } : {}),
    };
  }
  return {
    type: 'ANSWERED',
    name,
    value,
    label,
    ...(account ? { account } : {}),
    ...(mood && { mood }),
    ...(inWords ? { inWords } : {}),
  };
}
