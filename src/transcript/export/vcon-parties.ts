/** Who took part in a conversation, as a vCon names them. */
import type { AnyEntry } from '../entry.ts';
import { isKnown } from '../known.ts';
import type { Transcript } from '../received.ts';
import { type Answer, answersOf } from './answers.ts';
import { type Party, vendor } from './vcon-format.ts';

/** The visitor, the guide, and whose page it was, in the order of `partyIndices`. */
export function partiesOf({ page, entries }: Transcript): readonly Party[] {
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(page.url)?.[1] ?? page.title;
  return [
    visitorOf(entries),
    { type: 'bot', name: vendor, validation: 'none', org: host },
    { type: 'organization', name: host, validation: 'none' },
  ];
}

/** The visitor, as far as is known who they are; `anonymous` is the draft's own word for whoever did not tell. */
function visitorOf(entries: readonly AnyEntry[]): Party {
  const answers = answersOf(entries);
  const known = entries.filter(isKnown).find((entry) => entry.type === 'opened')?.known ?? {};
  const name = latest(answers, (answer) => answer.name === 'name') ?? known.name;
  const tel = latest(answers, ({ kind }) => kind === 'phone') ?? known.phone;
  const mailto = latest(answers, ({ kind }) => kind === 'email') ?? known.email;
  if (name === undefined && tel === undefined && mailto === undefined) return { name: 'anonymous' };
  return {
    type: 'person',
    ...(name === undefined ? {} : { name, validation: 'none' }),
    ...(tel === undefined ? {} : { tel: telOf(tel) }),
    ...(mailto === undefined ? {} : { mailto }),
  };
}

/** A number as a tel URL (RFC 3966), without what people put between the digits. */
function telOf(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}

function latest(answers: readonly Answer[], isMeant: (answer: Answer) => boolean): string | undefined {
  return answers.filter(isMeant).toSorted((one, other) => other.seq - one.seq)[0]?.value;
}
