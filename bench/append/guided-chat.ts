/** Our view of a conversation that a script holds: the log, the projection, drawing and announcing, without a network. */
import { launcherStyles } from '../../src/widget/launcher-styles.ts';
import { en } from '../../src/widget/view/phrases/en.ts';
import { openView } from '../../src/widget/view/view.ts';
import { ScriptedConversation } from '../../test/support/scripted-conversation.ts';
import '../inside/append.ts';

const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [launcherStyles()];
const container = root.appendChild(document.createElement('div'));
container.className = 'panel';

const conversation = new ScriptedConversation();
await openView({
  container,
  conversation,
  look: { consent: 'notice', keepDays: 30, inline: false },
  phrases: () => en,
  onClose: () => undefined,
  onErase: () => Promise.reject(new Error('Nothing is deleted here.')),
  onFailure: reportError,
});

window.appending = {
  add: (text, byVisitor) => conversation.adds([{ type: 'said', by: byVisitor ? 'visitor' : 'guide', text }]),
  scroller: () => root.querySelector('.log') ?? undefined,
};
