/**
 * The owner's page → settings, a frozen flow, and what is wrong with it. The elements are data: none of them is defined,
 * so it does not matter whether they were there before the chat, or who put them there.
 */
import { contactSchema, waysToReach } from '../flow/contact.ts';
import { type Contact, type Flow, sealFlow } from '../flow/flow.ts';
import { invitationSchema } from '../flow/invitation.ts';
import { renewalSchema } from '../flow/renewal.ts';
import type { AttributesSchema } from '../flow/schema.ts';
import { type Survey, surveySchema } from '../flow/survey.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import { childrenOf, isPlan, techniqueOf } from './children.ts';
import { type PageFinding, type Reader, type Readers, readElement } from './element.ts';
import { type Offering, readOffering } from './invitations.ts';
import { isFor } from './language.ts';
import { partsOf } from './parts.ts';
import { readPlans } from './plans.ts';
import { type Settings, readSettings } from './settings.ts';
import { readTopics } from './topics.ts';

/** What was read from a page. */
export interface PageReading {
  readonly settings: Settings;
  readonly flow: Flow;
  readonly offering: Offering;
  /** What is wrong with it, in the order in which it was found. */
  readonly findings: readonly PageFinding[];
}

/**
 * Reads a chat and the elements that it holds. Whatever cannot be used is left out and named.
 *
 * @param host the `<guided-chat>`
 * @param language the BCP 47 tag of the language to read it in
 * @param readers has a reader of each of the {@link techniquesIn} the chat, and of templates where it holds some
 * @throws {RangeError} where it has not
 */
export function readPage(host: HTMLElement, language: string, readers: Readers): PageReading {
  const findings: PageFinding[] = [];
  const reader: Reader = {
    ...readers,
    language,
    questions: questionsIn(host, language, readers),
    note: (element, ...found) => {
      for (const finding of found) findings.push((words) => ({ element, ...finding(words) }));
    },
  };
  const settings = readSettings(host, reader);
  const children = childrenOf(host, reader);
  const plans = readPlans(children, reader);
  const topics = readTopics(host, children, plans, reader);
  const contacts = readContacts(children, reader);
  const survey = readSurvey(children, reader);
  if (topics.length === 0) noteSilence(host, contacts, reader);
  if (contacts.length === 0) reader.note(host, (words) => words.noPerson());

  const { business, guide, greeting } = settings;
  const flow = sealFlow({
    language,
    ...(business === undefined ? {} : { business }),
    ...(guide === undefined ? {} : { guide }),
    ...(greeting === undefined ? {} : { greeting }),
    topics,
    contacts,
    ...(survey === undefined ? {} : { survey }),
    ...(plans.size === 0 ? {} : { plans: [...plans.values()].map(({ plan }) => plan) }),
  });
  const names = topics.map(({ topic }) => topic);
  const offering = readOffering(host, language);
  for (const child of children) noteOffer(child, names, reader);
  return { settings, flow, offering, findings };
}

/** The names of all questions. They may stand in texts before them, so the topics are read for them beforehand. */
function questionsIn(host: Element, language: string, readers: Readers): string[] {
  const reader: Reader = { ...readers, courseOf: () => undefined, language, questions: [], note: () => undefined };
  const children = childrenOf(host, reader);
  return readTopics(host, children, readPlans(children, reader), reader).flatMap(
    (topic) => techniqueNamed(topic.technique)?.questions(topic) ?? [],
  );
}

function readContacts(children: readonly Element[], reader: Reader): Contact[] {
  const { tag, attributes } = contactSchema;
  return children
    .filter((child) => child.localName === tag)
    .flatMap((child) => {
      const { values } = readElement(child, attributes, reader);
      if (values === undefined) return [];
      if (waysToReach.some((way) => values[way] !== undefined)) return [values];
      reader.note(child, (words) => words.unreachableContact(tag, values.label));
      return [];
    });
}

function readSurvey(children: readonly Element[], reader: Reader): Survey | undefined {
  const { tag, attributes } = surveySchema;
  const [first, ...others] = children.filter((child) => child.localName === tag);
  for (const other of others) reader.note(other, (words) => words.duplicateSurvey(tag));
  return first && readElement(first, attributes, reader).values;
}

/** Notes why there is nothing to choose from. With a contact a chat still has its use. */
function noteSilence(host: Element, contacts: readonly Contact[], { language, note }: Reader): void {
  const parts = partsOf(host).flatMap((part) => (isPlan(part) ? partsOf(part) : part));
  const written = [host, ...parts].filter(techniqueOf);
  if (written.length > 0 && !written.some((element) => isFor(element, language))) {
    note(host, (words) => words.languageMissing(language));
  } else if (contacts.length === 0) {
    note(host, (words) => words.nothingToTalkAbout());
  }
}

/** Notes what is wrong with something that is to be offered. Where offers are made nobody is told: that is loaded first, for visitors. */
function noteOffer(part: Element, topics: readonly string[], reader: Reader): void {
  const schema = [invitationSchema, renewalSchema].find(({ tag }) => tag === part.localName);
  if (!schema) return;
  readElement<AttributesSchema>(part, schema.attributes, reader);
  const topic = part.getAttribute('topic')?.trim();
  if (!topic || topics.includes(topic)) return;
  reader.note(part, (words) => words.unknownTopic(part.localName, topic, topics));
}
