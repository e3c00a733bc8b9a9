/**
 * The one script that a page needs: it defines `<guided-chat>`. Loaded twice, be it in another version, it only says
 * so the second time; in Node it does nothing at all.
 */
import { GuidedChatElement } from './guided-chat-element.ts';

export { GuidedChatElement };
export type { GuidedChatEventMap } from './events.ts';

if ('customElements' in globalThis) {
  if (customElements.get('guided-chat')) console.warn('guided-chat is on this page twice. The first one is used.');
  else customElements.define('guided-chat', GuidedChatElement);
}
