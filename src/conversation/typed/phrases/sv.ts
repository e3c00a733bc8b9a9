import type { Phrases } from '../../../techniques/technique.ts';
import type { TypedPhrase } from '../sayings.ts';

export const sv: Phrases<TypedPhrase> = {
  automatedIndeed: [
    'Jag är en automatisk assistent, ingen människa.',
    'Du skriver med en automatisk assistent.',
    'Fortfarande en automatisk assistent.',
  ],
  didYouMean: [
    'Jag är inte säker på att jag förstår. Menar du något av det här?',
    'Nu hängde jag inte riktigt med. Gäller det något av det här?',
    'Det kan vara flera saker. Vad ligger närmast?',
    'Jag kanske missar poängen. Handlar det om något av det här?',
  ],
  startingOver: 'Då börjar jag om från början.',
  safetyFirst: 'Om någon är skadad eller i fara, ring 112 först.',
  personAtOnce: [
    'Du kan gå direkt till en människa med det här.',
    'Du behöver inte fortsätta med mig. En människa kan ta över.',
    'En människa kan ta över det här.',
  ],
  personForThis: [
    'Det här är för en människa, inte för en automatisk assistent.',
    'Det här bör du prata med en människa om.',
    'Jag är inte rätt för det här. Det behövs en människa.',
  ],
  needsPerson: [
    'Det här bör en människa ta hand om.',
    'Det här behöver en människa reda ut.',
    'Det är bäst att en människa tittar på det här.',
  ],
  complaintNoted: [
    'Förlåt att det blev så. Chatten går till {business|butiken}.',
    'Det här går till {business|butiken} tillsammans med resten av chatten.',
    'Jag lägger till det i det som {business|butiken} får från chatten.',
  ],
  goesAlong: [
    'Det följer med resten.',
    'Det lägger jag till det som skickas vidare.',
    'Noterat. Det skickas med resten.',
  ],
  goodToHear: [
    'Roligt att höra. Jag har noterat det.',
    'Tack, det har jag också noterat.',
    'Det tar jag med i anteckningarna.',
  ],
  youAreWelcome: ['Varsågod.', 'Ingen orsak.', 'Det var så lite.', 'Bara roligt att kunna hjälpa till.'],
  helloAgain: ['Hej.', 'Hej igen.'],
};
