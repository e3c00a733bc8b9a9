/** How the reader looks: the widget's colours, and the density of a tool that is used all day. */
import { basics } from './styles/basics.ts';
import { cards } from './styles/cards.ts';
import { colours } from './styles/colours.ts';
import { controls } from './styles/controls.ts';
import { desk } from './styles/desk.ts';
import { door } from './styles/door.ts';
import { facts } from './styles/facts.ts';
import { filters } from './styles/filters.ts';
import { list } from './styles/list.ts';
import { measures } from './styles/measures.ts';
import { menu } from './styles/menu.ts';
import { paper } from './styles/paper.ts';
import { settings } from './styles/settings.ts';
import { transcript } from './styles/transcript.ts';

export const styles = [
  ...[colours, basics, controls, menu, door, desk, filters, list, transcript, cards, facts, measures],
  // They change what stands before them.
  ...[settings, paper],
];
