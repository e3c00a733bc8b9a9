/** Reads what a typed entry tells the machines, and brings along how they take it. */
import type { EntryOf } from '../../transcript/entry.ts';
import { answerEvent } from '../happening.ts';
import type { Happening } from '../state.ts';
import { taking } from './taking.ts';

/** What something typed tells the machines. */
export function typedHappening(entry: EntryOf<'typed'>): Happening {
  const { mood, facts } = entry;
  return { event: { ...wholeEvent(entry), typed: taking }, openings: facts?.openings ?? [], ...(mood && { mood }) };
}

/** An event with all that its entry tells beside it. */
function wholeEvent(entry: EntryOf<'typed'>): Happening['event'] {
  const event = eventOf(entry);
  const { beside, text } = entry;
  if (!beside) return event;
  if (event.type === 'TOPIC_WISHED') return { ...event, heard: { text, account: {}, ...event.heard, beside } };
  return event.type === 'ANSWERED' || event.type === 'NOT_UNDERSTOOD' ? { ...event, beside } : event;
}

function eventOf(entry: EntryOf<'typed'>): Happening['event'] {
  const { understood, text, account, mood, facts } = entry;
  const openings = facts?.openings ?? [];
  const heard = { text, account: account ?? {}, ...(mood && { mood }) };
  switch (understood.as) {
    case 'answer':
      return answerEvent(entry, { ...understood, ...(account && { account }), ...(mood && { mood }) }, openings, text);
    case 'skip':
      return { type: 'SKIPPED', name: understood.name };
    case 'topic':
      return { type: 'TOPIC_WISHED', topic: understood.topic, heard, openings };
    case 'enquiry': {
      const { about, of } = understood;
      return { type: 'ENQUIRED', about, ...(of === undefined ? {} : { of }) };
    }
    case 'person':
      return { type: 'PERSON_WISHED', openings };
    case 'end':
      return { type: 'END_WISHED' };
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
    case 'nothing':
    case 'unknown': {
      const nearest = understood.as === 'nothing' ? understood.nearest : [];
      return { type: 'NOT_UNDERSTOOD', text, nearest, openings, ...(account && { heard }) };
    }
  }
}
