/** Begins what is done beside the conversation, which is loaded only then. */
import type { Desk } from './aside/desk.ts';
import type { Group } from './group.ts';
import type { Aside } from './model.ts';
import type { ViewPhrases } from './phrases.ts';

/** Begins a step. Where it cannot be loaded the visitor is told so, and this rejects. */
export async function beginAside(aside: Aside, desk: Desk, phrases: ViewPhrases): Promise<void> {
  try {
    const { asides } = await import('./aside/aside.ts');
    asides[aside](desk);
  } catch (error) {
    desk.show(apology(phrases, () => desk.show(undefined)));
    throw error;
  }
}

/** What is said in place of something that could not be loaded. It is tried again when it is wished for again. */
export function apology({ notNow, close }: ViewPhrases, choose: () => void): Group {
  return { key: notNow, name: notNow, heading: [notNow], choices: [{ id: 'close', label: close, choose }] };
}
