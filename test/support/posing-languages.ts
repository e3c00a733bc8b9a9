/** A smaller page that stands still, in the languages whose words are longer than English ones. */

/** What the owner of the shop wrote. */
interface Words {
  readonly tyres: readonly [topic: string, problem: string, solution: string, benefit: string, limits: string];
  readonly price: string;
  readonly action: string;
  readonly wrong: string;
  readonly which: string;
  readonly bike: string;
  readonly shop: string;
}

/** The languages that the page is in. */
export const posingLanguages = ['sv', 'nb', 'da'] as const;

/** One of them. */
export type Posing = (typeof posingLanguages)[number];

const words: Readonly<Record<Posing, Words>> = {
  sv: {
    tyres: [
      'Vinterdäck',
      'Sommardäck tappar greppet under 7 °C.',
      'Jag föreslår dubbade 42 mm-däck. Vi monterar dem medan du väntar.',
      'Du bromsar mycket kortare på is och kan cykla hela vintern.',
      'De låter mer på torr asfalt.',
    ],
    price: '899 kr, monterade',
    action: 'Boka montering',
    wrong: 'Något gick fel',
    which: 'Vilken cykel passar mig?',
    bike: 'Vad ska du mest cykla?',
    shop: 'Vår butik',
  },
  nb: {
    tyres: [
      'Vinterdekk',
      'Sommerdekk mister grepet under 7 °C.',
      'Jeg foreslår piggdekk på 42 mm. Vi monterer dem mens du venter.',
      'Du bremser mye kortere på is og kan sykle hele vinteren.',
      'De bråker mer på tørr asfalt.',
    ],
    price: '899 kr, montert',
    action: 'Bestill montering',
    wrong: 'Noe gikk galt',
    which: 'Hvilken sykkel passer meg?',
    bike: 'Hva skal du mest sykle?',
    shop: 'Butikken vår',
  },
  da: {
    tyres: [
      'Vinterdæk',
      'Sommerdæk mister grebet under 7 °C.',
      'Jeg foreslår pigdæk på 42 mm. Vi monterer dem, mens du venter.',
      'Du bremser meget kortere på is og kan cykle hele vinteren.',
      'De larmer mere på tør asfalt.',
    ],
    price: '899 kr., monteret',
    action: 'Bestil montering',
    wrong: 'Noget gik galt',
    which: 'Hvilken cykel passer til mig?',
    bike: 'Hvor cykler du mest?',
    shop: 'Vores butik',
  },
};

/** The chat of a bicycle shop in one of them. */
export function posingPageIn(language: Posing): string {
  const { tyres, price, action, wrong, which, bike, shop } = words[language];
  const [topic, problem, solution, benefit, limits] = tyres;
  return `
<link rel="stylesheet" href="/page.css">
<guided-chat lang="${language}" endpoint="/t" business="Nordlys Cycles" guide="Ingrid" avatar="/ingrid.svg" privacy="/privacy" time-zone="Europe/Oslo">
  <guided-explanation topic="${topic}" problem="${problem}" solution="${solution}" benefit="${benefit}" limits="${limits}"
    price="${price}" action="${action}" href="#fitting"></guided-explanation>
  <guided-empathy topic="${wrong}" asks="name | phone"></guided-empathy>
  <guided-questioning topic="${which}"><guided-question name="use" ask="${bike}" type="text"></guided-question></guided-questioning>
  <guided-contact label="${shop}" hours="Mo-Fr 09:00-17:00" time-zone="Europe/Oslo" phone="+47 77 00 00 00"></guided-contact>
</guided-chat>`;
}
