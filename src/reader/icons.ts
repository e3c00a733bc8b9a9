/** The small shapes of the reader, in 1.5 px lines: each says by its form what a word beside it, or its name, says too. */
import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';

const circle = svg`<circle cx="8" cy="8" r="6" />`;

const shapes = {
  explanation: svg`<path d="M2.5 4h11M2.5 8h11M2.5 12h6" />`,
  empathy: svg`<path d="M8 13.5S2.5 10.2 2.5 6.3A2.9 2.9 0 0 1 8 5a2.9 2.9 0 0 1 5.5 1.3c0 3.9-5.5 7.2-5.5 7.2Z" />`,
  questioning: svg`<path d="M5.2 5.6a2.9 2.9 0 1 1 4.1 2.7C8.4 8.7 8 9.2 8 10.2M8 13v.1" />`,
  technique: svg`<rect x="3.5" y="3.5" width="9" height="9" rx="2" />`,
  resolved: svg`<circle cx="8" cy="8" r="6.75" class="full" /><path class="cut" d="m5.2 8.2 2 2 3.6-4" />`,
  unresolved: circle,
  'handed-over': svg`<path d="M3 8h10M9 4l4 4-4 4" />`,
  abandoned: svg`<path d="M3.5 8h9" />`,
  none: svg`<path class="dots" d="M3 8h0M8 8h0M13 8h0" />`,
  star: svg`<path class="full" d="m8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5Z" />`,
  file: svg`<path d="M9 2H4v12h8V5ZM9 2v3h3" />`,
} satisfies Readonly<Record<string, SVGTemplateResult>>;

/** The name of a shape. */
export type Shape = keyof typeof shapes;

/** The shape of a technique; that of any where it is from another version. */
export function techniqueShape(technique: string): Shape {
  return technique === 'explanation' || technique === 'empathy' || technique === 'questioning'
    ? technique
    : 'technique';
}

/** Draws a shape beside a word that says the same. */
export function icon(shape: Shape): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shapes[shape]}</svg>`;
}

/** Draws a shape that stands for a word, which is read out, and shown to whoever points at it. */
export function sign(shape: Shape, word: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" role="img" aria-label=${word}>
    <title>${word}</title>
    ${shapes[shape]}
  </svg>`;
}
