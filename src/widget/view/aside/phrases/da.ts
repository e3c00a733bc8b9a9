import type { AsidePhrases } from '../phrases.ts';

export const da: AsidePhrases = {
  copy: 'Få en kopi',
  download: 'Hent',
  print: 'Udskriv',
  mail: 'Send på mail',
  back: 'Tilbage til chatten',
  saved: (file) => `Kig efter ${file} blandt dine hentede filer.`,
  refused:
    'Det kan ikke lade sig gøre fra denne side i din browser. Vælg en anden måde, eller kopiér teksten fra chatten.',
  chatWith: (business) => (business === undefined ? 'Din chat' : `Din chat med ${business}`),
  shortened: 'Det her er det vigtigste. Hele chatten kan du hente, hvor du havde den.',

  erase: 'Slette chatten?',
  eraseThere: (business) => `Den slettes i browseren og hos ${business ?? 'modtageren'}. Ingen kan få den tilbage.`,
  eraseHere: 'Den er kun i browseren og slettes her. Ingen kan få den tilbage.',
  neverKept: 'Den er hverken gemt eller sendt. Den forsvinder kun fra skærmen.',
  eraseMemory: 'Det, jeg husker fra sidst, forsvinder også.',
  keepIt: 'Behold chatten',
  eraseIt: 'Slet den',
  erasing: 'Sletter…',
  erased: (business) => `Chatten er slettet, her og hos ${business ?? 'modtageren'}.`,
  erasedHere: 'Chatten er slettet.',
  asked: (business) =>
    `${business ?? 'Sidens ejer'} skal selv slette den. Jeg giver besked, og så forsvinder den fra browseren.`,
  failed: 'Den er ikke slettet: Jeg fik ikke noget svar, der siger det. Den er her stadig.',
  again: 'Prøv igen',
  anew: 'Start en ny chat',
};
