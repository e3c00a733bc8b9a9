import type { Phrases } from '../../technique.ts';
import type { QuestioningPhrase } from '../sayings.ts';

export const nb: Phrases<QuestioningPhrase> = {
  railNeed: 'Hva du trenger',
  railAnswers: 'Svarene dine',
  railAdvice: 'Råd',

  youWrote: ['Dette har du alt skrevet: {answers}', 'Av det du skrev, ser jeg: {answers}'],
  mayIAsk: [
    'Kan jeg stille {count} korte spørsmål? Du kan hoppe over dem du vil.',
    'Det blir {count} korte spørsmål, og du kan hoppe over dem du vil. Er det greit?',
  ],
  mayIAskUpTo: [
    'Kan jeg stille opptil {count} korte spørsmål? Du kan hoppe over dem du vil.',
    'Det blir høyst {count} korte spørsmål, og du kan hoppe over dem du vil. Er det greit?',
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
  whatThen: ['Hva er det i så fall?', 'Hva er det i stedet? Noen få ord er nok.'],
  noted: ['Notert: {label}', 'Jeg skriver opp: {label}', 'Da har jeg: {label}'],
  goodToKnow: ['Greit å vite.', 'Det sier meg noe.', 'Da vet jeg litt mer.'],
  thanksForThat: ['Takk, det hjelper.', 'Takk, da vet jeg det.', 'Takk for det.'],
  skipIsFine: ['Det går helt fint uten.', 'Ikke noe problem, jeg klarer meg uten.'],
  inYourWords: 'Da noterer jeg det med dine egne ord.',

  noNumber: ['Jeg fant ikke noe tall der.', 'Jeg ser ikke noe tall i svaret.'],
  noDate: ['Jeg fant ingen dato der.', 'Jeg ser ingen dato i svaret.'],
  noEmail: ['Jeg fant ingen e-postadresse der.', 'Jeg ser ingen e-postadresse i svaret.'],
  noPhone: ['Jeg fant ikke noe telefonnummer der.', 'Jeg ser ikke noe telefonnummer i svaret.'],
  noChoice: [
    'Det finner jeg ikke blant valgene. Velg et av dem, eller skriv det én gang til, så noterer jeg ordene dine.',
  ],
  noYesOrNo: ['Jeg skjønte ikke om det var ja eller nei.', 'Det holder med ja eller nei her.'],
  fromMin: 'Det kan jeg ikke bruke her. Svar fra og med {min} går fint.',
  upToMax: 'Det kan jeg ikke bruke her. Svar til og med {max} går fint.',
  fromMinToMax: 'Det kan jeg ikke bruke her. Svar fra {min} til {max} går fint.',
  forExample: 'For eksempel: {example}',
  dayForExample: 'Dag og måned er nok, for eksempel 24. november.',
  emailForExample: 'For eksempel: kim@example.com',
  phoneForExample: 'Det holder med tall, for eksempel 400\u00a000\u00a0000.',
  leftOpen: ['Da lar jeg det stå åpent.', 'Da går jeg videre uten det svaret.'],

  answerTo: '{ask|} {label}',
  isThatRight: [
    'Stemmer det?',
    'Har jeg forstått det riktig?',
    'Er det slik du mener det?',
    'Kan jeg gå ut fra dette?',
  ],
  thatsRight: 'Det stemmer',
  changeSomething: 'Endre noe',
  whichAnswer: ['Hva skal jeg endre?', 'Hvilket svar vil du se på igjen?'],
  leaveThem: 'La dem stå som de er',
  goByThese: 'Da går jeg ut fra svarene slik de står. De kan fortsatt endres.',

  advise: ['Da ville jeg valgt: {advice}', 'Ut fra svarene dine foreslår jeg: {advice}'],
  because: ['Det som taler for det: {answers}', 'Jeg går ut fra dette: {answers}'],
  noAdvice: 'Jeg har ikke noe råd som passer, og vil heller si det enn å gjette.',
  passedOn: ['Takk. Jeg sender svarene dine videre nå.', 'Takk for svarene. Jeg sender dem videre nå.'],
  nothingPassedOn: 'Du ville ikke at noe skulle lagres, så jeg kan ikke sende svarene videre.',
  yourReference: 'Saksnummer: {:reference}',
};
