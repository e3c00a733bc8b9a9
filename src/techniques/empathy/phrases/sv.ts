import type { Phrases } from '../../technique.ts';
import type { EmpathyPhrase } from '../sayings.ts';

export const sv: Phrases<EmpathyPhrase> = {
  railHeard: 'Vad som hände',
  railNeed: 'Vad du behöver',
  railAction: 'Vad jag gör',

  tellMe: ['Vad har hänt? Berätta med egna ord.', 'Berätta gärna vad som har hänt.'],
  tellMeAgain: 'Jag vill gärna förstå det rätt. Vad gäller det, och vad hände?',
  skip: 'Hoppa över',
  asIHearIt: ['Så här förstår jag det: {retold}', 'Du berättar alltså: {retold}'],
  sympathy: ['Inte konstigt att du är besviken.', 'Det hade vem som helst blivit besviken över.'],
  apology: ['Förlåt att det blev så här.', 'Förlåt att det inte gick som det skulle.'],

  whatMatters: ['Vad är viktigast för dig nu?', 'Vad behövs för att det ska bli bra igen?'],
  passingOn: 'Jag skickar det här vidare till {business|butiken} nu, så slipper du berätta igen.',
  whichWay: ['Vad skulle hjälpa dig mest?', 'Vad vill du helst?'],
  whichWayInstead: 'Vad ska jag ändra det till?',
  somethingElse: 'Något annat',
  whatInstead: 'Vad vill du i stället?',
  whatShouldDiffer: 'Vad ska vara annorlunda?',

  passedOn: ['Så, nu är det skickat. Det här har jag noterat:', 'Noterat och skickat. Så här ser det ut:'],
  passedOnAnew: 'Jag har ändrat det och skickat det vidare. Så här ser det ut nu:',
  yourWish: 'Ditt önskemål',
  inYourWords: '”{wish}”',
  next: 'Nästa steg',
  getsInTouch: '{business|Butiken} tittar på det',
  when: 'När',
  reference: 'Ärendenummer',
  isThatRight: 'Stämmer det?',
  thatIsRight: 'Det stämmer',
  notQuite: 'Inte riktigt',

  howToReachYou: 'Nu vill jag bara veta hur du kan nås. Hoppa över det du vill.',
  askName: 'Vad heter du?',
  askPhone: 'Vilket nummer når man dig på?',
  askEmail: 'Vilken mejladress har du?',
  askAddress: 'Vilken adress har du?',
  phoneNotFound: 'Jag hittade inget telefonnummer. Det räcker med siffror, till exempel 070-174\u00a006\u00a005.',
  emailNotFound: 'Jag hittade ingen mejladress. Det ska vara ett snabel-a i den, till exempel kim@example.com.',
  leftOpen: ['Då lämnar jag det öppet. Ärendenumret räcker.', 'Det gör inget, det går bra utan.'],
  thanks: ['Tack för att du berättade{:address|}.', 'Tack{:address|}. Det var bra att du sa till.'],

  goodToHear: ['Roligt att höra. Tack för att du säger det.', 'Vad roligt att höra. Tack för att du tog dig tid.'],
  praiseNoted: 'Noterat: {retold}',
  whatPleased: ['Vad var bäst?', 'Vad var det som gjorde det bra?'],
  praiseKept: 'Jag skickar det vidare till {business|butiken}, ord för ord.',

  safetyFirst: 'Om någon är skadad eller i fara, ring 112 först.',
  nothingPassedOn: 'Du ville inte att något sparas, så jag kan inte skicka det vidare.',
  handingOver: 'Jag lämnar över det här till en människa, och chatten följer med. Du slipper berätta något två gånger.',
  handedOver:
    'Jag har lämnat över chatten till {business|butiken}, så du slipper berätta något två gånger. Ärendenummer: {:reference}',
};
