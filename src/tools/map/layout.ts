/** Where each card stands and which way each arrow goes. Dagre finds it out: the same graph always comes out the same. */
import { type EdgeLabel, Graph as LayoutGraph, type GraphLabel, type NodeLabel, layout } from '@dagrejs/dagre';
import { type Card, type Label, cardWidth, setCard, setLabel } from './card.ts';
import type { Graph } from './graph.ts';

/** A point of the picture, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A card in its place. */
export interface Placed extends Point {
  readonly card: Card;
}

/** An arrow: the points that it leads through, and what stands at it, seen from the middle of that. */
export interface Arrow {
  readonly points: readonly Point[];
  readonly label?: Label & Point;
}

/** A picture, before it is drawn. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Placed[];
  readonly arrows: readonly Arrow[];
}

const margin = 32;
const heading = 64;
const gap = 24;

/** Lays a graph out from left to right, as one reads, and beneath it what is there all along. */
export function layOut({ nodes, edges, everywhere }: Graph): Layout {
  const graph = new LayoutGraph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'LR', nodesep: gap, edgesep: 20, ranksep: 60, marginx: margin, marginy: margin });
  const cards = new Map(nodes.map((node) => [node.id, setCard(node)]));
  const labels = edges.map(({ label }) => (label === undefined ? undefined : setLabel(label)));
  for (const [id, { height }] of cards) graph.setNode(id, { width: cardWidth, height });
  edges.forEach(({ from, to }, index) => {
    const label = labels[index];
    graph.setEdge(from, to, label ? { width: label.width, height: label.height, labelpos: 'c' } : {});
  });
  layout(graph);

  const placed = [...cards].map(([id, card]): Placed => {
    const { x = 0, y = 0 } = graph.node(id);
    return { card, x: x - cardWidth / 2, y: heading + y - card.height / 2 };
  });
  const arrows = edges.map(({ from, to }, index): Arrow => {
    const { points = [], x = 0, y = 0 } = graph.edge(from, to);
    const [start, end] = [graph.node(from), graph.node(to)];
    const label = labels[index];
    return {
      points: [
        { x: (start.x ?? 0) + cardWidth / 2, y: start.y ?? 0 },
        ...points.slice(1, -1),
        { x: (end.x ?? 0) - cardWidth / 2, y: end.y ?? 0 },
      ].map((point) => ({ x: point.x, y: heading + point.y })),
      ...(label ? { label: { ...label, x, y: heading + y } } : {}),
    };
  });
  return withRow(everywhere.map(setCard), placed, arrows);
}

/** Adds a row of cards beneath all others. */
function withRow(row: readonly Card[], above: readonly Placed[], arrows: readonly Arrow[]): Layout {
  const right = Math.max(margin + cardWidth, ...above.map(({ x }) => x + cardWidth));
  const top = Math.max(heading, ...above.map(({ y, card }) => y + card.height)) + 2 * margin;
  const inRow = Math.max(1, Math.floor((right - margin + gap) / (cardWidth + gap)));
  let y = top;
  const below: Placed[] = [];
  for (let from = 0; from < row.length; from += inRow) {
    const some = row.slice(from, from + inRow);
    below.push(...some.map((card, index) => ({ card, x: margin + index * (cardWidth + gap), y })));
    y += Math.max(...some.map(({ height }) => height)) + gap;
  }
  return { width: right + margin, height: y - gap + margin, cards: [...above, ...below], arrows };
}
