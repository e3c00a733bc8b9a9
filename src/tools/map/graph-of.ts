/** A flow → its boxes and arrows: what leads in, the greeting, the topics, and what is there all along. */
import type { Offering } from '../../authoring/invitations.ts';
import type { Contact, Flow, Topic } from '../../flow/flow.ts';
import { type Invitation, waitOf } from '../../flow/invitation.ts';
import type { Plan } from '../../flow/plan.ts';
import type { Renewal } from '../../flow/renewal.ts';
import { usualScale } from '../../flow/survey.ts';
import type { Edge, Graph, Node } from './graph.ts';
import { topicBoxes } from './topic-boxes.ts';
import { type Writing, dayWords, hoursWords, timeWords, writingFor } from './writing.ts';

const greetingId = 'greeting';

/**
 * Draws a flow up as boxes and arrows.
 *
 * @param offering what is offered unasked, and leads into it
 */
export function graphOf(flow: Flow, offering: Offering = { invitations: [], renewals: [] }): Graph {
  const writing = writingFor(flow);
  const { words } = writing;
  const topics = flow.topics.map((topic, index) => {
    const id = `topic-${index + 1}`;
    return { topic, id, ...topicBoxes(topic, id, writing) };
  });
  const plans = (flow.plans ?? []).map((plan, index) => ({ plan, node: planBox(plan, `plan-${index + 1}`, writing) }));
  const offers = [
    ...offering.renewals.map((renewal) => ({ offer: renewal, make: renewalBox(renewal, writing) })),
    ...offering.invitations.map((invitation) => ({ offer: invitation, make: invitationBox(invitation, writing) })),
  ].map(({ offer, make }, index) => ({ offer, node: { id: `offer-${index + 1}`, sort: 'offer' as const, ...make } }));

  const idOfTopic = (name: string | undefined) => topics.find(({ topic }) => topic.topic === name)?.id;
  const holderOf = ({ plan }: Topic) => plans.find((one) => one.plan.name === plan)?.node.id ?? greetingId;
  const edges: Edge[] = [
    ...offers.map(({ offer, node }) => ({ from: node.id, to: idOfTopic(offer.topic) ?? greetingId })),
    ...plans.map(({ node }) => ({ from: greetingId, to: node.id })),
    ...topics.flatMap(({ topic, id, nodes, edges: own }) =>
      nodes.length === 0 ? [] : [{ from: holderOf(topic), to: id }, ...own],
    ),
  ];
  return {
    language: flow.language,
    title: flow.business === undefined ? words.untitled : words.title(flow.business),
    description: words.description(flow.topics.map(({ topic }) => topic).join(', ')),
    nodes: [
      ...offers.map(({ node }) => node),
      greetingBox(flow, writing),
      ...plans.map(({ node }) => node),
      ...topics.flatMap(({ nodes }) => nodes),
    ],
    edges,
    everywhere: [
      ...flow.contacts.map((contact, index) => contactBox(contact, `person-${index + 1}`, writing)),
      closingBox(flow, writing),
    ],
  };
}

function greetingBox({ greeting, contacts }: Flow, { words, speech, text }: Writing): Node {
  const { hello, automated, automatedWithPerson, whatCanIDo } = speech.conversation;
  return {
    id: greetingId,
    sort: 'greeting',
    kind: words.greeting,
    title: text(greeting ?? hello),
    steps: [{ texts: [text(contacts.length > 0 ? automatedWithPerson : automated), text(whatCanIDo)] }],
  };
}

function planBox({ name, from, until, every, greeting }: Plan, id: string, { words, language, text }: Writing): Node {
  const facts = [
    ...(from === undefined ? [] : [words.fromDay(dayWords(from, language, every))]),
    ...(until === undefined ? [] : [words.untilDay(dayWords(until, language, every))]),
    ...(every === undefined ? [] : [words.every[every]]),
  ];
  const texts = greeting === undefined ? facts : [...facts, text(greeting)];
  return { id, sort: 'plan', kind: words.plan, title: name, steps: [{ texts }] };
}

type Made = Pick<Node, 'kind' | 'title' | 'steps'>;

function invitationBox(invitation: Invitation, { words, language, text }: Writing): Made {
  const { moment, path } = invitation;
  const wait = waitOf(invitation);
  const texts = [
    ...(wait > 0 ? [words.after(timeWords(wait, language))] : []),
    ...(path === undefined ? [] : [words.onPages(path.join(', '))]),
  ];
  return { kind: words.moments[moment], title: text(invitation.text), steps: [{ texts }] };
}

function renewalBox({ due, before, text: said }: Renewal, { words, language, text }: Writing): Made {
  const texts = [
    words.due(dayWords(due, language)),
    ...(before > 0 ? [words.earlier(timeWords(before, language))] : []),
  ];
  return { kind: words.renewal, title: text(said), steps: [{ texts }] };
}

function contactBox(contact: Contact, id: string, { words, language }: Writing): Node {
  const { label, hours, phone, email, address } = contact;
  const texts = [...(hours ? hoursWords(hours, language) : []), phone, email, address].filter(
    (fact) => fact !== undefined,
  );
  return { id, sort: 'person', kind: words.person, title: label, steps: [{ texts }] };
}

function closingBox({ survey }: Flow, { words, speech, text }: Writing): Node {
  const { anythingElse, wasItSolved, howWasIt, anyComment, thanks } = speech.conversation;
  const scale = `1–${survey?.scale ?? usualScale}`;
  const comment = survey ? survey.comment : text(anyComment);
  const texts = [
    text(wasItSolved),
    `${text(survey?.ask ?? howWasIt)} ${scale}`,
    ...(comment === undefined ? [] : [text(comment)]),
    text(thanks),
  ];
  return { id: 'closing', sort: 'closing', kind: words.closing, title: text(anythingElse), steps: [{ texts }] };
}
