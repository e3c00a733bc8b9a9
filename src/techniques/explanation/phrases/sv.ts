import type { Phrases } from '../../technique.ts';
import type { ExplanationPhrase } from '../sayings.ts';

export const sv: Phrases<ExplanationPhrase> = {
  railProblem: 'Problem',
  railSolution: 'Lösning',
  railSolutions: 'Lösningar',
  railBenefit: 'Det får du',
  railChoice: 'Ditt val',

  isThatIt: ['Känner du igen det?', 'Är det så för dig också?'],
  thatIsIt: 'Det stämmer',
  notQuite: 'Inte riktigt',
  justTellMe: 'Ge mig bara svaret',
  notTheProblem: [
    'Då är det något annat, och det svaret hade inte hjälpt dig.',
    'Då är det något annat, och det här hade inte löst det.',
  ],

  isThatClear: [
    'Är det tydligt, eller ska jag säga det på ett annat sätt?',
    'Hänger du med, eller ska jag förklara på ett annat sätt?',
  ],
  clear: 'Jag är med',
  sayItDifferently: 'Säg det på ett annat sätt',
  whatItIsFor: 'Det viktiga är vad du får ut av det.',
  isItClearNow: ['Är det tydligare nu?', 'Blev det klarare nu?'],
  stillNotClear: 'Fortfarande oklart',
  offerPerson: 'En människa kan förklara det här bättre än jag. Ska jag visa hur du når någon?',
  personPlease: 'Ja tack',
  carryOn: 'Nej, fortsätt',

  price: 'Pris',
  goodToKnow: 'Bra att veta',
  forYou: 'Det får du',
  whatWouldYouLike: ['Hur vill du göra?', 'Hur låter det?'],
  soundsGood: 'Låter bra',
  tellMeMore: 'Berätta mer',
  notForMe: 'Inget för mig',
  sideBySide: 'De här kan passa. Här ser du dem sida vid sida.',
  whichOne: ['Vad passar bäst?', 'Vad väljer du?'],
  neither: 'Ingen av dem',
  noneOfThem: 'Ingen av dem',

  chosen: ['Då är det bestämt.', 'Bra, då gör du så.'],
  chosenOption: 'Noterat: {option}',
  nextStepHere: ['Här går du vidare:', 'Nästa steg tar du här:'],
  fairEnough: ['Det är helt okej. Bättre att veta det nu än efteråt.', 'Okej. Det är du som bestämmer.'],
};
