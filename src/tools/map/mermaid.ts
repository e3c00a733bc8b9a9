/** A map as Mermaid text, as many readers of Markdown draw it. */
import type { Edge, Graph, Node, Sort } from './graph.ts';

const longest = 120;

/** Writes a graph. Owner's texts stand in quotation marks, so that no word of them means anything. */
export function mermaidOf({ title, description, nodes, edges, everywhere }: Graph): string {
  return [
    'flowchart LR',
    `  accTitle: ${line(title)}`,
    `  accDescr: ${line(description)}`,
    ...nodes.flatMap(boxOf),
    ...edges.map(arrowOf),
    '  subgraph everywhere [" "]',
    ...everywhere.flatMap(boxOf).map((one) => `  ${one}`),
    '  end',
    ...classes,
    '',
  ].join('\n');
}

const shapes: Readonly<Record<Sort, readonly [open: string, close: string]>> = {
  offer: ['>', ']'],
  greeting: ['(', ')'],
  plan: ['[', ']'],
  explanation: ['[', ']'],
  empathy: ['(', ')'],
  questioning: ['(', ')'],
  question: ['{{', '}}'],
  answers: ['(', ')'],
  person: ['(', ')'],
  closing: ['(', ')'],
};

function boxOf({ id, sort, kind, title, steps }: Node): string[] {
  const [open, close] = shapes[sort];
  const told = steps.map(({ label, texts }) => {
    const all = texts.map(quoted).join('<br>');
    return label === undefined ? all : `<b>${quoted(label)}</b> ${all}`;
  });
  const words = [`<i>${quoted(kind)}</i>`, `<b>${quoted(title)}</b>`, ...told].filter((one) => one !== '').join('<br>');
  return [`  ${id}${open}"${words}"${close}`, `  class ${id} ${sort}`];
}

function arrowOf({ from, to, label }: Edge): string {
  return label === undefined ? `  ${from} --> ${to}` : `  ${from} -->|"${quoted(label)}"| ${to}`;
}

/** Signs that would mean something to Mermaid, to Markdown within it, or to HTML. */
const meaning = /[^\p{L}\p{M}\p{N}\p{Zs}.,:'’“”«»…?!()/·–—-]/gu;

/** A text as it may stand between quotation marks: shortened, and with whatever could mean something by its number. */
function quoted(text: string): string {
  const letters = [...text.replace(/\s*[\r\n]+\s*/g, ' ')];
  const short = letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : letters.join('');
  return (
    short
      .replace(meaning, (sign) => `#${sign.codePointAt(0) ?? 0};`)
      // "1. Ask" would begin a list of Markdown.
      .replace(/^(\d+)\./, '$1#46;')
  );
}

/** A text that goes on to the end of its line. */
function line(text: string): string {
  return quoted(text).replace(/#(\d+);/g, ' ');
}

const coloured = (sort: Sort, fill: string, stroke: string) =>
  `  classDef ${sort} fill:${fill},stroke:${stroke},color:#1c2126,text-align:left`;

const classes = [
  coloured('explanation', '#e4f3f2', '#0b6467'),
  coloured('empathy', '#fbece5', '#9c4526'),
  ...(['questioning', 'question', 'answers'] as const).map((sort) => coloured(sort, '#ecedf9', '#4b52a6')),
  ...(['offer', 'greeting', 'plan', 'person', 'closing'] as const).map((sort) => coloured(sort, '#ffffff', '#858c93')),
  '  style everywhere fill:none,stroke:none',
];
