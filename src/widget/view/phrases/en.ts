import type { ViewPhrases } from '../phrases.ts';

export const en: ViewPhrases = {
  assistant: 'Automated assistant',
  assistantNamed: (name) => `${name} · automated assistant`,
  chat: 'Chat',
  close: 'Close',
  menu: 'Menu',
  log: 'Messages',
  earlier: 'Show earlier messages',
  progress: 'Steps of this chat',
  stepDone: 'done',

  visitor: 'You',
  choices: (count) => (count === 1 ? '1 choice.' : `${count} choices.`),
  field: 'A field to fill in.',

  next: 'Next',
  notANumber: "I can't read that as a number. Use digits, for example 14.",
  notADate: 'I need a whole date: day, month and year.',
  notAnEmail: 'I need one email address, with an @ in it, for example kim@example.com.',
  notAPhone: 'I need one phone number in digits, for example 07700\u00a0900123.',
  tickOne: 'Choose at least one.',
  fillIn: 'Fill this in first.',

  write: 'Write a message',
  writeOrChoose: 'Or in your own words',
  send: 'Send',

  change: 'Change',
  changeLabel: (label) => `Change: ${label}`,
  whichToChange: 'Which answer would you like to change?',
  keepAnswer: 'Keep it as it is',
  superseded: 'Changed later:',

  person: 'Talk to a person',
  changeAnswer: 'Change my answer',
  restart: 'Start over',
  copy: 'Keep a copy',
  deletion: 'Delete the chat',
  notNow: 'That needs a connection, and there is none right now.',
  unsent: 'There is no connection right now. Your message is kept here, and sent as soon as there is one.',
  end: 'End the chat',

  ended: 'The chat has ended.',

  kept: (business, days) => {
    const span = `${days} ${days === 1 ? 'day' : 'days'}`;
    return business === undefined ? `Kept for ${span}` : `Kept by ${business} for ${span}`;
  },
  privacy: 'Privacy',
};
