/** How the reader looks: the widget's colours, and the density of a tool that is used all day. */
import { basics } from './styles/basics.ts';
import { colours } from './styles/colours.ts';
import { desk } from './styles/desk.ts';
import { filters } from './styles/filters.ts';
import { signIn } from './styles/sign-in.ts';
import { transcript } from './styles/transcript.ts';

export const styles = [colours, basics, signIn, desk, filters, transcript];
