import { expect } from 'chai';
import { accountOf } from '../../src/language/account.ts';
import { atOnce } from '../../src/language/steps.ts';
import type { Account } from '../../src/language/meaning.ts';
import { type SpokenLanguage, spoken } from '../support/typed-cases.ts';

/** What the owner offers to whoever complains. */
const ways: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  en: ['Repair it', 'Refund me', 'Call me'],
  sv: ['Laga den', 'Pengarna tillbaka', 'Ring mig'],
  nb: ['Reparer den', 'Pengene tilbake', 'Ring meg'],
  da: ['Reparer den', 'Pengene tilbage', 'Ring til mig'],
};

type Told = readonly (readonly [text: string, tells: Partial<Account>])[];

const untold = { feeling: undefined, wait: undefined, wish: undefined, praises: undefined, contacts: undefined };

const cases: Readonly<Record<SpokenLanguage, Told>> = {
  en: [
    ['My lamp broke.', {}],
    ['I ordered it 3 weeks ago and it still has not come', { feeling: 'waiting', wait: '3 weeks' }],
    ["I've been on hold for an hour", { feeling: 'waiting', wait: 'An hour' }],
    ['The delivery is late', { feeling: 'waiting' }],
    ['I bought the bike two years ago and the frame cracked', {}],
    ['We had to cancel our trip because the tyre burst', { feeling: 'spoilt' }],
    ['The chain broke for the third time', { feeling: 'again' }],
    ['I am worried about my deposit', { feeling: 'worried' }],
    ['Such a disappointing stay', { feeling: 'let-down' }],
    ['The bell is loose. I want my money back', { wish: 'Refund me' }],
    ['My refund has not come', { feeling: 'waiting' }],
    ['I want the refund that has not come', { feeling: 'waiting' }],
    ['I have waited two weeks and I want my money back', { feeling: 'waiting', wait: 'Two weeks', wish: 'Refund me' }],
    ['The bell is loose, repair it please', { wish: 'Repair it' }],
    ['Please repair it, the bell is loose', { wish: 'Repair it' }],
    ['The staff were kind, but the wheel is bent', { praises: true }],
    ['Great, now the wheel is bent', {}],
    ['The bell is loose, call me on 07700 900123', { contacts: { phone: '07700900123' } }],
    ['Order 4711223344 has a loose bell', {}],
    ['My name is Tom Hill and the bell is loose', { contacts: { name: 'Tom Hill' } }],
    ['My name is wrong on the invoice.', {}],
    ['The bell is loose.\nRegards,\nTom Hill', { contacts: { name: 'Tom Hill' } }],
    ['The bell is loose, tom@example.com', { contacts: { email: 'tom@example.com' } }],
    ['Tom Hill, 07700 900123', { contacts: { name: 'Tom Hill', phone: '07700900123' } }],
    ['Tom Hill tom@example.com', { contacts: { name: 'Tom Hill', email: 'tom@example.com' } }],
    ['Order 4711223344', {}],
  ],
  sv: [
    ['Lampan gick sönder.', {}],
    ['Jag beställde den för tre veckor sedan och den har inte kommit', { feeling: 'waiting', wait: 'Tre veckor' }],
    ['Sen gick lampan sönder', {}],
    ['Rummet var inte städat när vi kom', {}],
    ['Kedjan gick av för tredje gången', { feeling: 'again' }],
    ['Jag är orolig för min handpenning', { feeling: 'worried' }],
    ['Jag är besviken på bytet', { feeling: 'let-down' }],
    ['Klockan är lös. Jag vill ha pengarna tillbaka', { wish: 'Pengarna tillbaka' }],
    ['Personalen var trevlig men hjulet är krokigt', { praises: true }],
    ['Klockan är lös, ring mig på 070-123 45 67', { contacts: { phone: '0701234567' } }],
    ['Jag heter Eva Lind och klockan är lös', { contacts: { name: 'Eva Lind' } }],
    ['Klockan är lös.\nMvh Eva Lind', { contacts: { name: 'Eva Lind' } }],
  ],
  nb: [
    ['Lykten gikk i stykker.', {}],
    ['Jeg har ventet i to uker på sykkelen', { feeling: 'waiting', wait: 'To uker' }],
    ['Rommet var ikke vasket da vi kom', {}],
    ['Kjedet røk for tredje gang', { feeling: 'again' }],
    ['Jeg er bekymret for depositumet', { feeling: 'worried' }],
    ['Jeg er skuffet over sykkelen', { feeling: 'let-down' }],
    ['Bjella er løs. Jeg vil ha pengene tilbake', { wish: 'Pengene tilbake' }],
    ['Betjeningen var hyggelig, men hjulet er skjevt', { praises: true }],
    ['Bjella er løs, nummeret mitt er 41 22 33 44', { contacts: { phone: '41223344' } }],
    ['Jeg heter Ola Nes og bjella er løs', { contacts: { name: 'Ola Nes' } }],
    ['Bjella er løs.\nMed vennlig hilsen\nOla Nes', { contacts: { name: 'Ola Nes' } }],
  ],
  da: [
    ['Lygten gik i stykker.', {}],
    ['Jeg har ventet i to uger på cyklen', { feeling: 'waiting', wait: 'To uger' }],
    ['Kæden knækkede for tredje gang', { feeling: 'again' }],
    ['Jeg er bekymret for mit depositum', { feeling: 'worried' }],
    ['Jeg er skuffet over cyklen', { feeling: 'let-down' }],
    ['Klokken er løs. Jeg vil gerne have pengene tilbage', { wish: 'Pengene tilbage' }],
    ['Personalet var venligt, men hjulet er skævt', { praises: true }],
    ['Klokken er løs, mit nummer er 41 22 33 44', { contacts: { phone: '41223344' } }],
    ['Jeg hedder Jens Holm, og klokken er løs', { contacts: { name: 'Jens Holm' } }],
    ['Jens Holm, 12345678', { contacts: { name: 'Jens Holm', phone: '12345678' } }],
    ['Ordre 12345678', {}],
    ['Klokken er løs.\nVenlig hilsen\nJens Holm', { contacts: { name: 'Jens Holm' } }],
  ],
};

describe('what a complaint tells beside what happened', () => {
  for (const language of Object.keys(spoken) as SpokenLanguage[]) {
    for (const [text, tells] of cases[language]) {
      it(`in ${language}: ${text} → ${JSON.stringify(tells)}`, () => {
        const account = atOnce(accountOf(text, spoken[language].cues, { offered: ways[language], isAsked: false }));
        const { feeling, wait, wish, praises, contacts } = account;
        expect({ feeling, wait, wish, praises, contacts }).to.deep.equal({ ...untold, ...tells });
      });
    }
  }

  it('is a wish in whatever words, where a wish was asked for', () => {
    const { cues } = spoken.en;
    const asked = { offered: ways.en, isAsked: true };
    expect(atOnce(accountOf('my money', cues, asked)).wish).to.equal('Refund me');
    expect(atOnce(accountOf('A new lamp by Friday', cues, asked)).wish).to.equal(undefined);
  });
});
