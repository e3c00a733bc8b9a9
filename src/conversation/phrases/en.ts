import { en as cues } from '../../language/cues/en.ts';
import { en as explanation } from '../../techniques/explanation/phrases/en.ts';
import type { Speech } from '../speech.ts';

export const speech: Speech = {
  language: 'en',
  cues,
  techniques: { explanation },
  conversation: {
    goodMorning: 'Good morning{address|}.',
    goodForenoon: 'Good morning{address|}.',
    goodAfternoon: 'Good afternoon{address|}.',
    goodEvening: 'Good evening{address|}.',
    hello: 'Hello{address|}.',
    automatedWithPerson: "I'm an automated assistant, and I can pass you on to a person at any time.",
    automated: "I'm an automated assistant.",
    mayIKeep: 'May I keep this chat for {days} days, so that you need not tell it all again?',
    mayIKeepForADay: 'May I keep this chat for a day, so that you need not tell it all again?',
    keepIt: 'Yes, keep it',
    keepNothing: 'No, keep nothing',
    nothingKept: 'Then nothing of this chat is kept or passed on.',

    whatCanIDo: ['What can I do for you?', 'What can I help you with?', 'How can I help?'],
    whatElse: ['What else can I do for you?', 'What else can I help you with?'],
    whichIsCloser: 'Is one of these closer to it?',

    didYouMean: [
      'I am not sure I understand. Did you mean one of these?',
      'I did not quite get that. Is it one of these?',
    ],
    chooseOrRephrase: [
      'I am not sure I understand. You can choose below, or say it in other words.',
      'I did not quite get that. Choose below, or tell me in other words.',
    ],
    stillNotUnderstood: 'I do not understand this well enough. A person will.',
    goOn: 'Go on with: {topic}',
    somethingElse: 'Something else',

    talkToPerson: 'Talk to a person',
    personHere: ['This is how you reach a person.', 'Here is how to reach a person.'],
    noPerson: 'I have no phone number or address to give you here.',
    openUntil: 'open until {time}',
    opensIn: 'opens in {duration}',
    opensOn: 'opens {day} {time}',
    closed: 'closed',
    hours: 'Opening hours',
    phone: 'Phone',
    email: 'Email',
    address: 'Address',
    visit: 'Visit',
    bookVisit: 'Book a visit',

    anythingElse: ['Is there anything else I can do?', 'Can I help you with anything else?'],
    yesPlease: 'Yes, please',
    noThanks: 'No, thanks',
    wasItSolved: 'Was it solved?',
    yes: 'Yes',
    no: 'No',
    howWasIt: 'How was this chat for you?',
    poor: 'Poor',
    okay: 'OK',
    great: 'Great',
    anyComment: ['Is there anything I should know about it?', 'Is there anything you would like to add?'],
    skip: 'Skip',
    thanks: ['Thank you{address|}. Take care.', 'Thank you for writing{address|}. Take care.'],
    endChat: 'End the chat',
    failed: 'Something went wrong on my side. I am sorry about that.',
  },
};
