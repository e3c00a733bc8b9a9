import type { Phrases } from '../../../techniques/technique.ts';
import type { TypedPhrase } from '../sayings.ts';

export const nb: Phrases<TypedPhrase> = {
  automatedIndeed: [
    'Jeg er en automatisk assistent, ikke et menneske.',
    'Du skriver med en automatisk assistent.',
    'Fortsatt en automatisk assistent.',
  ],
  didYouMean: [
    'Jeg er ikke sikker på at jeg forstår. Mener du noe av dette?',
    'Nå hang jeg ikke helt med. Gjelder det noe av dette?',
    'Det kan være flere ting. Hva ligger nærmest?',
    'Kanskje jeg misser poenget. Handler det om noe av dette?',
  ],
  startingOver: 'Da begynner jeg på nytt.',
  safetyFirst: 'Hvis noen er skadet, ring 113 først. Brenner det, ring 110.',
  personAtOnce: [
    'Du kan gå rett til et menneske med dette.',
    'Du trenger ikke fortsette med meg. Et menneske kan ta over.',
    'Et menneske kan ta over dette.',
  ],
  personForThis: [
    'Dette er noe for et menneske, ikke for en automatisk assistent.',
    'Dette bør du snakke med et menneske om.',
    'Jeg er ikke rett til dette. Her trengs det et menneske.',
  ],
  needsPerson: [
    'Dette bør et menneske ta seg av.',
    'Dette bør et menneske rydde opp i.',
    'Det er best at et menneske ser på dette.',
  ],
  complaintNoted: [
    'Beklager at det ble slik. Chatten går til {business|butikken}.',
    'Dette går til {business|butikken} sammen med resten av chatten.',
    'Jeg legger det til det som {business|butikken} får fra chatten.',
  ],
  goesAlong: ['Det følger med resten.', 'Det legger jeg til det som sendes videre.', 'Notert. Det sendes med resten.'],
  goodToHear: ['Så fint å høre. Jeg har notert det.', 'Takk, det har jeg også notert.', 'Det tar jeg med i notatene.'],
  youAreWelcome: ['Bare hyggelig.', 'Ingen årsak.', 'Det var så lite.', 'Fint å kunne hjelpe.'],
  helloAgain: ['Hei.', 'Hei igjen.'],
};
