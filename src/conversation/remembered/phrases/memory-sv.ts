import type { Phrases } from '../../../techniques/technique.ts';
import type { MemoryPhrase } from '../sayings.ts';

export { recalling } from '../memory-deeds.ts';

export const phrases: Phrases<MemoryPhrase> = {
  mayIRemember:
    'Får jag komma ihåg det här i din webbläsare i {span}, så att du kan fortsätta härifrån när du är tillbaka?',
  mayIAskHowItWent: 'Får jag komma ihåg det här i din webbläsare i {span} och fråga hur det gick när du är tillbaka?',
  days: '{days} dagar',
  aDay: 'en dag',
  rememberIt: 'Ja, kom ihåg det',
  willRemember: 'Då kommer jag ihåg det. Om du ångrar dig kan du ta bort chatten.',
  wontRemember: 'Då kommer jag inte ihåg det till nästa gång.',
  lastTopic: 'Förra gången frågade du om: {topic}',
  lastMatter: 'Förra gången gällde det här: {about}',
  howDidItGo: 'Hur gick det?',
  itIsSettled: 'Det är löst',
  notYet: 'Inte än',
  goodItIsSettled: 'Roligt att höra. Tack för att du berättar det.',
  sorryNotYet: 'Förlåt att det inte är löst än.',
  wasPromised: 'Det här blev du lovad den {day}: {promise}',
  passedOnAgain: 'Jag skickar det vidare igen med samma ärendenummer, så slipper du berätta allt på nytt.',
};
