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
  const options = offered.map((way) => ({ id: way, label: way }));
  const wishing = isAsked
    ? [text]
    : clausesOf(text, ear)
        .filter((clause) => wants(clause, ear))
        .map((clause) => clause.join(' '));
  const wished = new Set(
    wishing.flatMap((clause) => optionSpokenOf(clause, { name: '', kind: 'choice', options }, ear)?.id ?? []),
  );
  const [wish, ...others] = wished;
  return others.length === 0 ? wish : undefined;
}

/** Whether a clause wishes for something, and does not wait for it already. */
function wants(clause: readonly string[], ear: Ear): boolean {
  return ear.find(clause, ear.cues.wanting, false).length > 0 && !ear.says(clause, ear.cues.waiting);
}
