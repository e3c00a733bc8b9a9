import type { Phrases } from '../../../techniques/technique.ts';
import type { TypedPhrase } from '../sayings.ts';

export const en: Phrases<TypedPhrase> = {
  automatedIndeed: [
    "I'm an automated assistant, not a person.",
    'You are writing with an automated assistant.',
    'Still an automated assistant.',
  ],
  didYouMean: [
    "I'm not sure I understand. Did you mean one of these?",
    "I didn't quite get that. Is it one of these?",
    'That could be several things. Which of these comes closest?',
    'I may have missed the point. Is it about one of these?',
  ],
  startingOver: "Then I'll start from the beginning.",
  safetyFirst: 'If anyone is hurt or in danger, call for emergency help first.',
  personAtOnce: [
    'You can take this straight to a person.',
    "You needn't go on with me: a person can take over.",
    'A person can take this over from me.',
  ],
  personForThis: [
    'This is for a person, not for an automated assistant.',
    'A person should look at this with you.',
    "I'm not the right one for this. A person is.",
  ],
  needsPerson: [
    'This needs a person who can put it right.',
    'This is one for a person to put right.',
    'A person should look at this.',
  ],
  complaintNoted: [
    "I'm sorry it went like this. The chat goes to {business|the shop}.",
    'This goes to {business|the shop} with the rest of the chat.',
    'I add it to what {business|the shop} gets from this chat.',
  ],
  goesAlong: [
    'That goes along with the rest.',
    "I've added that to what is passed on.",
    'Noted, and passed on with the rest.',
  ],
  goodToHear: [
    "Good to hear. I've noted it.",
    'Thank you, I have noted that too.',
    'That goes into the notes as well.',
  ],
  youAreWelcome: ["You're welcome.", 'My pleasure.', 'Glad it helped.', 'Any time.'],
  helloAgain: ['Hello.', 'Hello again.'],
};
