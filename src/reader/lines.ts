/** What happened without being said, in a line for the support team. */
import { type TemplateResult, html, nothing } from 'lit';
import { usualScale } from '../flow/survey.ts';
import type { AnyEntry, Entry, EntryType } from '../transcript/entry.ts';
import { isKnown } from '../transcript/known.ts';
import { printable } from '../transcript/export/story.ts';
import { untilView } from './times.ts';

/** A line, in which what people wrote cannot turn the rest around. */
type Line = string | TemplateResult;

type Lines = { readonly [Type in EntryType]?: (entry: Extract<Entry, { readonly type: Type }>) => Line };

/** Where most conversations begin; it is not worth a word. */
const usualStage = 'browsing';

const lines: Lines = {
  opened: ({ stage }) => `The conversation began${stage === usualStage ? '' : ` (${stage})`}.`,
  skipped: ({ name }) => html`The visitor passed over “<bdi>${name}</bdi>”.`,
  promised: ({ what, until, reference }) =>
    html`Promised:
      <bdi>${what}</bdi>${until === undefined ? nothing : html` (${untilView(until)})`}${referred(reference)}`,
  'handed-over': ({ reason, reference }) => html`Handed over to a person (<bdi>${reason}</bdi>)${referred(reference)}`,
  consented: ({ to, given }) => `The visitor ${given ? 'agreed' : 'did not agree'} (${to}).`,
  accepted: () => 'The visitor accepted the offer.',
  declined: () => 'The visitor declined the offer.',
  rated: ({ solved, score, scale = usualScale, comment }) =>
    html`Rated:
    ${[
      solved === undefined ? undefined : solved ? 'solved' : 'not solved',
      score === undefined ? undefined : `${String(score)} of ${String(scale)}`,
      comment === undefined ? undefined : html`“<bdi>${comment}</bdi>”`,
    ]
      .filter((part) => part !== undefined)
      .map((part, index) => html`${index === 0 ? '' : ', '}${part}`)}`,
  resumed: ({ reason }) => `The conversation went on (${reason}).`,
  ended: () => 'The conversation ended.',
  'erasure-asked': () => 'The visitor asked for this conversation to be deleted.',
};

/** What happened, in a line. What this version does not know is shown as it came. */
export function lineOf(entry: AnyEntry): Line {
  // A table by type cannot tell the compiler that each line gets the entry of its own type.
  const line = isKnown(entry) ? (lines[entry.type] as ((entry: Entry) => Line) | undefined)?.(entry) : undefined;
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
  return Object.keys(rest).length === 0 ? type : printable(`${type} ${JSON.stringify(rest)}`);
}

function referred(reference: string | undefined): Line {
  return reference === undefined ? '.' : html`. Reference <bdi>${reference}</bdi>`;
}
