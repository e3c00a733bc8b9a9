/** Elements → what may be offered unasked. It stands beside the flow: a conversation that is going on is not concerned. */
import { type Invitation, invitationSchema } from '../flow/invitation.ts';
import { type Plan, planSchema } from '../flow/plan.ts';
import { type Renewal, renewalSchema } from '../flow/renewal.ts';
import type { AttributesSchema, ElementSchema, Reading } from '../flow/schema.ts';
import { type Reader, readElement } from './element.ts';
import { isFor } from './language.ts';
import { partsOf } from './parts.ts';

/** The plan of the topic that something leads to, where it is in one: outside its season there is no such topic. */
interface OfSeason {
  readonly plan?: Plan;
}

/** What an owner would have offered. */
export interface Offering {
  readonly invitations: readonly (Invitation & OfSeason)[];
  readonly renewals: readonly (Renewal & OfSeason)[];
}

/** Reads the invitations and renewals of a chat. Never throws. */
export function readOffering(chat: Element, reader: Reader): Offering {
  const parts = partsOf(chat).filter((part) => isFor(part, reader.language));
  const read = <const Attributes extends AttributesSchema>({ tag, attributes }: ElementSchema<Attributes>) =>
    parts
      .filter((part) => part.localName === tag)
      .flatMap((part): (NonNullable<Reading<Attributes>['values']> & OfSeason)[] => {
        const { values } = readElement(part, attributes, reader);
        return values === undefined ? [] : [{ ...values, ...seasonOf(chat, part.getAttribute('topic'), reader) }];
      });
  return { invitations: read(invitationSchema), renewals: read(renewalSchema) };
}

/** Whether a chat has a topic of a name, in its season or not. */
export function hasTopic(chat: Element, topic: string, language: string): boolean {
  const leads: readonly string[] = [invitationSchema.tag, renewalSchema.tag];
  return [chat, ...chat.querySelectorAll('[topic]')].some(
    (one) => one.getAttribute('topic')?.trim() === topic && !leads.includes(one.localName) && isFor(one, language),
  );
}

/** The plan of a topic, where it is in one. What is wrong with the plan is for who reads the flow to say. */
export function seasonOf(chat: Element, topic: string | null | undefined, reader: Reader): OfSeason {
  const name = topic?.trim();
  const holds = (part: Element) => partsOf(part).some((one) => one.getAttribute('topic')?.trim() === name);
  const plan = partsOf(chat).find(
    (part) => part.localName === planSchema.tag && isFor(part, reader.language) && holds(part),
  );
  if (!name || !plan) return {};
  const { values } = readElement(plan, planSchema.attributes, { ...reader, note: () => undefined });
  return values ? { plan: values } : {};
}
