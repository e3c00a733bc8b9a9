import type { Phrases } from '../../technique.ts';
import type { ExplanationPhrase } from '../sayings.ts';

export const en: Phrases<ExplanationPhrase> = {
  railProblem: 'Problem',
  railSolution: 'Solution',
  railSolutions: 'Solutions',
  railBenefit: 'Benefit',
  railChoice: 'Your choice',

  isThatIt: [
    'Is that what you see?',
    'Is that how it is for you?',
    'Does that sound like yours?',
    'Is it like that where you are?',
    'Is that your case too?',
  ],
  thatIsIt: "That's right",
  notQuite: 'Not quite',
  justTellMe: 'Just tell me',
  notTheProblem: [
    "Then it's something else, and that answer wouldn't help you.",
    "Then it's something else, and this wouldn't solve it.",
    'Good that you say so. Then this is not the answer.',
  ],

  isThatClear: [
    'Is that clear, or shall I put it another way?',
    'Does that make sense, or shall I put it another way?',
    'Have I put that clearly enough?',
    'Can you follow so far?',
  ],
  clear: "That's clear",
  sayItDifferently: 'Put it another way',
  whatItIsFor: [
    'What counts is what it does for you.',
    'Then by what it does for you.',
    'Let me start from what you get out of it.',
  ],
  isItClearNow: ['Is it clearer now?', 'Does that help?', 'Is it easier to follow like this?', 'Was that plainer?'],
  stillNotClear: 'Still not clear',
  offerPerson: [
    'A person can explain this better than I can. Shall I show you how to reach one?',
    'I think a person would make this clearer. Shall I show you how to reach one?',
    'Would you rather have it explained by a person?',
  ],
  personPlease: 'Yes, please',
  carryOn: 'No, carry on',
  noOtherWords: [
    'I have no better words for it, so take it as it stands.',
    "That's as plainly as I can put it.",
    'More than that I cannot explain from here.',
  ],

  youRecognised: [
    'You recognised this: {problem}',
    'You said it is like this for you: {problem}',
    'Back to what you confirmed: {problem}',
  ],
  youTold: ['You told me: {answers}', 'From your answers: {answers}', 'This is what you have told me: {answers}'],

  price: 'Price',
  goodToKnow: 'Good to know',
  thatWasIt: [
    "That's my suggestion. What would you like to do?",
    'There you have it all. What would you like to do?',
    "That's the whole of it. How does it sound to you?",
  ],
  thatWasPrice: [
    "That's my suggestion and its price. What would you like to do?",
    'Now you know the price as well. What would you like to do?',
    "That's what it is and what it costs. How does it sound to you?",
  ],
  thatWasLimits: [
    "That's my suggestion and its limits. What would you like to do?",
    'Now you know the limits as well. What would you like to do?',
    "That's what speaks for it and against it. How does it sound to you?",
  ],
  thatWasBoth: [
    "That's my suggestion, its price and its limits. What would you like to do?",
    'Now you know the price and the limits. What would you like to do?',
    "That's what it does, what it costs and what it can't do. How does it sound to you?",
  ],
  whatWouldYouLike: [
    'What would you like to do?',
    'How does that sound to you?',
    'And what would you like now?',
    'The choice is yours. Which shall it be?',
    'What do you say?',
  ],
  soundsGood: 'Sounds good',
  tellMeMore: 'Tell me more',
  notForMe: 'Not for me',

  sideBySide: [
    "These could fit. I've put them side by side.",
    'Here they are side by side.',
    'You can compare them here.',
  ],
  sideBySideForThat: [
    "For that, these could fit. I've put them side by side.",
    'These are made for that. Here they are side by side.',
    'There is more than one way to solve that. You can compare them here.',
  ],
  whatItIs: 'What it is',
  forYou: 'For you',
  notStated: 'Not stated',
  whichOne: ['Which one suits you?', 'Which would you choose?', 'Which comes closest?', 'Is one of them yours?'],
  aboutWhich: ['Which one shall I say more about?', 'About which of them?', 'Which one would you like to look at?'],
  neither: 'Neither',
  noneOfThem: 'None of them',

  priceIs: ['The price: {price}', 'What it costs: {price}', 'Price, once more: {price}'],
  limitsAre: ['One thing to know: {limits}', 'What speaks against it: {limits}', 'The limits, once more: {limits}'],
  noPrice: [
    "I don't know the price.",
    'The price is not among what I know.',
    'No price was given to me.',
    'About the price I can only guess, so I will not.',
  ],
  noLimits: [
    "I know of no catch, which doesn't mean there is none.",
    'No limits were given to me.',
    'About limits I know nothing, for or against.',
  ],
  noDetails: ["That's all I know about it.", 'I have told you what I know.', 'More than that was not given to me.'],
  noRanking: [
    "Which is best depends on you, and I don't rank them.",
    'I take no sides between them.',
    'That is yours to weigh. I only put them side by side.',
  ],
  noAnswer: [
    "I don't know that.",
    "I can't answer that from here.",
    'I have no answer to that one.',
    'That is more than I was told.',
  ],
  personKnows: ['A person can tell you:', 'Somebody here knows:', 'You can ask a person:'],

  chosen: ["Then that's settled.", "Good, that's decided then.", 'Then so it is.'],
  chosenOption: ['Noted: {option}', 'Your choice: {option}', 'Then this it is: {option}'],
  nextStepHere: ['This is where it goes on:', 'You can go on here:', 'The next step is here:'],
  nextStepPerson: [
    'The next step is with a person:',
    'A person arranges it with you:',
    'From here a person goes on with you:',
  ],
  fairEnough: [
    "That's fine. Better to know now.",
    "Fair enough. It's your choice.",
    "That's all right. At least you know how it stands.",
  ],
  takeYourTime: [
    "Take all the time you need. It's here whenever you come back to it.",
    'That can wait. You can come back to it at any time.',
    'There is no hurry. Ask again whenever you like.',
  ],
};
