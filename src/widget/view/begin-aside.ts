/** Begins what is done beside the conversation, which is loaded only then. */
import type { Desk } from './aside/desk.ts';
import type { Aside } from './model.ts';
import type { ViewPhrases } from './phrases.ts';

/** Begins a step. Where it cannot be loaded the visitor is told so, and this rejects. */
export async function beginAside(aside: Aside, desk: Desk, { notNow, close }: ViewPhrases): Promise<void> {
  try {
    const { asides } = await import('./aside/aside.ts');
    asides[aside](desk);
  } catch (error) {
    const choose = () => desk.show(undefined);
    desk.show({ key: notNow, name: notNow, heading: [notNow], choices: [{ id: 'close', label: close, choose }] });
    throw error;
  }
}
