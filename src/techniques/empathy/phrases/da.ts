import type { Phrases } from '../../technique.ts';
import type { EmpathyPhrase } from '../sayings.ts';

export const da: Phrases<EmpathyPhrase> = {
  railHeard: 'Hvad der skete',
  railNeed: 'Hvad du ønsker',
  railAction: 'Hvad jeg gør',

  tellMe: ['Hvad er der sket? Fortæl med dine egne ord.', 'Fortæl gerne, hvad der er sket.'],
  tellMeAgain: 'Jeg vil gerne forstå det rigtigt. Hvad drejer det sig om, og hvad skete der?',
  skip: 'Spring over',
  asIHearIt: ['Sådan forstår jeg det: {retold}', 'Du fortæller altså: {retold}'],
  sympathy: ['Det er til at forstå, at du er skuffet.', 'Det ville enhver blive skuffet over.'],
  apology: ['Undskyld, at det gik sådan.', 'Undskyld, at det ikke gik, som det skulle.'],

  whatMatters: ['Hvad er vigtigst for dig nu?', 'Hvad skal der til, for at det bliver godt igen?'],
  passingOn: 'Jeg sender det her videre til {business|butikken} nu, så du slipper for at fortælle det igen.',
  whichWay: ['Hvad hjælper dig mest?', 'Hvad vil du helst?'],
  whichWayInstead: 'Hvad skal jeg rette det til?',
  somethingElse: 'Noget andet',
  whatInstead: 'Hvad ønsker du i stedet?',
  whatShouldDiffer: 'Hvad skal være anderledes?',

  passedOn: ['Så, nu er det sendt. Det her har jeg noteret:', 'Noteret og sendt. Sådan ser det ud:'],
  passedOnAnew: 'Jeg har rettet det og sendt det videre. Sådan ser det ud nu:',
  yourWish: 'Dit ønske',
  inYourWords: '»{wish}«',
  next: 'Næste skridt',
  getsInTouch: '{business|Butikken} ser på sagen',
  when: 'Hvornår',
  reference: 'Sagsnummer',
  isThatRight: 'Stemmer det?',
  thatIsRight: 'Det stemmer',
  notQuite: 'Ikke helt',

  howToReachYou: 'Nu skal jeg bare vide, hvordan man får fat i dig. Spring gerne over.',
  askName: 'Hvad hedder du?',
  askPhone: 'Hvilket nummer kan du træffes på?',
  askEmail: 'Hvad er din mailadresse?',
  askAddress: 'Hvad er din adresse?',
  phoneNotFound: 'Jeg fandt ikke noget telefonnummer. Tal er nok, for eksempel 12\u00a034\u00a056\u00a078.',
  emailNotFound: 'Jeg fandt ikke nogen mailadresse. Der skal være et snabel-a i den, for eksempel kim@example.com.',
  leftOpen: ['Så lader jeg det stå åbent. Sagsnummeret er nok.', 'Det gør ikke noget, det går fint uden.'],
  thanks: ['Tak, fordi du fortalte det{:address|}.', 'Tak{:address|}. Det var godt, at du sagde til.'],

  goodToHear: ['Dejligt at høre. Tak, fordi du siger det.', 'Hvor er det dejligt at høre. Tak, fordi du tog dig tid.'],
  praiseNoted: 'Noteret: {retold}',
  whatPleased: ['Hvad var bedst?', 'Hvad var det, der gjorde det godt?'],
  praiseKept: 'Jeg sender det videre til {business|butikken}, ord for ord.',

  safetyFirst: 'Hvis nogen er kommet til skade eller er i fare, så ring 112 først.',
  nothingPassedOn: 'Du ville ikke have noget gemt, så jeg kan ikke sende det videre.',
  handingOver:
    'Jeg giver det her videre til et menneske, og chatten følger med. Du slipper for at fortælle noget to gange.',
  handedOver:
    'Jeg har givet chatten videre til {business|butikken}, så du slipper for at fortælle noget to gange. Sagsnummer: {:reference}',
};
