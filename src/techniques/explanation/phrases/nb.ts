import type { Phrases } from '../../technique.ts';
import type { ExplanationPhrase } from '../sayings.ts';

export const nb: Phrases<ExplanationPhrase> = {
  railProblem: 'Problem',
  railSolution: 'Løsning',
  railSolutions: 'Løsninger',
  railBenefit: 'Dette får du',
  railChoice: 'Ditt valg',

  isThatIt: [
    'Kjenner du deg igjen?',
    'Er det slik for deg også?',
    'Høres det ut som hos deg?',
    'Er det slik du har det?',
    'Gjelder det deg også?',
  ],
  thatIsIt: 'Det stemmer',
  notQuite: 'Ikke helt',
  justTellMe: 'Bare gi meg svaret',
  notTheProblem: [
    'Da er det noe annet, og det svaret ville ikke ha hjulpet deg.',
    'Da er det noe annet, og dette ville ikke ha løst det.',
    'Godt at du sier det. Da er ikke dette svaret.',
  ],

  isThatClear: [
    'Er det greit så langt, eller skal jeg si det på en annen måte?',
    'Henger du med, eller skal jeg forklare det på en annen måte?',
    'Var det tydelig nok?',
    'Er du med så langt?',
  ],
  clear: 'Jeg er med',
  sayItDifferently: 'Si det på en annen måte',
  whatItIsFor: [
    'Det viktige er hva du får ut av det.',
    'Da tar jeg det fra den andre siden: hva det gjør for deg.',
    'Jeg begynner med hva du har igjen for det.',
  ],
  isItClearNow: ['Ble det tydeligere nå?', 'Er det lettere å forstå nå?', 'Var det enklere å følge?', 'Hjalp det?'],
  stillNotClear: 'Fortsatt uklart',
  offerPerson: [
    'Et menneske kan forklare dette bedre enn jeg kan. Skal jeg vise deg hvordan du får tak i noen?',
    'Jeg tror et menneske gjør dette klarere. Skal jeg vise deg hvordan du får tak i noen?',
    'Vil du heller få det forklart av et menneske?',
  ],
  personPlease: 'Ja takk',
  carryOn: 'Nei, fortsett',
  noOtherWords: [
    'Jeg har ingen bedre ord for det, så ta det som det er.',
    'Tydeligere enn dette kan jeg ikke si det.',
    'Mer enn dette kan jeg ikke forklare herfra.',
  ],

  youRecognised: [
    'Dette kjente du deg igjen i: {problem}',
    'Slik er det for deg, sa du: {problem}',
    'Tilbake til det du var enig i: {problem}',
  ],
  youTold: ['Du har fortalt: {answers}', 'Fra svarene dine: {answers}', 'Dette har du sagt: {answers}'],

  price: 'Pris',
  goodToKnow: 'Greit å vite',
  thatWasIt: [
    'Det var forslaget. Hva vil du gjøre?',
    'Da har du hele bildet. Hva vil du gjøre?',
    'Det var alt om det. Hvordan høres det ut?',
  ],
  thatWasPrice: [
    'Det var forslaget og prisen. Hva vil du gjøre?',
    'Nå vet du prisen også. Hva vil du gjøre?',
    'Slik er det, og så mye koster det. Hvordan høres det ut?',
  ],
  thatWasLimits: [
    'Det var forslaget og det som er greit å vite. Hva vil du gjøre?',
    'Nå vet du hva det ikke klarer også. Hva vil du gjøre?',
    'Det var hva som taler for og imot. Hvordan høres det ut?',
  ],
  thatWasBoth: [
    'Det var forslaget, prisen og det som er greit å vite. Hva vil du gjøre?',
    'Nå vet du prisen, og hva det ikke klarer. Hva vil du gjøre?',
    'Nå har du hørt for og imot, og prisen. Hvordan høres det ut?',
  ],
  whatWouldYouLike: [
    'Hva vil du gjøre?',
    'Hvordan høres det ut?',
    'Og hva vil du nå?',
    'Valget er ditt. Hva blir det?',
    'Hva sier du?',
  ],
  soundsGood: 'Høres bra ut',
  tellMeMore: 'Fortell mer',
  notForMe: 'Ikke noe for meg',

  sideBySide: [
    'Disse kan passe. Her ser du dem side om side.',
    'Her er de side om side.',
    'Her kan du sammenligne dem.',
  ],
  sideBySideForThat: [
    'Til det kan disse passe. Her ser du dem side om side.',
    'Disse er laget for det. Her er de side om side.',
    'Det kan løses på flere måter. Her kan du sammenligne dem.',
  ],
  whatItIs: 'Hva det er',
  forYou: 'Dette får du',
  notStated: 'Ikke oppgitt',
  whichOne: ['Hva passer best?', 'Hva velger du?', 'Hva kommer nærmest?', 'Er en av dem din?'],
  aboutWhich: ['Hva skal jeg fortelle mer om?', 'Hva vil du se nærmere på?', 'Hva vil du vite mer om?'],
  neither: 'Ingen av dem',
  noneOfThem: 'Ingen av dem',

  priceIs: ['Prisen: {price}', 'Så mye koster det: {price}', 'Prisen en gang til: {price}'],
  limitsAre: ['Én ting å vite: {limits}', 'Dette taler imot: {limits}', 'Å tenke på, en gang til: {limits}'],
  noPrice: [
    'Prisen vet jeg ikke.',
    'Prisen er ikke blant det jeg vet.',
    'Noen pris har jeg ikke fått.',
    'Om prisen kan jeg bare gjette, så det lar jeg være.',
  ],
  noLimits: [
    'Jeg kjenner ikke til noen hake, men det betyr ikke at det ikke finnes noen.',
    'Ulemper har jeg ikke fått vite om.',
    'Om ulemper vet jeg ingenting.',
  ],
  noDetails: ['Det er alt jeg vet om det.', 'Nå har jeg fortalt det jeg vet.', 'Mer enn dette har jeg ikke fått vite.'],
  noRanking: [
    'Hva som er best, kommer an på deg, og jeg rangerer dem ikke.',
    'Jeg holder ikke med noen av dem.',
    'Det veier du best selv. Jeg setter dem bare side om side.',
  ],
  noAnswer: [
    'Det vet jeg ikke.',
    'Det kan jeg ikke svare på herfra.',
    'Det har jeg ikke noe svar på.',
    'Så mye har jeg ikke fått vite.',
  ],
  personKnows: ['Et menneske kan svare:', 'Her er det noen som vet:', 'Spør gjerne et menneske:'],

  chosen: ['Da er det bestemt.', 'Fint, da gjør du det.', 'Da blir det slik.'],
  chosenOption: ['Notert: {option}', 'Ditt valg: {option}', 'Da blir det: {option}'],
  nextStepHere: ['Her går du videre:', 'Neste steg tar du her:', 'Her fortsetter det:'],
  nextStepPerson: [
    'Neste steg tar du med et menneske:',
    'Et menneske ordner det med deg:',
    'Herfra tar et menneske over:',
  ],
  fairEnough: [
    'Det er helt greit. Godt å få det avklart.',
    'Greit. Det er du som bestemmer.',
    'Det går helt fint. Nå vet du i alle fall hvordan det ligger an.',
  ],
  takeYourTime: [
    'Ta den tiden du trenger. Du kan komme tilbake til det når du vil.',
    'Det haster ikke. Spør igjen når du vil.',
    'Tenk på det i ro og mak. Jeg er her om du lurer på noe.',
  ],
};
