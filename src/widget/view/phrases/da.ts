import type { ViewPhrases } from '../phrases.ts';

export const da: ViewPhrases = {
  assistant: 'Automatisk assistent',
  assistantNamed: (name) => `${name} · automatisk assistent`,
  chat: 'Chat',
  close: 'Luk',
  menu: 'Menu',
  log: 'Beskeder',
  earlier: 'Vis tidligere beskeder',
  progress: 'Trin i samtalen',
  stepDone: 'klaret',

  visitor: 'Du',
  choices: (count) => (count === 1 ? '1 valgmulighed.' : `${count} valgmuligheder.`),
  field: 'Et felt, du kan udfylde.',

  next: 'Næste',
  notANumber: 'Det kan jeg ikke læse som et tal. Skriv med cifre, for eksempel 14.',
  notADate: 'Jeg skal bruge hele datoen: dag, måned og år.',
  notAnEmail: 'Jeg skal bruge én mailadresse med snabel-a i, for eksempel kim@example.com.',
  notAPhone: 'Jeg skal bruge ét telefonnummer med tal, for eksempel 12\u00a034\u00a056\u00a078.',
  tickOne: 'Vælg mindst én.',
  fillIn: 'Udfyld feltet først.',

  write: 'Skriv en besked',
  writeOrChoose: 'Eller med dine egne ord',
  send: 'Send',

  change: 'Ret',
  changeLabel: (label) => `Ret: ${label}`,
  whichToChange: 'Hvilket svar vil du rette?',
  keepAnswer: 'Behold svaret',
  superseded: 'Rettet senere:',

  person: 'Tal med et menneske',
  changeAnswer: 'Ret mit svar',
  restart: 'Start forfra',
  copy: 'Få en kopi',
  deletion: 'Slet chatten',
  notNow: 'Det kræver forbindelse, og lige nu er der ingen.',
  unsent: 'Lige nu er der ingen forbindelse. Beskeden bliver stående her og sendes, så snart det går.',
  end: 'Afslut',

  ended: 'Chatten er afsluttet.',

  kept: (business, days) => {
    const span = days === 1 ? 'én dag' : `${days} dage`;
    return business === undefined ? `Gemmes i ${span}` : `${business} gemmer chatten i ${span}`;
  },
  privacy: 'Privatliv',
};
