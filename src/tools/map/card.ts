/** How a box is set as a card: its lines, where each stands, and how high the card is. Lengths are in pixels. */
import type { Node, Sort } from './graph.ts';
import { widthOf, wrap } from './wrapping.ts';

/** How wide every card is, so that they stand in columns. */
export const cardWidth = 296;

const padding = 18;
/** What the upright rail takes. */
const railRoom = 15;
const stepGap = 8;

/** How a line looks. */
type Look = 'kind' | 'title' | 'label' | 'text';

/** The size of each look's font, how far it is from line to line, and the most lines of it. */
const looks: Readonly<Record<Look, { readonly size: number; readonly leading: number; readonly most: number }>> = {
  kind: { size: 13, leading: 19, most: 1 },
  title: { size: 16, leading: 22, most: 4 },
  label: { size: 13, leading: 18, most: 1 },
  text: { size: 14, leading: 20, most: 4 },
};

/** A line of text: where it begins, and its baseline. */
export interface Line {
  readonly look: Look;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A segment of the guide rail, set upright beside the step that it stands for. */
export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A card, seen from its upper left corner. */
export interface Card {
  readonly node: Node;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly rail: readonly Segment[];
  /** Where the sign of its sort stands. */
  readonly sign: { readonly x: number; readonly y: number };
}

const techniques: readonly Sort[] = ['explanation', 'empathy', 'questioning'];

/** Sets a box. */
export function setCard(node: Node): Card {
  const lines: Line[] = [];
  const rail: Segment[] = [];
  let y = padding - 4;
  const write = (look: Look, text: string, x: number) => {
    const { size, leading, most } = looks[look];
    for (const line of wrap(text, (cardWidth - padding - x) / size, most)) {
      // Letters hang a little above the middle of their line.
      lines.push({ look, text: line, x, y: y + (leading + size * 0.7) / 2 });
      y += leading;
    }
  };

  const sign = { x: padding, y: y + 2 };
  write('kind', node.kind, padding + 22);
  y += 3;
  write('title', node.title, padding);
  const hasRail = techniques.includes(node.sort);
  for (const { label, texts } of node.steps.filter((step) => step.texts.length > 0)) {
    y += stepGap;
    const from = y;
    const x = padding + (hasRail ? railRoom : 0);
    if (label !== undefined) write('label', label, x);
    for (const text of texts) write('text', text, x);
    if (hasRail) rail.push({ x: padding, y: from + 2, height: y - from - 2 });
  }
  return { node, height: y + padding - 4, lines, rail, sign };
}

/** What stands at an arrow. */
export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const label = { size: 13, leading: 18, widest: 150, most: 4 } as const;

/** Sets what stands at an arrow. */
export function setLabel(text: string): Label {
  const lines = wrap(text, label.widest / label.size, label.most);
  const width = Math.max(...lines.map(widthOf)) * label.size;
  return { lines, width: Math.ceil(width) + 16, height: lines.length * label.leading + 6 };
}
