import type { Phrases } from '../../../techniques/technique.ts';
import type { MemoryPhrase } from '../sayings.ts';

export { recalling } from '../memory-deeds.ts';

export const phrases: Phrases<MemoryPhrase> = {
  mayIRemember: 'Må jeg huske det her i din browser i {span}, så du kan fortsætte herfra, når du er tilbage?',
  mayIAskHowItWent: 'Må jeg huske det her i din browser i {span} og spørge, hvordan det gik, når du er tilbage?',
  days: '{days} dage',
  aDay: 'én dag',
  rememberIt: 'Ja, husk det',
  willRemember: 'Så husker jeg det. Hvis du fortryder, kan du slette chatten.',
  wontRemember: 'Så husker jeg det ikke til næste gang.',
  lastTopic: 'Sidst spurgte du om: {topic}',
  lastMatter: 'Sidst drejede det sig om det her: {about}',
  howDidItGo: 'Hvordan gik det?',
  itIsSettled: 'Det er løst',
  notYet: 'Ikke endnu',
  goodItIsSettled: 'Dejligt at høre. Tak, fordi du siger det.',
  sorryNotYet: 'Undskyld, at det ikke er løst endnu.',
  wasPromised: 'Det her blev du lovet den {day}: {promise}',
  passedOnAgain: 'Jeg sender det videre igen med samme sagsnummer, så du slipper for at fortælle det hele forfra.',
};
