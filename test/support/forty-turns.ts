/** One long visit to a bicycle shop in four languages: the shop's flow, and what the visitor does, turn by turn. */
import { type Flow, sealFlow } from '../../src/flow/flow.ts';
import type { Language } from '../../src/language/languages.ts';
import type { EmpathyTopic } from '../../src/techniques/empathy/schema.ts';
import type { ExplanationTopic } from '../../src/techniques/explanation/schema.ts';
import type { QuestioningTopic } from '../../src/techniques/questioning/schema.ts';
import { shop } from './flows.ts';

/** What the visitor does: writes something, takes the choice of an id, or changes an answer to one. */
export type Turn =
  { readonly types: Said } | { readonly takes: string } | { readonly changes: string; readonly to: string };

/** What stands in the shop's flow. */
export interface ShopWords {
  readonly tyres: Record<
    'topic' | 'match' | 'problem' | 'solution' | 'benefit' | 'details' | 'limits' | 'price' | 'action',
    string
  >;
  readonly trouble: Record<'topic' | 'match' | 'promise', string> & { readonly ways: readonly string[] };
  readonly bike: Record<'topic' | 'match' | 'use' | 'work' | 'trails' | 'children' | 'distance' | 'hills', string>;
  readonly city: Record<'topic' | 'problem' | 'solution' | 'benefit', string>;
  readonly trail: Record<'topic' | 'problem' | 'solution' | 'benefit', string>;
}

/** Everything that the visitor writes. */
export type Said =
  | 'hello'
  | 'ice'
  | 'unclear'
  | 'price'
  | 'thanks'
  | 'late'
  | 'needBy'
  | 'wrong'
  | 'praise'
  | 'liked'
  | 'distance'
  | 'nonsense'
  | 'broken'
  | 'secondWish'
  | 'person'
  | 'tyresAgain'
  | 'lookAround'
  | 'name'
  | 'phone';

/** The visit. Each row is one turn of the visitor, answered by one of the guide. */
export const visit: readonly Turn[] = [
  { types: 'hello' },
  { types: 'ice' },
  { takes: 'yes' },
  { types: 'unclear' },
  { takes: 'yes' },
  { types: 'price' },
  { takes: 'yes' },
  { types: 'thanks' },
  { types: 'late' },
  { types: 'needBy' },
  { takes: '#way-2' },
  { types: 'name' },
  { types: 'phone' },
  { types: 'wrong' },
  { takes: 'yes' },
  { types: 'praise' },
  { types: 'liked' },
  { takes: 'yes' },
  { takes: 'bike' },
  { takes: 'yes' },
  { takes: 'work' },
  { types: 'nonsense' },
  { types: 'distance' },
  { takes: 'yes' },
  { changes: 'work', to: 'trails' },
  { takes: 'yes' },
  { takes: 'yes' },
  { takes: 'yes' },
  { takes: 'no' },
  { types: 'broken' },
  { types: 'secondWish' },
  { takes: '#way-1' },
  { takes: 'yes' },
  { types: 'person' },
  { types: 'tyresAgain' },
  { takes: 'tell' },
  { types: 'lookAround' },
  { types: 'nonsense' },
  { takes: 'no' },
];

/** The words of each language: the shop's, and the visitor's. */
export const shops: Readonly<
  Record<Language, { readonly shop: ShopWords; readonly said: Readonly<Record<Said, string>> }>
> = {
  en: {
    shop: {
      tyres: {
        topic: 'Winter tyres',
        match: 'ice, slippery, studs, tyres',
        problem: 'Summer tyres lose their grip below 7 °C.',
        solution: 'I suggest studded 42 mm tyres. We fit them while you wait.',
        benefit: 'You brake much shorter on ice.',
        details: 'Each tyre has 240 carbide studs. They grip where rubber slides.',
        limits: 'They are noisier on dry tarmac.',
        price: '899 kr, fitted',
        action: 'Book a fitting',
      },
      trouble: {
        topic: 'Something went wrong',
        match: 'broken, late, complaint',
        promise: 'within one working day',
        ways: ['Repair it', 'Refund me', 'Call me'],
      },
      bike: {
        topic: 'Find my bike',
        match: 'which bike, recommend',
        use: 'What will you mostly ride?',
        work: 'To work',
        trails: 'On trails',
        children: 'With children',
        distance: 'How far is it, one way?',
        hills: 'Are there steep hills on the way?',
      },
      city: {
        topic: 'Fjord E',
        problem: 'Hills and headwind make the way to work long.',
        solution: 'I suggest the Fjord E. Its motor helps you up to 25 km/h.',
        benefit: 'You arrive rested.',
      },
      trail: {
        topic: 'Vidde',
        problem: 'Narrow tyres sink in off the tarmac.',
        solution: 'I suggest the Vidde. It takes 50 mm tyres.',
        benefit: 'You can turn off wherever the road does.',
      },
    },
    said: {
      hello: 'Hi there',
      ice: 'My bike slides on ice',
      unclear: "I don't quite follow",
      price: 'What does it cost?',
      thanks: 'Thanks',
      late: 'The child seat I ordered two weeks ago has not come, and I am really disappointed',
      needBy: 'I need it by Friday, we are going away',
      wrong: 'No, not on Friday, by Thursday',
      praise: 'By the way, Ola in your workshop was wonderful, thank you',
      liked: 'He fixed my brakes while I waited and explained it all',
      distance: 'about 12 km',
      nonsense: 'blarg fnord',
      broken: 'And my new lamp broke after one day',
      secondWish: 'A lamp that works',
      person: 'Can I talk to a person?',
      tyresAgain: 'Tell me about winter tyres again',
      lookAround: 'I have to think about it',
      name: 'Siri',
      phone: '+47 901 23 456',
    },
  },
  sv: {
    shop: {
      tyres: {
        topic: 'Vinterdäck',
        match: 'is, halt, dubbar, däck',
        problem: 'Sommardäck tappar greppet under 7 °C.',
        solution: 'Jag föreslår dubbade däck på 42 mm. Vi sätter på dem medan du väntar.',
        benefit: 'Du bromsar mycket kortare på is.',
        details: 'Varje däck har 240 hårdmetalldubbar. De biter där gummi glider.',
        limits: 'De låter mer på torr asfalt.',
        price: '899 kr, monterade',
        action: 'Boka montering',
      },
      trouble: {
        topic: 'Något gick fel',
        match: 'trasig, sen, klagomål',
        promise: 'inom en arbetsdag',
        ways: ['Laga den', 'Pengarna tillbaka', 'Ring mig'],
      },
      bike: {
        topic: 'Hitta min cykel',
        match: 'vilken cykel, rekommendera',
        use: 'Var cyklar du mest?',
        work: 'Till jobbet',
        trails: 'På skogsvägar',
        children: 'Med barn',
        distance: 'Hur långt är det, enkel väg?',
        hills: 'Finns det branta backar på vägen?',
      },
      city: {
        topic: 'Fjord E',
        problem: 'Backar och motvind gör vägen till jobbet lång.',
        solution: 'Jag föreslår Fjord E. Motorn hjälper upp till 25 km/h.',
        benefit: 'Du kommer fram utvilad.',
      },
      trail: {
        topic: 'Vidde',
        problem: 'Smala däck sjunker ner utanför asfalten.',
        solution: 'Jag föreslår Vidde. Den tar 50 mm breda däck.',
        benefit: 'Du kan svänga av där vägen gör det.',
      },
    },
    said: {
      hello: 'Hejsan',
      ice: 'Det är så halt, det är is hela vägen hem',
      unclear: 'Jag hänger inte riktigt med',
      price: 'Vad kostar det?',
      thanks: 'Tack',
      late: 'Barnsitsen som jag beställde för två veckor sedan har inte kommit, och jag är verkligen besviken',
      needBy: 'Jag behöver den till fredag, vi ska resa bort',
      wrong: 'Nej, inte på fredag, på torsdag',
      praise: 'Förresten, Ola i er verkstad var underbar, tack',
      liked: 'Han lagade bromsarna medan jag väntade och förklarade allt',
      distance: 'ungefär 12 km',
      nonsense: 'blarg fnord',
      broken: 'Och min nya lampa gick sönder efter en dag',
      secondWish: 'En lampa som fungerar',
      person: 'Kan jag få prata med en människa?',
      tyresAgain: 'Berätta om vinterdäck igen',
      lookAround: 'Jag måste fundera på det',
      name: 'Siri',
      phone: '+47 901 23 456',
    },
  },
  nb: {
    shop: {
      tyres: {
        topic: 'Vinterdekk',
        match: 'is, glatt, pigger, dekk',
        problem: 'Sommerdekk mister grepet under 7 °C.',
        solution: 'Jeg foreslår piggdekk på 42 mm. Vi monterer dem mens du venter.',
        benefit: 'Du bremser mye kortere på is.',
        details: 'Hvert dekk har 240 pigger av hardmetall. De biter der gummi sklir.',
        limits: 'De bråker mer på tørr asfalt.',
        price: '899 kr, montert',
        action: 'Bestill montering',
      },
      trouble: {
        topic: 'Noe gikk galt',
        match: 'ødelagt, sen, klage',
        promise: 'innen én virkedag',
        ways: ['Reparer den', 'Pengene tilbake', 'Ring meg'],
      },
      bike: {
        topic: 'Finn sykkelen min',
        match: 'hvilken sykkel, anbefale',
        use: 'Hvor sykler du mest?',
        work: 'Til jobb',
        trails: 'På skogsveier',
        children: 'Med barn',
        distance: 'Hvor langt er det, én vei?',
        hills: 'Er det bratte bakker på veien?',
      },
      city: {
        topic: 'Fjord E',
        problem: 'Bakker og motvind gjør veien til jobb lang.',
        solution: 'Jeg foreslår Fjord E. Motoren hjelper opp til 25 km/t.',
        benefit: 'Du kommer uthvilt frem.',
      },
      trail: {
        topic: 'Vidde',
        problem: 'Smale dekk synker ned utenfor asfalten.',
        solution: 'Jeg foreslår Vidde. Den tar 50 mm brede dekk.',
        benefit: 'Du kan svinge av der veien gjør det.',
      },
    },
    said: {
      hello: 'Hei hei',
      ice: 'Det er så glatt, det er is hele veien hjem',
      unclear: 'Det skjønte jeg ikke helt',
      price: 'Hva koster det?',
      thanks: 'Takk',
      late: 'Barnesetet som jeg bestilte for to uker siden, har ikke kommet, og jeg er virkelig skuffet',
      needBy: 'Jeg trenger det til fredag, vi skal reise bort',
      wrong: 'Nei, ikke fredag, torsdag',
      praise: 'Forresten, Ola på verkstedet deres var fantastisk, takk',
      liked: 'Han fikset bremsene mens jeg ventet, og forklarte alt',
      distance: 'omtrent 12 km',
      nonsense: 'blarg fnord',
      broken: 'Og den nye lykten min gikk i stykker etter én dag',
      secondWish: 'En lykt som virker',
      person: 'Kan jeg få snakke med et menneske?',
      tyresAgain: 'Fortell om vinterdekk igjen',
      lookAround: 'Jeg må tenke på det',
      name: 'Siri',
      phone: '+47 901 23 456',
    },
  },
  da: {
    shop: {
      tyres: {
        topic: 'Vinterdæk',
        match: 'is, glat, pigge, dæk',
        problem: 'Sommerdæk mister grebet under 7 °C.',
        solution: 'Jeg foreslår pigdæk på 42 mm. Vi monterer dem, mens du venter.',
        benefit: 'Du bremser meget kortere på is.',
        details: 'Hvert dæk har 240 pigge af hårdmetal. De bider, hvor gummi glider.',
        limits: 'De larmer mere på tør asfalt.',
        price: '899 kr., monteret',
        action: 'Bestil montering',
      },
      trouble: {
        topic: 'Noget gik galt',
        match: 'ødelagt, forsinket, klage',
        promise: 'inden for én hverdag',
        ways: ['Reparer den', 'Pengene tilbage', 'Ring til mig'],
      },
      bike: {
        topic: 'Find min cykel',
        match: 'hvilken cykel, anbefale',
        use: 'Hvor cykler du mest?',
        work: 'På arbejde',
        trails: 'På skovveje',
        children: 'Med børn',
        distance: 'Hvor langt er der, den ene vej?',
        hills: 'Er der stejle bakker på vejen?',
      },
      city: {
        topic: 'Fjord E',
        problem: 'Bakker og modvind gør vejen til arbejde lang.',
        solution: 'Jeg foreslår Fjord E. Motoren hjælper op til 25 km/t.',
        benefit: 'Du kommer udhvilet frem.',
      },
      trail: {
        topic: 'Vidde',
        problem: 'Smalle dæk synker ned uden for asfalten.',
        solution: 'Jeg foreslår Vidde. Den tager 50 mm brede dæk.',
        benefit: 'Du kan dreje af, hvor vejen gør det.',
      },
    },
    said: {
      hello: 'Hejsa',
      ice: 'Der er så glat, der er is hele vejen hjem',
      unclear: 'Det forstår jeg ikke helt',
      price: 'Hvad koster det?',
      thanks: 'Tak',
      late: 'Cykelstolen, som jeg bestilte for to uger siden, er ikke kommet, og jeg er virkelig skuffet',
      needBy: 'Jeg skal bruge den på fredag, vi skal rejse',
      wrong: 'Nej, ikke fredag, torsdag',
      praise: 'For resten var Ola på jeres værksted fantastisk, tak',
      liked: 'Han lavede bremserne, mens jeg ventede, og forklarede det hele',
      distance: 'cirka 12 km',
      nonsense: 'blarg fnord',
      broken: 'Og min nye lygte gik i stykker efter en dag',
      secondWish: 'En lygte, der virker',
      person: 'Kan jeg tale med et menneske?',
      tyresAgain: 'Fortæl om vinterdæk igen',
      lookAround: 'Det må jeg tænke over',
      name: 'Siri',
      phone: '+47 901 23 456',
    },
  },
};

/** The shop's flow in a language. */
export function shopIn(language: Language): Flow {
  const { tyres, trouble, bike, city, trail } = shops[language].shop;
  const words = (list: string) => list.split(', ');
  const explained = { technique: 'explanation', options: [], rich: {} } as const;
  const question = { type: 'choice', options: [] } as const;
  const topics = [
    { ...explained, ...tyres, match: words(tyres.match), href: '/workshop' },
    { ...trouble, technique: 'empathy', match: words(trouble.match), asks: ['name', 'phone'], rich: {} },
    {
      technique: 'questioning',
      topic: bike.topic,
      match: words(bike.match),
      limit: 5,
      questions: [
        {
          ...question,
          name: 'use',
          ask: bike.use,
          options: (['work', 'trails', 'children'] as const).map((id) => ({ id, label: bike[id] })),
        },
        { ...question, name: 'distance', ask: bike.distance, type: 'number', unit: 'km' },
        { ...question, name: 'hills', ask: bike.hills, type: 'yes-no' },
      ],
      advices: [
        { when: { name: 'use', is: 'is', value: 'trails' }, proposal: { ...explained, ...trail } },
        { when: { name: 'distance', is: '>', value: 8 }, proposal: { ...explained, ...city } },
        { when: { name: 'hills', is: 'is', value: 'yes' }, proposal: { ...explained, ...city } },
        { proposal: { ...explained, ...trail } },
      ],
    },
  ] satisfies (ExplanationTopic | EmpathyTopic | QuestioningTopic)[];
  return sealFlow({ language, business: 'Nordlys', guide: 'Ingrid', topics, contacts: [shop] });
}
