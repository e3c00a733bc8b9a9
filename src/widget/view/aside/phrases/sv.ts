import type { AsidePhrases } from '../phrases.ts';

export const sv: AsidePhrases = {
  copy: 'Få en kopia',
  download: 'Ladda ner',
  print: 'Skriv ut',
  mail: 'Mejla till mig',
  back: 'Tillbaka till chatten',
  saved: (file) => `Leta efter ${file} bland dina nedladdningar.`,
  refused: 'Det går inte från den här sidan i din webbläsare. Välj ett annat sätt, eller kopiera texten ur chatten.',
  chatWith: (business) => (business === undefined ? 'Din chatt' : `Din chatt med ${business}`),
  shortened: 'Det här är det viktigaste. Hela chatten kan du ladda ner där du hade den.',

  erase: 'Ta bort chatten?',
  eraseThere: (business) =>
    `Den tas bort i webbläsaren och hos ${business ?? 'mottagaren'}. Ingen kan hämta tillbaka den.`,
  eraseHere: 'Den finns bara i webbläsaren och tas bort här. Ingen kan hämta tillbaka den.',
  neverKept: 'Den har varken sparats eller skickats. Den försvinner bara från skärmen.',
  eraseMemory: 'Det jag minns från förra gången försvinner också.',
  keepIt: 'Behåll chatten',
  eraseIt: 'Ta bort den',
  erasing: 'Tar bort…',
  erased: (business) => `Chatten är borttagen, här och hos ${business ?? 'mottagaren'}.`,
  erasedHere: 'Chatten är borttagen.',
  asked: (business) =>
    `${business ?? 'Sidans ägare'} måste ta bort den för hand. Jag skickar det vidare, och sedan försvinner den ur webbläsaren.`,
  failed: 'Den är inte borttagen: jag fick inget svar som säger det. Den finns kvar här.',
  again: 'Försök igen',
  anew: 'Börja en ny chatt',
};
