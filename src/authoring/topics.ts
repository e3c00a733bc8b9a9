/** Elements → topics. */
import type { Topic } from '../flow/flow.ts';
import type { ElementSchema } from '../flow/schema.ts';
import { resolveLanguage } from '../language/languages.ts';
import type { ElementReading, Technique } from '../techniques/technique.ts';
import type { PlanReading } from './plans.ts';
import { childrenOf, isChat, techniqueOf } from './children.ts';
import { attributesOf } from './attributes.ts';
import { type Reader, readElement } from './element.ts';
import { isShorthand } from './settings.ts';

/**
 * Reads the topics of a chat, each name once: the one that is written on the chat itself, then those of its children.
 *
 * @param children the elements that the chat holds
 * @param plans those of them that are plans, with the topics that they wrap
 */
export function readTopics(
  chat: Element,
  children: readonly Element[],
  plans: ReadonlyMap<Element, PlanReading>,
  reader: Reader,
): Topic[] {
  const topics = new Map<string, Topic>();
  const places = [chat, ...children].flatMap((element): { element: Element; plan?: string }[] => {
    const reading = plans.get(element);
    return reading?.topics.map((topic) => ({ element: topic, plan: reading.plan.name })) ?? [{ element }];
  });
  for (const { element, ...place } of places) {
    const technique = techniqueOf(element);
    const parts = isChat(element) ? children : technique ? childrenOf(element, reader) : [];
    const topic = technique && readTopic(element, technique, parts, reader);
    if (!topic) continue;
    const key = topic.topic.toLowerCase();
    if (!topics.has(key)) topics.set(key, { ...topic, ...place });
    else reader.note(element, (words) => words.duplicateTopic(topic.topic));
  }
  return [...topics.values()];
}

function readTopic(
  element: Element,
  technique: Technique,
  children: readonly Element[],
  reader: Reader,
): Topic | undefined {
  const topicReader = reader.readerOf(technique.name);
  if (!topicReader) throw new RangeError(`No topic of ${technique.name} can be read, as that is not loaded.`);
  const raw = isChat(element) ? shorthandOf(element, technique, reader) : attributesOf(element);
  const reading = readAs(technique.element, element, reader, raw);
  const places = new Map<object, Element>();
  const parts: ElementReading[] = [];
  for (const child of children) {
    const schema = topicReader.parts.find(({ tag }) => tag === child.localName);
    const part = schema && readAs(schema, child, reader);
    if (!part) continue;
    parts.push(part);
    places.set(part, child);
  }
  if (!reading) return undefined;
  const { topic, findings, origins } = topicReader.read(reading, parts);
  for (const [part, origin] of origins ?? []) places.set(part, places.get(origin) ?? element);
  const amiss = topic && reader.courseOf(technique.name)?.check?.(topic);
  for (const finding of [...findings, ...(amiss ?? [])]) {
    reader.note(element, (words) => {
      const { element: part = reading, ...found } = finding(words);
      return { ...found, element: places.get(part) ?? element };
    });
  }
  return topic;
}

/** The topic that is written on the chat itself. It is often the only one, and may do without a name. */
function shorthandOf(chat: Element, { called }: Technique, { language }: Reader): ReadonlyMap<string, string> {
  const raw = attributesOf(chat, isShorthand);
  return called && !raw.get('topic')?.trim() ? new Map(raw).set('topic', called[resolveLanguage(language)]) : raw;
}

function readAs(
  { attributes }: ElementSchema,
  element: Element,
  reader: Reader,
  raw = attributesOf(element),
): ElementReading | undefined {
  const { values, rich } = readElement(element, attributes, reader, raw);
  return values && { tag: element.localName, values, rich };
}
