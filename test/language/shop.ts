/** A bicycle shop, as a guide asks in it, and what a typed text is taken for there. */
import type { Meaning, Question, SearchableTopic } from '../../src/language/meaning.ts';
import { understand } from '../../src/language/understanding.ts';
import { type SpokenLanguage, dayOfCases, spoken } from '../support/typed-cases.ts';

/** What is asked: `none` where nothing is. */
export type Asked = keyof typeof kinds | 'none';

/** The kind of each question; they are called by their names. */
const kinds = {
  'yes-no': 'yes-no',
  choice: 'choice',
  choices: 'choices',
  km: 'number',
  age: 'number',
  date: 'date',
  email: 'email',
  phone: 'phone',
  rating: 'rating',
  text: 'text',
} as const;

/** The labels of each question's options, by their ids. */
type Labels = Readonly<Record<'yes-no' | 'choice' | 'choices', Readonly<Record<string, string>>>>;

interface Shop {
  readonly labels: Labels;
  readonly topics: readonly SearchableTopic[];
}

const topic = (topic: string, match: readonly string[], ...texts: readonly string[]): SearchableTopic => ({
  topic,
  match,
  texts,
});

const shops: Readonly<Record<SpokenLanguage, Shop>> = {
  en: {
    labels: {
      'yes-no': { yes: "That's right", no: 'Not quite' },
      choice: { battery: 'The battery', brakes: 'The brakes', gears: 'The gears', ':else': 'Something else' },
      choices: { lock: 'Lock', light: 'Lights', basket: 'Basket', seat: 'Child seat' },
    },
    topics: [
      topic('Winter tyres', ['ice', 'snow', 'studs'], 'Summer tyres lose their grip in the cold.'),
      topic('Squeaking brakes', ['squeal', 'brake noise'], 'Wet rims make a noise.'),
      topic('Opening hours', ['open', 'closed'], 'On Saturdays until 14:00.'),
      topic('Price of a repair', ['how much', 'cost of repair'], 'A service is 899 kr.'),
    ],
  },
  sv: {
    labels: {
      'yes-no': { yes: 'Det stämmer', no: 'Inte riktigt' },
      choice: { battery: 'Batteriet', brakes: 'Bromsarna', gears: 'Växlarna', ':else': 'Något annat' },
      choices: { lock: 'Lås', light: 'Lampor', basket: 'Korg', seat: 'Barnsits' },
    },
    topics: [
      topic('Vinterdäck', ['is', 'snö', 'dubbdäck'], 'Sommardäck tappar greppet när det är kallt.'),
      topic('Gnissliga bromsar', ['bromsarna gnisslar', 'skrik'], 'Våta fälgar låter.'),
      topic('Öppettider', ['öppet', 'öppnar', 'stänger'], 'På lördagar till 14.00.'),
      topic('Vad kostar en reparation', ['pris på reparation'], 'En service kostar 899 kr.'),
    ],
  },
  nb: {
    labels: {
      'yes-no': { yes: 'Det stemmer', no: 'Ikke helt' },
      choice: { battery: 'Batteriet', brakes: 'Bremsene', gears: 'Girene', ':else': 'Noe annet' },
      choices: { lock: 'Lås', light: 'Lys', basket: 'Kurv', seat: 'Barnesete' },
    },
    topics: [
      topic('Vinterdekk', ['is', 'snø', 'piggdekk'], 'Sommerdekk mister grepet når det er kaldt.'),
      topic('Bremser som hyler', ['bremsene hyler', 'skriker'], 'Våte felger lager lyd.'),
      topic('Åpningstider', ['åpent', 'åpner', 'stenger'], 'På lørdager til 14.00.'),
      topic('Hva koster en reparasjon', ['pris på reparasjon'], 'En service koster 899 kr.'),
    ],
  },
  da: {
    labels: {
      'yes-no': { yes: 'Det stemmer', no: 'Ikke helt' },
      choice: { battery: 'Batteriet', brakes: 'Bremserne', gears: 'Gearene', ':else': 'Noget andet' },
      choices: { lock: 'Lås', light: 'Lygter', basket: 'Kurv', seat: 'Barnestol' },
    },
    topics: [
      topic('Vinterdæk', ['is', 'sne', 'pigdæk'], 'Sommerdæk mister grebet, når det er koldt.'),
      topic('Bremser der hviner', ['bremserne hviner', 'skriger'], 'Våde fælge larmer.'),
      topic('Åbningstider', ['åbent', 'åbner', 'lukker'], 'Om lørdagen til 14.00.'),
      topic('Hvad koster en reparation', ['pris på reparation'], 'En service koster 899 kr.'),
    ],
  },
};

/** The topics, as the cases call them, in the order in which the shops have them. */
const topicNames = ['tyres', 'brakes', 'hours', 'repair'];

/** What a text is taken for: an answer's value, `text` for free text, `topic:` with its name, or what else it means. */
export function takenInShop(text: string, language: SpokenLanguage, asked: Asked): string {
  const meaning = meantInShop(text, language, asked);
  if (meaning.as === 'answer') return asked === 'text' ? 'text' : meaning.value;
  return nameOf(meaning, shops[language].topics);
}

/** The topics that are named where a text means nothing. */
export function nearestInShop(text: string, language: SpokenLanguage, asked: Asked): readonly string[] {
  const meaning = meantInShop(text, language, asked);
  return meaning.as === 'nothing' ? meaning.nearest : [];
}

function meantInShop(text: string, language: SpokenLanguage, asked: Asked): Meaning {
  const { labels, topics } = shops[language];
  const question = asked === 'none' ? undefined : questionOf(asked, labels);
  const { cues } = spoken[language];
  return understand(text, { question, topics, current: undefined, today: dayOfCases, cues });
}

function questionOf(asked: keyof typeof kinds, labels: Labels): Question {
  const rating = Object.fromEntries(['1', '2', '3', '4', '5'].map((step) => [step, step]));
  const owned = new Map<string, Readonly<Record<string, string>>>(Object.entries({ ...labels, rating }));
  const options = Object.entries(owned.get(asked) ?? {}).map(([id, label]) => ({
    id,
    label,
    quiet: id.startsWith(':'),
  }));
  const ours = [
    { id: ':skip', label: '—', quiet: true },
    { id: ':person', label: '–', quiet: true },
  ];
  return { name: asked, kind: kinds[asked], options: [...options, ...ours], ...(asked === 'km' && { unit: 'km' }) };
}

function nameOf(meaning: Exclude<Meaning, { as: 'answer' }>, topics: readonly SearchableTopic[]): string {
  if (meaning.as === 'matter') return meaning.kind;
  if (meaning.as === 'topic')
    return `topic:${topicNames[topics.findIndex(({ topic }) => topic === meaning.topic)] ?? meaning.topic}`;
  const names = { unknown: 'dont-know', end: 'stop' } as const;
  return meaning.as in names ? names[meaning.as as keyof typeof names] : meaning.as;
}
