/** Offers of help that stood beside the chat, as a conversation hears of them: when they are answered. */
import type { Draft } from '../transcript/entry.ts';
import type { Act, OfferAct } from './scene.ts';
import { cleaned } from './cleaned.ts';

/** Whether a visitor answers an offer. */
export function isOfferAct(act: Act): act is OfferAct {
  return act.type === 'accept' || act.type === 'decline';
}

/** What was offered, which comes into the record just before the answer. */
export function invitedBy(act: Act): Draft<'invited'>[] {
  if (!isOfferAct(act)) return [];
  const { text, topic } = act;
  return [{ by: 'guide', type: 'invited', text: cleaned(text), ...(topic === undefined ? {} : { topic }) }];
}
