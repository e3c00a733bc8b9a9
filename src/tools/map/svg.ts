/** A map as a picture: SVG that loads nothing and runs nothing. */
import { escaped, tagOf } from '../../transcript/export/html-frame.ts';
import type { Line } from './card.ts';
import type { Graph, Sort } from './graph.ts';
import { type Arrow, type Placed, type PlacedLabel, type Point, layOut } from './layout.ts';
import { style } from './style.ts';

/** Draws a graph. */
export function svgOf(graph: Graph): string {
  const { width, height, cards, labels, arrows } = layOut(graph);
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${tagOf(graph.language)}" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="graphics-document document" aria-labelledby="map-title" aria-describedby="map-description">`,
    `<title id="map-title">${written(graph.title)}</title>`,
    `<desc id="map-description">${written(graph.description)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${w}" height="${h}"/>`,
    textOf({ look: 'heading', text: graph.title, x: 36, end: w - 36, y: 48 }),
    ...arrows.map(arrowOf),
    ...cards.map(cardOf),
    // Labels stand over whatever arrow may cross them.
    ...labels.map(labelOf),
    '</svg>',
    '',
  ].join('\n');
}

/** The signs of the sorts, 16 pixels wide. */
const signs: Readonly<Record<Sort, string>> = {
  offer: 'M2.5 4.5h11v7.5h-6l-3 2.5v-2.5h-2Z',
  greeting: 'M2.5 4.5h11v7.5h-6l-3 2.5v-2.5h-2Z',
  plan: 'M3 4h10v9.5H3ZM3 7h10M5.5 2.5V4M10.5 2.5V4',
  explanation: 'M2.5 4h11M2.5 8h11M2.5 12h6',
  empathy: 'M8 13.5S2.5 10.2 2.5 6.3A2.9 2.9 0 0 1 8 5a2.9 2.9 0 0 1 5.5 1.3c0 3.9-5.5 7.2-5.5 7.2Z',
  questioning: 'M5.2 5.6a2.9 2.9 0 1 1 4.1 2.7C8.4 8.7 8 9.2 8 10.2M8 13v.1',
  question: 'M5.2 5.6a2.9 2.9 0 1 1 4.1 2.7C8.4 8.7 8 9.2 8 10.2M8 13v.1',
  answers: 'm3 8.5 3.2 3.2L13 4.8',
  person: 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.8 14c.6-2.6 2.6-3.9 5.2-3.9s4.6 1.3 5.2 3.9',
  closing: 'M4 14V2.5h8.5l-2 3 2 3H4',
};

/** The technique in whose colour a sort is drawn. */
const colourOf: Partial<Readonly<Record<Sort, Sort>>> = { question: 'questioning', answers: 'questioning' };

function cardOf({ card: { node, width, height, lines, rail, sign }, x, y }: Placed): string {
  const { sort, kind, title, steps } = node;
  // Whoever points at a card, or hears it, gets all that had to be shortened.
  const whole = [`${kind}: ${title}`, ...steps.map(({ label, texts }) => [label ?? [], ...texts].flat().join('\n'))];
  return [
    `<g class="${colourOf[sort] ?? sort}" transform="translate(${place({ x, y })})" role="graphics-object group">`,
    `<title>${written(whole.join('\n'))}</title>`,
    `<rect class="card" width="${width}" height="${height}" rx="16"/>`,
    ...rail.map(
      (part) =>
        `<rect class="rail" x="${round(part.x)}" y="${part.y}" width="${round(part.width)}" height="${part.height}" rx="1.5"/>`,
    ),
    `<path class="sign" transform="translate(${place(sign)})" d="${signs[sort]}"/>`,
    ...lines.map(textOf),
    '</g>',
  ].join('\n');
}

/** A line of text. One that is read from the right begins there. */
function textOf({ look, text, x, end, y }: Omit<Line, 'look'> & { readonly look: string }): string {
  return isFromRight(text)
    ? `<text class="${look}" direction="rtl" x="${round(end)}" y="${round(y)}">${written(text)}</text>`
    : `<text class="${look}" x="${round(x)}" y="${round(y)}">${written(text)}</text>`;
}

/** Whether the first letter of a text belongs to a script that is read from the right. */
function isFromRight(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}

/** A line that leaves and arrives straight, and turns softly in between. */
function arrowOf({ points, isDown }: Arrow): string {
  // Along the way it goes, and across it, whichever that is.
  const turn = ({ x, y }: Point): Point => (isDown ? { x: y, y: x } : { x, y });
  const stops = points.map(turn);
  const [start, end] = [stops[0], stops.at(-1)];
  if (!start || !end) return '';
  // The head stands before the card.
  const line = [...stops.slice(0, -1), { x: end.x - 7, y: end.y }];
  const curves = line.slice(1).map((stop, index) => {
    const from = line[index] ?? start;
    const middle = (from.x + stop.x) / 2;
    return `C${[{ x: middle, y: from.y }, { x: middle, y: stop.y }, stop].map((point) => place(turn(point))).join(' ')}`;
  });
  const head = [{ x: end.x - 8, y: end.y - 5 }, end, { x: end.x - 8, y: end.y + 5 }];
  return [
    `<path class="arrow" d="M${place(turn(start))}${curves.join('')}"/>`,
    `<path class="head" d="M${head.map((point) => place(turn(point))).join('L')}Z"/>`,
  ].join('');
}

function labelOf({ label: { width, height, lines }, x, y }: PlacedLabel): string {
  return [
    `<g transform="translate(${place({ x, y })})">`,
    `<rect class="pill" width="${width}" height="${height}" rx="9"/>`,
    ...lines.map(textOf),
    '</g>',
  ].join('');
}

/** A text as it may stand in XML, which has no place for most control characters. */
function written(text: string): string {
  // eslint-disable-next-line no-control-regex -- It is they that are left out.
  return escaped(text.replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, ''));
}

function place({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
