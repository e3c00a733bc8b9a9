import type { Phrases } from '../../technique.ts';
import type { QuestioningPhrase } from '../sayings.ts';

export const sv: Phrases<QuestioningPhrase> = {
  railNeed: 'Vad du behöver',
  railAnswers: 'Dina svar',
  railAdvice: 'Råd',

  mayIAsk: [
    'Får jag ställa upp till {count} korta frågor? Du kan hoppa över vilka du vill.',
    'Får jag ställa högst {count} korta frågor? Hoppa gärna över.',
  ],
  mayIAskOne: [
    'Får jag ställa en kort fråga? Du kan hoppa över den om du vill.',
    'Får jag ställa en kort fråga först?',
  ],
  goAhead: 'Ja, fråga på',
  noThanks: 'Nej tack',
  fairEnough: ['Det är helt okej. Då frågar jag inget.', 'Okej. Då blir det inga frågor.'],

  progress: '{current} av {total}',
  yes: 'Ja',
  no: 'Nej',
  somethingElse: 'Något annat',
  dontKnow: 'Vet inte',
  skip: 'Hoppa över',
  whatThen: ['Vad skulle du säga i stället?', 'Vad är det då? Några ord räcker.'],
  noted: 'Noterat: {label}',
  goodToKnow: 'Bra att veta.',
  thanksForThat: ['Tack, det hjälper.', 'Tack, då vet jag det.'],
  skipIsFine: ['Det går bra att hoppa över.', 'Inga problem, det går bra ändå.'],

  noNumber: ['Jag hittade ingen siffra där.', 'Jag ser ingen siffra i svaret.'],
  noDate: ['Jag hittade inget datum där.', 'Jag ser inget datum i svaret.'],
  noEmail: ['Jag hittade ingen mejladress där.', 'Jag ser ingen mejladress i svaret.'],
  noPhone: ['Jag hittade inget telefonnummer där.', 'Jag ser inget telefonnummer i svaret.'],
  fromMin: 'Här kan jag bara använda svar från och med {min}.',
  upToMax: 'Här kan jag bara använda svar till och med {max}.',
  fromMinToMax: 'Här kan jag bara använda svar från {min} till {max}.',
  forExample: 'Till exempel: {example}',
  dayForExample: 'Dag och månad räcker, till exempel 24 november.',
  leftOpen: ['Då lämnar jag den frågan öppen.', 'Då går jag vidare utan det svaret.'],

  soFar: 'Alltså: {answers}',
  answerTo: '{ask} {label}',
  isThatRight: ['Stämmer det?', 'Har jag förstått det rätt?'],
  thatsRight: 'Det stämmer',
  changeSomething: 'Ändra något',
  changeBeside: 'Bredvid varje svar ovan finns en knapp som heter Ändra. Välj den vid svaret som inte stämmer.',
  goByThese: 'Då utgår jag från svaren som de är. De går fortfarande att ändra.',

  advise: ['Då skulle jag välja: {advice}', 'Det här passar dina svar: {advice}'],
  noAdvice: 'Jag har inget råd som passar, och säger det hellre än att gissa.',
  passedOn: ['Tack. Jag skickar dina svar vidare nu.', 'Tack för svaren. Jag skickar dem vidare nu.'],
  yourReference: 'Ärendenummer: {:reference}',
};
