import type { Phrases } from '../../technique.ts';
import type { EmpathyPhrase } from '../sayings.ts';

export const nb: Phrases<EmpathyPhrase> = {
  railHeard: 'Hva som skjedde',
  railNeed: 'Hva du trenger',
  railAction: 'Hva jeg gjør',

  tellMe: ['Hva har skjedd? Fortell med egne ord.', 'Fortell gjerne hva som har skjedd.'],
  tellMeAgain: 'Jeg vil gjerne forstå det riktig. Hva gjelder det, og hva skjedde?',
  skip: 'Hopp over',
  asIHearIt: ['Slik forstår jeg det: {retold}', 'Du forteller altså: {retold}'],
  sympathy: ['Ikke rart du er skuffet.', 'Det ville hvem som helst blitt skuffet over.'],
  apology: ['Beklager at det ble slik.', 'Beklager at det ikke gikk som det skulle.'],

  whatMatters: ['Hva er viktigst for deg nå?', 'Hva skal til for at det blir bra igjen?'],
  passingOn: 'Jeg sender dette videre til {business|butikken} nå, så du slipper å fortelle det igjen.',
  whichWay: ['Hva hjelper deg mest?', 'Hva vil du helst?'],
  whichWayInstead: 'Hva skal jeg endre det til?',
  somethingElse: 'Noe annet',
  whatInstead: 'Hva ønsker du i stedet?',
  whatShouldDiffer: 'Hva skal være annerledes?',

  passedOn: ['Sånn, nå er det sendt. Dette har jeg notert:', 'Notert og sendt. Slik ser det ut:'],
  passedOnAnew: 'Jeg har endret det og sendt det videre. Slik ser det ut nå:',
  yourWish: 'Ditt ønske',
  inYourWords: '«{wish}»',
  next: 'Neste steg',
  getsInTouch: '{business|Butikken} ser på saken',
  when: 'Når',
  reference: 'Saksnummer',
  isThatRight: 'Stemmer det?',
  thatIsRight: 'Det stemmer',
  notQuite: 'Ikke helt',

  howToReachYou: 'Nå trenger jeg bare å vite hvordan du kan nås. Hopp over det du vil.',
  askName: 'Hva heter du?',
  askPhone: 'Hvilket nummer kan du nås på?',
  askEmail: 'Hva er e-postadressen din?',
  askAddress: 'Hva er adressen din?',
  phoneNotFound: 'Jeg fant ikke noe telefonnummer. Det holder med tall, for eksempel 400\u00a000\u00a0000.',
  emailNotFound: 'Jeg fant ingen e-postadresse. Det skal være en krøllalfa i den, for eksempel kim@example.com.',
  leftOpen: ['Da lar jeg det stå åpent. Saksnummeret holder.', 'Det gjør ingenting, det går fint uten.'],
  thanks: ['Takk for at du sa fra{:address|}.', 'Takk{:address|}. Det var bra du sa fra.'],

  goodToHear: ['Så fint å høre. Takk for at du sier det.', 'Det var hyggelig å høre. Takk for at du tok deg tid.'],
  praiseNoted: 'Notert: {retold}',
  whatPleased: ['Hva var best?', 'Hva var det som gjorde det bra?'],
  praiseKept: 'Jeg sender det videre til {business|butikken}, ord for ord.',

  safetyFirst: 'Hvis noen er skadet, ring 113 først. Brenner det, ring 110.',
  nothingPassedOn: 'Du ville ikke at noe skulle lagres, så jeg kan ikke sende det videre.',
  handingOver: 'Jeg overlater dette til et menneske, og chatten følger med. Du slipper å fortelle noe to ganger.',
  handedOver:
    'Jeg har gitt chatten videre til {business|butikken}, så du slipper å fortelle noe to ganger. Saksnummer: {:reference}',
};
