/** The words of the view itself: what stands on its buttons, and what it tells those who listen instead of looking. */

/** One language of the view. */
export interface ViewPhrases {
  readonly assistant: string;
  readonly assistantNamed: (name: string) => string;
  /** The panel's name, where neither the guide nor the business has one. */
  readonly chat: string;
  readonly close: string;
  readonly menu: string;
  readonly log: string;
  readonly progress: string;
  readonly stepDone: string;

  /** Who speaks, for those who do not see the sides. */
  readonly visitor: string;
  readonly choices: (count: number) => string;

  readonly write: string;
  readonly writeOrChoose: string;
  readonly send: string;

  readonly change: string;
  readonly changeLabel: (label: string) => string;
  readonly whichToChange: string;
  readonly keepAnswer: string;
  readonly superseded: string;

  readonly person: string;
  readonly changeAnswer: string;
  readonly restart: string;
  readonly end: string;

  readonly ended: string;
  readonly reference: (reference: string) => string;
  readonly erasureAsked: string;

  readonly kept: (business: string | undefined, days: number) => string;
  readonly privacy: string;
}

/** English. */
export const en: ViewPhrases = {
  assistant: 'Automated assistant',
  assistantNamed: (name) => `${name} · automated assistant`,
  chat: 'Chat',
  close: 'Close',
  menu: 'Menu',
  log: 'Messages',
  progress: 'Where we are',
  stepDone: 'done',

  visitor: 'You',
  choices: (count) => (count === 1 ? '1 choice.' : `${count} choices.`),

  write: 'Write a message',
  writeOrChoose: 'Or write it in your own words',
  send: 'Send',

  change: 'Change',
  changeLabel: (label) => `Change: ${label}`,
  whichToChange: 'Which answer would you like to change?',
  keepAnswer: 'Keep it as it is',
  superseded: 'Changed later:',

  person: 'Talk to a person',
  changeAnswer: 'Change my answer',
  restart: 'Start over',
  end: 'End the chat',

  ended: 'The chat has ended.',
  reference: (reference) => `Your reference: ${reference}`,
  erasureAsked: 'The owner has been asked to delete this chat.',

  kept: (business, days) => {
    const span = `${days} ${days === 1 ? 'day' : 'days'}`;
    return business === undefined ? `Kept for ${span}` : `Kept by ${business} for ${span}`;
  },
  privacy: 'Privacy',
};
