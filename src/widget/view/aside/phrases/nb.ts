import type { AsidePhrases } from '../phrases.ts';

export const nb: AsidePhrases = {
  copy: 'Få en kopi',
  download: 'Last ned',
  print: 'Skriv ut',
  mail: 'Send på e-post',
  back: 'Tilbake til chatten',
  saved: (file) => `Se etter ${file} blant nedlastingene dine.`,
  refused: 'Det går ikke fra denne siden i nettleseren din. Velg en annen måte, eller kopier teksten fra chatten.',
  chatWith: (business) => (business === undefined ? 'Chatten din' : `Chatten din med ${business}`),
  shortened: 'Dette er det viktigste. Hele chatten kan du laste ned der du hadde den.',

  erase: 'Slette chatten?',
  eraseThere: (business) =>
    `Den slettes i nettleseren og hos ${business ?? 'mottakeren'}. Ingen kan hente den tilbake.`,
  eraseHere: 'Den finnes bare i nettleseren, og slettes her. Ingen kan hente den tilbake.',
  neverKept: 'Den er verken lagret eller sendt. Den forsvinner bare fra skjermen.',
  eraseMemory: 'Det jag husker fra sist, blir også borte.',
  keepIt: 'Behold chatten',
  eraseIt: 'Slett den',
  erasing: 'Sletter…',
  erased: (business) => `Chatten er slettet, her og hos ${business ?? 'mottakeren'}.`,
  erasedHere: 'Chatten er slettet.',
  asked: (business) =>
    `${business ?? 'Eieren av siden'} må slette den for hånd. Jeg gir beskjed, og så forsvinner den fra nettleseren.`,
  failed: 'Den er ikke slettet: Jeg fikk ikke noe svar som sier det. Den er fortsatt her.',
  again: 'Prøv igjen',
  anew: 'Start en ny chat',
};
