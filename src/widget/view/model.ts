/** What the templates draw and what they may ask for: plain data in, plain calls out. */
import type { Act, Changeable, Offered, Scene } from '../../conversation/scene.ts';
import type { Option } from '../../transcript/entry.ts';
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
}

/** An answer that is being changed; `which` while the visitor is choosing among several. */
export type Changing = Changeable | 'which' | undefined;

/** What changing an answer begins with: the only one there is, or the choice among several. */
export function whatToChange({ changeable }: Offered): Changing {
  return changeable.length === 1 ? changeable[0] : 'which';
}

/** All that is on screen. */
export interface Model {
  readonly scene: Scene;
  readonly look: Look;
  readonly phrases: ViewPhrases;
  readonly changing: Changing;
  readonly menuOpen: boolean;
}

/** What the visitor can do on screen. */
export interface Reactions {
  /** Chooses an option; one with an address also leads there. */
  readonly choose: (act: Act, option?: Option) => void;
  /** The visitor is about to write. */
  readonly listen: () => void;
  /** Sends what is in the composer. */
  readonly send: () => void;
  readonly change: (changing: Changing) => void;
  readonly toggleMenu: (open: boolean) => void;
  readonly restart: () => void;
  readonly close: () => void;
}
