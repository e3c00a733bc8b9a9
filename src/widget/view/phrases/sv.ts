import type { ViewPhrases } from '../phrases.ts';

export const sv: ViewPhrases = {
  assistant: 'Automatisk assistent',
  assistantNamed: (name) => `${name} · automatisk assistent`,
  chat: 'Chatt',
  close: 'Stäng',
  menu: 'Meny',
  log: 'Meddelanden',
  earlier: 'Visa tidigare meddelanden',
  progress: 'Steg i samtalet',
  stepDone: 'klart',

  visitor: 'Du',
  choices: (count) => `${count} alternativ.`,
  field: 'Ett fält att fylla i.',

  next: 'Nästa',
  notANumber: 'Jag kan inte läsa det som ett tal. Skriv med siffror, till exempel 14.',
  notADate: 'Jag behöver hela datumet: dag, månad och år.',
  notAnEmail: 'Jag behöver en mejladress med snabel-a i, till exempel kim@example.com.',
  notAPhone: 'Jag behöver ett telefonnummer med siffror, till exempel 070-174\u00a006\u00a005.',
  tickOne: 'Välj minst ett.',
  fillIn: 'Fyll i fältet först.',

  write: 'Skriv ett meddelande',
  writeOrChoose: 'Eller med egna ord',
  send: 'Skicka',

  change: 'Ändra',
  changeLabel: (label) => `Ändra: ${label}`,
  whichToChange: 'Vilket svar vill du ändra?',
  keepAnswer: 'Behåll svaret',
  superseded: 'Ändrat senare:',

  person: 'Prata med en människa',
  changeAnswer: 'Ändra mitt svar',
  restart: 'Börja om',
  copy: 'Få en kopia',
  deletion: 'Ta bort chatten',
  notNow: 'Det kräver en uppkoppling, och just nu finns det ingen.',
  unsent: 'Just nu finns det ingen uppkoppling. Meddelandet ligger kvar här och skickas så snart det går.',
  end: 'Avsluta',

  ended: 'Chatten är avslutad.',

  kept: (business, days) => {
    const span = `${days} ${days === 1 ? 'dag' : 'dagar'}`;
    return business === undefined ? `Sparas i ${span}` : `${business} sparar chatten i ${span}`;
  },
  privacy: 'Personuppgifter',
};
