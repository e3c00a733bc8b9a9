/** Elements → what may be offered unasked. It stands beside the flow: a conversation that is going on is not concerned. */
import { type Invitation, invitationSchema } from '../flow/invitation.ts';
import { problem } from '../flow/problem.ts';
import { type Renewal, renewalSchema } from '../flow/renewal.ts';
import { type AttributesSchema, type ElementSchema, type Reading, didYouMean } from '../flow/schema.ts';
import { type Reader, readElement } from './element.ts';
import { isFor } from './language.ts';
import { partsOf } from './parts.ts';

/** What an owner would have offered. */
export interface Offering {
  readonly invitations: readonly Invitation[];
  readonly renewals: readonly Renewal[];
}

/**
 * Reads the invitations and renewals of a chat. Never throws.
 *
 * @param topics the names that they may lead to, where these are known: one that leads elsewhere is noted
 */
export function readOffering(chat: Element, reader: Reader, topics?: readonly string[]): Offering {
  const parts = partsOf(chat).filter((part) => isFor(part, reader.language));
  const read = <const Attributes extends AttributesSchema>({ tag, attributes }: ElementSchema<Attributes>) =>
    parts
      .filter((part) => part.localName === tag)
      .flatMap((part): NonNullable<Reading<Attributes>['values']>[] => {
        const { values } = readElement(part, attributes, reader);
        if (topics) noteTopic(part, topics, reader);
        return values === undefined ? [] : [values];
      });
  return { invitations: read(invitationSchema), renewals: read(renewalSchema) };
}

function noteTopic(part: Element, topics: readonly string[], { note }: Reader): void {
  const topic = part.getAttribute('topic')?.trim();
  if (!topic || topics.includes(topic)) return;
  const message = `<${part.localName}> leads to "${topic}", and there is no topic of that name.`;
  note(part, problem('unknown-topic', message, didYouMean(topic, topics)));
}
