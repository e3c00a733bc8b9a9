/** What an owner offers, and whether it can be kept: ways out, next steps, seasons. */
import type { Topic } from '../../flow/flow.ts';
import { isOn, planSchema } from '../../flow/plan.ts';
import type { EmpathyTopic } from '../../techniques/empathy/schema.ts';
import type { ExplanationTopic } from '../../techniques/explanation/schema.ts';
import type { Found } from '../finding.ts';
import type { Visit } from './visit.ts';
import { type Told, type Written, called, nameOf } from './written.ts';

/** What is amiss with what is offered in one language. */
export function judgeOffers(visit: Visit, written: Written): Found[] {
  const { flow, questionnaires } = visit;
  const explained = flow.topics.filter((topic): topic is ExplanationTopic => topic.technique === 'explanation');
  const proposals = [
    ...explained.map((topic) => [written.topic(topic), topic] as const),
    ...explained.flatMap((topic) => topic.options.map((option) => [optionIn(topic, option.topic), option] as const)),
    ...questionnaires.flatMap(({ topic }) =>
      topic.advices.map(({ proposal }) => [written.advice(topic, proposal.topic), proposal] as const),
    ),
  ];
  const heard = flow.topics.filter((topic): topic is EmpathyTopic => topic.technique === 'empathy');
  return [
    ...proposals
      .filter(([, { action, href }]) => action !== undefined && href === undefined)
      .map(([element, { action = '' }]) => written.at(element, leadsNowhere(element, action), 'action')),
    ...proposals.flatMap(([element, { href }]) => deadLink(element, href, written)),
    ...heard.flatMap((topic) => judgeEmpathy(topic, written)),
    ...endedPlans(visit, written),
  ];

  function optionIn(topic: Topic, name: string): Element {
    const element = written.topic(topic);
    return written.partsOf(element).find((part) => nameOf(part, 'topic') === name) ?? element;
  }
}

function leadsNowhere(element: Element, action: string): Told {
  const message = `${called(element)} offers "${action}", and has no href, so that who chooses it is led nowhere.`;
  return { severity: 'fault', code: 'action-without-href', message, hint: 'Give it href="…", or leave out action.' };
}

/** An address that is a path of the site, as browsers read it, and was clearly meant as another one; or none at all. */
function deadLink(element: Element, href: string | undefined, written: Written): Found[] {
  const meant = [
    [/^#$/, 'leads nowhere', 'Write the address of the page that it is about.'],
    [/^www\./i, 'is taken for a page of your own site', `Write https://${href ?? ''}.`],
    [/^https?\/\//i, 'is taken for a page of your own site', 'Write it with a colon, as in https://.'],
    [/^[^/?#@\s]+@[^/?#@\s]+$/, 'is taken for a page of your own site', `Write mailto:${href ?? ''}.`],
  ] as const;
  return meant
    .filter(([form]) => form.test(href ?? ''))
    .map(([, what, hint]) => {
      const message = `The href="${href ?? ''}" of ${called(element)} ${what}.`;
      return written.at(element, { severity: 'fault', code: 'dead-link', message, hint }, 'href');
    });
}

/** Redress outranks tone: who is heard wants to know what can be done, and by when. */
function judgeEmpathy({ topic, technique, promise, ways = [] }: EmpathyTopic, written: Written): Found[] {
  const element = written.topic({ topic, technique });
  const lacks = [
    ...(promise === undefined ? [['promise', 'by when somebody answers', 'within one working day'] as const] : []),
    ...(ways.length === 0 ? [['ways', 'what can be done about it', 'Repair it | Refund me | Call me'] as const] : []),
  ];
  if (lacks.length === 0) return [];
  const missing = lacks.map(([, what]) => what).join(', nor ');
  const message = `${called(element)} hears people out, and does not tell ${missing}.`;
  const hint = `Give it ${lacks.map(([name, , example]) => `${name}="${example}"`).join(' and ')}.`;
  const code = lacks.length > 1 ? 'empty-empathy' : `empathy-without-${lacks[0]?.[0] ?? ''}`;
  return [written.at(element, { severity: lacks.length > 1 ? 'fault' : 'advice', code, message, hint })];
}

/** Plans that are over and never come back. */
function endedPlans({ reading, occasion }: Visit, written: Written): Found[] {
  const today = occasion.at.slice(0, 10);
  const ended = (reading.flow.plans ?? []).filter(
    (plan) => plan.every === undefined && plan.until !== undefined && plan.until < today && !isOn(plan, today),
  );
  return ended.flatMap(({ name, until = '' }) => {
    const parts = written.partsOf(written.chat).filter((part) => part.localName === planSchema.tag);
    const element = parts.find((part) => nameOf(part, 'name') === name);
    if (!element) return [];
    const message = `${called(element)} ended on ${until} and does not come back, so nobody meets its topics.`;
    const hint = 'Give it every="year" or other days, or take it out.';
    return [written.at(element, { severity: 'advice', code: 'plan-over', message, hint }, 'until')];
  });
}
