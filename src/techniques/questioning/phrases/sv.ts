import type { Phrases } from '../../technique.ts';
import type { QuestioningPhrase } from '../sayings.ts';

export const sv: Phrases<QuestioningPhrase> = {
  railNeed: 'Vad du behöver',
  railAnswers: 'Dina svar',
  railAdvice: 'Råd',

  youWrote: ['Det här har du redan skrivit: {answers}', 'Av det du skrev ser jag: {answers}'],
  mayIAsk: [
    'Får jag ställa {count} korta frågor? Du kan hoppa över vilka du vill.',
    'Det blir {count} korta frågor, och du kan hoppa över vilka du vill. Går det bra?',
  ],
  mayIAskUpTo: [
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
  whatThen: ['Vad skulle det vara?', 'Vad är det i stället? Några ord räcker.'],
  noted: ['Noterat: {label}', 'Jag skriver upp: {label}', 'Då har jag: {label}'],
  goodToKnow: ['Bra att veta.', 'Det säger mig en del.', 'Då vet jag lite mer.'],
  thanksForThat: ['Tack, det hjälper.', 'Tack, då vet jag det.', 'Tack för det.'],
  skipIsFine: ['Det går bra utan.', 'Inga problem, jag klarar mig utan.'],
  inYourWords: 'Då noterar jag det med dina egna ord.',

  noNumber: ['Jag hittade ingen siffra där.', 'Jag ser ingen siffra i svaret.'],
  noDate: ['Jag hittade inget datum där.', 'Jag ser inget datum i svaret.'],
  noEmail: ['Jag hittade ingen mejladress där.', 'Jag ser ingen mejladress i svaret.'],
  noPhone: ['Jag hittade inget telefonnummer där.', 'Jag ser inget telefonnummer i svaret.'],
  noChoice: ['Det hittar jag inte bland valen. Välj ett av dem, eller skriv det en gång till så noterar jag dina ord.'],
  noYesOrNo: ['Jag kunde inte se om det var ett ja eller ett nej.', 'Det räcker med ja eller nej här.'],
  fromMin: 'Det kan jag inte använda här. Svar från och med {min} går bra.',
  upToMax: 'Det kan jag inte använda här. Svar till och med {max} går bra.',
  fromMinToMax: 'Det kan jag inte använda här. Svar från {min} till {max} går bra.',
  forExample: 'Till exempel: {example}',
  dayForExample: 'Dag och månad räcker, till exempel 24 november.',
  emailForExample: 'Till exempel: kim@example.com',
  phoneForExample: 'Det räcker med siffror, till exempel 070-174\u00a006\u00a005.',
  leftOpen: ['Då lämnar jag den frågan öppen.', 'Då går jag vidare utan det svaret.'],

  answerTo: '{ask|} {label}',
  isThatRight: ['Stämmer det?', 'Har jag förstått det rätt?', 'Är det så du menar?', 'Kan jag gå efter det här?'],
  thatsRight: 'Det stämmer',
  changeSomething: 'Ändra något',
  whichAnswer: ['Vad ska jag ändra?', 'Vilket svar vill du titta på igen?'],
  leaveThem: 'Låt dem stå som de är',
  goByThese: 'Då utgår jag från svaren som de är. De går fortfarande att ändra.',

  advise: ['Då skulle jag välja: {advice}', 'Utifrån dina svar föreslår jag: {advice}'],
  because: ['Det som talar för det: {answers}', 'Jag går efter det här: {answers}'],
  noAdvice: 'Jag har inget råd som passar, och vill hellre säga det än gissa.',
  passedOn: ['Tack. Jag skickar dina svar vidare nu.', 'Tack för svaren. Jag skickar dem vidare nu.'],
  nothingPassedOn: 'Du ville inte att något sparas, så jag kan inte skicka svaren vidare.',
  yourReference: 'Ärendenummer: {:reference}',
};
