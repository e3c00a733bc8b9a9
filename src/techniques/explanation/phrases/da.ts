import type { Phrases } from '../../technique.ts';
import type { ExplanationPhrase } from '../sayings.ts';

export const da: Phrases<ExplanationPhrase> = {
  railProblem: 'Problem',
  railSolution: 'Løsning',
  railSolutions: 'Løsninger',
  railBenefit: 'Det får du',
  railChoice: 'Dit valg',

  isThatIt: ['Kan du genkende det?', 'Er det også sådan for dig?'],
  thatIsIt: 'Det stemmer',
  notQuite: 'Ikke helt',
  justTellMe: 'Bare giv mig svaret',
  notTheProblem: [
    'Så er det noget andet, og det svar ville ikke hjælpe dig.',
    'Så er det noget andet, og det her ville ikke løse det.',
  ],

  isThatClear: [
    'Er det til at følge, eller skal jeg sige det på en anden måde?',
    'Giver det mening, eller skal jeg forklare det på en anden måde?',
  ],
  clear: 'Jeg er med',
  sayItDifferently: 'Sig det på en anden måde',
  whatItIsFor: 'Det vigtige er, hvad du får ud af det.',
  isItClearNow: ['Blev det tydeligere nu?', 'Er det nemmere at følge nu?'],
  stillNotClear: 'Stadig uklart',
  offerPerson: 'Et menneske kan forklare det her bedre, end jeg kan. Skal jeg vise dig, hvordan du får fat i nogen?',
  personPlease: 'Ja tak',
  carryOn: 'Nej, fortsæt',

  price: 'Pris',
  goodToKnow: 'Godt at vide',
  forYou: 'Det får du',
  whatWouldYouLike: ['Hvad vil du gerne?', 'Hvordan lyder det?'],
  soundsGood: 'Lyder godt',
  tellMeMore: 'Fortæl mere',
  notForMe: 'Ikke noget for mig',
  sideBySide: 'De her kan passe. Her ser du dem side om side.',
  whichOne: ['Hvad passer bedst?', 'Hvad vælger du?'],
  neither: 'Ingen af dem',
  noneOfThem: 'Ingen af dem',

  chosen: ['Så er det besluttet.', 'Fint, så gør du det.'],
  chosenOption: 'Noteret: {option}',
  nextStepHere: ['Her kommer du videre:', 'Næste skridt tager du her:'],
  fairEnough: ['Det er helt i orden. Godt at få det afklaret.', 'Okay. Det er dig, der bestemmer.'],
};
