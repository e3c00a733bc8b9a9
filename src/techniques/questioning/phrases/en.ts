import type { Phrases } from '../../technique.ts';
import type { QuestioningPhrase } from '../sayings.ts';

export const en: Phrases<QuestioningPhrase> = {
  railNeed: 'What you need',
  railAnswers: 'Your answers',
  railAdvice: 'Advice',

  mayIAsk: [
    'May I ask up to {count} short questions? Skip any you like.',
    'May I ask you up to {count} short questions? You can skip any of them.',
  ],
  mayIAskOne: ['May I ask one short question? Skip it if you like.', 'May I ask you one short question first?'],
  goAhead: 'Yes, go ahead',
  noThanks: 'No, thanks',
  fairEnough: ["That's fine. I won't ask, then.", 'Fair enough. No questions, then.'],

  progress: '{current} of {total}',
  yes: 'Yes',
  no: 'No',
  somethingElse: 'Something else',
  dontKnow: "I don't know",
  skip: 'Skip',
  whatThen: ['Tell me in your own words.', "What's your answer instead? A few words will do."],
  noted: 'Noted: {label}',
  goodToKnow: 'Good to know.',
  thanksForThat: ['Thanks, that helps.', 'That helps, thank you.'],
  skipIsFine: ["That's fine, it can stay open.", 'No problem, I can do without.'],

  noNumber: ['I found no number there.', "I couldn't find a number in that."],
  noDate: ['I found no day there.', "I couldn't find a date in that."],
  noEmail: ['I found no email address there.', "I couldn't find an email address in that."],
  noPhone: ['I found no phone number there.', "I couldn't find a phone number in that."],
  fromMin: "I can't use that here. Anything from {min} on will do.",
  upToMax: "I can't use that here. Anything up to {max} will do.",
  fromMinToMax: "I can't use that here. Anything from {min} to {max} will do.",
  forExample: 'For example: {example}',
  dayForExample: 'A day and a month are enough, such as 24 November.',
  emailForExample: 'For example: kim@example.com',
  phoneForExample: 'Digits will do, for example 07700\u00a0900123.',
  leftOpen: ["I'll leave that one open.", "Then I'll go on without it."],

  soFar: 'So: {answers}',
  answerTo: '{ask|} {label}',
  isThatRight: ['Is that right?', 'Have I got that right?'],
  thatsRight: "That's right",
  changeSomething: 'Change something',
  askAfterAll: 'Then let me ask you instead.',
  changeBeside: 'Each of your answers above has a Change button beside it. Choose the one that is not right.',
  goByThese: "Then I'll go by the answers as they are. You can still change them.",

  advise: ["Then I'd choose: {advice}", "Going by your answers, I'd suggest: {advice}"],
  noAdvice: "I have no advice that fits, and I'd rather say so than guess.",
  passedOn: ["Thank you. I'll pass your answers on now.", "Thanks for your answers. I'll pass them on now."],
  nothingPassedOn: "You asked me to keep nothing, so I can't pass your answers on.",
  yourReference: 'Your reference: {:reference}',
};
