/** The texts of an owner, as visitors read them: each with the element and the attribute that it is written in. */
import { isPlan } from '../../authoring/children.ts';
import { contactSchema } from '../../flow/contact.ts';
import { plainText } from '../../flow/content.ts';
import type { Flow, Topic } from '../../flow/flow.ts';
import { invitationSchema } from '../../flow/invitation.ts';
import { renewalSchema } from '../../flow/renewal.ts';
import { surveySchema } from '../../flow/survey.ts';
import type { EmpathyTopic } from '../../techniques/empathy/schema.ts';
import { optionSchema } from '../../techniques/explanation/option-schema.ts';
import type { ExplanationTopic } from '../../techniques/explanation/schema.ts';
import type { Proposal, QuestioningTopic } from '../../techniques/questioning/schema.ts';
import type { Written } from './written.ts';
import { nameOf } from './written.ts';

/** How a text is shown: in bubbles, as a card that was laid out by the owner, on a button, or as a line of its own. */
export type Shown = 'bubbles' | 'bubble' | 'card' | 'button' | 'line';

/** One text. */
export interface OwnersText {
  readonly text: string;
  readonly shown: Shown;
  readonly element: Element;
  readonly attribute: string;
}

/** Help that is offered unasked, and needs that come back. */
function isOffer({ localName }: Element): boolean {
  return localName === invitationSchema.tag || localName === renewalSchema.tag;
}

/** All texts of a flow that visitors read. */
export function textsOf(flow: Flow, written: Written): OwnersText[] {
  const { chat } = written;
  const own = (element: Element, texts: Readonly<Record<string, string | undefined>>, shown: Shown) =>
    Object.entries(texts).flatMap(([attribute, text]): OwnersText[] =>
      text === undefined ? [] : [{ text, shown, element, attribute }],
    );
  const part = (tag: string, attribute: string, name: string) =>
    written.partsOf(chat).find((one) => one.localName === tag && nameOf(one, attribute) === name) ?? chat;
  return [
    ...own(chat, { greeting: nameOf(chat, 'greeting') }, 'bubble'),
    ...written
      .partsOf(chat)
      .flatMap((part): OwnersText[] => [
        ...(isPlan(part) ? own(part, { greeting: nameOf(part, 'greeting') }, 'bubble') : []),
        ...(isOffer(part) ? own(part, { text: nameOf(part, 'text') }, 'bubble') : []),
      ]),
    ...flow.topics.flatMap((topic) => textsIn[topic.technique]?.(topic, written) ?? []),
    ...flow.contacts.flatMap(({ label }) => own(part(contactSchema.tag, 'label', label), { label }, 'line')),
    ...own(
      written.partsOf(chat).find(({ localName }) => localName === surveySchema.tag) ?? chat,
      { ask: flow.survey?.ask, comment: flow.survey?.comment },
      'bubble',
    ),
  ];
}

/** The texts of a topic, by its technique. */
const textsIn: Readonly<Record<string, (topic: Topic, written: Written) => OwnersText[]>> = {
  explanation: (topic, written) => {
    const explained = topic as ExplanationTopic;
    const element = written.topic(topic);
    const options = explained.options.flatMap((option) => {
      const part = written
        .partsOf(element)
        .find((one) => one.localName === optionSchema.tag && nameOf(one, 'topic') === option.topic);
      return linesOf(part ?? element, option, ['topic', 'solution', 'benefit', 'limits', 'price', 'action']);
    });
    return [...textsOfProposal(element, explained), ...options];
  },
  empathy: (topic, written) => {
    const { promise, ways = [] } = topic as EmpathyTopic;
    const element = written.topic(topic);
    return [
      { text: topic.topic, shown: 'button', element, attribute: 'topic' },
      ...linesOf(element, { promise }, ['promise']),
      ...ways.map((text): OwnersText => ({ text, shown: 'button', element, attribute: 'ways' })),
    ];
  },
  questioning: (topic, written) => {
    const { questions, advices } = topic as QuestioningTopic;
    return [
      { text: topic.topic, shown: 'button', element: written.topic(topic), attribute: 'topic' },
      ...questions.flatMap(({ name, ask, hint, options }): OwnersText[] => {
        const element = written.question(topic, name);
        const attribute = element.hasAttribute('ask') ? 'ask' : 'questions';
        return [
          { text: ask, shown: 'bubble', element, attribute },
          ...(hint === undefined ? [] : [{ text: hint, shown: 'line', element, attribute: 'hint' } as const]),
          ...options.map(({ label }): OwnersText => ({ text: label, shown: 'button', element, attribute: 'options' })),
        ];
      }),
      ...advices.flatMap(({ proposal }) => textsOfProposal(written.advice(topic, proposal.topic), proposal)),
    ];
  },
};

function textsOfProposal(element: Element, topic: ExplanationTopic | Proposal): OwnersText[] {
  const told = (['problem', 'solution', 'benefit', 'details'] as const).flatMap((attribute): OwnersText[] => {
    const content = topic.rich[attribute];
    const template = [...element.children].find((child) => child.getAttribute('slot') === attribute);
    const text = topic[attribute];
    if (content !== undefined)
      return [{ text: plainText(content), shown: 'card', element: template ?? element, attribute }];
    return text === undefined ? [] : [{ text, shown: 'bubbles', element, attribute }];
  });
  return [
    { text: topic.topic, shown: 'button', element, attribute: 'topic' },
    ...told,
    ...linesOf(element, topic, ['limits', 'price', 'action']),
  ];
}

function linesOf<Name extends string>(
  element: Element,
  values: Readonly<Partial<Record<Name, string | undefined>>>,
  names: readonly Name[],
): OwnersText[] {
  return names.flatMap((attribute): OwnersText[] => {
    const text = values[attribute];
    return text === undefined ? [] : [{ text, shown: attribute === 'action' ? 'button' : 'line', element, attribute }];
  });
}
