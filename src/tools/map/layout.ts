/**
 * Where each card stands and which way each arrow goes. Dagre finds it out, and the same graph always comes out the same:
 * what leads to the topics from left to right, then each questionnaire from top to bottom.
 */
import { type EdgeLabel, Graph as LayoutGraph, type GraphLabel, type NodeLabel, layout } from '@dagrejs/dagre';
import { type Card, setAcross, setLabel, setUpright } from './card.ts';
import type { Edge, Graph, Node } from './graph.ts';

/** A point of the picture, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A card in its place: its upper left corner. */
export interface Placed extends Point {
  readonly card: Card;
}

/** What stands at an arrow, in its place: its upper left corner. */
export interface PlacedLabel extends Point {
  readonly label: ReturnType<typeof setLabel>;
}

/** An arrow: the points that it leads through, and whether it goes down, not to the right. */
export interface Arrow {
  readonly points: readonly Point[];
  readonly isDown: boolean;
}

/** A picture, before it is drawn; also a part of one. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Placed[];
  readonly labels: readonly PlacedLabel[];
  readonly arrows: readonly Arrow[];
}

/** How far parts of the picture stand from each other, and from its edge. */
const margin = 36;
const heading = 72;
const gap = 24;

/** Lays a graph out, with what is there all along beneath it. */
export function layOut({ nodes, edges, everywhere }: Graph): Layout {
  const topics = nodes.filter(({ within }) => within === undefined);
  const isAmong = (some: readonly Node[], { from, to }: Edge) =>
    [from, to].every((end) => some.some(({ id }) => id === end));
  const way = arrange(
    topics.map((node) => ({ node, card: isTopic(node) ? setAcross(node) : setUpright(node) })),
    edges.filter((edge) => isAmong(topics, edge)),
    'LR',
  );
  const questionnaires = topics.flatMap((topic) => {
    const parts = nodes.filter(({ within }) => within === topic.id);
    // Where it begins stands once more, and without what it says above.
    const all = [{ ...topic, steps: [] }, ...parts];
    const own = edges.filter((edge) => isAmong(all, edge));
    return parts.length === 0
      ? []
      : [
          arrange(
            all.map((node) => ({ node, card: setUpright(node) })),
            own,
            'TB',
          ),
        ];
  });
  const always = everywhere.map((node): Layout => {
    const card = setUpright(node);
    return { ...card, cards: [{ card, x: 0, y: 0 }], labels: [], arrows: [] };
  });
  const widest = Math.max(way.width, ...questionnaires.map(({ width }) => width));
  const rows = [way, inRows(questionnaires, widest, 2 * margin), inRows(always, widest, gap)];
  const all = moved(stacked(rows, 2 * margin), { x: margin, y: heading });
  return { ...all, width: all.width + margin, height: all.height + margin };
}

/** The technique's own steps are read from left to right. */
function isTopic({ sort }: Node): boolean {
  return sort === 'explanation' || sort === 'empathy' || sort === 'questioning';
}

function arrange(
  boxes: readonly { readonly node: Node; readonly card: Card }[],
  edges: readonly Edge[],
  rankdir: 'LR' | 'TB',
): Layout {
  const isDown = rankdir === 'TB';
  const graph = new LayoutGraph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({
    rankdir,
    nodesep: gap,
    edgesep: 16,
    ranksep: isDown ? 36 : 64,
    rankalign: isDown ? 'top' : 'center',
  });
  for (const { node, card } of boxes) graph.setNode(node.id, { width: card.width, height: card.height });
  const topics = boxes.filter(({ node }) => isTopic(node)).map(({ node }) => node.id);
  const sorts = new Map(boxes.map(({ node }) => [node.id, node.sort]));
  const hasPlans = boxes.some(({ node }) => node.sort === 'plan');
  const labels = edges.map(({ label }) => (label === undefined ? undefined : setLabel(label)));
  edges.forEach(({ from, to }, index) => {
    const label = labels[index];
    // All topics stand in one column, whether in a plan or not.
    const minlen = hasPlans && sorts.get(from) !== 'plan' && topics.includes(to) && !isDown ? 2 : 1;
    graph.setEdge(from, to, label ? { minlen, width: label.width, height: label.height, labelpos: 'c' } : { minlen });
  });
  // The order of the page means something: the first advice that holds is given.
  layout(
    graph,
    isDown ? { disableOptimalOrderHeuristic: true } : { customOrder: (ranked) => orderByTopics(ranked, topics) },
  );

  const middle = (id: string): Point => {
    const { x = 0, y = 0 } = graph.node(id);
    return { x, y };
  };
  const cards = boxes.map(({ node, card }): Placed => {
    const { x, y } = middle(node.id);
    return { card, x: x - card.width / 2, y: y - card.height / 2 };
  });
  const arrows = edges.map(({ from, to }): Arrow => {
    const [start, end] = [graph.node(from), graph.node(to)];
    const sideways = ({ width }: NodeLabel) => (isDown ? 0 : width / 2);
    const down = ({ height }: NodeLabel) => (isDown ? height / 2 : 0);
    const [first, last] = [middle(from), middle(to)];
    return {
      isDown,
      points: [
        { x: first.x + sideways(start), y: first.y + down(start) },
        ...(graph.edge(from, to).points ?? []).slice(1, -1),
        { x: last.x - sideways(end), y: last.y - down(end) },
      ],
    };
  });
  const placedLabels = edges.flatMap(({ from, to }, index): PlacedLabel[] => {
    const { x = 0, y = 0 } = graph.edge(from, to);
    const label = labels[index];
    return label ? [{ label, x: x - label.width / 2, y: y - label.height / 2 }] : [];
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, cards, labels: placedLabels, arrows };
}

/** Orders every column: the topics as on the page, and before them what leads to a topic beside it. */
function orderByTopics(ranked: LayoutGraph<GraphLabel, NodeLabel, EdgeLabel>, topics: readonly string[]): void {
  const orders = new Map<string, number>();
  const orderOf = (id: string): number => {
    const after = ranked.successors(id) ?? [];
    return orders.get(id) ?? after.reduce((sum, next) => sum + orderOf(next), 0) / after.length;
  };
  topics.forEach((id, index) => orders.set(id, index));
  const columns = new Map<number, string[]>();
  for (const id of ranked.nodes()) {
    const { rank = 0 } = ranked.node(id);
    columns.set(rank, [...(columns.get(rank) ?? []), id]);
  }
  for (const column of columns.values()) {
    column.sort((one, other) => orderOf(one) - orderOf(other));
    column.forEach((id, order) => (ranked.node(id).order = order));
  }
}

/** Parts side by side, in as many rows as it takes. */
function inRows(parts: readonly Layout[], widest: number, between: number): Layout {
  const rows: Layout[] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row && row.width + between + part.width <= widest) {
      rows[rows.length - 1] = joined(row, moved(part, { x: row.width + between, y: 0 }));
    } else rows.push(part);
  }
  return stacked(rows, between);
}

function stacked(parts: readonly Layout[], between: number): Layout {
  const nothing: Layout = { width: 0, height: 0, cards: [], labels: [], arrows: [] };
  return parts.reduce((above, part) => {
    if (part.height === 0) return above;
    return joined(above, moved(part, { x: 0, y: above.height === 0 ? 0 : above.height + between }));
  }, nothing);
}

/** A part further right and down; its size counts from where it was. */
function moved({ width, height, cards, labels, arrows }: Layout, by: Point): Layout {
  const move = <Thing extends Point>(thing: Thing) => ({ ...thing, x: thing.x + by.x, y: thing.y + by.y });
  return {
    width: width + by.x,
    height: height + by.y,
    cards: cards.map(move),
    labels: labels.map(move),
    arrows: arrows.map((arrow) => ({ ...arrow, points: arrow.points.map(move) })),
  };
}

function joined(one: Layout, other: Layout): Layout {
  return {
    width: Math.max(one.width, other.width),
    height: Math.max(one.height, other.height),
    cards: [...one.cards, ...other.cards],
    labels: [...one.labels, ...other.labels],
    arrows: [...one.arrows, ...other.arrows],
  };
}
