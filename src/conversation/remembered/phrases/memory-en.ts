import type { Phrases } from '../../../techniques/technique.ts';
import type { MemoryPhrase } from '../sayings.ts';

export { recalling } from '../memory-deeds.ts';

export const phrases: Phrases<MemoryPhrase> = {
  mayIRemember: "May I remember this in your browser for {span}, so you can go on from here when you're back?",
  mayIAskHowItWent: "May I remember this in your browser for {span}, and ask how it went when you're back?",
  days: '{days} days',
  aDay: 'a day',
  rememberIt: 'Yes, remember it',
  willRemember: "Then I'll remember it. If you change your mind, delete the chat.",
  wontRemember: "Then I won't remember it.",
  lastTopic: 'Last time you asked about: {topic}',
  lastMatter: 'Last time it was about this: {about}',
  howDidItGo: 'How did it go?',
  itIsSettled: "It's solved",
  notYet: 'Not yet',
  goodItIsSettled: 'Good to hear. Thank you for telling me.',
  sorryNotYet: "I'm sorry it isn't solved yet.",
  wasPromised: 'This was promised on {day}: {promise}',
  passedOnAgain: "I'm passing it on again with the same reference, so you needn't tell it all again.",
};
