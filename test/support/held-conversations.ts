/** Conversations as a support team finds them in the morning: one of each kind, really held with the guide. */
import type { AnyEntry, Draft } from '../../src/transcript/entry.ts';
import { numberDrafts } from '../../src/transcript/log.ts';
import { findMyBike } from '../techniques/questioning/questionnaires.ts';
import { flowOf, wentWrong, winterTyres } from './flows.ts';
import { Visitor } from './visitor.ts';

const flow = flowOf([winterTyres, wentWrong, findMyBike]);

/** Holds one of each kind, and gives what was said in each. */
export async function heldConversations(): Promise<Readonly<Record<Kind, readonly AnyEntry[]>>> {
  return {
    explanation: await explained(),
    complaint: await complained(),
    questionnaire: await asked(),
    declined: declined(),
  };
}

type Kind = 'explanation' | 'complaint' | 'questionnaire' | 'declined';

async function explained(): Promise<readonly AnyEntry[]> {
  const visitor = await Visitor.visits(flow);
  await visitor.chooses('Winter tyres');
  await visitor.chooses("That's right");
  await visitor.types('what does it cost?');
  await visitor.chooses("That's clear");
  await visitor.chooses('Book a fitting');
  await visitor.chooses('No, thanks');
  await visitor.chooses('Yes');
  await visitor.types('5');
  await visitor.types('Ingrid knows her tyres.');
  return visitor.chat.entries;
}

async function complained(): Promise<readonly AnyEntry[]> {
  const visitor = await Visitor.visits(flow);
  await visitor.types('The child seat arrived broken, and I need it on Friday.');
  await visitor.chooses('Skip');
  await visitor.chooses('Call me');
  await visitor.types('Kari');
  await visitor.types('77 00 00 01');
  await visitor.chooses("That's right");
  await visitor.wants('end');
  return visitor.chat.entries;
}

async function asked(): Promise<readonly AnyEntry[]> {
  const visitor = await Visitor.visits(flow);
  await visitor.chooses('Find my bike');
  await visitor.chooses('Yes, go ahead');
  await visitor.chooses('To work');
  await visitor.types('20');
  await visitor.changes('To work', 'On trails');
  return visitor.chat.entries;
}

function declined(): readonly AnyEntry[] {
  const opened: Draft<'opened'> = {
    ...{ by: 'host', type: 'opened', language: 'en', flow: 'f', engine: 'guided-chat/test', seed: 1 },
    ...{ stage: 'checkout', plans: [], known: {} },
  };
  const drafts: readonly Draft[] = [
    opened,
    { by: 'guide', type: 'invited', text: 'Shall I check that the tyres fit your bike?', topic: 'Winter tyres' },
    { by: 'visitor', type: 'declined', label: 'Not now' },
    { by: 'host', type: 'ended' },
  ];
  return numberDrafts(drafts, 0, '2026-11-22T09:41:00.000Z');
}
