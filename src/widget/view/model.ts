/** What the templates draw and what they may ask for: plain data in, plain calls out. */
import type { Act, Changeable, Scene } from '../../conversation/scene.ts';
import type { Option } from '../../transcript/entry.ts';
import type { Group } from './group.ts';
import type { Parts } from './parts.ts';
import type { ViewPhrases } from './phrases.ts';

/** How the owner wants it to look, and what they say about themselves. */
export interface Look {
  readonly business?: string;
  readonly guide?: string;
  /** Addresses of pictures: the guide's, or else the business's, stands in the header. */
  readonly avatar?: string;
  readonly logo?: string;
  /** The address of the privacy policy. */
  readonly privacy?: string;
  readonly consent: 'notice' | 'ask' | 'none';
  readonly keepDays: number;
  /** Whether the panel stands in the page, without a launcher, and so cannot be closed. */
  readonly inline: boolean;
  /** Nothing leaves the page, as the owner gave no endpoint. */
  readonly local?: boolean;
  /** The moment that a preview shows it at (ISO 8601), when the page was opened. */
  readonly preview?: string;
}

/** An answer that is being changed; while the visitor is choosing among several: `any`, or those of the topic `here`. */
export type Changing = Changeable | 'any' | 'here' | undefined;

/** The answers that the visitor is choosing among. */
export function answersIn({ offered, topic }: Scene, range: 'any' | 'here'): readonly Changeable[] {
  return offered.changeable.filter((answer) => range === 'any' || answer.topic === topic);
}

/** What changing an answer begins with: the only one there is, or the choice among several. */
export function whatToChange(scene: Scene, range: 'any' | 'here'): Changing {
  const [only, ...others] = answersIn(scene, range);
  return others.length === 0 ? only : range;
}

/** An act that could not be done, as what it takes cannot be loaded. */
export interface Delay {
  /** What is said of it. */
  readonly words: string;
  /** What is written in the composer, and sent as soon as it can be. */
  readonly message?: string;
}

/** All that is on screen. */
export interface Model {
  readonly scene: Scene;
  readonly look: Look;
  readonly phrases: ViewPhrases;
  /** The parts that are there by now. Without one the view does with less. */
  readonly parts: Parts;
  /** The page of the log with which drawing begins; see `log.ts`. */
  readonly firstPage: number;
  readonly changing: Changing;
  readonly menuOpen: boolean;
  /** A step beside the conversation, which stands in the tray while it lasts. */
  readonly aside: Group | undefined;
  readonly delay?: Delay | undefined;
}

/** Who answers, by name: nobody where it is spoken plainly, as a face and a name make anger worse. */
export function guideIn({ scene, look }: Pick<Model, 'scene' | 'look'>): string | undefined {
  return scene.plain ? undefined : look.guide;
}

/** What can be done beside the conversation: take it along, or delete it. */
export type Aside = 'copy' | 'deletion';

/** What the visitor can do on screen. */
export interface Reactions {
  /** Chooses an option; one with an address also leads there. */
  readonly choose: (act: Act, option?: Option) => void;
  /** The visitor is about to choose something, as far as one can see. */
  readonly foresee: (act: Act) => void;
  /** The visitor has begun to write. */
  readonly listen: () => void;
  /** Sends what is in the composer. */
  readonly send: () => void;
  readonly change: (changing: Changing) => void;
  readonly toggleMenu: (open: boolean) => void;
  /** Begins a step beside the conversation. */
  readonly begin: (aside: Aside) => void;
  readonly restart: () => void;
  /** Draws more of what was said before. */
  readonly showEarlier: () => void;
  readonly close: () => void;
}
