import type { Phrases } from '../../technique.ts';
import type { QuestioningPhrase } from '../sayings.ts';

export const da: Phrases<QuestioningPhrase> = {
  railNeed: 'Hvad du ønsker',
  railAnswers: 'Dine svar',
  railAdvice: 'Råd',

  youWrote: ['Det har du allerede skrevet: {answers}', 'Af det, du skrev, kan jeg se: {answers}'],
  mayIAsk: [
    'Må jeg stille {count} korte spørgsmål? Spring gerne over.',
    'Det bliver {count} korte spørgsmål, og du kan springe over undervejs. Er det i orden?',
  ],
  mayIAskUpTo: [
    'Må jeg stille op til {count} korte spørgsmål? Spring gerne over.',
    'Må jeg stille dig op til {count} korte spørgsmål? Du kan springe over undervejs.',
  ],
  mayIAskOne: ['Må jeg stille ét kort spørgsmål? Spring det gerne over.', 'Må jeg stille ét kort spørgsmål først?'],
  goAhead: 'Ja, spørg bare',
  noThanks: 'Nej tak',
  fairEnough: ['Det er helt i orden. Så spørger jeg ikke.', 'Okay. Så bliver der ingen spørgsmål.'],

  progress: '{current} af {total}',
  yes: 'Ja',
  no: 'Nej',
  somethingElse: 'Noget andet',
  dontKnow: 'Ved ikke',
  skip: 'Spring over',
  whatThen: ['Hvad er det så?', 'Hvad er det i stedet? Et par ord er nok.'],
  noted: ['Noteret: {label}', 'Jeg skriver ned: {label}', 'Så har jeg: {label}'],
  goodToKnow: ['Godt at vide.', 'Det siger mig noget.', 'Så ved jeg lidt mere.'],
  thanksForThat: ['Tak, det hjælper.', 'Tak, så ved jeg det.', 'Tak for det.'],
  skipIsFine: ['Det går fint uden.', 'Det gør ikke noget, jeg klarer mig uden.'],
  inYourWords: 'Så noterer jeg det med dine egne ord.',

  noNumber: ['Jeg fandt ikke noget tal der.', 'Jeg kan ikke se noget tal i svaret.'],
  noDate: ['Jeg fandt ingen dato der.', 'Jeg kan ikke se nogen dato i svaret.'],
  noEmail: ['Jeg fandt ingen mailadresse der.', 'Jeg kan ikke se nogen mailadresse i svaret.'],
  noPhone: ['Jeg fandt ikke noget telefonnummer der.', 'Jeg kan ikke se noget telefonnummer i svaret.'],
  noChoice: [
    'Det kan jeg ikke finde blandt valgene. Vælg et af dem, eller skriv det én gang til, så noterer jeg dine ord.',
  ],
  noYesOrNo: ['Jeg kunne ikke se, om det var et ja eller et nej.', 'Et ja eller et nej er nok her.'],
  fromMin: 'Det kan jeg ikke bruge her. Svar fra og med {min} er fint.',
  upToMax: 'Det kan jeg ikke bruge her. Svar til og med {max} er fint.',
  fromMinToMax: 'Det kan jeg ikke bruge her. Svar fra {min} til {max} er fint.',
  forExample: 'For eksempel: {example}',
  dayForExample: 'Dag og måned er nok, for eksempel 24. november.',
  emailForExample: 'For eksempel: kim@example.com',
  phoneForExample: 'Tal er nok, for eksempel 12\u00a034\u00a056\u00a078.',
  leftOpen: ['Så lader jeg det stå åbent.', 'Så går jeg videre uden det svar.'],

  answerTo: '{ask|} {label}',
  isThatRight: [
    'Stemmer det?',
    'Har jeg forstået det rigtigt?',
    'Er det sådan, du mener det?',
    'Kan jeg gå ud fra det her?',
  ],
  thatsRight: 'Det stemmer',
  changeSomething: 'Ret noget',
  whichAnswer: ['Hvad skal jeg rette?', 'Hvilket svar vil du se på igen?'],
  leaveThem: 'Lad dem stå, som de er',
  goByThese: 'Så går jeg ud fra svarene, som de er. De kan stadig rettes.',

  advise: ['Så ville jeg vælge: {advice}', 'Ud fra dine svar foreslår jeg: {advice}'],
  because: ['Det taler for det: {answers}', 'Jeg går ud fra det her: {answers}'],
  noAdvice: 'Jeg har ikke noget råd, der passer, og det vil jeg hellere sige end at gætte.',
  passedOn: ['Tak. Jeg sender dine svar videre nu.', 'Tak for svarene. Jeg sender dem videre nu.'],
  nothingPassedOn: 'Du ville ikke have noget gemt, så jeg kan ikke sende svarene videre.',
  yourReference: 'Sagsnummer: {:reference}',
};
