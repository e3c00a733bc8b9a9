import type { Phrases } from '../../technique.ts';
import type { EmpathyPhrase } from '../sayings.ts';

export const en: Phrases<EmpathyPhrase> = {
  railHeard: 'Heard',
  railNeed: 'What you need',
  railAction: "What I'll do",

  tellMe: ['What happened? Tell me in your own words.', 'Tell me what happened, in your own words.'],
  tellMeAgain: "I'd like to get this right. What is it about, and what happened?",
  skip: 'Skip',
  asIHearIt: [
    'This is how I understand it: {retold}',
    'So this is what happened: {retold}',
    'So: {retold}',
    'If I have it right: {retold}',
  ],
  youWrite: ['You write: {retold}', 'This is what you write: {retold}', 'In your words: {retold}'],
  longWait: ['{wait} is a long wait.', '{wait} is too long.'],
  waited: [
    'You should have had word by now.',
    'Nobody should have to wait like that.',
    'That is a long time to be left waiting.',
  ],
  spoilt: ['And plans hung on it, which makes it worse.', 'And it came at a bad time.'],
  again: ['Once would have been enough.', 'That it has happened more than once makes it worse.'],
  worried: ['No wonder that worries you.', 'That would worry anyone.'],
  letDown: ["No wonder you're let down.", 'That would let anyone down.', 'You had every right to expect more.'],
  apology: ["I'm sorry it went like this.", "I'm sorry this happened.", "I'm sorry it wasn't as it should be."],
  apologyForWait: [
    "I'm sorry you've been kept waiting.",
    "I'm sorry it has taken this long.",
    "I'm sorry about the wait.",
  ],
  notedToo: ["I've written that down as well.", 'That is part of it now, too.'],
  praiseToo: ["I'll pass on what was good as well.", 'What was good goes along with it.'],

  whatMatters: ['What matters most to you now?', 'What would put this right for you?', 'What do you need most now?'],
  passingOn: [
    "I'll pass all this on to {business|the shop}, so you needn't tell it again.",
    "{business|The shop} gets all this from me, so you needn't repeat it.",
    "I'll see to it that {business|the shop} gets all of this.",
  ],
  whichWay: ['What would help you most?', 'Which of these would help you most?', 'What would be best for you?'],
  somethingElse: 'Something else',
  whatInstead: ['What would you like instead?', 'What should it be instead?'],
  whatToChange: ['What should I change?', 'What should it say instead?', 'Which part is wrong?'],

  passedOn: [
    "There, that's sent. This is what I noted:",
    'Noted and sent. This is how it reads:',
    "It's on its way. This is what it says:",
  ],
  passedOnAnew: [
    "I've changed it and passed it on. This is how it reads now:",
    'Changed and sent again. It now says:',
    "That's corrected. This is what I have now:",
  ],
  yourWish: 'Your wish',
  inYourWords: '“{wish}”',
  asTold: '{told}',
  next: 'Next',
  getsInTouch: '{business|The shop} will look into it',
  when: 'When',
  reference: 'Your reference',
  alsoNoted: 'Also noted',
  name: 'Name',
  phone: 'Phone',
  email: 'Email',
  address: 'Address',
  outOfReach: [
    'Without a number or an address nobody can reach you. With your reference you can ask at any time.',
    'As I have no number or address, nobody can get back to you. Your reference lets you ask.',
  ],
  isThatRight: ['Is that right?', 'Have I got that right?', 'Is it right like this?', 'Does that fit?'],
  thatIsRight: "That's right",
  notQuite: 'Not quite',

  foundInText: [
    'I found {found} in what you wrote, so you can be reached there.',
    '{found} stands in what you wrote, so you can be reached there.',
  ],
  howToReachYou: [
    'Before I send it, I need to know how you can be reached. Skip anything you like.',
    'So that somebody can get back to you, I need a little more. Skip anything you like.',
  ],
  askName: 'What is your name?',
  askPhone: [
    'Which number can you be reached on?',
    'Which number is best to call you on?',
    'What number should be called?',
  ],
  askEmail: ['What is your email address?', 'Which email address should I note?'],
  askAddress: 'What is your address?',
  phoneNotFound: 'I found no phone number there. Digits will do, for example 07700\u00a0900123.',
  emailNotFound: 'I found no email address there. It has an @ in it, for example kim@example.com.',
  leftOpen: ["Then I'll leave that open. Your reference is enough.", 'Never mind, that can stay open.'],
  thanks: [
    'Thank you for telling me{:address|}.',
    'Thank you{:address|}. It helps that you told me.',
    'Good that you told me{:address|}.',
  ],

  goodToHear: [
    'Good to hear. Thank you for saying so.',
    "That's good to hear. Thank you for taking the time.",
    'Thank you. That is worth a lot to those who did it.',
  ],
  praiseNoted: ['Noted: {retold}', 'I have written it down: {retold}'],
  whatPleased: ['What did you like best?', 'What made it good?', 'What was the best part?'],
  praiseKept: [
    "I'll pass that on to {business|the shop}, word for word.",
    '{business|The shop} gets it word for word.',
  ],

  safetyFirst: 'If anyone is hurt or in danger, call for emergency help first.',
  lawForPerson: ['Questions of law are for a person to answer.', 'This is about the law, so a person should answer.'],
  careForPerson: ['This should be looked after by a person.', 'A person should take care of this with you.'],
  noFurther: ["I can't get any further with this myself.", "I don't get this right on my own."],
  nothingPassedOn: "You asked me to keep nothing, so I can't pass this on.",
  handingOver: "I'm handing this over to a person, and the chat goes with it. You needn't tell anything twice.",
  handedOver:
    "I've handed this chat over to {business|the shop}, so you needn't tell anything twice. Your reference: {:reference}",
};
