import type { Subject } from './subject.ts';

/** A button, a panel and a machine of three states, with the libraries that we use. */
export const bare: Subject = {
  name: 'bare Lit + XState',
  markup: { body: '<bare-chat></bare-chat>' },
  script: 'bare/bare-chat.ts',
  launcher: ['bare-chat', '.launcher'],
  opens: ['bare-chat', '.launcher'],
  firstMessage: ['bare-chat', '.message'],
  conversations: [
    {
      name: 'one answer',
      steps: [{ press: ['bare-chat', '.panel button'] }, { wait: ['bare-chat', '.message:nth-of-type(2)'] }],
    },
  ],
  note: 'It has one button, one question and nothing else: a floor under what these libraries can cost.',
};
