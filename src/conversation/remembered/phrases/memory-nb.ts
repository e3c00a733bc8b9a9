import type { Phrases } from '../../../techniques/technique.ts';
import type { MemoryPhrase } from '../sayings.ts';

export { recalling } from '../memory-deeds.ts';

export const phrases: Phrases<MemoryPhrase> = {
  mayIRemember: 'Kan jeg huske dette i nettleseren din i {span}, så du kan fortsette herfra når du er tilbake?',
  mayIAskHowItWent: 'Kan jeg huske dette i nettleseren din i {span} og spørre hvordan det gikk når du er tilbake?',
  days: '{days} dager',
  aDay: 'én dag',
  rememberIt: 'Ja, husk det',
  willRemember: 'Da husker jeg det. Ombestemmer du deg, kan du slette chatten.',
  wontRemember: 'Da husker jeg det ikke til neste gang.',
  lastTopic: 'Sist spurte du om: {topic}',
  lastMatter: 'Sist gjaldt det dette: {about}',
  howDidItGo: 'Hvordan gikk det?',
  itIsSettled: 'Det er ordnet',
  notYet: 'Ikke ennå',
  goodItIsSettled: 'Så fint å høre. Takk for at du sier fra.',
  sorryNotYet: 'Beklager at det ikke er ordnet ennå.',
  wasPromised: 'Dette ble du lovet {day}: {promise}',
  passedOnAgain: 'Jeg sender det videre igjen med samme saksnummer, så du slipper å fortelle alt på nytt.',
};
