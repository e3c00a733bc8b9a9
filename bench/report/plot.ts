/**
 * Plots as SVG: bars, and curves on logarithmic axes. They fit a light and a dark page, carry their labels beside what
 * they label, and tell whoever cannot see them what they show.
 */

/** What every plot says of itself. */
interface Caption {
  readonly title: string;
  /** What the plot shows, in a sentence or two, with its figures. */
  readonly description: string;
}

/** A bar: its length, or those of its parts one after the other. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly number[];
  /** What stands at its end. */
  readonly figure: string;
  /** Ours, which stands out. */
  readonly ours?: boolean;
}

/** A curve through points whose `x` rises. */
export interface Curve {
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly ours?: boolean;
}

/** A limit that is drawn across the curves. */
export interface Limit {
  readonly y: number;
  readonly label: string;
}

const width = 720;

/** Room at the left for figures in a font that is wider than ours. */
const margin = 28;
const font = 14;

const style = `
  text { font: ${font}px system-ui, sans-serif; fill: #24312f; }
  .title { font-weight: 600; font-size: 16px; }
  .axis { stroke: #c9cdc8; stroke-width: 1; fill: none; }
  .soft { fill: #5b6866; }
  .ours { --c: #0b6b57; }
  .ours text { font-weight: 600; }
  .other { --c: #8a9694; }
  rect { fill: var(--c); }
  rect + rect { opacity: 0.45; }
  .curve { stroke: var(--c); stroke-width: 2.5; fill: none; stroke-linejoin: round; }
  .limit { stroke: #b3541e; stroke-width: 1.5; stroke-dasharray: 5 4; }
  text.limited { fill: #9c4616; stroke: none; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e4e9e6; }
    .axis { stroke: #46514f; }
    .soft { fill: #a3b0ad; }
    .ours { --c: #56c9a8; }
    .other { --c: #7d8a88; }
    .limit { stroke: #e69a64; }
    text.limited { fill: #f0ae80; }
  }`;

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const round = (figure: number): string => String(Math.round(figure * 10) / 10);

function text(x: number, y: number, words: string, { kind = '', anchor = 'start' } = {}): string {
  const named = kind === '' ? '' : ` class="${kind}"`;
  const from = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text${named} x="${round(x)}" y="${round(y)}"${from}>${escape(words)}</text>`;
}

function frame({ title, description }: Caption, height: number, drawn: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} 0 ${width + margin} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="description">${escape(description)}</desc>`,
    `<style>${style}\n</style>`,
    text(0, 18, title, { kind: 'title' }),
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

/** Bars from the longest possible down to nothing, each with its label before it and its figure behind it. */
export function drawBars(caption: Caption, bars: readonly Bar[]): string {
  const [before, behind, step] = [230, 170, 34];
  const lengthOf = ({ parts }: Bar) => parts.reduce((sum, part) => sum + part, 0);
  const scale = (width - before - behind) / Math.max(...bars.map(lengthOf), Number.MIN_VALUE);
  const drawn = bars.map((bar, row) => {
    const y = 40 + row * step;
    let x = before;
    const parts = bar.parts.map((part) => {
      const length = Math.max(part * scale, 1);
      const piece = `<rect x="${round(x)}" y="${y}" width="${round(length)}" height="20" rx="2"/>`;
      x += length;
      return piece;
    });
    return [
      `<g class="${bar.ours === true ? 'ours' : 'other'}">`,
      text(before - 12, y + 15, bar.label, { anchor: 'end' }),
      ...parts,
      text(x + 8, y + 15, bar.figure),
      '</g>',
    ].join('');
  });
  return frame(caption, 40 + bars.length * step, drawn);
}

/** The powers of ten from the one below a figure to the one above another. */
export function decades(least: number, most: number): readonly number[] {
  const [from, to] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  return Array.from({ length: Math.max(to - from, 1) + 1 }, (_, step) => 10 ** (from + step));
}

/** Curves over a plain horizontal axis and a logarithmic vertical one, each with its label at its end. */
export function drawCurves(
  caption: Caption,
  { x, y }: { readonly x: string; readonly y: (figure: number) => string },
  curves: readonly Curve[],
  limit?: Limit,
): string {
  const [left, right, top, bottom] = [64, 150, 44, 300];
  const points = curves.flatMap((curve) => curve.points);
  const ys = [...points.map(([, value]) => value), ...(limit ? [limit.y] : [])].filter((value) => value > 0);
  const lines = decades(Math.min(...ys), Math.max(...ys));
  const [floor = 1, ceiling = 10] = [lines[0], lines.at(-1)];
  const most = Math.max(...points.map(([value]) => value));

  const across = (value: number) => left + (value / most) * (width - left - right);
  const up = (value: number) =>
    bottom - (Math.log10(Math.max(value, floor) / floor) / Math.log10(ceiling / floor)) * (bottom - top);

  const grid = lines.flatMap((value) => [
    `<path class="axis" d="M${left} ${round(up(value))}H${width - right}"/>`,
    text(left - 8, up(value) + 5, y(value), { kind: 'soft', anchor: 'end' }),
  ]);
  const ticks = [0, most / 2, most].map((value) =>
    text(across(value), bottom + 20, value.toLocaleString('en'), { kind: 'soft', anchor: 'middle' }),
  );
  const drawn = curves.map(({ label, points, ours = false }) => {
    const path = points
      .map(([px, py], step) => `${step === 0 ? 'M' : 'L'}${round(across(px))} ${round(up(py))}`)
      .join('');
    const [, end = floor] = points.at(-1) ?? [];
    const kind = ours ? 'ours' : 'other';
    return `<g class="${kind}"><path class="curve" d="${path}"/>${text(width - right + 10, up(end) + 5, label)}</g>`;
  });
  const limitLine = limit
    ? [
        `<path class="limit" d="M${left} ${round(up(limit.y))}H${width - right}"/>`,
        text(width - right - 4, up(limit.y) + 16, limit.label, { kind: 'limited', anchor: 'end' }),
      ]
    : [];
  return frame(caption, bottom + 52, [
    ...grid,
    ...ticks,
    text(across(most / 2), bottom + 42, x, { kind: 'soft', anchor: 'middle' }),
    ...limitLine,
    ...drawn,
  ]);
}
