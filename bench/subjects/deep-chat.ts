import type { Subject } from './subject.ts';

const greeting = JSON.stringify({ text: 'Hello. What can I do for you?' });
const connect = JSON.stringify({ url: '/answers/deep-chat' });

/** deep-chat, as its site tells to embed it. */
export const deepChat: Subject = {
  name: 'deep-chat',
  markup: { body: `<deep-chat connect='${connect}' introMessage='${greeting}'></deep-chat>` },
  script: 'rivals/deep-chat.js',
  answer: () => ({ text: 'Studded tyres brake much shorter on ice.' }),
  launcher: ['deep-chat', '#messages'],
  firstMessage: ['deep-chat', '#messages .message-bubble'],
  conversations: [
    {
      name: 'one message',
      steps: [
        { write: 'I slide on the bridge', into: ['deep-chat', '#text-input'] },
        { wait: ['deep-chat', '#messages'], text: 'Studded tyres' },
      ],
    },
  ],
  note: 'It has no launcher: the panel stands in the page.',
};
