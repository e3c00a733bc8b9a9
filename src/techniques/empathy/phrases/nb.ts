import type { Phrases } from '../../technique.ts';
import type { EmpathyPhrase } from '../sayings.ts';

export const nb: Phrases<EmpathyPhrase> = {
  railHeard: 'Hva som skjedde',
  railNeed: 'Hva du trenger',
  railAction: 'Hva jeg gjør',

  tellMe: ['Hva har skjedd? Fortell med egne ord.', 'Fortell gjerne hva som har skjedd.'],
  tellMeAgain: 'Jeg vil gjerne forstå det riktig. Hva gjelder det, og hva skjedde?',
  skip: 'Hopp over',
  asIHearIt: [
    'Slik forstår jeg det: {retold}',
    'Dette har altså skjedd: {retold}',
    'Altså: {retold}',
    'Hvis jeg har forstått det riktig: {retold}',
  ],
  youWrite: ['Du skriver: {retold}', 'Dette skriver du: {retold}', 'Med dine ord: {retold}'],
  longWait: ['{wait} er lenge å vente.', '{wait} er for lenge å vente.'],
  waited: [
    'Du burde ha fått beskjed for lengst.',
    'Sånn skal ingen behøve å vente.',
    'Det er lenge å bli gående uten svar.',
  ],
  spoilt: ['Og det var planer som hang på det, så det er ekstra leit.', 'Og det kom på et dårlig tidspunkt.'],
  again: ['Én gang hadde vært nok.', 'At det har skjedd mer enn én gang, gjør det ikke bedre.'],
  worried: ['Ikke rart det bekymrer deg.', 'Det ville bekymret hvem som helst.'],
  letDown: [
    'Ikke rart du er skuffet.',
    'Det ville hvem som helst blitt skuffet over.',
    'Du hadde all grunn til å vente deg mer.',
  ],
  apology: ['Beklager at det ble slik.', 'Beklager at det ikke gikk som det skulle.', 'Jeg beklager det som skjedde.'],
  apologyForWait: ['Beklager at du har måttet vente.', 'Beklager at det har tatt så lang tid.', 'Beklager ventetiden.'],
  notedToo: ['Det har jeg også skrevet ned.', 'Det tar jeg med.'],
  praiseToo: ['Det som var bra, sender jeg også videre.', 'Det som var bra, følger med.'],

  whatMatters: ['Hva er viktigst for deg nå?', 'Hva skal til for at det blir bra igjen?', 'Hva trenger du mest nå?'],
  passingOn: [
    'Jeg sender alt videre til {business|butikken}, så du slipper å fortelle det igjen.',
    '{business|Butikken} får alt dette fra meg, så du slipper å gjenta deg.',
    'Jeg sørger for at {business|butikken} får vite alt dette.',
  ],
  whichWay: ['Hva hjelper deg mest?', 'Hva vil du helst?', 'Hva er best for deg?'],
  somethingElse: 'Noe annet',
  whatInstead: ['Hva ønsker du i stedet?', 'Hva skal det være i stedet?'],
  whatToChange: ['Hva skal jeg endre?', 'Hva skal det stå i stedet?', 'Hva er det som er feil?'],

  passedOn: [
    'Sånn, nå er det sendt. Dette har jeg notert:',
    'Notert og sendt. Slik ser det ut:',
    'Det er på vei. Dette står det:',
  ],
  passedOnAnew: [
    'Jeg har endret det og sendt det videre. Slik ser det ut nå:',
    'Endret og sendt på nytt. Nå står det:',
    'Det er rettet. Dette har jeg nå:',
  ],
  yourWish: 'Ditt ønske',
  inYourWords: '«{wish}»',
  asTold: '{told}',
  next: 'Neste steg',
  getsInTouch: '{business|Butikken} ser på saken',
  when: 'Når',
  reference: 'Saksnummer',
  alsoNoted: 'Også notert',
  name: 'Navn',
  phone: 'Telefon',
  email: 'E-post',
  address: 'Adresse',
  outOfReach: [
    'Uten nummer eller adresse kan ingen nå deg. Med saksnummeret kan du ta kontakt selv.',
    'Jeg har verken nummer eller adresse, så ingen kan svare deg. Med saksnummeret kan du spørre.',
  ],
  isThatRight: ['Stemmer det?', 'Har jeg fått med alt riktig?', 'Er det riktig slik?', 'Ble det riktig?'],
  thatIsRight: 'Det stemmer',
  notQuite: 'Ikke helt',

  foundInText: [
    'Jeg fant {found} i det du skrev, så der kan du nås.',
    '{found} står i det du skrev, så der kan du nås.',
  ],
  howToReachYou: [
    'Før jeg sender det, trenger jeg å vite hvordan du kan nås. Hopp over det du vil.',
    'For at noen skal kunne ta kontakt, trenger jeg litt til. Hopp over det du vil.',
  ],
  askName: 'Hva heter du?',
  askPhone: [
    'Hvilket nummer kan du nås på?',
    'Hvilket nummer er det best å ringe deg på?',
    'Hvilket telefonnummer har du?',
  ],
  askEmail: ['Hva er e-postadressen din?', 'Hvilken e-postadresse skal jeg notere?'],
  askAddress: 'Hva er adressen din?',
  phoneNotFound: 'Jeg fant ikke noe telefonnummer. Det holder med tall, for eksempel 400\u00a000\u00a0000.',
  emailNotFound: 'Jeg fant ingen e-postadresse. Det skal være en krøllalfa i den, for eksempel kim@example.com.',
  leftOpen: ['Da lar jeg det stå åpent. Saksnummeret holder.', 'Det gjør ingenting, det går fint uten.'],
  thanks: [
    'Takk for at du sa fra{:address|}.',
    'Takk{:address|}. Det var bra du sa fra.',
    'Det var bra at du tok kontakt{:address|}.',
  ],

  goodToHear: [
    'Så fint å høre. Takk for at du sier det.',
    'Det var hyggelig å høre. Takk for at du tok deg tid.',
    'Takk. Det betyr mye for dem som gjorde det.',
  ],
  praiseNoted: ['Notert: {retold}', 'Jeg har skrevet det ned: {retold}'],
  whatPleased: ['Hva var best?', 'Hva var det som gjorde det bra?', 'Hva satte du mest pris på?'],
  praiseKept: [
    'Jeg sender det videre til {business|butikken}, ord for ord.',
    '{business|Butikken} får det ord for ord.',
  ],

  safetyFirst: 'Hvis noen er skadet, ring 113 først. Brenner det, ring 110.',
  lawForPerson: ['Juridiske spørsmål skal et menneske svare på.', 'Dette gjelder juss, så et menneske bør svare.'],
  careForPerson: ['Dette skal et menneske ta seg av.', 'Et menneske bør hjelpe deg med dette.'],
  noFurther: ['Her kommer jeg ikke videre på egen hånd.', 'Dette får jeg ikke riktig alene.'],
  nothingPassedOn: 'Du ville ikke at noe skulle lagres, så jeg kan ikke sende det videre.',
  handingOver: 'Jeg overlater dette til et menneske, og chatten følger med. Du slipper å fortelle noe to ganger.',
  handedOver:
    'Jeg har gitt chatten videre til {business|butikken}, så du slipper å fortelle noe to ganger. Saksnummer: {:reference}',
};
