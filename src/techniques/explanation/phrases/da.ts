import type { Phrases } from '../../technique.ts';
import type { ExplanationPhrase } from '../sayings.ts';

export const da: Phrases<ExplanationPhrase> = {
  railProblem: 'Problem',
  railSolution: 'Løsning',
  railSolutions: 'Løsninger',
  railBenefit: 'Det får du',
  railChoice: 'Dit valg',

  isThatIt: [
    'Kan du genkende det?',
    'Er det også sådan for dig?',
    'Lyder det som hos dig?',
    'Er det sådan, du har det?',
    'Gælder det også dig?',
  ],
  thatIsIt: 'Det stemmer',
  notQuite: 'Ikke helt',
  justTellMe: 'Bare giv mig svaret',
  notTheProblem: [
    'Så er det noget andet, og det svar ville ikke hjælpe dig.',
    'Så er det noget andet, og det her ville ikke løse det.',
    'Godt, at du siger det. Så er det her ikke svaret.',
  ],

  isThatClear: [
    'Er det til at følge, eller skal jeg sige det på en anden måde?',
    'Giver det mening, eller skal jeg forklare det på en anden måde?',
    'Var det tydeligt nok?',
    'Er du med så langt?',
  ],
  clear: 'Jeg er med',
  sayItDifferently: 'Sig det på en anden måde',
  whatItIsFor: [
    'Det vigtige er, hvad du får ud af det.',
    'Så tager jeg det fra den anden side: hvad det gør for dig.',
    'Jeg begynder med, hvad du har ud af det.',
  ],
  isItClearNow: ['Blev det tydeligere nu?', 'Er det nemmere at følge nu?', 'Var det nemmere at forstå?', 'Hjalp det?'],
  stillNotClear: 'Stadig uklart',
  offerPerson: [
    'Et menneske kan forklare det her bedre, end jeg kan. Skal jeg vise dig, hvordan du får fat i nogen?',
    'Jeg tror, at et menneske gør det her klarere. Skal jeg vise dig, hvordan du får fat i nogen?',
    'Vil du hellere have det forklaret af et menneske?',
  ],
  personPlease: 'Ja tak',
  carryOn: 'Nej, fortsæt',
  noOtherWords: [
    'Jeg har ikke bedre ord for det, så tag det, som det er.',
    'Tydeligere kan jeg ikke sige det.',
    'Mere end det kan jeg ikke forklare herfra.',
  ],

  youRecognised: [
    'Det her kunne du genkende: {problem}',
    'Sådan er det for dig, sagde du: {problem}',
    'Tilbage til det, som du var enig i: {problem}',
  ],
  youTold: ['Du har fortalt: {answers}', 'Fra dine svar: {answers}', 'Det her har du sagt: {answers}'],

  price: 'Pris',
  goodToKnow: 'Godt at vide',
  thatWasIt: [
    'Det var forslaget. Hvad vil du gerne?',
    'Så har du hele billedet. Hvad vil du gerne?',
    'Det var det hele. Hvordan lyder det?',
  ],
  thatWasPrice: [
    'Det var forslaget og prisen. Hvad vil du gerne?',
    'Nu kender du også prisen. Hvad vil du gerne?',
    'Sådan er det, og så meget koster det. Hvordan lyder det?',
  ],
  thatWasLimits: [
    'Det var forslaget og det, som er godt at vide. Hvad vil du gerne?',
    'Nu ved du også, hvad det ikke kan. Hvad vil du gerne?',
    'Det var, hvad der taler for og imod. Hvordan lyder det?',
  ],
  thatWasBoth: [
    'Det var forslaget, prisen og det, som er godt at vide. Hvad vil du gerne?',
    'Nu kender du prisen og ved, hvad det ikke kan. Hvad vil du gerne?',
    'Nu har du hørt for og imod, og prisen. Hvordan lyder det?',
  ],
  whatWouldYouLike: [
    'Hvad vil du gerne?',
    'Hvordan lyder det?',
    'Og hvad vil du nu?',
    'Valget er dit. Hvad bliver det?',
    'Hvad siger du?',
  ],
  soundsGood: 'Lyder godt',
  tellMeMore: 'Fortæl mere',
  notForMe: 'Ikke noget for mig',

  sideBySide: [
    'De her kan passe. Her ser du dem side om side.',
    'Her er de side om side.',
    'Her kan du sammenligne dem.',
  ],
  sideBySideForThat: [
    'Til det kan de her passe. Her ser du dem side om side.',
    'De her er lavet til det. Her er de side om side.',
    'Det kan løses på flere måder. Her kan du sammenligne dem.',
  ],
  whatItIs: 'Hvad det er',
  forYou: 'Det får du',
  notStated: 'Ikke oplyst',
  whichOne: ['Hvad passer bedst?', 'Hvad vælger du?', 'Hvad kommer tættest på?', 'Er en af dem din?'],
  aboutWhich: ['Hvad skal jeg fortælle mere om?', 'Hvad vil du se nærmere på?', 'Hvad vil du vide mere om?'],
  neither: 'Ingen af dem',
  noneOfThem: 'Ingen af dem',

  priceIs: ['Prisen: {price}', 'Så meget koster det: {price}', 'Prisen en gang til: {price}'],
  limitsAre: ['Én ting at vide: {limits}', 'Det her taler imod: {limits}', 'At tænke på, en gang til: {limits}'],
  noPrice: [
    'Prisen kender jeg ikke.',
    'Prisen er ikke blandt det, jeg ved.',
    'Nogen pris har jeg ikke fået.',
    'Om prisen kan jeg kun gætte, så det lader jeg være med.',
  ],
  noLimits: [
    'Jeg kender ikke til nogen hage, men det betyder ikke, at der ingen er.',
    'Ulemper har jeg ikke fået noget at vide om.',
    'Om ulemper ved jeg ingenting.',
  ],
  noDetails: [
    'Det er alt, hvad jeg ved om det.',
    'Nu har jeg fortalt det, jeg ved.',
    'Mere end det har jeg ikke fået at vide.',
  ],
  noRanking: [
    'Hvad der er bedst, kommer an på dig, og jeg rangordner dem ikke.',
    'Jeg holder ikke med nogen af dem.',
    'Det vejer du bedst selv. Jeg stiller dem bare side om side.',
  ],
  noAnswer: [
    'Det ved jeg ikke.',
    'Det kan jeg ikke svare på herfra.',
    'Det har jeg ikke noget svar på.',
    'Så meget har jeg ikke fået at vide.',
  ],
  personKnows: ['Et menneske kan svare:', 'Her er der nogen, som ved det:', 'Spørg gerne et menneske:'],

  chosen: ['Så er det besluttet.', 'Fint, så gør du det.', 'Så bliver det sådan.'],
  chosenOption: ['Noteret: {option}', 'Dit valg: {option}', 'Så bliver det: {option}'],
  nextStepHere: ['Her kommer du videre:', 'Næste skridt tager du her:', 'Her fortsætter det:'],
  nextStepPerson: [
    'Næste skridt tager du med et menneske:',
    'Et menneske ordner det med dig:',
    'Herfra tager et menneske over:',
  ],
  fairEnough: [
    'Det er helt i orden. Godt at få det afklaret.',
    'Okay. Det er dig, der bestemmer.',
    'Det er helt fint. Nu ved du i hvert fald, hvordan det forholder sig.',
  ],
  takeYourTime: [
    'Tag den tid, du har brug for. Du kan altid vende tilbage til det.',
    'Det haster ikke. Spørg igen, når du vil.',
    'Tænk over det i ro og mag. Jeg er her, hvis du er i tvivl om noget.',
  ],
};
