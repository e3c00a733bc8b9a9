/** A flow as boxes and arrows, in the owner's own texts. Nothing here says how they are drawn. */

/** What a box is about. */
export type Sort =
  | 'offer'
  | 'greeting'
  | 'plan'
  | 'explanation'
  | 'empathy'
  | 'questioning'
  | 'question'
  | 'answers'
  | 'person'
  | 'closing';

/** One thing that the visitor lives through within a box, or one group of facts. */
export interface Step {
  readonly label?: string;
  /** Each on a line of its own. */
  readonly texts: readonly string[];
}

/** A box. */
export interface Node {
  readonly id: string;
  readonly sort: Sort;
  /** What kind of box it is, in the language of the flow. */
  readonly kind: string;
  readonly title: string;
  readonly steps: readonly Step[];
  /** The box of the questionnaire that it belongs to, where it is a part of one. */
  readonly within?: string;
}

/** An arrow from one box to another, and when it is followed. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

/** A whole flow. */
export interface Graph {
  /** The BCP 47 tag of the language it is written in. */
  readonly language: string;
  readonly title: string;
  /** What the picture shows, for whoever cannot see it. */
  readonly description: string;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** What no arrow leads to, as it is in reach of every step, or stands at the end of each way. */
  readonly everywhere: readonly Node[];
}
