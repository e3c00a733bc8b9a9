import { nb as cues } from '../../language/cues/nb.ts';
import { nb as explanation } from '../../techniques/explanation/phrases/nb.ts';
import type { Speech } from '../speech.ts';

export const speech: Speech = {
  language: 'nb',
  cues,
  techniques: { explanation },
  conversation: {
    goodMorning: 'God morgen{address|}.',
    goodForenoon: 'Hei{address|}.',
    goodAfternoon: 'Hei{address|}.',
    goodEvening: 'God kveld{address|}.',
    hello: 'Hei{address|}.',
    automatedWithPerson: 'Jeg er en automatisk assistent og kan når som helst hjelpe deg videre til et menneske.',
    automated: 'Jeg er en automatisk assistent.',
    mayIKeep: 'Kan jeg lagre chatten i {days} dager, så du slipper å fortelle alt på nytt?',
    mayIKeepForADay: 'Kan jeg lagre chatten i én dag, så du slipper å fortelle alt på nytt?',
    keepIt: 'Ja, lagre den',
    keepNothing: 'Nei, ikke lagre noe',
    nothingKept: 'Da lagrer jeg ingenting av chatten og sender ingenting videre.',

    whatCanIDo: ['Hva kan jeg hjelpe deg med?', 'Hva kan jeg hjelpe med?', 'Hva gjelder det?'],
    whatElse: ['Hva mer kan jeg hjelpe deg med?', 'Hva vil du ha hjelp til nå?'],
    whichIsCloser: 'Passer noe av dette bedre?',

    didYouMean: [
      'Jeg er ikke sikker på at jeg forstår. Mener du noe av dette?',
      'Nå hang jeg ikke helt med. Gjelder det noe av dette?',
    ],
    chooseOrRephrase: [
      'Jeg er ikke sikker på at jeg forstår. Velg nedenfor, eller si det med andre ord.',
      'Nå hang jeg ikke helt med. Velg nedenfor, eller fortell det med andre ord.',
    ],
    stillNotUnderstood: 'Dette forstår jeg ikke godt nok. Et menneske kan hjelpe deg bedre.',
    goOn: 'Fortsett med: {topic}',
    somethingElse: 'Noe annet',

    talkToPerson: 'Snakk med et menneske',
    personHere: ['Slik får du tak i et menneske.', 'Her kan du få snakke med et menneske.'],
    noPerson: 'Jeg har verken telefonnummer eller adresse å gi deg her.',
    openUntil: 'åpent til {time}',
    opensIn: 'åpner om {duration}',
    opensOn: 'åpner {day} kl.\u00a0{time}',
    closed: 'stengt',
    hours: 'Åpningstider',
    phone: 'Telefon',
    email: 'E-post',
    address: 'Adresse',
    visit: 'Besøk',
    bookVisit: 'Avtal et besøk',

    anythingElse: ['Er det noe mer jeg kan hjelpe med?', 'Kan jeg hjelpe deg med noe mer?'],
    yesPlease: 'Ja takk',
    noThanks: 'Nei takk',
    wasItSolved: 'Ordnet det seg?',
    yes: 'Ja',
    no: 'Nei',
    howWasIt: 'Hva syntes du om chatten?',
    poor: 'Dårlig',
    okay: 'Grei',
    great: 'Topp',
    anyComment: ['Er det noe du vil legge til?', 'Er det noe jeg burde vite?'],
    skip: 'Hopp over',
    thanks: ['Takk{address|}. Ha en fin dag.', 'Takk for at du tok kontakt{address|}. Ha det bra.'],
    endChat: 'Avslutt',
    failed: 'Noe gikk galt hos meg. Beklager det.',
  },
};
