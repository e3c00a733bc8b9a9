/** Reads what an entry tells the machines. Facts of the world come from the entry and are never found out again. */
import { type AnyEntry, type Entry, type EntryOf, isKnown } from '../transcript/entry.ts';
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

/** What an input tells the machines. */
export function happeningOf(entry: InputEntry): Happening {
  const mood = entry.type === 'typed' ? entry.mood : undefined;
  return { event: wholeEvent(entry), openings: entry.facts?.openings ?? [], ...(mood && { mood }) };
}

/** An event with all that its entry tells beside it. */
function wholeEvent(entry: InputEntry): Happening['event'] {
  const event = eventOf(entry);
  if (entry.type === 'revised') return event.type === 'ANSWERED' ? { ...event, changes: true } : event;
  if (entry.type !== 'typed' || !entry.beside) return event;
  const { beside, text } = entry;
  if (event.type === 'TOPIC_WISHED') return { ...event, heard: { text, account: {}, ...event.heard, beside } };
  return event.type === 'ANSWERED' || event.type === 'NOT_UNDERSTOOD' ? { ...event, beside } : event;
}

function eventOf(entry: InputEntry): Happening['event'] {
  const openings = entry.facts?.openings ?? [];
  switch (entry.type) {
    case 'answered':
    case 'revised':
      return answerEvent(entry, entry, openings);
    case 'skipped':
      return { type: 'SKIPPED', name: entry.name };
    case 'accepted':
      return { type: 'OFFER_ACCEPTED', ...(entry.topic === undefined ? {} : { topic: entry.topic }) };
    case 'declined':
      return { type: 'OFFER_DECLINED' };
    case 'typed': {
      const { understood, text, account, mood } = entry;
      const heard = { text, account: account ?? {}, ...(mood && { mood }) };
      switch (understood.as) {
        case 'answer':
          return answerEvent(
            entry,
            { ...understood, ...(account ? { account } : {}), ...(mood && { mood }) },
            openings,
            text,
          );
        case 'skip':
          return { type: 'SKIPPED', name: understood.name };
        case 'topic':
          return { type: 'TOPIC_WISHED', topic: understood.topic, heard, openings };
        case 'enquiry':
          return {
            type: 'ENQUIRED',
            about: understood.about,
            ...(understood.of === undefined ? {} : { of: understood.of }),
          };
        case 'person':
          return { type: 'PERSON_WISHED', openings };
        case 'end':
          return { type: 'END_WISHED' };
        case 'nothing':
          return { type: 'NOT_UNDERSTOOD', text, nearest: understood.nearest, openings, ...(account && { heard }) };
        case 'restart':
          return { type: 'RESTART_WISHED' };
        case 'matter':
          return { type: 'MATTER_RAISED', kind: understood.kind, heard, openings };
        case 'thanks':
          return { type: 'THANKED' };
        case 'greeting':
          return { type: 'GREETED' };
        case 'identity':
          return { type: 'IDENTITY_ASKED' };
        case 'unknown':
          return { type: 'NOT_UNDERSTOOD', text, nearest: [], openings, ...(account && { heard }) };
      }
    }
  }
}

type Given = Pick<EntryOf<'revised'>, 'name' | 'value' | 'label' | 'account'> & { readonly inWords?: true };

function answerEvent(
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
