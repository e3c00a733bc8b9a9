import type { Phrases } from '../../technique.ts';
import type { ExplanationPhrase } from '../sayings.ts';

export const en: Phrases<ExplanationPhrase> = {
  railProblem: 'Problem',
  railSolution: 'Solution',
  railSolutions: 'Solutions',
  railBenefit: 'Benefit',
  railChoice: 'Your choice',

  isThatIt: ['Is that what you see?', 'Is that how it is for you?'],
  thatIsIt: "That's right",
  notQuite: 'Not quite',
  justTellMe: 'Just tell me',
  notTheProblem: [
    "Then it's something else, and that answer wouldn't help you.",
    "Then it's something else, and this wouldn't solve it.",
  ],

  isThatClear: [
    'Is that clear, or shall I put it another way?',
    'Does that make sense, or shall I put it another way?',
  ],
  clear: "That's clear",
  sayItDifferently: 'Put it another way',
  whatItIsFor: 'What counts is what it does for you.',
  isItClearNow: ['Is it clearer now?', 'Does that help?'],
  stillNotClear: 'Still not clear',
  offerPerson: 'A person can explain this better than I can. Shall I show you how to reach one?',
  personPlease: 'Yes, please',
  carryOn: 'No, carry on',

  price: 'Price',
  goodToKnow: 'Good to know',
  forYou: 'For you',
  whatWouldYouLike: ['What would you like to do?', 'How does that sound to you?'],
  soundsGood: 'Sounds good',
  tellMeMore: 'Tell me more',
  notForMe: 'Not for me',
  sideBySide: "These could fit. I've put them side by side.",
  whichOne: ['Which one suits you?', 'Which would you choose?'],
  neither: 'Neither',
  noneOfThem: 'None of them',

  chosen: ["Then that's settled.", "Good, that's decided then."],
  chosenOption: 'Noted: {option}',
  nextStepHere: ['This is where it goes on:', 'You can go on here:'],
  fairEnough: ["That's fine. Better to know now.", "Fair enough. It's your choice."],
};
