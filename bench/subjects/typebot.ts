import type { Subject } from './subject.ts';

const bubble = ['typebot-bubble'] as const;

const says = (id: string, text: string) => ({
  id,
  type: 'text',
  content: { type: 'richText', richText: [{ type: 'p', children: [{ text }] }] },
});

const bot = {
  id: 'bench',
  version: '6',
  theme: {},
  settings: { typingEmulation: { enabled: false } },
};

/** Typebot's bubble. */
export const typebot: Subject = {
  name: 'typebot',
  script: 'rivals/typebot.js',
  answer: ({ path }) =>
    path.endsWith('/startChat')
      ? {
          sessionId: 'bench',
          typebot: bot,
          messages: [says('greeting', 'Hello. What can I do for you?')],
          input: { id: 'input', type: 'text input' },
        }
      : { messages: [says('reply', 'Studded tyres brake much shorter on ice.')] },
  launcher: [...bubble, 'button'],
  opens: [...bubble, 'button'],
  firstMessage: [...bubble, '.typebot-host-bubble'],
  conversations: [
    {
      name: 'one message',
      steps: [
        { write: 'I slide on the bridge', into: [...bubble, 'input[type=text]'] },
        { wait: [...bubble, '.typebot-chat-view, .typebot-container'], text: 'Studded tyres' },
      ],
    },
  ],
  note: 'Its typing delay is switched off, and its font is refused, as it would come from fonts.bunny.net.',
};
