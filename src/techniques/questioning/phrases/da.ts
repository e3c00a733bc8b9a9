import type { Phrases } from '../../technique.ts';
import type { QuestioningPhrase } from '../sayings.ts';

export const da: Phrases<QuestioningPhrase> = {
  railNeed: 'Hvad du ønsker',
  railAnswers: 'Dine svar',
  railAdvice: 'Råd',

  mayIAsk: [
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
  whatThen: ['Svar gerne med dine egne ord.', 'Hvad svarer du i stedet? Et par ord er nok.'],
  noted: 'Noteret: {label}',
  goodToKnow: 'Godt at vide.',
  thanksForThat: ['Tak, det hjælper.', 'Tak, så ved jeg det.'],
  skipIsFine: ['Det går fint uden.', 'Det gør ikke noget, jeg klarer mig uden.'],

  noNumber: ['Jeg fandt ikke noget tal der.', 'Jeg kan ikke se noget tal i svaret.'],
  noDate: ['Jeg fandt ingen dato der.', 'Jeg kan ikke se nogen dato i svaret.'],
  noEmail: ['Jeg fandt ingen mailadresse der.', 'Jeg kan ikke se nogen mailadresse i svaret.'],
  noPhone: ['Jeg fandt ikke noget telefonnummer der.', 'Jeg kan ikke se noget telefonnummer i svaret.'],
  fromMin: 'Det kan jeg ikke bruge her. Svar fra og med {min} er fint.',
  upToMax: 'Det kan jeg ikke bruge her. Svar til og med {max} er fint.',
  fromMinToMax: 'Det kan jeg ikke bruge her. Svar fra {min} til {max} er fint.',
  forExample: 'For eksempel: {example}',
  dayForExample: 'Dag og måned er nok, for eksempel 24. november.',
  emailForExample: 'For eksempel: kim@example.com',
  phoneForExample: 'Tal er nok, for eksempel 12\u00a034\u00a056\u00a078.',
  leftOpen: ['Så lader jeg det stå åbent.', 'Så går jeg videre uden det svar.'],

  soFar: 'Altså: {answers}',
  answerTo: '{ask|} {label}',
  isThatRight: ['Stemmer det?', 'Har jeg forstået det rigtigt?'],
  thatsRight: 'Det stemmer',
  changeSomething: 'Ret noget',
  askAfterAll: 'Så spørger jeg dig i stedet.',
  changeBeside:
    'Ved siden af hvert svar ovenfor er der en knap, der hedder Ret. Vælg den ved det svar, der ikke stemmer.',
  goByThese: 'Så går jeg ud fra svarene, som de er. De kan stadig rettes.',

  advise: ['Så ville jeg vælge: {advice}', 'Ud fra dine svar foreslår jeg: {advice}'],
  noAdvice: 'Jeg har ikke noget råd, der passer, og det vil jeg hellere sige end at gætte.',
  passedOn: ['Tak. Jeg sender dine svar videre nu.', 'Tak for svarene. Jeg sender dem videre nu.'],
  nothingPassedOn: 'Du ville ikke have noget gemt, så jeg kan ikke sende svarene videre.',
  yourReference: 'Sagsnummer: {:reference}',
};
