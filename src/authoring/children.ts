/** Which elements of the flow language stand in which. */
import { contactSchema } from '../flow/contact.ts';
import { invitationSchema } from '../flow/invitation.ts';
import { planSchema } from '../flow/plan.ts';
import { renewalSchema } from '../flow/renewal.ts';
import type { ElementSchema } from '../flow/schema.ts';
import { surveySchema } from '../flow/survey.ts';
import type { Technique } from '../techniques/technique.ts';
import { techniqueNamed, techniques } from '../techniques/techniques.ts';
import type { Reader } from './element.ts';
import { isFor } from './language.ts';
import { partsOf } from './parts.ts';
import { guidedChatSchema } from './settings.ts';

/** What a chat may hold beside its topics. */
export const besideTopics: readonly ElementSchema[] = [
  contactSchema,
  planSchema,
  surveySchema,
  invitationSchema,
  renewalSchema,
];

/** The technique of a topic: by its tag, or, for the one that is written on `<guided-chat>` itself, by attribute. */
export function techniqueOf(element: Element): Technique | undefined {
  if (isChat(element)) return techniqueNamed(element.getAttribute('technique')?.trim().toLowerCase() ?? '');
  return techniques.find((technique) => technique.element.tag === element.localName);
}

/** The techniques of all topics that are written in a chat, whatever language they are for. */
export function techniquesIn(chat: Element): readonly Technique[] {
  const own = techniqueOf(chat);
  return techniques.filter((technique) => technique === own || chat.querySelector(technique.element.tag));
}

/** Whether it is the chat itself. */
export function isChat(element: Element): boolean {
  return element.localName === guidedChatSchema.tag;
}

/** Whether it is a plan, which holds topics as the chat does. */
export function isPlan(element: Element): boolean {
  return element.localName === planSchema.tag;
}

/** Those of them that belong there and are for the language that is read. What does not belong there is noted. */
export function childrenOf(element: Element, { language, note }: Reader): Element[] {
  const known = tagsIn(element);
  return partsOf(element).filter((part) => {
    if (!isFor(part, language)) return false;
    const belongs = known.includes(part.localName);
    if (!belongs) note(part, (words) => words.unknownChild(part.localName, element.localName, known));
    return belongs;
  });
}

function tagsIn(element: Element): string[] {
  const topics = isChat(element) || isPlan(element) ? techniques.map((technique) => technique.element) : [];
  const parts = techniqueOf(element)?.element.holds ?? [];
  return [...[...(isChat(element) ? besideTopics : []), ...topics].map(({ tag }) => tag), ...parts];
}
