import { da as cues } from '../../language/cues/da.ts';
import { da as explanation } from '../../techniques/explanation/phrases/da.ts';
import type { Speech } from '../speech.ts';

export const speech: Speech = {
  language: 'da',
  cues,
  techniques: { explanation },
  conversation: {
    goodMorning: 'Godmorgen{called|}.',
    goodForenoon: 'Hej{called|}.',
    goodAfternoon: 'Hej{called|}.',
    goodEvening: 'Godaften{called|}.',
    hello: 'Hej{called|}.',
    automatedWithPerson: 'Jeg er en automatisk assistent og kan når som helst hjælpe dig videre til et menneske.',
    automated: 'Jeg er en automatisk assistent.',
    mayIKeep: 'Må jeg gemme chatten i {days} dage, så du slipper for at fortælle det hele igen?',
    mayIKeepForADay: 'Må jeg gemme chatten i én dag, så du slipper for at fortælle det hele igen?',
    keepIt: 'Ja, gem den',
    keepNothing: 'Nej, gem ikke noget',
    nothingKept: 'Så gemmer jeg ikke noget af chatten og sender ikke noget videre.',

    whatCanIDo: ['Hvad kan jeg hjælpe dig med?', 'Hvad kan jeg hjælpe med?', 'Hvad drejer det sig om?'],
    whatElse: ['Hvad kan jeg ellers hjælpe dig med?', 'Hvad vil du gerne have hjælp til nu?'],
    whichIsCloser: 'Passer noget af det her bedre?',

    didYouMean: [
      'Jeg er ikke sikker på, at jeg forstår det. Mener du noget af det her?',
      'Den fangede jeg ikke helt. Drejer det sig om noget af det her?',
    ],
    chooseOrRephrase: [
      'Jeg er ikke sikker på, at jeg forstår det. Vælg herunder, eller sig det med andre ord.',
      'Den fangede jeg ikke helt. Vælg herunder, eller fortæl det med andre ord.',
    ],
    stillNotUnderstood: 'Det her forstår jeg ikke godt nok. Et menneske kan hjælpe dig bedre.',
    goOn: 'Fortsæt med: {topic}',
    somethingElse: 'Noget andet',

    talkToPerson: 'Tal med et menneske',
    personHere: ['Sådan får du fat i et menneske.', 'Her kan du komme til at tale med et menneske.'],
    noPerson: 'Jeg har hverken telefonnummer eller adresse at give dig her.',
    openUntil: 'åbent til {time}',
    opensIn: 'åbner om {duration}',
    opensOn: 'åbner {day} kl.\u00a0{time}',
    closed: 'lukket',
    hours: 'Åbningstider',
    phone: 'Telefon',
    email: 'Mail',
    address: 'Adresse',
    visit: 'Besøg',
    bookVisit: 'Aftal et besøg',

    anythingElse: ['Er der andet, jeg kan hjælpe med?', 'Kan jeg hjælpe dig med andet?'],
    yesPlease: 'Ja tak',
    noThanks: 'Nej tak',
    wasItSolved: 'Blev det løst?',
    yes: 'Ja',
    no: 'Nej',
    howWasIt: 'Hvad synes du om chatten?',
    poor: 'Dårlig',
    okay: 'Okay',
    great: 'Super',
    anyComment: ['Er der noget, du vil tilføje?', 'Er der noget, jeg burde vide?'],
    skip: 'Spring over',
    thanks: ['Tak{address|}. Fortsat god dag.', 'Tak, fordi du skrev{address|}. Hav det godt.'],
    endChat: 'Afslut',
    failed: 'Noget gik galt hos mig. Det må du undskylde.',
  },
};
