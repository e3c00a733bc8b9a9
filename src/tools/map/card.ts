/** How a box is set as a card: its lines, where each stands, and how large the card is. Lengths are in pixels. */
import type { Node, Sort } from './graph.ts';
import { widthOf, wrap } from './wrapping.ts';

/** How lines look. */
export type Look = 'kind' | 'title' | 'label' | 'text' | 'when';

/** The size of each look's font, how far it is from line to line, how much wider it is than usual, and how many lines there may be. */
const looks: Readonly<Record<Look, readonly [size: number, leading: number, weight: number, most: number]>> = {
  kind: [13, 19, 1, 1],
  title: [16, 22, 1.1, 4],
  label: [13, 19, 1.1, 1],
  text: [14, 20, 1, 5],
  when: [13, 18, 1, 4],
};

/** A line of text: where it begins, or its middle where it is centred, where the room for it ends, and its baseline. */
export interface Line {
  readonly look: Look;
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

/** A part of the guide rail. */
export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card, seen from its upper left corner. */
export interface Card {
  readonly node: Node;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly rail: readonly Segment[];
  /** Where the sign of its sort stands. */
  readonly sign: { readonly x: number; readonly y: number };
}

const narrow = 280;
const wide = 880;
const padding = 18;
const thickness = 3;

/** The sorts that have the guide rail of a technique. */
const guided: readonly Sort[] = ['explanation', 'empathy', 'questioning'];

/** Sets a box as a narrow card, with its steps one beneath the other, beside the rail set upright. */
export function setUpright(node: Node): Card {
  const hasRail = guided.includes(node.sort);
  const x = padding + (hasRail ? 15 : 0);
  const { sign, lines, y: top } = setHead(node, narrow);
  const rail: Segment[] = [];
  let y = top;
  for (const { label, texts } of node.steps) {
    const from = y + 8;
    const step = setColumn([...(label === undefined ? [] : [['label', label] as const]), ...texts.map(asText)], {
      x,
      end: narrow - padding,
      y: from,
    });
    if (step.lines.length === 0) continue;
    lines.push(...step.lines);
    y = step.y;
    if (hasRail) rail.push({ x: padding, y: from + 2, width: thickness, height: y - from - 3 });
  }
  return { node, width: narrow, height: y + padding - 4, lines, rail, sign };
}

/** Sets a box as a wide card, with its steps side by side under the rail, as a visitor sees it. */
export function setAcross(node: Node): Card {
  const gap = 14;
  const { sign, lines, y } = setHead(node, wide);
  const room = (wide - 2 * padding + gap) / node.steps.length;
  const columns = node.steps.map(({ label = '', texts }, index) => {
    const x = padding + index * room;
    return { x, ...setColumn([['label', label], ...texts.map(asText)], { x, end: x + room - gap, y: y + 17 }) };
  });
  const rail = columns.map(({ x }) => ({ x, y: y + 9, width: room - gap, height: thickness }));
  const bottom = Math.max(...columns.map((column) => column.y));
  return {
    node,
    width: wide,
    height: bottom + padding - 4,
    lines: [...lines, ...columns.flatMap((column) => column.lines)],
    rail,
    sign,
  };
}

/** What stands at an arrow, as a card without a box. */
export function setLabel(text: string): Pick<Card, 'width' | 'height' | 'lines'> {
  const widest = 168;
  const { lines, y } = setColumn([['when', text]], { x: 0, end: widest, y: 3 });
  const [size] = looks.when;
  const width = Math.ceil(Math.max(...lines.map((line) => widthOf(line.text))) * size) + 16;
  return { width, height: y + 3, lines: lines.map((line) => ({ ...line, x: width / 2, end: width / 2 })) };
}

/** What every card begins with. */
function setHead({ kind, title }: Node, width: number): { sign: Card['sign']; lines: Line[]; y: number } {
  const end = width - padding;
  const first = setColumn([['kind', kind]], { x: padding + 23, end, y: padding - 4 });
  const second = setColumn([['title', title]], { x: padding, end, y: first.y + 2 });
  return { sign: { x: padding, y: padding - 3 }, lines: [...first.lines, ...second.lines], y: second.y };
}

const asText = (text: string) => ['text', text] as const;

/** Sets texts one beneath the other, and tells where they end. */
function setColumn(
  texts: readonly (readonly [look: Look, text: string])[],
  { x, end, y: top }: { x: number; end: number; y: number },
): { lines: Line[]; y: number } {
  let y = top;
  const lines = texts.flatMap(([look, text]) => {
    const [size, leading, weight, most] = looks[look];
    return wrap(text, (end - x) / size / weight, most).map((line): Line => {
      // Letters hang a little above the middle of their line.
      const baseline = y + (leading + size * 0.7) / 2;
      y += leading;
      return { look, text: line, x, end, y: baseline };
    });
  });
  return { lines, y };
}
