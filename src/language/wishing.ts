/** What somebody wishes for, of what the owner offers: said on its own, or amid a story. */
import type { Ear } from './expressions.ts';
import { clausesOf } from './matters.ts';
import { optionSpokenOf } from './options.ts';

/** What the owner offers, and whether it is what was asked: then the whole text is a wish. */
export interface Ways {
  readonly offered: readonly string[];
  readonly isAsked: boolean;
}

/** The one way that a text wishes for; amid a story it has to be wished for, as a refund may be what has not come. */
export function wishIn(text: string, { offered, isAsked }: Ways, ear: Ear): string | undefined {
  const question = { name: '', kind: 'choice', options: offered.map((way) => ({ id: way, label: way })) };
  const wishing = isAsked ? [text] : clausesOf(text, ear).map((clause) => wantedIn(clause, ear).join(' '));
  const [wish, ...others] = new Set(wishing.flatMap((clause) => optionSpokenOf(clause, question, ear)?.id ?? []));
  return others.length === 0 ? wish : undefined;
}

/** What a clause wishes for: all from where it begins to wish, unless that is waited for already. */
function wantedIn(clause: readonly string[], ear: Ear): readonly string[] {
  const { wanting, waiting } = ear.cues;
  const [wish] = ear.find(clause, wanting, false);
  if (!wish) return [];
  // "Refund me, please" wishes with its last word.
  const wanted = wish.to === clause.length ? clause : clause.slice(wish.from);
  return ear.says(wanted, waiting) ? [] : wanted;
}
