import type { Subject } from './subject.ts';

/** n8n's chat window. */
export const n8n: Subject = {
  name: 'n8n',
  markup: { head: '<link rel="stylesheet" href="embed.css" />' },
  script: 'rivals/n8n.js',
  answer: ({ body }) =>
    body.includes('loadPreviousSession') ? { data: [] } : { output: 'Studded tyres brake much shorter on ice.' },
  launcher: ['.chat-window-toggle'],
  opens: ['.chat-window-toggle'],
  firstMessage: ['.chat-message'],
  conversations: [
    {
      name: 'one message',
      steps: [
        { write: 'I slide on the bridge', into: ['.chat-inputs textarea'] },
        { wait: ['.chat-messages-list'], text: 'Studded tyres' },
      ],
    },
  ],
};
