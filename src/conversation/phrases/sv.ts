import { sv as cues } from '../../language/cues/sv.ts';
import { sv as explanation } from '../../techniques/explanation/phrases/sv.ts';
import type { Speech } from '../speech.ts';

export const speech: Speech = {
  language: 'sv',
  cues,
  techniques: { explanation },
  conversation: {
    goodMorning: 'God morgon{called|}.',
    goodForenoon: 'Hej{called|}.',
    goodAfternoon: 'Hej{called|}.',
    goodEvening: 'God kväll{called|}.',
    hello: 'Hej{called|}.',
    automatedWithPerson: 'Jag är en automatisk assistent och kan när som helst hjälpa dig vidare till en människa.',
    automated: 'Jag är en automatisk assistent.',
    mayIKeep: 'Får jag spara chatten i {days} dagar, så att du slipper berätta allt igen?',
    mayIKeepForADay: 'Får jag spara chatten i en dag, så att du slipper berätta allt igen?',
    keepIt: 'Ja, spara den',
    keepNothing: 'Nej, spara inget',
    nothingKept: 'Då sparar jag inget av chatten och skickar inget vidare.',

    whatCanIDo: ['Vad kan jag hjälpa dig med?', 'Vad kan jag hjälpa till med?', 'Vad gäller det?'],
    whatElse: ['Vad mer kan jag hjälpa dig med?', 'Vad vill du ha hjälp med nu?'],
    whichIsCloser: 'Stämmer något av det här bättre?',

    didYouMean: [
      'Jag är inte säker på att jag förstår. Menar du något av det här?',
      'Nu hängde jag inte riktigt med. Gäller det något av det här?',
    ],
    chooseOrRephrase: [
      'Jag är inte säker på att jag förstår. Välj här nedanför, eller säg det med andra ord.',
      'Nu hängde jag inte riktigt med. Välj här nedanför, eller berätta med andra ord.',
    ],
    stillNotUnderstood: 'Det här förstår jag inte tillräckligt bra. En människa kan hjälpa dig bättre.',
    goOn: 'Fortsätt med: {topic}',
    somethingElse: 'Något annat',

    talkToPerson: 'Prata med en människa',
    personHere: ['Så här når du en människa.', 'Här kan du få prata med en människa.'],
    noPerson: 'Jag har varken telefonnummer eller adress att ge dig här.',
    openUntil: 'öppet till {time}',
    opensIn: 'öppnar om {duration}',
    opensOn: 'öppnar {day} kl.\u00a0{time}',
    closed: 'stängt',
    hours: 'Öppettider',
    phone: 'Telefon',
    email: 'E-post',
    address: 'Adress',
    visit: 'Besök',
    bookVisit: 'Boka ett besök',

    anythingElse: ['Är det något mer jag kan hjälpa till med?', 'Kan jag hjälpa dig med något mer?'],
    yesPlease: 'Ja tack',
    noThanks: 'Nej tack',
    wasItSolved: 'Löste det sig?',
    yes: 'Ja',
    no: 'Nej',
    howWasIt: 'Vad tyckte du om chatten?',
    poor: 'Dålig',
    okay: 'Okej',
    great: 'Jättebra',
    anyComment: ['Är det något du vill tillägga?', 'Är det något jag borde känna till?'],
    skip: 'Hoppa över',
    thanks: ['Tack{address|}. Ha en fin dag.', 'Tack för att du hörde av dig{address|}. Ha det så bra.'],
    endChat: 'Avsluta',
    failed: 'Något gick fel hos mig. Förlåt för det.',
  },
};
