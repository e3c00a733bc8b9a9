import type { Answer, Subject } from './subject.ts';

const bot = { id: 'bot', role: 'bot' };
const conversation = { conversationId: 'bench', token: 'bench', expires_in: 1800 };

/** The bot at the other end of the line. Every visit has a page of its own, so one conversation at a time is kept. */
function createBot(): Answer {
  let activities: object[] = [];
  const adds = (activity: object) =>
    activities.push({ id: `bench|${activities.length}`, timestamp: new Date(), ...activity });
  const says = (text: string) => adds({ type: 'message', from: bot, text });

  return ({ path, method, body }) => {
    if (method === 'POST' && path.endsWith('/conversations')) {
      activities = [];
      says('Hello. What can I do for you?');
      return conversation;
    }
    if (method === 'POST' && path.endsWith('/activities')) {
      const activity = JSON.parse(body) as { readonly type: string };
      if (activity.type === 'message') {
        adds(activity);
        says('Studded tyres brake much shorter on ice.');
      }
      return { id: `bench|${activities.length - 1}` };
    }
    const from = Number(/watermark=(\d+)/.exec(path)?.[1] ?? 0);
    return { activities: activities.slice(from), watermark: String(activities.length) };
  };
}

/** Microsoft's BotFramework-WebChat. */
export const botframework: Subject = {
  name: 'BotFramework-WebChat',
  markup: {
    head: '<script src="/botframework/webchat-minimal.js"></script>',
    body: '<div id="webchat" style="block-size: 30rem"></div>',
  },
  script: 'rivals/botframework.js',
  files: { '/botframework/': 'node_modules/botframework-webchat/dist/' },
  answer: createBot(),
  launcher: ['.webchat__send-box__main, .webchat__send-box'],
  firstMessage: ['.webchat__bubble__content'],
  conversations: [
    {
      name: 'one message',
      steps: [
        { write: 'I slide on the bridge', into: ['.webchat__send-box-text-box__input'] },
        { wait: ['#webchat'], text: 'Studded tyres' },
      ],
    },
  ],
  note: 'It has no launcher: the panel stands in the page. The minimal build, without speech, Markdown and cards.',
};
