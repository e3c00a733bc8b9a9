import type { Phrases } from '../../../techniques/technique.ts';
import type { TypedPhrase } from '../sayings.ts';

export const da: Phrases<TypedPhrase> = {
  automatedIndeed: [
    'Jeg er en automatisk assistent, ikke et menneske.',
    'Du skriver med en automatisk assistent.',
    'Stadig en automatisk assistent.',
  ],
  didYouMean: [
    'Jeg er ikke sikker på, at jeg forstår det. Mener du noget af det her?',
    'Den fangede jeg ikke helt. Drejer det sig om noget af det her?',
    'Det kan være flere ting. Hvad ligger tættest på?',
    'Måske har jeg misforstået noget. Handler det om noget af det her?',
  ],
  startingOver: 'Så begynder jeg forfra.',
  safetyFirst: 'Hvis nogen er kommet til skade eller er i fare, så ring 112 først.',
  personAtOnce: [
    'Du kan gå direkte til et menneske med det her.',
    'Du behøver ikke fortsætte med mig. Et menneske kan tage over.',
    'Et menneske kan tage over her.',
  ],
  personForThis: [
    'Det her er noget for et menneske, ikke for en automatisk assistent.',
    'Det her bør du tale med et menneske om.',
    'Jeg er ikke den rette til det her. Det kræver et menneske.',
  ],
  needsPerson: [
    'Det her bør et menneske tage sig af.',
    'Det her bør et menneske rede ud.',
    'Det er bedst, at et menneske ser på det her.',
  ],
  complaintNoted: [
    'Undskyld, at det gik sådan. Chatten går til {business|butikken}.',
    'Det her går til {business|butikken} sammen med resten af chatten.',
    'Jeg lægger det til det, som {business|butikken} får fra chatten.',
  ],
  goesAlong: [
    'Det følger med resten.',
    'Det lægger jeg til det, der sendes videre.',
    'Noteret. Det sendes med resten.',
  ],
  goodToHear: [
    'Dejligt at høre. Jeg har noteret det.',
    'Tak, det har jeg også noteret.',
    'Det tager jeg med i noterne.',
  ],
  youAreWelcome: ['Det var så lidt.', 'Selv tak.', 'Ingen årsag.', 'Godt at kunne hjælpe.'],
  helloAgain: ['Hej.', 'Hej igen.'],
};
