/** A page that stands still: every kind of thing that the chat can show, at one time, with one font, and no chance in it. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import { holdStill } from './stillness.ts';

const weights = [400, 500, 600, 700];

const style = `
${weights.map((weight) => `@font-face { font-family: Inter; font-weight: ${String(weight)}; src: url(/inter-${String(weight)}.woff2); }`).join('\n')}
body { margin: 0; min-height: 100vh; font-family: Inter; background: light-dark(#e8e6e1, #08090b); color-scheme: light dark; }
`;

const portrait = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="#c9dcd7"/>
<circle cx="40" cy="32" r="15" fill="#7a4b3a"/><path d="M10 80c2-22 14-30 30-30s28 8 30 30" fill="#20514f"/></svg>`;

const contents: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {
  '/page.css': { contentType: 'text/css', body: style },
  '/ingrid.svg': { contentType: 'image/svg+xml', body: portrait },
};

/** The chat of a bicycle shop, as its owner wrote it. */
export const posingPage = `
<link rel="stylesheet" href="/page.css">
<guided-chat endpoint="/t" business="Nordlys Cycles" guide="Ingrid" avatar="/ingrid.svg" privacy="/privacy" time-zone="Europe/Oslo">
  <guided-explanation topic="Winter tyres" match="ice, slippery" problem="Summer tyres lose their grip below 7 °C."
    solution="I suggest studded 42 mm tyres. We fit them while you wait." benefit="You brake much shorter on ice and can ride all winter."
    details="The studs sit at the shoulders, so they bite when you lean." limits="They are noisier on dry tarmac."
    price="899 kr, fitted" action="Book a fitting" href="#fitting"></guided-explanation>
  <guided-explanation topic="A lock that fits" problem="A cable lock is cut in seconds.">
    <guided-option topic="Folding lock" solution="Fits the frame." benefit="Always with you." limits="1.2 kg" price="990 kr"></guided-option>
    <guided-option topic="Chain" solution="Goes round a lamp post." benefit="Two bikes in one." limits="3.5 kg" price="1 290 kr"></guided-option>
  </guided-explanation>
  <guided-empathy topic="Something went wrong" match="broken, late" promise="within one working day"
    ways="Repair it | Refund me | Call me" asks="name | phone"></guided-empathy>
  <guided-questioning topic="Find my bike" match="recommend">
    <guided-question name="use" ask="What will you mostly ride?" options="To work | On trails | With children"></guided-question>
    <guided-question name="needs" ask="What should it have?" type="choices" options="Mudguards | Lights | A carrier | A stand"></guided-question>
    <guided-question name="distance" ask="How far on a normal day?" type="number" unit="km" min="1" max="200"
      hint="There and back."></guided-question>
    <guided-question name="from" ask="From which day?" type="date"></guided-question>
    <guided-question name="hills" ask="Are there hills?" type="yes-no"></guided-question>
    <guided-question name="important" ask="How important is the weight to you?" type="rating"></guided-question>
    <guided-advice otherwise topic="Everyday bike" problem="You ride every day." solution="Lind 8, with belt and hub gear."
      benefit="It asks for nothing but air." price="12 400 kr" href="#lind"></guided-advice>
  </guided-questioning>
  <guided-contact label="Our shop" address="Storgata 1, Tromsø" hours="Mo-Fr 09:00-17:00, Sa 10:00-15:00" time-zone="Europe/Oslo"
    phone="+47 77 00 00 00" email="hei@example.com" href="#visit"></guided-contact>
  <guided-survey ask="How was this?" scale="5" comment="Anything we should know?"></guided-survey>
  <a href="/contact">Contact us</a>
</guided-chat>`;

/** Brings what the page asks for, and takes time and chance out of the browser. */
export async function standStill(context: BrowserContext): Promise<void> {
  await context.route(
    ({ pathname }) => pathname in contents,
    (route) => route.fulfill(contents[new URL(route.request().url()).pathname] ?? {}),
  );
  await context.route('**/inter-*.woff2', async (route) => {
    const weight = /\d+/.exec(new URL(route.request().url()).pathname)?.[0] ?? '400';
    const file = new URL(
      `../../node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`,
      import.meta.url,
    );
    await route.fulfill({ contentType: 'font/woff2', body: await readFile(file) });
  });
  await holdStill(context);
}
