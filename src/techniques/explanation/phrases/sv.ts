import type { Phrases } from '../../technique.ts';
import type { ExplanationPhrase } from '../sayings.ts';

export const sv: Phrases<ExplanationPhrase> = {
  railProblem: 'Problem',
  railSolution: 'Lösning',
  railSolutions: 'Lösningar',
  railBenefit: 'Det får du',
  railChoice: 'Ditt val',

  isThatIt: [
    'Känner du igen det?',
    'Är det så för dig också?',
    'Låter det som hos dig?',
    'Är det så du har det?',
    'Gäller det dig också?',
  ],
  thatIsIt: 'Det stämmer',
  notQuite: 'Inte riktigt',
  justTellMe: 'Ge mig bara svaret',
  notTheProblem: [
    'Då är det något annat, och det svaret hade inte hjälpt dig.',
    'Då är det något annat, och det här hade inte löst det.',
    'Bra att du säger det. Då är det här inte svaret.',
  ],

  isThatClear: [
    'Är det tydligt, eller ska jag säga det på ett annat sätt?',
    'Hänger du med, eller ska jag förklara på ett annat sätt?',
    'Var det tillräckligt tydligt?',
    'Är du med så här långt?',
  ],
  clear: 'Jag är med',
  sayItDifferently: 'Säg det på ett annat sätt',
  whatItIsFor: [
    'Det viktiga är vad du får ut av det.',
    'Då tar jag det från andra hållet: vad det gör för dig.',
    'Jag börjar med vad du har för nytta av det.',
  ],
  isItClearNow: ['Är det tydligare nu?', 'Blev det klarare nu?', 'Var det lättare att följa?', 'Hjälpte det?'],
  stillNotClear: 'Fortfarande oklart',
  offerPerson: [
    'En människa kan förklara det här bättre än jag. Ska jag visa hur du når någon?',
    'Jag tror att en människa gör det här klarare. Ska jag visa hur du når någon?',
    'Vill du hellre få det förklarat av en människa?',
  ],
  personPlease: 'Ja tack',
  carryOn: 'Nej, fortsätt',
  noOtherWords: [
    'Jag har inga bättre ord för det, så ta det som det är.',
    'Tydligare än så kan jag inte säga det.',
    'Mer än så kan jag inte förklara härifrån.',
  ],

  youRecognised: [
    'Det här kände du igen: {problem}',
    'Så här är det för dig, sa du: {problem}',
    'Tillbaka till det du höll med om: {problem}',
  ],
  youTold: ['Du har berättat: {answers}', 'Ur dina svar: {answers}', 'Det här har du sagt: {answers}'],

  price: 'Pris',
  goodToKnow: 'Bra att veta',
  thatWasIt: [
    'Det var förslaget. Hur vill du göra?',
    'Då har du hela bilden. Hur vill du göra?',
    'Det var allt om det. Hur låter det?',
  ],
  thatWasPrice: [
    'Det var förslaget och priset. Hur vill du göra?',
    'Nu vet du priset också. Hur vill du göra?',
    'Så är det, och så mycket kostar det. Hur låter det?',
  ],
  thatWasLimits: [
    'Det var förslaget och det som är bra att veta. Hur vill du göra?',
    'Nu vet du vad det inte klarar också. Hur vill du göra?',
    'Det var vad som talar för och emot. Hur låter det?',
  ],
  thatWasBoth: [
    'Det var förslaget, priset och det som är bra att veta. Hur vill du göra?',
    'Nu vet du priset, och vad det inte klarar. Hur vill du göra?',
    'Nu har du hört för och emot, och priset. Hur låter det?',
  ],
  whatWouldYouLike: [
    'Hur vill du göra?',
    'Hur låter det?',
    'Och hur vill du ha det nu?',
    'Valet är ditt. Vad blir det?',
    'Vad säger du?',
  ],
  soundsGood: 'Låter bra',
  tellMeMore: 'Berätta mer',
  notForMe: 'Inget för mig',

  sideBySide: [
    'De här kan passa. Här ser du dem sida vid sida.',
    'Här är de sida vid sida.',
    'Här kan du jämföra dem.',
  ],
  sideBySideForThat: [
    'För det kan de här passa. Här ser du dem sida vid sida.',
    'De här är gjorda för det. Här är de sida vid sida.',
    'Det går att lösa på flera sätt. Här kan du jämföra dem.',
  ],
  whatItIs: 'Vad det är',
  forYou: 'Det får du',
  notStated: 'Uppgift saknas',
  whichOne: ['Vad passar bäst?', 'Vad väljer du?', 'Vad kommer närmast?', 'Är någon av dem din?'],
  aboutWhich: ['Vad ska jag berätta mer om?', 'Vad vill du titta närmare på?', 'Vad vill du veta mer om?'],
  neither: 'Ingen av dem',
  noneOfThem: 'Ingen av dem',

  priceIs: ['Priset: {price}', 'Så mycket kostar det: {price}', 'Priset en gång till: {price}'],
  limitsAre: ['En sak att veta: {limits}', 'Det som talar emot: {limits}', 'Att tänka på, en gång till: {limits}'],
  noPrice: [
    'Priset vet jag inte.',
    'Priset hör inte till det jag vet.',
    'Något pris har jag inte fått.',
    'Om priset kan jag bara gissa, så det låter jag bli.',
  ],
  noLimits: [
    'Jag känner inte till någon hake, men det betyder inte att det inte finns någon.',
    'Några nackdelar har jag inte fått veta.',
    'Om nackdelar vet jag ingenting.',
  ],
  noDetails: ['Det är allt jag vet om det.', 'Nu har jag berättat det jag vet.', 'Mer än så har jag inte fått veta.'],
  noRanking: [
    'Vad som är bäst beror på dig, och jag rangordnar dem inte.',
    'Jag håller inte på någon av dem.',
    'Det väger du bäst själv. Jag ställer dem bara sida vid sida.',
  ],
  noAnswer: [
    'Det vet jag inte.',
    'Det kan jag inte svara på härifrån.',
    'Det har jag inget svar på.',
    'Så mycket har jag inte fått veta.',
  ],
  personKnows: ['En människa kan svara:', 'Här finns någon som vet:', 'Fråga gärna en människa:'],

  chosen: ['Då är det bestämt.', 'Bra, då gör du så.', 'Då blir det så.'],
  chosenOption: ['Noterat: {option}', 'Ditt val: {option}', 'Då blir det: {option}'],
  nextStepHere: ['Här går du vidare:', 'Nästa steg tar du här:', 'Här fortsätter det:'],
  nextStepPerson: [
    'Nästa steg tar du med en människa:',
    'En människa ordnar det med dig:',
    'Härifrån tar en människa vid:',
  ],
  fairEnough: [
    'Det är helt okej. Bättre att veta det nu än efteråt.',
    'Okej. Det är du som bestämmer.',
    'Det går bra. Nu vet du i alla fall hur det ligger till.',
  ],
  takeYourTime: [
    'Ta den tid du behöver. Du kan komma tillbaka till det när du vill.',
    'Det är ingen brådska. Fråga igen när du vill.',
    'Fundera i lugn och ro. Jag finns här om du undrar över något.',
  ],
};
