/**
 * Elements → what may be offered unasked. It stands beside the flow: a conversation that is going on is not concerned.
 * Pages load this before the chat, so it says nothing of what is wrong: `page.ts` does.
 */
import { plainValues } from '../flow/attribute-values.ts';
import { type Invitation, invitationSchema } from '../flow/invitation.ts';
import { type Plan, planSchema } from '../flow/plan.ts';
import { type Renewal, renewalSchema } from '../flow/renewal.ts';
import { attributesOf } from './attributes.ts';
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

/** Reads the invitations and renewals of a chat in a language. Never throws. */
export function readOffering(chat: Element, language: string): Offering {
  const parts = partsOf(chat).filter((part) => isFor(part, language));
  const read = <Values extends object>(
    tag: string,
    valuesOf: (raw: ReadonlyMap<string, string>) => Values | undefined,
  ) =>
    parts
      .filter((part) => part.localName === tag)
      .flatMap((part): (Values & OfSeason)[] => {
        const values = valuesOf(attributesOf(part));
        return values === undefined ? [] : [{ ...values, ...seasonOf(chat, part.getAttribute('topic'), language) }];
      });
  return {
    invitations: read(invitationSchema.tag, (raw) => plainValues(invitationSchema.attributes, raw)),
    renewals: read(renewalSchema.tag, (raw) => plainValues(renewalSchema.attributes, raw)),
  };
}

/** Whether a chat has a topic of a name, in its season or not. */
export function hasTopic(chat: Element, topic: string, language: string): boolean {
  const leads: readonly string[] = [invitationSchema.tag, renewalSchema.tag];
  return [chat, ...chat.querySelectorAll('[topic]')].some(
    (one) => one.getAttribute('topic')?.trim() === topic && !leads.includes(one.localName) && isFor(one, language),
  );
}

/** The plan of a topic, where it is in one. What is wrong with the plan is for who reads the flow to say. */
export function seasonOf(chat: Element, topic: string | null | undefined, language: string): OfSeason {
  const name = topic?.trim();
  const holds = (part: Element) => partsOf(part).some((one) => one.getAttribute('topic')?.trim() === name);
  const plan = partsOf(chat).find((part) => part.localName === planSchema.tag && isFor(part, language) && holds(part));
  if (!name || !plan) return {};
  const values = plainValues(planSchema.attributes, attributesOf(plan));
  return values ? { plan: values } : {};
}
