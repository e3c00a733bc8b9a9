// deep-chat's log, by the method that its element has for it.
import 'deep-chat';
import '../inside/append.ts';

const element = document.querySelector('deep-chat');

window.appending = {
  add: (text, byVisitor) => element.addMessage({ text, role: byVisitor ? 'user' : 'ai' }),
  scroller: () => element.shadowRoot?.querySelector('#messages') ?? undefined,
};
