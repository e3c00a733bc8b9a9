import type { Phrases } from '../../technique.ts';
import type { EmpathyPhrase } from '../sayings.ts';

export const da: Phrases<EmpathyPhrase> = {
  railHeard: 'Hvad der skete',
  railNeed: 'Hvad du ønsker',
  railAction: 'Hvad jeg gør',

  tellMe: ['Hvad er der sket? Fortæl med dine egne ord.', 'Fortæl gerne, hvad der er sket.'],
  tellMeAgain: 'Jeg vil gerne forstå det rigtigt. Hvad drejer det sig om, og hvad skete der?',
  skip: 'Spring over',
  asIHearIt: [
    'Sådan forstår jeg det: {retold}',
    'Det er altså det, der er sket: {retold}',
    'Altså: {retold}',
    'Hvis jeg har forstået det rigtigt: {retold}',
  ],
  youWrite: ['Du skriver: {retold}', 'Det skriver du: {retold}', 'Med dine ord: {retold}'],
  longWait: ['{wait} er lang tid.', '{wait} er for lang tid.'],
  waited: [
    'Du burde have fået besked for længst.',
    'Sådan skal ingen behøve at vente.',
    'Det er længe at gå uden svar.',
  ],
  spoilt: ['Og der hang planer på det, så det er ekstra ærgerligt.', 'Og det kom på et dårligt tidspunkt.'],
  again: ['Én gang havde været nok.', 'At det er sket mere end én gang, gør det ikke bedre.'],
  worried: ['Det er til at forstå, at det bekymrer dig.', 'Det ville bekymre enhver.'],
  letDown: [
    'Det er til at forstå, at du er skuffet.',
    'Det ville enhver blive skuffet over.',
    'Du havde al grund til at vente dig mere.',
  ],
  apology: [
    'Undskyld, at det gik sådan.',
    'Undskyld, at det ikke gik, som det skulle.',
    'Undskyld, at det endte sådan.',
  ],
  apologyForWait: ['Undskyld, at du har måttet vente.', 'Undskyld, at det har trukket ud.', 'Undskyld ventetiden.'],
  notedToo: ['Det har jeg også skrevet ned.', 'Det tager jeg med.'],
  praiseToo: ['Det, der var godt, sender jeg også videre.', 'Det, der var godt, kommer også med.'],

  whatMatters: [
    'Hvad er vigtigst for dig nu?',
    'Hvad skal der til, for at det bliver godt igen?',
    'Hvad har du mest brug for nu?',
  ],
  passingOn: [
    'Jeg sender det hele videre til {business|butikken}, så du slipper for at fortælle det igen.',
    '{business|Butikken} får det hele af mig, så du slipper for at gentage dig.',
    'Jeg sørger for, at {business|butikken} får det hele at vide.',
  ],
  whichWay: ['Hvad hjælper dig mest?', 'Hvad vil du helst?', 'Hvad er bedst for dig?'],
  somethingElse: 'Noget andet',
  whatInstead: ['Hvad ønsker du i stedet?', 'Hvad skal det være i stedet?'],
  whatToChange: ['Hvad skal jeg rette?', 'Hvad skal der stå i stedet?', 'Hvad er forkert?'],

  passedOn: [
    'Så, nu er det sendt. Det her har jeg noteret:',
    'Noteret og sendt. Sådan ser det ud:',
    'Det er på vej. Det her står der:',
  ],
  passedOnAnew: [
    'Jeg har rettet det og sendt det videre. Sådan ser det ud nu:',
    'Rettet og sendt igen. Nu står der:',
    'Det er rettet. Det her har jeg nu:',
  ],
  yourWish: 'Dit ønske',
  inYourWords: '»{wish}«',
  asTold: '{told}',
  next: 'Næste skridt',
  getsInTouch: '{business|Butikken} ser på sagen',
  when: 'Hvornår',
  reference: 'Sagsnummer',
  alsoNoted: 'Også noteret',
  name: 'Navn',
  phone: 'Telefon',
  email: 'Mail',
  address: 'Adresse',
  outOfReach: [
    'Uden nummer eller adresse kan ingen få fat i dig. Med sagsnummeret kan du selv henvende dig.',
    'Jeg har hverken nummer eller adresse, så ingen kan svare dig. Med sagsnummeret kan du spørge.',
  ],
  isThatRight: ['Stemmer det?', 'Har jeg fået det hele rigtigt med?', 'Er det rigtigt sådan?', 'Blev det rigtigt?'],
  thatIsRight: 'Det stemmer',
  notQuite: 'Ikke helt',

  foundInText: [
    'Jeg fandt {found} i det, du skrev, så der kan du træffes.',
    '{found} står i det, du skrev, så der kan du træffes.',
  ],
  howToReachYou: [
    'Inden jeg sender det, vil jeg gerne vide, hvordan man får fat i dig. Spring gerne over.',
    'For at nogen kan vende tilbage, mangler jeg lidt mere. Spring gerne over.',
  ],
  askName: 'Hvad hedder du?',
  askPhone: [
    'Hvilket nummer kan du træffes på?',
    'Hvilket nummer er det bedst at ringe til dig på?',
    'Hvilket telefonnummer har du?',
  ],
  askEmail: ['Hvad er din mailadresse?', 'Hvilken mailadresse skal jeg notere?'],
  askAddress: 'Hvad er din adresse?',
  phoneNotFound: 'Jeg fandt ikke noget telefonnummer. Tal er nok, for eksempel 12\u00a034\u00a056\u00a078.',
  emailNotFound: 'Jeg fandt ikke nogen mailadresse. Der skal være et snabel-a i den, for eksempel kim@example.com.',
  leftOpen: ['Så lader jeg det stå åbent. Sagsnummeret er nok.', 'Det gør ikke noget, det går fint uden.'],
  thanks: [
    'Tak, fordi du fortalte det{:address|}.',
    'Tak{:address|}. Det var godt, at du sagde til.',
    'Det var godt, at du henvendte dig{:address|}.',
  ],

  goodToHear: [
    'Dejligt at høre. Tak, fordi du siger det.',
    'Hvor er det dejligt at høre. Tak, fordi du tog dig tid.',
    'Tak. Det betyder meget for dem, der gjorde det.',
  ],
  praiseNoted: ['Noteret: {retold}', 'Jeg har skrevet det ned: {retold}'],
  whatPleased: ['Hvad var bedst?', 'Hvad var det, der gjorde det godt?', 'Hvad satte du mest pris på?'],
  praiseKept: [
    'Jeg sender det videre til {business|butikken}, ord for ord.',
    '{business|Butikken} får det ord for ord.',
  ],

  safetyFirst: 'Hvis nogen er kommet til skade eller er i fare, så ring 112 først.',
  lawForPerson: [
    'Juridiske spørgsmål skal et menneske svare på.',
    'Det her handler om jura, så et menneske bør svare.',
  ],
  careForPerson: ['Det her skal et menneske tage sig af.', 'Et menneske bør hjælpe dig med det her.'],
  noFurther: ['Her kommer jeg ikke videre på egen hånd.', 'Det her får jeg ikke rigtigt med alene.'],
  nothingPassedOn: 'Du ville ikke have noget gemt, så jeg kan ikke sende det videre.',
  handingOver:
    'Jeg giver det her videre til et menneske, og chatten følger med. Du slipper for at fortælle noget to gange.',
  handedOver:
    'Jeg har givet chatten videre til {business|butikken}, så du slipper for at fortælle noget to gange. Sagsnummer: {:reference}',
};
