/** Where the things of a flow are written in the page that it was read from. */
import { isChat, isPlan, techniqueOf } from '../../authoring/children.ts';
import { isFor } from '../../authoring/language.ts';
import { partsOf } from '../../authoring/parts.ts';
import type { Topic } from '../../flow/flow.ts';
import { ownersText } from '../../flow/placeholder.ts';
import { collapse } from '../../flow/text.ts';
import { adviceSchema, questionSchema } from '../../techniques/questioning/part-schemas.ts';
import type { Found } from '../finding.ts';
import type { OwnersPage } from '../page.ts';

/** What a finding says, beside where it is. */
export type Told = Omit<Found, 'line' | 'column'>;

/** A chat as it is written, in one language. */
export class Written {
  readonly chat: Element;
  readonly #page: OwnersPage;
  readonly #language: string;

  constructor(page: OwnersPage, chat: Element, language: string) {
    this.chat = chat;
    this.#page = page;
    this.#language = language;
  }

  /** The element of a topic; the chat where it is written there. */
  topic({ technique, topic }: Pick<Topic, 'technique' | 'topic'>): Element {
    const written = [this.chat, ...this.partsOf(this.chat)].flatMap((part) =>
      isPlan(part) ? this.partsOf(part) : part,
    );
    const named = written.filter((part) => techniqueOf(part)?.name === technique);
    return named.find((part) => nameOf(part, 'topic') === topic) ?? named.find(isChat) ?? this.chat;
  }

  /** The element of a question; that of its questionnaire where it is written there. */
  question(topic: Pick<Topic, 'technique' | 'topic'>, name: string): Element {
    return this.#part(this.topic(topic), questionSchema.tag, 'name', name);
  }

  /** The element of an advice. */
  advice(topic: Pick<Topic, 'technique' | 'topic'>, name: string): Element {
    return this.#part(this.topic(topic), adviceSchema.tag, 'topic', name);
  }

  /** All in a questionnaire that is no question: advice, whether or not it can be used. */
  advices(topic: Pick<Topic, 'technique' | 'topic'>): Element[] {
    return this.partsOf(this.topic(topic)).filter(({ localName }) => localName !== questionSchema.tag);
  }

  /** The elements in another one that are for this language. */
  partsOf(element: Element): Element[] {
    return partsOf(element).filter((part) => isFor(part, this.#language));
  }

  /** A finding about an element, or about an attribute of it. */
  at(element: Element, told: Told, attribute?: string): Found {
    return { ...this.#page.placeOf(element, attribute), ...told };
  }

  #part(holder: Element, tag: string, attribute: string, name: string): Element {
    const parts = this.partsOf(holder).filter((part) => part.localName === tag);
    return parts.find((part) => nameOf(part, attribute) === name) ?? holder;
  }
}

/** What an element is called by an attribute, as the flow has it. */
export function nameOf(element: Element, attribute: string): string {
  return collapse(ownersText(element.getAttribute(attribute) ?? ''));
}

/** How messages call an element: by its tag and its name. */
export function called(element: Element): string {
  const mark = ['topic', 'label', 'name'].find((attribute) => element.hasAttribute(attribute));
  return mark === undefined ? `<${element.localName}>` : `<${element.localName} ${mark}="${nameOf(element, mark)}">`;
}
