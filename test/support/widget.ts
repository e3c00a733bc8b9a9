/** The whole widget on a page, with an endpoint that is played. */
import { fixture, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/widget/guided-chat.ts';
import type { Batch } from '../../src/transcript/wire.ts';
import type { GuidedChatElement } from '../../src/widget/guided-chat-element.ts';
import { Screen } from './screen.ts';

/** What an owner writes between the tags. */
export const content = `
  <guided-explanation topic="Winter tyres" match="ice, slippery" problem="Summer tyres lose their grip." solution="I suggest studs."
    benefit="You can ride all winter."></guided-explanation>
  <guided-explanation topic="Flat tyre" problem="A tyre is flat." solution="We mend it." benefit="You ride on."></guided-explanation>
  <guided-contact label="Our shop" phone="+47 77 00 00 00"></guided-contact>
  <a href="/contact">Contact us</a>`;

let widgets = 0;

/** A widget on the page, whose conversations no other test meets. It is taken away after the test. */
export async function widget(attributes = '', inside = content): Promise<{ chat: GuidedChatElement; screen: Screen }> {
  const name = `test-${Date.now()}-${widgets++}`;
  const chat = await fixture<GuidedChatElement>(
    `<guided-chat endpoint="/transcripts" name="${name}" business="Nordlys Cycles" guide="Ingrid" ${attributes}>${inside}</guided-chat>`,
  );
  return { chat, screen: screenOf(chat) };
}

/** What is on screen of a widget. */
export function screenOf(chat: GuidedChatElement): Screen {
  if (!chat.shadowRoot) throw new Error('The element is not defined.');
  return new Screen(chat.shadowRoot);
}

/** Opens a widget as a visitor does. */
export async function open({ chat, screen }: { chat: GuidedChatElement; screen: Screen }): Promise<void> {
  const opened = oneEvent(chat, 'guided-open');
  screen.launcher.click();
  await opened;
}

/** The visitor makes a choice, and waits for what comes of it. */
export async function choose(
  { chat, screen }: { chat: GuidedChatElement; screen: Screen },
  label: string,
): Promise<void> {
  const before = chat.transcript.length;
  screen.button(label).click();
  await waitUntil(() => chat.transcript.length > before, `Nothing came of "${label}".`);
  await nextFrame();
}

/** Plays an endpoint that takes everything, until the function that it returns is called. */
export function playEndpoint(): { readonly batches: Batch[]; readonly stop: () => void } {
  const { fetch } = globalThis;
  const batches: Batch[] = [];
  globalThis.fetch = async (input, init) => {
    if (init?.method !== 'POST' || typeof init.body !== 'string') return fetch(input, init);
    batches.push(JSON.parse(init.body) as Batch);
    return new Response(null, { status: 204 });
  };
  return { batches, stop: () => (globalThis.fetch = fetch) };
}
