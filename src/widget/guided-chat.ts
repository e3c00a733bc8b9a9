/**
 * The one script that a page needs: it defines `<guided-chat>`. Loaded twice it does nothing the second time, and in
 * Node it does nothing at all.
 */
import { GuidedChatElement } from './guided-chat-element.ts';

export { GuidedChatElement };
export type { GuidedChatEventMap } from './events.ts';

if ('customElements' in globalThis && !customElements.get('guided-chat')) {
  customElements.define('guided-chat', GuidedChatElement);
}
