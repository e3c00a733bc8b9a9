/** What happened without being said, in a line for the support team. */
import { usualScale } from '../flow/survey.ts';
import { type AnyEntry, type Entry, type EntryType, isKnown } from '../transcript/entry.ts';

type Lines = { readonly [Type in EntryType]?: (entry: Extract<Entry, { readonly type: Type }>) => string };

/** Where most conversations begin; it is not worth a word. */
const usualStage = 'browsing';

const lines: Lines = {
  opened: ({ stage }) => `The conversation began${stage === usualStage ? '' : ` (${stage})`}.`,
  skipped: ({ name }) => `The visitor passed over “${name}”.`,
  promised: ({ what, until, reference }) =>
    `Promised: ${what}${until === undefined ? '' : ` (${until})`}${referred(reference)}`,
  'handed-over': ({ reason, reference }) => `Handed over to a person (${reason})${referred(reference)}`,
  consented: ({ to, given }) => `The visitor ${given ? 'agreed' : 'did not agree'} (${to}).`,
  accepted: () => 'The visitor accepted the offer.',
  declined: () => 'The visitor declined the offer.',
  rated: ({ solved, score, scale = usualScale, comment }) =>
    `Rated: ${[
      solved === undefined ? undefined : solved ? 'solved' : 'not solved',
      score === undefined ? undefined : `${String(score)} of ${String(scale)}`,
      comment === undefined ? undefined : `“${comment}”`,
    ]
      .filter((part) => part !== undefined)
      .join(', ')}`,
  resumed: ({ reason }) => `The conversation went on (${reason}).`,
  ended: () => 'The conversation ended.',
  'erasure-asked': () => 'The visitor asked for this conversation to be deleted.',
};

/** What happened, in a line. What this version does not know is shown as it came. */
export function lineOf(entry: AnyEntry): string {
  // A table by type cannot tell the compiler that each line gets the entry of its own type.
  const line = isKnown(entry) ? (lines[entry.type] as ((entry: Entry) => string) | undefined)?.(entry) : undefined;
  if (line !== undefined) return line;
  const {
    seq: _seq,
    at: _at,
    by: _by,
    type,
    technique: _technique,
    topic: _topic,
    step: _step,
    received: _received,
    ...rest
  } = entry as AnyEntry & { readonly received?: unknown };
  return Object.keys(rest).length === 0 ? type : `${type} ${JSON.stringify(rest)}`;
}

function referred(reference: string | undefined): string {
  return reference === undefined ? '.' : `. Reference ${reference}`;
}
