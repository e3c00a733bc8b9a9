import type { Phrases } from '../../technique.ts';
import type { QuestioningPhrase } from '../sayings.ts';

export const sv: Phrases<QuestioningPhrase> = {
  railNeed: 'Vad du behöver',
  railAnswers: 'Dina svar',
  railAdvice: 'Råd',

  mayIAsk: [
    'Får jag ställa upp till {count} korta frågor? Du kan hoppa över vilka du vill.',
    'Det blir högst {count} korta frågor, och du kan hoppa över vilka du vill. Går det bra?',
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
  whatThen: ['Svara gärna med egna ord.', 'Vad svarar du i stället? Några ord räcker.'],
  noted: 'Noterat: {label}',
  goodToKnow: 'Bra att veta.',
  thanksForThat: ['Tack, det hjälper.', 'Tack, då vet jag det.'],
  skipIsFine: ['Det går bra utan.', 'Inga problem, jag klarar mig utan.'],

  noNumber: ['Jag hittade ingen siffra där.', 'Jag ser ingen siffra i svaret.'],
  noDate: ['Jag hittade inget datum där.', 'Jag ser inget datum i svaret.'],
  noEmail: ['Jag hittade ingen mejladress där.', 'Jag ser ingen mejladress i svaret.'],
  noPhone: ['Jag hittade inget telefonnummer där.', 'Jag ser inget telefonnummer i svaret.'],
  fromMin: 'Det kan jag inte använda här. Svar från och med {min} går bra.',
  upToMax: 'Det kan jag inte använda här. Svar till och med {max} går bra.',
  fromMinToMax: 'Det kan jag inte använda här. Svar från {min} till {max} går bra.',
  forExample: 'Till exempel: {example}',
  dayForExample: 'Dag och månad räcker, till exempel 24 november.',
  emailForExample: 'Till exempel: kim@example.com',
  phoneForExample: 'Det räcker med siffror, till exempel 070-174\u00a006\u00a005.',
  leftOpen: ['Då lämnar jag den frågan öppen.', 'Då går jag vidare utan det svaret.'],

  soFar: 'Alltså: {answers}',
  answerTo: '{ask|} {label}',
  isThatRight: ['Stämmer det?', 'Har jag förstått det rätt?'],
  thatsRight: 'Det stämmer',
  changeSomething: 'Ändra något',
  askAfterAll: 'Då frågar jag dig i stället.',
  changeBeside: 'Bredvid varje svar ovan finns en knapp som heter Ändra. Välj den vid svaret som inte stämmer.',
  goByThese: 'Då utgår jag från svaren som de är. De går fortfarande att ändra.',

  advise: ['Då skulle jag välja: {advice}', 'Utifrån dina svar föreslår jag: {advice}'],
  noAdvice: 'Jag har inget råd som passar, och vill hellre säga det än gissa.',
  passedOn: ['Tack. Jag skickar dina svar vidare nu.', 'Tack för svaren. Jag skickar dem vidare nu.'],
  nothingPassedOn: 'Du ville inte att något sparas, så jag kan inte skicka svaren vidare.',
  yourReference: 'Ärendenummer: {:reference}',
};
