import type { Phrases } from '../../technique.ts';
import type { ExplanationPhrase } from '../sayings.ts';

export const nb: Phrases<ExplanationPhrase> = {
  railProblem: 'Problem',
  railSolution: 'Løsning',
  railSolutions: 'Løsninger',
  railBenefit: 'Dette får du',
  railChoice: 'Ditt valg',

  isThatIt: ['Kjenner du deg igjen?', 'Er det slik for deg også?'],
  thatIsIt: 'Det stemmer',
  notQuite: 'Ikke helt',
  justTellMe: 'Bare gi meg svaret',
  notTheProblem: [
    'Da er det noe annet, og det svaret ville ikke ha hjulpet deg.',
    'Da er det noe annet, og dette ville ikke ha løst det.',
  ],

  isThatClear: [
    'Er det greit så langt, eller skal jeg si det på en annen måte?',
    'Henger du med, eller skal jeg forklare det på en annen måte?',
  ],
  clear: 'Jeg er med',
  sayItDifferently: 'Si det på en annen måte',
  whatItIsFor: 'Det viktige er hva du får ut av det.',
  isItClearNow: ['Ble det tydeligere nå?', 'Er det lettere å forstå nå?'],
  stillNotClear: 'Fortsatt uklart',
  offerPerson: 'Et menneske kan forklare dette bedre enn jeg kan. Skal jeg vise deg hvordan du får tak i noen?',
  personPlease: 'Ja takk',
  carryOn: 'Nei, fortsett',

  price: 'Pris',
  goodToKnow: 'Greit å vite',
  forYou: 'Dette får du',
  whatWouldYouLike: ['Hva vil du gjøre?', 'Hvordan høres det ut?'],
  soundsGood: 'Høres bra ut',
  tellMeMore: 'Fortell mer',
  notForMe: 'Ikke noe for meg',
  sideBySide: 'Disse kan passe. Her ser du dem side om side.',
  whichOne: ['Hva passer best?', 'Hva velger du?'],
  neither: 'Ingen av dem',
  noneOfThem: 'Ingen av dem',

  chosen: ['Da er det bestemt.', 'Fint, da gjør du det.'],
  chosenOption: 'Notert: {option}',
  nextStepHere: ['Her går du videre:', 'Neste steg tar du her:'],
  fairEnough: ['Det er helt greit. Godt å få det avklart.', 'Greit. Det er du som bestemmer.'],
};
