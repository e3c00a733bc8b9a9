import { expect } from 'chai';
import { type Flow, sealFlow } from '../../src/flow/flow.ts';
import type { Language } from '../../src/language/languages.ts';
import type { ExplanationTopic } from '../../src/techniques/explanation/schema.ts';
import { loadSpeech } from '../../src/widget/speech.ts';
import { loadCourse } from '../../src/widget/techniques.ts';
import { SimulatedClock } from '../support/clock.ts';
import { shop } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';

const explanation = { technique: 'explanation', options: [], rich: {} } as const;

/** The cold battery, as owners in each country would write it, and what is said about it from greeting to thanks. */
const battery: Readonly<Record<Exclude<Language, 'en'>, Telling>> = {
  sv: {
    topic: {
      ...explanation,
      topic: 'Kallt batteri',
      problem: 'När det är kallt räcker batteriet inte lika långt.',
      solution: 'Jag föreslår ett batteriskydd. Det tar en minut att sätta på.',
      benefit: 'Med skyddet kommer du hem på en laddning.',
      limits: 'Det tål inte regn.',
      price: '349 kr',
    },
    answers: ['Kallt batteri', 'Det stämmer', 'Jag är med', 'Låter bra', 'Nej tack', 'Ja', '5', 'Hoppa över'],
    heard: [
      'God morgon Siri.',
      'Jag är en automatisk assistent och kan när som helst hjälpa dig vidare till en människa.',
      'Vad kan jag hjälpa dig med?',
      'Kallt batteri',
      'När det är kallt räcker batteriet inte lika långt.',
      'Känner du igen det?',
      'Det stämmer',
      'Jag föreslår ett batteriskydd. Det tar en minut att sätta på.',
      'Är det tydligt, eller ska jag säga det på ett annat sätt?',
      'Jag är med',
      'Det här kände du igen: När det är kallt räcker batteriet inte lika långt.',
      'Med skyddet kommer du hem på en laddning.',
      'Kallt batteri\nPris: 349 kr\nBra att veta: Det tål inte regn.',
      'Det var förslaget, priset och det som är bra att veta. Hur vill du göra?',
      'Låter bra',
      'Då är det bestämt.',
      'Nästa steg tar du med en människa:',
      'Vår butik\nÖppettider: öppet till 17.00\nTelefon: +47 77 00 00 00\nE-post: hei@example.com\nAdress: Storgata 1, Tromsø\nBesök: Boka ett besök',
      'Är det något mer jag kan hjälpa till med?',
      'Nej tack',
      'Löste det sig?',
      'Ja',
      'Vad tyckte du om chatten?',
      '5 · Jättebra',
      'Är det något du vill tillägga?',
      'Hoppa över',
      'Tack, Siri. Ha en fin dag.',
    ],
    rail: ['Problem', 'Lösning', 'Det får du', 'Ditt val'],
    shop: [
      'Så här når du en människa.',
      'Vår butik\nÖppettider: öppet till 17.00\nTelefon: +47 77 00 00 00\nE-post: hei@example.com\n' +
        'Adress: Storgata 1, Tromsø\nBesök: Boka ett besök',
    ],
    opens: ['öppnar om 30 minuter', 'öppnar om 1 timme', 'öppnar om 3 timmar', 'öppnar måndag kl. 09.00'],
    greetings: ['God morgon.', 'Hej.', 'Hej.', 'God kväll.', 'Hej.'],
    keeping: ['Får jag spara chatten i 30 dagar, så att du slipper berätta allt igen?', 'Ja, spara den'],
  },
  nb: {
    topic: {
      ...explanation,
      topic: 'Kaldt batteri',
      problem: 'Når det er kaldt, varer batteriet kortere.',
      solution: 'Jeg foreslår et batteritrekk. Det tar et minutt å sette på.',
      benefit: 'Med trekket kommer du hjem på én lading.',
      limits: 'Det tåler ikke regn.',
      price: '349 kr',
    },
    answers: ['Kaldt batteri', 'Det stemmer', 'Jeg er med', 'Høres bra ut', 'Nei takk', 'Ja', '5', 'Hopp over'],
    heard: [
      'God morgen, Siri.',
      'Jeg er en automatisk assistent og kan når som helst hjelpe deg videre til et menneske.',
      'Hva kan jeg hjelpe deg med?',
      'Kaldt batteri',
      'Når det er kaldt, varer batteriet kortere.',
      'Kjenner du deg igjen?',
      'Det stemmer',
      'Jeg foreslår et batteritrekk. Det tar et minutt å sette på.',
      'Er det greit så langt, eller skal jeg si det på en annen måte?',
      'Jeg er med',
      'Dette kjente du deg igjen i: Når det er kaldt, varer batteriet kortere.',
      'Med trekket kommer du hjem på én lading.',
      'Kaldt batteri\nPris: 349 kr\nGreit å vite: Det tåler ikke regn.',
      'Det var forslaget, prisen og det som er greit å vite. Hva vil du gjøre?',
      'Høres bra ut',
      'Da er det bestemt.',
      'Neste steg tar du med et menneske:',
      'Butikken vår\nÅpningstider: åpent til 17.00\nTelefon: +47 77 00 00 00\nE-post: hei@example.com\nAdresse: Storgata 1, Tromsø\nBesøk: Avtal et besøk',
      'Er det noe mer jeg kan hjelpe med?',
      'Nei takk',
      'Ordnet det seg?',
      'Ja',
      'Hva syntes du om chatten?',
      '5 · Topp',
      'Er det noe du vil legge til?',
      'Hopp over',
      'Takk, Siri. Ha en fin dag.',
    ],
    rail: ['Problem', 'Løsning', 'Dette får du', 'Ditt valg'],
    shop: [
      'Slik får du tak i et menneske.',
      'Butikken vår\nÅpningstider: åpent til 17.00\nTelefon: +47 77 00 00 00\nE-post: hei@example.com\n' +
        'Adresse: Storgata 1, Tromsø\nBesøk: Avtal et besøk',
    ],
    opens: ['åpner om 30 minutter', 'åpner om 1 time', 'åpner om 3 timer', 'åpner mandag kl. 09.00'],
    greetings: ['God morgen.', 'Hei.', 'Hei.', 'God kveld.', 'Hei.'],
    keeping: ['Kan jeg lagre chatten i 30 dager, så du slipper å fortelle alt på nytt?', 'Ja, lagre den'],
  },
  da: {
    topic: {
      ...explanation,
      topic: 'Koldt batteri',
      problem: 'Når det fryser, rækker batteriet ikke så langt.',
      solution: 'Jeg foreslår et batteriovertræk. Det tager et minut at sætte på.',
      benefit: 'Med det når du hjem på én opladning.',
      limits: 'Det tåler ikke regn.',
      price: '349 kr.',
    },
    answers: ['Koldt batteri', 'Det stemmer', 'Jeg er med', 'Lyder godt', 'Nej tak', 'Ja', '5', 'Spring over'],
    heard: [
      'Godmorgen Siri.',
      'Jeg er en automatisk assistent og kan når som helst hjælpe dig videre til et menneske.',
      'Hvad kan jeg hjælpe dig med?',
      'Koldt batteri',
      'Når det fryser, rækker batteriet ikke så langt.',
      'Kan du genkende det?',
      'Det stemmer',
      'Jeg foreslår et batteriovertræk. Det tager et minut at sætte på.',
      'Er det til at følge, eller skal jeg sige det på en anden måde?',
      'Jeg er med',
      'Det her kunne du genkende: Når det fryser, rækker batteriet ikke så langt.',
      'Med det når du hjem på én opladning.',
      'Koldt batteri\nPris: 349 kr.\nGodt at vide: Det tåler ikke regn.',
      'Det var forslaget, prisen og det, som er godt at vide. Hvad vil du gerne?',
      'Lyder godt',
      'Så er det besluttet.',
      'Næste skridt tager du med et menneske:',
      'Vores butik\nÅbningstider: åbent til 17.00\nTelefon: +47 77 00 00 00\nMail: hei@example.com\nAdresse: Storgata 1, Tromsø\nBesøg: Aftal et besøg',
      'Er der andet, jeg kan hjælpe med?',
      'Nej tak',
      'Blev det løst?',
      'Ja',
      'Hvad synes du om chatten?',
      '5 · Super',
      'Er der noget, du vil tilføje?',
      'Spring over',
      'Tak, Siri. Fortsat god dag.',
    ],
    rail: ['Problem', 'Løsning', 'Det får du', 'Dit valg'],
    shop: [
      'Sådan får du fat i et menneske.',
      'Vores butik\nÅbningstider: åbent til 17.00\nTelefon: +47 77 00 00 00\nMail: hei@example.com\n' +
        'Adresse: Storgata 1, Tromsø\nBesøg: Aftal et besøg',
    ],
    opens: ['åbner om 30 minutter', 'åbner om 1 time', 'åbner om 3 timer', 'åbner mandag kl. 09.00'],
    greetings: ['Godmorgen.', 'Hej.', 'Hej.', 'Godaften.', 'Hej.'],
    keeping: ['Må jeg gemme chatten i 30 dage, så du slipper for at fortælle det hele igen?', 'Ja, gem den'],
  },
};

interface Telling {
  readonly topic: ExplanationTopic;
  readonly answers: readonly string[];
  readonly heard: readonly string[];
  readonly rail: readonly string[];
  readonly shop: readonly string[];
  /** At 08:30, 08:00 and 06:00 on a Monday, and on the Saturday before. */
  readonly opens: readonly string[];
  /** At 07:00, 11:00, 15:00, 20:00 and 23:30. */
  readonly greetings: readonly string[];
  readonly keeping: readonly string[];
}

const label = { sv: 'Vår butik', nb: 'Butikken vår', da: 'Vores butik' };

for (const language of ['sv', 'nb', 'da'] as const) {
  const { topic, answers, heard, rail, shop: reached, opens, greetings, keeping } = battery[language];
  const contacts = [{ ...shop, label: label[language] }];
  const flow: Flow = sealFlow({ language, business: 'Nordlys', topics: [topic], contacts });
  const visits = (at: string, rest: Parameters<typeof Visitor.visits>[1] = {}) =>
    Visitor.visits(flow, { language, timeZone: 'Europe/Oslo', clock: new SimulatedClock(at), ...rest });

  describe(`a conversation in ${language}`, () => {
    it('goes from greeting to thanks', async () => {
      const visitor = await visits('2026-11-23T09:30:00+01:00', { name: 'Siri' });
      for (const answer of answers) await visitor.chooses(answer);
      expect(visitor.heard).to.deep.equal(heard);
      expect(visitor.chat.scene).to.include({ language, ended: true });
    });

    it('says where the visitor is', async () => {
      const visitor = await visits('2026-11-23T09:30:00+01:00');
      await visitor.chooses(topic.topic);
      expect(visitor.chat.scene.rail.map(({ label }) => label)).to.deep.equal(rail);
    });

    it('shows how to reach a person, and until when', async () => {
      const visitor = await visits('2026-11-23T09:30:00+01:00');
      expect(visitor.question.options.at(-1)?.note).to.match(/17\.00$/);
      await visitor.wants('person');
      expect(visitor.reply.slice(0, -1)).to.deep.equal(reached);
      expect(visitor.reply.at(-1)).to.match(/^(Ärende|Saks|Sags)nummer: N-[2-9A-Z]{4}$/);
    });

    it('says when the shop opens', async () => {
      const times = ['2026-11-23T08:30', '2026-11-23T08:00', '2026-11-23T06:00', '2026-11-21T12:00'];
      for (const [index, time] of times.entries()) {
        const { question } = await visits(`${time}:00+01:00`);
        expect(question.options.at(-1)?.note?.replace('\u00a0', ' ')).to.equal(opens[index]);
      }
    });

    it('greets by the time of day', async () => {
      const times = ['07:00', '11:00', '15:00', '20:00', '23:30'];
      for (const [index, time] of times.entries()) {
        const visitor = await visits(`2026-11-23T${time}:00+01:00`);
        expect(visitor.heard[0], time).to.equal(greetings[index]);
      }
    });

    it('asks whether it may be kept', async () => {
      const visitor = await visits('2026-11-23T09:30:00+01:00', { keepDays: 30 });
      expect([visitor.question.text, visitor.choices[0]]).to.deep.equal(keeping);
      const forADay = await visits('2026-11-23T09:30:00+01:00', { keepDays: 1 });
      expect(forADay.question.text).to.match(/ i (en|én) dag, /);
    });

    it('keeps its language on a page in another one', async () => {
      const visitor = await visits('2026-11-23T09:30:00+01:00');
      await visitor.chooses(topic.topic);
      const later = await visitor.reloads(sealFlow({ language: 'en', topics: [], contacts: [] }));
      expect(later.chat.scene.language).to.equal(language);
      await later.chooses(answers[1] ?? '');
      expect(later.heard).to.include(heard[8]);
    });
  });
}

describe('the wording of a conversation', () => {
  const greetedWith = async (seed: number) => {
    const flow = sealFlow({ language: 'sv', topics: [battery.sv.topic], contacts: [] });
    return (await Visitor.visits(flow, { language: 'sv', random: () => seed, loadSpeech, loadCourse })).heard.slice(1);
  };

  it('is chosen by its seed: another one words it otherwise, the same one never does', async () => {
    const seeds = Array.from({ length: 40 }, (_, index) => index * 104_729);
    const wordings = await Promise.all(seeds.map(greetedWith));
    expect(new Set(wordings.map((words) => words.at(-1))).size).to.equal(3);
    expect(await Promise.all(seeds.map(greetedWith))).to.deep.equal(wordings);
  });
});
