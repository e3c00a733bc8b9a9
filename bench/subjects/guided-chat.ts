import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../pack.ts';
import type { Path, Step, Subject } from './subject.ts';

const inside = (selector: string): Path => ['guided-chat', selector];
const choose = (label: string): Step => ({ press: inside('[role=group] button'), label });

/** An explanation that is agreed to, and a conversation that is rated: all labels are the first ones that are offered. */
const explained = ["That's right", "That's clear"];
const rated = ['No, thanks', 'Yes', '5 Great', 'Skip'];
const ended: Step = { wait: inside('[role=group]'), text: 'Start over' };

/** Ours, with one topic of each technique. Each technique is clicked through, and one is typed. */
export const guidedChat: Subject = {
  name: 'guided-chat',
  markup: {
    head: '<script type="module" src="/dist/guided-chat.js"></script>',
    body: readFileSync(join(home, 'host/guided-chat.html'), 'utf8'),
  },
  files: { '/dist/': '../dist/' },
  launcher: inside('button'),
  opens: inside('button'),
  firstMessage: inside('.bubble'),
  conversations: [
    {
      name: 'explanation',
      steps: [...['Winter tyres', ...explained, 'Book a fitting', ...rated].map(choose), ended],
    },
    {
      name: 'empathy',
      steps: [...['Something went wrong', 'Skip'].map(choose), choose('Skip'), choose('No, thanks'), ended],
    },
    {
      name: 'questioning',
      steps: [
        ...['Find my bike', 'Yes, go ahead', 'To work', 'Flat', "That's right"].map(choose),
        // Two questions in a row are answered alike.
        { wait: inside('[role=group]'), text: 'Just tell me' },
        ...[...explained, 'Sounds good', ...rated].map(choose),
        ended,
      ],
    },
    {
      name: 'typed',
      steps: [
        { write: 'I keep slipping on ice on my way to work', into: inside('textarea') },
        ...[...explained, 'Book a fitting', ...rated].map(choose),
        ended,
      ],
    },
  ],
};
