/** What visitors write on their way in, and what it answers: a questionnaire of a bicycle shop in four languages. */
import { da } from '../../src/language/cues/da.ts';
import { en } from '../../src/language/cues/en.ts';
import { nb } from '../../src/language/cues/nb.ts';
import { sv } from '../../src/language/cues/sv.ts';
import type { Language } from '../../src/language/languages.ts';
import type { Awaited } from '../../src/language/meaning.ts';

/** The cues of each language. */
export const cuesOf = { en, sv, nb, da };

const question = (name: string, kind: string, ask: string, parts: Partial<Awaited> = {}): Awaited => ({
  name,
  kind,
  ask,
  options: [],
  ...parts,
});

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

type Words = Readonly<
  Record<'use' | 'distance' | 'kids' | 'hills' | 'winter' | 'carry' | 'start' | 'email' | 'phone', string>
>;

const questionsIn = (
  words: Words,
  use: Readonly<Record<'work' | 'trails' | 'school', string>>,
  carry: Readonly<Record<'bags' | 'seat', string>>,
): readonly Awaited[] => [
  question('use', 'choice', words.use, { options: options(use) }),
  question('distance', 'number', words.distance, { unit: 'km' }),
  question('kids', 'number', words.kids),
  question('hills', 'yes-no', words.hills),
  question('winter', 'yes-no', words.winter),
  question('carry', 'choices', words.carry, { options: options(carry) }),
  question('start', 'date', words.start),
  question('email', 'email', words.email),
  question('phone', 'phone', words.phone),
];

/** The questions of the shop. */
export const shopQuestions: Readonly<Record<Language, readonly Awaited[]>> = {
  en: questionsIn(
    {
      use: 'What will you ride most?',
      distance: 'How far is it one way?',
      kids: 'How many children ride along?',
      hills: 'Any hills?',
      winter: 'Do you ride in winter?',
      carry: 'What does it have to carry?',
      start: 'When do you need it?',
      email: 'Where can I write to you?',
      phone: 'Where can I call you?',
    },
    { work: 'To work', trails: 'On trails', school: 'To school' },
    { bags: 'Panniers', seat: 'A child seat' },
  ),
  sv: questionsIn(
    {
      use: 'Vart cyklar du mest?',
      distance: 'Hur långt är det enkel väg?',
      kids: 'Hur många barn ska med?',
      hills: 'Är det backar?',
      winter: 'Cyklar du på vintern?',
      carry: 'Vad ska den bära?',
      start: 'När behöver du den?',
      email: 'Vart kan jag skriva?',
      phone: 'Vart kan jag ringa?',
    },
    { work: 'Till jobbet', trails: 'På stigar', school: 'Till skolan' },
    { bags: 'Cykelväskor', seat: 'En barnsits' },
  ),
  nb: questionsIn(
    {
      use: 'Hvor sykler du mest?',
      distance: 'Hvor langt er det én vei?',
      kids: 'Hvor mange barn skal være med?',
      hills: 'Er det bakker?',
      winter: 'Sykler du om vinteren?',
      carry: 'Hva skal den bære?',
      start: 'Når trenger du den?',
      email: 'Hvor kan jeg skrive?',
      phone: 'Hvor kan jeg ringe?',
    },
    { work: 'Til jobb', trails: 'På sti', school: 'Til skolen' },
    { bags: 'Sykkelvesker', seat: 'Et barnesete' },
  ),
  da: questionsIn(
    {
      use: 'Hvor cykler du mest?',
      distance: 'Hvor langt er der hver vej?',
      kids: 'Hvor mange børn skal med?',
      hills: 'Er der bakker?',
      winter: 'Cykler du om vinteren?',
      carry: 'Hvad skal den bære?',
      start: 'Hvornår skal du bruge den?',
      email: 'Hvor kan jeg skrive?',
      phone: 'Hvor kan jeg ringe?',
    },
    { work: 'På arbejde', trails: 'På stier', school: 'I skole' },
    { bags: 'Cykeltasker', seat: 'En barnestol' },
  ),
};

/** The day on which they were written, a Sunday. */
export const today = '2026-11-22';

/** What was written, and what it answers. */
export const told: Readonly<
  Record<Language, readonly (readonly [text: string, answers: Readonly<Record<string, string>>])[]>
> = {
  en: [
    ['I need a bike for 15 km to work with two children', { use: 'work', distance: '15', kids: '2' }],
    ['to work, about 15 km', { use: 'work', distance: '15' }],
    ['Something for my commute, 8 kilometres', { use: 'work', distance: '8' }],
    ['I want to ride on trails', { use: 'trails' }],
    ['a bike for the trail, not for work', { use: 'trails' }],
    ['It is 3 miles to work', { use: 'work', distance: '4.828' }],
    ['We have three kids to take to school', { use: 'school', kids: '3' }],
    ['It has to carry panniers and a child seat', { carry: 'bags | seat' }],
    ['with panniers', { carry: 'bags' }],
    ['There are hills all the way', { hills: 'yes' }],
    ['no hills here', { hills: 'no' }],
    ['I ride all winter', { winter: 'yes' }],
    ["I don't ride in winter", { winter: 'no' }],
    ['I need it by 3 December', { start: '2026-12-03' }],
    ['I need a bike next Tuesday', { start: '2026-11-24' }],
    ['Write to kim@example.com about a bike for work', { use: 'work', email: 'kim@example.com' }],
    ['Call me on 07700 900123', { phone: '07700900123' }],
    ['12.5 km to school', { use: 'school', distance: '12.5' }],
    // Nothing of these is clear.
    ['which bike suits me', {}],
    ['to work or to school', {}],
    ['10-15 km', {}],
    ['more than 15 km', {}],
    ['15 km a week', {}],
    ['15 km there and back', {}],
    ['I used to ride to work', {}],
    ['I bought it last Tuesday', {}],
    ["I don't know, maybe 15 km", {}],
    ['not to work', {}],
    ['My brother rides to work', {}],
    ['my 15 year old bike is broken', {}],
    ['It costs 500 kr', {}],
    ['I was there today', {}],
    ['between 10 and 15 km', {}],
  ],
  sv: [
    ['Jag behöver en cykel för 15 km till jobbet med två barn', { use: 'work', distance: '15', kids: '2' }],
    ['till jobbet, ungefär en och en halv mil', { use: 'work', distance: '15' }],
    ['Jag vill cykla på stigar', { use: 'trails' }],
    ['tre barn ska till skolan', { use: 'school', kids: '3' }],
    ['den ska bära cykelväskor och en barnsits', { carry: 'bags | seat' }],
    ['inga backar', { hills: 'no' }],
    ['många backar här', { hills: 'yes' }],
    ['jag cyklar på vintern', { winter: 'yes' }],
    ['jag cyklar inte på vintern', { winter: 'no' }],
    ['jag behöver den nästa tisdag', { start: '2026-11-24' }],
    ['senast den 3 december', { start: '2026-12-03' }],
    ['mejla kim@example.com', { email: 'kim@example.com' }],
    ['12,5 km till skolan', { use: 'school', distance: '12.5' }],
    ['till jobbet eller till skolan', {}],
    ['mer än 15 km', {}],
    ['15 km i veckan', {}],
    ['15 km tur och retur', {}],
    ['jag brukade cykla till jobbet', {}],
    ['jag vet inte, kanske 15 km', {}],
    ['vilken cykel passar mig', {}],
  ],
  nb: [
    ['Jeg trenger en sykkel for 15 km til jobb med to barn', { use: 'work', distance: '15', kids: '2' }],
    ['til jobben, rundt 1,5 mil', { use: 'work', distance: '15' }],
    ['Jeg vil sykle på sti', { use: 'trails' }],
    ['tre barn skal til skolen', { use: 'school', kids: '3' }],
    ['den skal bære sykkelvesker og et barnesete', { carry: 'bags | seat' }],
    ['ingen bakker', { hills: 'no' }],
    ['mange bakker her', { hills: 'yes' }],
    ['jeg sykler om vinteren', { winter: 'yes' }],
    ['jeg sykler ikke om vinteren', { winter: 'no' }],
    ['jeg trenger den neste tirsdag', { start: '2026-11-24' }],
    ['senest 3. desember', { start: '2026-12-03' }],
    ['ring meg på 400 12 345', { phone: '40012345' }],
    ['12,5 km til skolen', { use: 'school', distance: '12.5' }],
    ['til jobb eller til skolen', {}],
    ['mer enn 15 km', {}],
    ['15 km i uka', {}],
    ['15 km frem og tilbake', {}],
    ['jeg pleide å sykle til jobb', {}],
    ['vet ikke, kanskje 15 km', {}],
    ['hvilken sykkel passer for meg', {}],
  ],
  da: [
    ['Jeg har brug for en cykel til 15 km på arbejde med to børn', { use: 'work', distance: '15', kids: '2' }],
    ['på arbejde, cirka 15 km', { use: 'work', distance: '15' }],
    ['Jeg vil cykle på stier', { use: 'trails' }],
    ['tre børn skal i skole', { use: 'school', kids: '3' }],
    ['den skal bære cykeltasker og en barnestol', { carry: 'bags | seat' }],
    ['ingen bakker', { hills: 'no' }],
    ['mange bakker her', { hills: 'yes' }],
    ['jeg cykler om vinteren', { winter: 'yes' }],
    ['jeg cykler ikke om vinteren', { winter: 'no' }],
    ['jeg skal bruge den næste tirsdag', { start: '2026-11-24' }],
    ['senest den 3. december', { start: '2026-12-03' }],
    ['skriv til kim@example.com', { email: 'kim@example.com' }],
    ['12,5 km i skole', { use: 'school', distance: '12.5' }],
    ['på arbejde eller i skole', {}],
    ['mere end 15 km', {}],
    ['15 km om ugen', {}],
    ['15 km frem og tilbage', {}],
    ['jeg plejede at cykle på arbejde', {}],
    ['ved ikke, måske 15 km', {}],
    ['hvilken cykel passer til mig', {}],
  ],
};
