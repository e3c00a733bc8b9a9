/** One element of the flow language → its values. */
import { type Content, mapText, plainText } from '../flow/content.ts';
import { ownersText } from '../flow/placeholder.ts';
import type { Finding } from '../flow/problem.ts';
import { type AttributesSchema, type Reading, readAttributes } from '../flow/schema.ts';
import type { Course, TopicReader } from '../techniques/technique.ts';
import { attributesOf } from './attributes.ts';
import { isFor } from './language.ts';
import type * as Words from './problem-words.ts';
import type { ReadTemplate } from './template.ts';

/** What is wrong with a page. */
export type PageFinding = Finding<typeof Words, Element>;

/** How what is not on every page is read, where that is loaded. */
export interface Readers {
  /** How topics of a technique are read, by its name. */
  readonly readerOf: (technique: string) => TopicReader | undefined;
  /** The courses of techniques, by which topics are looked at closer. Without one a topic is read as well, and less is found. */
  readonly courseOf: (technique: string) => Pick<Course, 'check'> | undefined;
  readonly readTemplate: ReadTemplate | undefined;
}

/** What reading goes by: the language that is wanted, the names of all questions, and where mistakes are noted, each with its place. */
export interface Reader extends Readers {
  readonly language: string;
  readonly questions: readonly string[];
  readonly note: (place: Element, ...findings: readonly PageFinding[]) => void;
}

/** What an element gives: the values of its attributes, and the texts that were given as HTML. */
export interface ElementValues<Attributes extends AttributesSchema> {
  readonly values: Reading<Attributes>['values'];
  readonly rich: Readonly<Record<string, Content>>;
}

/**
 * Reads an element through the schema of its attributes.
 *
 * @param raw its attributes, where not all of them are meant
 */
export function readElement<const Attributes extends AttributesSchema>(
  element: Element,
  attributes: Attributes,
  reader: Reader,
  raw = attributesOf(element),
): ElementValues<Attributes> {
  const rich = readTemplates(element, attributes, reader);
  const { values, findings } = readAttributes(nameOf(element), attributes, raw, rich, reader.questions);
  reader.note(element, ...findings);
  const ownersOnly = Object.entries(rich).map(([name, content]) => [name, mapText(content, ownersText)] as const);
  return { values, rich: Object.fromEntries(ownersOnly) };
}

/** How messages call an element: the next one has the same tag. */
function nameOf(element: Element): string {
  const mark = ['topic', 'label', 'name'].find((name) => element.hasAttribute(name));
  return mark ? `${element.localName} ${mark}="${element.getAttribute(mark) ?? ''}"` : element.localName;
}

function readTemplates(element: Element, attributes: AttributesSchema, { language, readTemplate, note }: Reader) {
  const slots = Object.keys(attributes).filter((name) => attributes[name]?.rich);
  const rich: Record<string, Content> = {};
  for (const template of element.children) {
    if (!(template instanceof HTMLTemplateElement) || !isFor(template, language)) continue;
    if (slots.includes(template.slot)) {
      if (!readTemplate) throw new RangeError('No template can be read, as that is not loaded.');
      const { content, findings } = readTemplate(template);
      note(template, ...findings);
      if (plainText(content) !== '') rich[template.slot] = content;
      else note(template, (words) => words.withoutWords(template.slot));
    } else {
      note(template, (words) => words.unknownSlot(element.localName, template.slot, slots));
    }
  }
  return rich;
}
