/** Deleting the chat: what it means is said before, and what came of it after, and neither more than is true. */
import type { Erasure } from '../../../conversation/ports.ts';
import type { Choice } from '../group.ts';
import type { Desk } from './desk.ts';
import { type AsidePhrases, asidePhrases } from './phrases.ts';

/** Asks whether the chat is to be deleted, and deletes it. */
export function confirmDeletion(desk: Desk): void {
  const phrases = asidePhrases[desk.conversation.scene.language];
  ask(desk, phrases, meaningOf(desk, phrases), phrases.eraseIt);
}

function ask(desk: Desk, phrases: AsidePhrases, hint: string, label: string): void {
  const { erase: name, keepIt, erasing } = phrases;
  // Whoever does not know yet presses what comes first.
  const keep: Choice = { id: 'keep', label: keepIt, choose: () => desk.show(undefined) };
  let begun = false;
  const erase = () => {
    if (begun) return;
    begun = true;
    const wait: Choice = { id: 'erase', label: erasing, choose: () => {} };
    desk.show({ key: name, name, heading: [name], hint, choices: [wait], holds: true });
    void carryOut(desk, phrases);
  };
  desk.show({ key: name, name, heading: [name], hint, choices: [keep, { id: 'erase', label, choose: erase }] });
}

async function carryOut(desk: Desk, phrases: AsidePhrases): Promise<void> {
  // What is said of it afterwards depends on where it was.
  const outcomes = outcomesOf(desk, phrases);
  const erasure = await desk.erase().catch((error: unknown): Erasure => {
    desk.onFailure(error);
    return 'failed';
  });
  if (erasure === 'failed') ask(desk, phrases, phrases.failed, phrases.again);
  else {
    const name = outcomes[erasure];
    const anew: Choice = { id: 'anew', label: phrases.anew, choose: () => desk.show(undefined) };
    desk.show({ key: name, name, heading: [name], choices: [anew] });
  }
}

function meaningOf({ conversation: { scene }, look }: Desk, phrases: AsidePhrases): string {
  const there = look.local ? phrases.eraseHere : phrases.eraseThere(look.business);
  const chat = scene.stored ? there : phrases.neverKept;
  return scene.remembers ? `${chat} ${phrases.eraseMemory}` : chat;
}

function outcomesOf(
  { conversation, look }: Desk,
  { erased, erasedHere, asked }: AsidePhrases,
): Record<Exclude<Erasure, 'failed'>, string> {
  const wasThere = conversation.scene.stored && !look.local;
  return { forgotten: wasThere ? erased(look.business) : erasedHere, asked: asked(look.business) };
}
