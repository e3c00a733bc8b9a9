import type { Phrases } from '../../technique.ts';
import type { EmpathyPhrase } from '../sayings.ts';

export const en: Phrases<EmpathyPhrase> = {
  railHeard: 'Heard',
  railNeed: 'What you need',
  railAction: "What I'll do",

  tellMe: ['What happened? Tell me in your own words.', 'Tell me what happened, in your own words.'],
  tellMeAgain: "I'd like to get this right. What is it about, and what happened?",
  skip: 'Skip',
  asIHearIt: ['This is how I understand it: {retold}', 'What you tell me is this: {retold}'],
  sympathy: ["No wonder you're let down.", 'That would let anyone down.'],
  apology: ["I'm sorry it went like this.", "I'm sorry this happened."],

  whatMatters: ['What matters most to you now?', 'What would put this right for you?'],
  passingOn: "I'll pass this on to {business|the shop} now, so you needn't tell it again.",
  whichWay: ['What would help you most?', 'Which of these would help you most?'],
  whichWayInstead: 'What shall I change it to?',
  somethingElse: 'Something else',
  whatInstead: 'What would you like instead?',
  whatShouldDiffer: 'What should be different?',

  passedOn: ["There, that's sent. This is what I noted:", 'Noted and sent. This is how it reads:'],
  passedOnAnew: "I've changed it and passed it on. This is how it reads now:",
  yourWish: 'Your wish',
  inYourWords: '“{wish}”',
  next: 'Next',
  getsInTouch: '{business|The shop} will look into it',
  when: 'When',
  reference: 'Your reference',
  isThatRight: 'Is that right?',
  thatIsRight: "That's right",
  notQuite: 'Not quite',

  howToReachYou: 'Now I only need to know how you can be reached. Skip anything you like.',
  askName: 'What is your name?',
  askPhone: 'Which number can you be reached on?',
  askEmail: 'What is your email address?',
  askAddress: 'What is your address?',
  phoneNotFound: 'I found no phone number there. Digits will do, for example 07700\u00a0900123.',
  emailNotFound: 'I found no email address there. It has an @ in it, for example kim@example.com.',
  leftOpen: ["Then I'll leave that open. Your reference is enough.", 'Never mind, that can stay open.'],
  thanks: ['Thank you for telling me{:address|}.', 'Thank you{:address|}. It helps that you told me.'],

  goodToHear: ['Good to hear. Thank you for saying so.', "That's good to hear. Thank you for taking the time."],
  praiseNoted: 'Noted: {retold}',
  whatPleased: ['What did you like best?', 'What made it good?'],
  praiseKept: "I'll pass that on to {business|the shop}, word for word.",

  safetyFirst: 'If anyone is hurt or in danger, call for emergency help first.',
  nothingPassedOn: "You asked me to keep nothing, so I can't pass this on.",
  handingOver: "I'm handing this over to a person, and the chat goes with it. You needn't tell anything twice.",
  handedOver:
    "I've handed this chat over to {business|the shop}, so you needn't tell anything twice. Your reference: {:reference}",
};
