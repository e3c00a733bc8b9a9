import type { Phrases } from '../../technique.ts';
import type { QuestioningPhrase } from '../sayings.ts';

export const nb: Phrases<QuestioningPhrase> = {
  railNeed: 'Hva du trenger',
  railAnswers: 'Svarene dine',
  railAdvice: 'Råd',

  mayIAsk: [
    'Kan jeg stille opptil {count} korte spørsmål? Du kan hoppe over dem du vil.',
    'Kan jeg få stille opptil {count} korte spørsmål? Hopp gjerne over.',
  ],
  mayIAskOne: [
    'Kan jeg stille ett kort spørsmål? Du kan gjerne hoppe over det.',
    'Kan jeg stille ett kort spørsmål først?',
  ],
  goAhead: 'Ja, bare spør',
  noThanks: 'Nei takk',
  fairEnough: ['Det er helt greit. Da spør jeg ikke.', 'Greit. Da blir det ingen spørsmål.'],

  progress: '{current} av {total}',
  yes: 'Ja',
  no: 'Nei',
  somethingElse: 'Noe annet',
  dontKnow: 'Vet ikke',
  skip: 'Hopp over',
  whatThen: ['Hva ville du sagt i stedet?', 'Hva er det da? Noen få ord er nok.'],
  noted: 'Notert: {label}',
  goodToKnow: 'Greit å vite.',
  thanksForThat: ['Takk, det hjelper.', 'Takk, da vet jeg det.'],
  skipIsFine: ['Det går helt fint å hoppe over.', 'Ikke noe problem, det går bra uten.'],

  noNumber: ['Jeg fant ikke noe tall der.', 'Jeg ser ikke noe tall i svaret.'],
  noDate: ['Jeg fant ingen dato der.', 'Jeg ser ingen dato i svaret.'],
  noEmail: ['Jeg fant ingen e-postadresse der.', 'Jeg ser ingen e-postadresse i svaret.'],
  noPhone: ['Jeg fant ikke noe telefonnummer der.', 'Jeg ser ikke noe telefonnummer i svaret.'],
  fromMin: 'Her kan jeg bare bruke svar fra og med {min}.',
  upToMax: 'Her kan jeg bare bruke svar til og med {max}.',
  fromMinToMax: 'Her kan jeg bare bruke svar fra {min} til {max}.',
  forExample: 'For eksempel: {example}',
  dayForExample: 'Dag og måned er nok, for eksempel 24. november.',
  leftOpen: ['Da lar jeg det stå åpent.', 'Da går jeg videre uten det svaret.'],

  soFar: 'Altså: {answers}',
  answerTo: '{ask} {label}',
  isThatRight: ['Stemmer det?', 'Har jeg forstått det riktig?'],
  thatsRight: 'Det stemmer',
  changeSomething: 'Endre noe',
  changeBeside: 'Ved siden av hvert svar over er det en knapp som heter Endre. Velg den ved svaret som ikke stemmer.',
  goByThese: 'Da går jeg ut fra svarene slik de står. De kan fortsatt endres.',

  advise: ['Da ville jeg valgt: {advice}', 'Dette passer til svarene dine: {advice}'],
  noAdvice: 'Jeg har ikke noe råd som passer, og sier heller det enn å gjette.',
  passedOn: ['Takk. Jeg sender svarene dine videre nå.', 'Takk for svarene. Jeg sender dem videre nå.'],
  yourReference: 'Saksnummer: {:reference}',
};
