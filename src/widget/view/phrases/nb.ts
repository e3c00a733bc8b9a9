import type { ViewPhrases } from '../phrases.ts';

export const nb: ViewPhrases = {
  assistant: 'Automatisk assistent',
  assistantNamed: (name) => `${name} · automatisk assistent`,
  chat: 'Chat',
  close: 'Lukk',
  menu: 'Meny',
  log: 'Meldinger',
  earlier: 'Vis tidligere meldinger',
  progress: 'Trinn i samtalen',
  stepDone: 'ferdig',

  visitor: 'Du',
  choices: (count) => (count === 1 ? '1 alternativ.' : `${count} alternativer.`),
  field: 'Et felt å fylle ut.',

  next: 'Neste',
  notANumber: 'Jeg kan ikke lese det som et tall. Skriv med sifre, for eksempel 14.',
  notADate: 'Jeg trenger hele datoen: dag, måned og år.',
  notAnEmail: 'Jeg trenger én e-postadresse med krøllalfa i, for eksempel kim@example.com.',
  notAPhone: 'Jeg trenger ett telefonnummer med sifre, for eksempel 400\u00a000\u00a0000.',
  tickOne: 'Velg minst ett.',
  fillIn: 'Fyll ut feltet først.',

  write: 'Skriv en melding',
  writeOrChoose: 'Eller med egne ord',
  send: 'Send',

  change: 'Endre',
  changeLabel: (label) => `Endre: ${label}`,
  whichToChange: 'Hvilket svar vil du endre?',
  keepAnswer: 'Behold svaret',
  superseded: 'Endret senere:',

  person: 'Snakk med et menneske',
  changeAnswer: 'Endre svaret mitt',
  restart: 'Start på nytt',
  copy: 'Få en kopi',
  deletion: 'Slett chatten',
  notNow: 'Det krever nett, og det er det ikke akkurat nå.',
  unsent: 'Det er ikke nett akkurat nå. Meldingen blir stående her og sendes så snart det går.',
  end: 'Avslutt',

  ended: 'Chatten er avsluttet.',

  kept: (business, days) => {
    const span = days === 1 ? 'én dag' : `${days} dager`;
    return business === undefined ? `Lagres i ${span}` : `${business} lagrer chatten i ${span}`;
  },
  privacy: 'Personvern',
};
