import type { Phrases } from '../../technique.ts';
import type { EmpathyPhrase } from '../sayings.ts';

export const sv: Phrases<EmpathyPhrase> = {
  railHeard: 'Vad som hände',
  railNeed: 'Vad du behöver',
  railAction: 'Vad jag gör',

  tellMe: ['Vad har hänt? Berätta med egna ord.', 'Berätta gärna vad som har hänt.'],
  tellMeAgain: 'Jag vill gärna förstå det rätt. Vad gäller det, och vad hände?',
  skip: 'Hoppa över',
  asIHearIt: [
    'Så här förstår jag det: {retold}',
    'Det här har alltså hänt: {retold}',
    'Alltså: {retold}',
    'Om jag har förstått rätt: {retold}',
  ],
  youWrite: ['Du skriver: {retold}', 'Det här skriver du: {retold}', 'Med dina ord: {retold}'],
  longWait: ['{wait} är lång tid.', '{wait} är för lång tid.'],
  waited: [
    'Du borde ha fått besked vid det här laget.',
    'Så ska ingen behöva vänta.',
    'Det är länge att bli lämnad utan svar.',
  ],
  spoilt: ['Och det hängde planer på det, så det är extra tråkigt.', 'Och det kom vid en dålig tidpunkt.'],
  again: ['En gång hade räckt.', 'Att det har hänt mer än en gång gör det inte bättre.'],
  worried: ['Inte konstigt att det oroar dig.', 'Det hade oroat vem som helst.'],
  letDown: [
    'Inte konstigt att du är besviken.',
    'Det hade vem som helst blivit besviken över.',
    'Du hade all rätt att vänta dig mer.',
  ],
  apology: ['Förlåt att det blev så här.', 'Förlåt att det inte gick som det skulle.', 'Förlåt för det som hände.'],
  apologyForWait: [
    'Förlåt att du har fått vänta.',
    'Förlåt att det har dröjt.',
    'Förlåt att det har tagit så lång tid.',
  ],
  notedToo: ['Det har jag också skrivit ner.', 'Det tar jag med.'],
  praiseToo: ['Det som var bra skickar jag också vidare.', 'Det som var bra följer med.'],

  whatMatters: ['Vad är viktigast för dig nu?', 'Vad behövs för att det ska bli bra igen?', 'Vad behöver du mest nu?'],
  passingOn: [
    'Jag skickar allt vidare till {business|butiken}, så slipper du berätta igen.',
    '{business|Butiken} får allt det här av mig, så du slipper upprepa dig.',
    'Jag ser till att {business|butiken} får veta allt det här.',
  ],
  whichWay: ['Vad skulle hjälpa dig mest?', 'Vad vill du helst?', 'Vad vore bäst för dig?'],
  somethingElse: 'Något annat',
  whatInstead: ['Vad vill du i stället?', 'Vad ska det vara i stället?'],
  whatToChange: ['Vad ska jag ändra?', 'Vad ska det stå i stället?', 'Vilken del är fel?'],

  passedOn: [
    'Så, nu är det skickat. Det här har jag noterat:',
    'Noterat och skickat. Så här ser det ut:',
    'Det är på väg. Det här står det:',
  ],
  passedOnAnew: [
    'Jag har ändrat det och skickat det vidare. Så här ser det ut nu:',
    'Ändrat och skickat på nytt. Nu står det:',
    'Det är rättat. Det här har jag nu:',
  ],
  yourWish: 'Ditt önskemål',
  inYourWords: '”{wish}”',
  asTold: '{told}',
  next: 'Nästa steg',
  getsInTouch: '{business|Butiken} tittar på det',
  when: 'När',
  reference: 'Ärendenummer',
  alsoNoted: 'Också noterat',
  name: 'Namn',
  phone: 'Telefon',
  email: 'Mejl',
  address: 'Adress',
  outOfReach: [
    'Utan nummer eller adress kan ingen nå dig. Med ärendenumret kan du själv höra av dig.',
    'Jag har varken nummer eller adress, så ingen kan svara dig. Ärendenumret gör att du kan fråga.',
  ],
  isThatRight: ['Stämmer det?', 'Har jag fått med allt rätt?', 'Är det rätt så här?', 'Blev det rätt?'],
  thatIsRight: 'Det stämmer',
  notQuite: 'Inte riktigt',

  foundInText: [
    'Jag hittade {found} i det du skrev, så där kan man nå dig.',
    '{found} står i det du skrev, så där kan man nå dig.',
  ],
  howToReachYou: [
    'Innan jag skickar det vill jag veta hur du kan nås. Hoppa över det du vill.',
    'För att någon ska kunna höra av sig behöver jag lite till. Hoppa över det du vill.',
  ],
  askName: 'Vad heter du?',
  askPhone: [
    'Vilket nummer når man dig på?',
    'Vilket nummer är bäst att ringa dig på?',
    'Vilket telefonnummer har du?',
  ],
  askEmail: ['Vilken mejladress har du?', 'Vilken mejladress ska jag notera?'],
  askAddress: 'Vilken adress har du?',
  phoneNotFound: 'Jag hittade inget telefonnummer. Det räcker med siffror, till exempel 070-174\u00a006\u00a005.',
  emailNotFound: 'Jag hittade ingen mejladress. Det ska vara ett snabel-a i den, till exempel kim@example.com.',
  leftOpen: ['Då lämnar jag det öppet. Ärendenumret räcker.', 'Det gör inget, det går bra utan.'],
  thanks: [
    'Tack för att du berättade{:address|}.',
    'Tack{:address|}. Det var bra att du sa till.',
    'Det var bra att du hörde av dig{:address|}.',
  ],

  goodToHear: [
    'Roligt att höra. Tack för att du säger det.',
    'Vad roligt att höra. Tack för att du tog dig tid.',
    'Tack. Det betyder mycket för dem som gjorde det.',
  ],
  praiseNoted: ['Noterat: {retold}', 'Jag har skrivit ner det: {retold}'],
  whatPleased: ['Vad var bäst?', 'Vad var det som gjorde det bra?', 'Vad uppskattade du mest?'],
  praiseKept: [
    'Jag skickar det vidare till {business|butiken}, ord för ord.',
    '{business|Butiken} får det ord för ord.',
  ],

  safetyFirst: 'Om någon är skadad eller i fara, ring 112 först.',
  lawForPerson: ['Juridiska frågor ska en människa svara på.', 'Det här gäller juridik, så en människa bör svara.'],
  careForPerson: ['Det här ska en människa ta hand om.', 'En människa bör hjälpa dig med det här.'],
  noFurther: ['Här kommer jag inte längre själv.', 'Det här får jag inte rätt på egen hand.'],
  nothingPassedOn: 'Du ville inte att något sparas, så jag kan inte skicka det vidare.',
  handingOver: 'Jag lämnar över det här till en människa, och chatten följer med. Du slipper berätta något två gånger.',
  handedOver:
    'Jag har lämnat över chatten till {business|butiken}, så du slipper berätta något två gånger. Ärendenummer: {:reference}',
};
