/** Whether a chat serves as it should, by what was lived through in it. */
import type { Act } from '../../conversation/scene.ts';
import { type Timeline, open } from '../../conversation/timeline.ts';
import type { Contact, Topic } from '../../flow/flow.ts';
import { fill } from '../../flow/placeholder.ts';
import type { ExplanationTopic } from '../../techniques/explanation/schema.ts';
import type { Draft } from '../../transcript/entry.ts';
import { shownText } from '../../transcript/projection.ts';
import type { Found } from '../finding.ts';
import { phrasesIn, unnamed } from './named-speech.ts';
import { type Visit, typed } from './visit.ts';
import { leadingTo, step } from './walk.ts';
import { type Told, type Written, called } from './written.ts';

/** What a mystery shopper looks for. `null`: there was no occasion for it. */
export interface Service {
  readonly greeted: boolean;
  readonly disclosedAsAutomated: boolean;
  readonly reflectedBeforeApologising: boolean | null;
  readonly benefitTiedToNeed: boolean | null;
  readonly questionsWithinLimit: boolean | null;
  readonly personWithinReach: boolean;
  readonly thanked: boolean;
  readonly noDeadEnds: boolean;
}

/** One thing that was looked for, and what is to be said of it. */
interface Judgement {
  readonly held: boolean | null;
  readonly findings: readonly Found[];
}

/** What was lived through, and what is to be mended about it. */
export function judgeService(visit: Visit, written: Written): { service: Service; findings: Found[] } {
  const judgements = {
    greeted: judgeGreeting(visit, written),
    disclosedAsAutomated: judgeDisclosure(visit, written),
    reflectedBeforeApologising: judgeApologies(visit, written),
    benefitTiedToNeed: judgeBenefits(visit, written),
    questionsWithinLimit: judgeLimits(visit, written),
    personWithinReach: judgePersons(visit),
    thanked: judgeThanks(visit, written),
    noDeadEnds: judgeEnds(visit, written),
  };
  const { greeted, disclosedAsAutomated, personWithinReach, thanked, noDeadEnds, ...others } = judgements;
  return {
    service: {
      greeted: greeted.held === true,
      disclosedAsAutomated: disclosedAsAutomated.held === true,
      reflectedBeforeApologising: others.reflectedBeforeApologising.held,
      benefitTiedToNeed: others.benefitTiedToNeed.held,
      questionsWithinLimit: others.questionsWithinLimit.held,
      personWithinReach: personWithinReach.held === true,
      thanked: thanked.held === true,
      noDeadEnds: noDeadEnds.held === true,
    },
    findings: Object.values(judgements).flatMap(({ findings }) => findings),
  };
}

const fault = (code: string, message: string, hint: string): Told => ({ severity: 'fault', code, message, hint });

function judgeGreeting({ beginning, flow }: Visit, written: Written): Judgement {
  const isGreeting = (text: string) => !phrasesIn(text).some((name) => name.startsWith('automated'));
  const held = said(beginning.drafts).some(isGreeting);
  const message = `The greeting "${flow.greeting ?? ''}" is left out whole, as nobody knows what stands in its braces.`;
  const told = fault('not-greeted', message, 'Give the placeholder a fallback, as in {name|there}, or leave it out.');
  const known = Object.entries({ business: flow.business ?? '', guide: flow.guide ?? '' });
  const isLost = flow.greeting !== undefined && fill(flow.greeting, new Map(known)) === '';
  return { held, findings: held && !isLost ? [] : [written.at(written.chat, told, 'greeting')] };
}

function judgeDisclosure({ beginning }: Visit, written: Written): Judgement {
  const held = said(beginning.drafts).some((text) => phrasesIn(text).some((name) => name.startsWith('automated')));
  const message = 'The chat does not say that it is an automated assistant before it is answered.';
  const told = fault('not-disclosed', message, 'Report this to the makers of guided-chat.');
  return { held, findings: held ? [] : [written.at(written.chat, told)] };
}

/** An apology comes after what happened was said back, in the visitor's words. */
function judgeApologies(visit: Visit, written: Written): Judgement {
  const topics = visit.flow.topics.filter(({ technique }) => technique === 'empathy');
  const hasty = topics.filter((topic) => {
    const names = livedThrough(visit, topic).flatMap((text) => phrasesIn(text));
    const apology = names.findIndex((name) => /apolog/i.test(name));
    const reflection = names.findIndex((name) => /hear|reflect|retold/i.test(name));
    return apology >= 0 && (reflection < 0 || reflection > apology);
  });
  const findings = hasty.map((topic) => {
    const element = written.topic(topic);
    const message = `${called(element)} apologises before it has said back what happened.`;
    return written.at(element, fault('apologised-first', message, 'Report this to the makers of guided-chat.'));
  });
  return { held: topics.length === 0 ? null : hasty.length === 0, findings };
}

/** The benefit is told to who has said that the problem is theirs. */
function judgeBenefits(visit: Visit, written: Written): Judgement {
  const explained = visit.flow.topics.filter(isExplanation);
  const advised = visit.questionnaires.map(({ topic }) => topic).filter(({ advices }) => advices.length > 0);
  const untied = advised.filter((topic) => {
    const { advices, questions } = topic;
    // Of an advice that was left out it is told that it was, and why.
    if (written.advices(topic).length !== advices.length) return false;
    const texts = advices.map(({ proposal }) => JSON.stringify(proposal));
    const isSame = new Set(texts).size === 1 && advices.some(({ when }) => !when);
    return isSame && !questions.some(({ name }) => texts[0]?.includes(`{${name}`));
  });
  const findings = untied.map((topic) => {
    const name = topic.advices[0]?.proposal.topic ?? '';
    const message = `"${topic.topic}" leads to "${name}" whatever is answered, so its benefit meets no need that was stated.`;
    const hint = 'Give it a when and add another advice, or name an answer in its benefit, as in {question-name}.';
    return written.at(written.advice(topic, name), fault('benefit-without-need', message, hint));
  });
  const hasOccasion = explained.length + advised.length > 0;
  return { held: hasOccasion ? findings.length === 0 : null, findings };
}

/** At most `limit` questions are put, whatever is answered. */
function judgeLimits({ questionnaires }: Visit, written: Written): Judgement {
  const findings = questionnaires.flatMap(({ topic, places }) => {
    const names = topic.questions.map(({ name }) => name);
    const counts = [...places.values()].map(({ timeline }) => {
      const put = timeline.played.map(({ before }) => before.question?.name).filter((name) => name !== undefined);
      return new Set(put.filter((name) => names.includes(name))).size;
    });
    const most = Math.max(0, ...counts);
    if (most <= topic.limit) return [];
    const message = `"${topic.topic}" puts ${most} questions, and its limit is ${topic.limit}.`;
    const told = fault('too-many-questions', message, 'Report this to the makers of guided-chat.');
    return [written.at(written.topic(topic), told, 'limit')];
  });
  return { held: questionnaires.length === 0 ? null : findings.length === 0, findings };
}

/** A person is one act away, wherever one is. That a page names none is told by how it reads. */
function judgePersons({ whole, flow }: Visit): Judgement {
  const shows = (replies: readonly Draft[]) => {
    const shown = JSON.stringify(replies);
    return flow.contacts.some((contact) => waysOf(contact).some((way) => shown.includes(way)));
  };
  const open = [...whole.places.values()].filter(({ ended }) => !ended);
  const held = open.every(({ ways }) => ways.some(({ act, replies }) => act.type === 'person' && shows(replies)));
  return { held, findings: [] };
}

function waysOf({ phone, email, href, address }: Contact): string[] {
  return [phone, email, href, address]
    .filter((way) => way !== undefined)
    .map((way) => JSON.stringify(way).slice(1, -1));
}

function judgeThanks({ whole: { places } }: Visit, written: Written): Judgement {
  const last = [...places.values()].flatMap(({ ways }) => ways.filter(({ to }) => places.get(to)?.ended === true));
  const held = last.every(({ replies }) =>
    said(replies).some((text) => phrasesIn(text).some((name) => /thank/i.test(name))),
  );
  const message = 'The chat ends without a word of thanks.';
  const told = fault('not-thanked', message, 'Report this to the makers of guided-chat.');
  return { held, findings: held ? [] : [written.at(written.chat, told)] };
}

/** From everywhere answers lead to an end, and whoever answers all is advised. */
function judgeEnds({ whole, questionnaires }: Visit, written: Written): Judgement {
  const leading = leadingTo(whole.places, ({ ended }) => ended);
  const stuck = [...whole.places].filter(([name]) => whole.isComplete && !leading.has(name));
  const around = stuck.length > 0 ? [written.at(written.chat, noWayOn())] : [];
  const fallen = questionnaires.flatMap(({ topic, places }) => {
    const ways = [...places.values()].flatMap((place) => place.ways);
    const ends = ways.flatMap(({ replies }) => replies.filter((draft) => isWithoutAdvice(draft, topic)));
    const [first] = ends.flatMap((draft) => (draft.type === 'concluded' ? [draft.answers] : []));
    if (topic.advices.length === 0 || first === undefined) return [];
    return [written.at(written.topic(topic), noAdvice(topic.topic, first))];
  });
  return { held: around.length + fallen.length === 0, findings: [...around, ...fallen] };
}

function noWayOn(): Told {
  return fault(
    'dead-end',
    'There is a place from which no answer leads on to an end.',
    'Report this to the makers of guided-chat.',
  );
}

function isWithoutAdvice(draft: Draft, { topic }: Topic): boolean {
  return draft.type === 'concluded' && draft.topic === topic && draft.step === 'withoutAdvice';
}

function noAdvice(topic: string, answers: Readonly<Record<string, string>>): Told {
  const given = Object.entries(answers).map(([name, value]) => `${name}: ${value}`);
  const when = given.length > 0 ? `Who answers ${given.join(', ')}` : 'Who answers nothing';
  const message = `"${topic}" is a dead end for some: ${when} gets no advice.`;
  return fault('dead-end', message, 'Put a <guided-advice otherwise> last.');
}

function isExplanation(topic: Topic): topic is ExplanationTopic {
  return topic.technique === 'explanation';
}

/** What is said to who takes up a topic, tells a story where one is asked for, and chooses the first of what is offered. */
function livedThrough({ setting, occasion, lines }: Visit, topic: Topic): string[] {
  const texts: string[] = [];
  let act: Act | undefined = { type: 'topic', topic: topic.topic };
  let { timeline }: { timeline: Timeline } = open(setting, { daypart: 'morning' });
  for (let turn = 0; act && turn < 12; turn++) {
    const after = step(setting, timeline, act, occasion);
    if (!after) break;
    texts.push(...said(after.drafts));
    timeline = after.timeline;
    const { question, guiding } = timeline.state;
    const [option] = question?.options.filter(({ id }) => !id.startsWith(':')) ?? [];
    if (!guiding || !question) break;
    const value = option?.id ?? question.options[0]?.id;
    if (question.kind === 'text') act = typed(lines.story);
    else act = value === undefined ? undefined : { type: 'answer', name: question.name, value };
  }
  return texts;
}

function said(drafts: readonly Draft[]): string[] {
  return drafts.flatMap((draft) => {
    const text = shownText({ ...draft, seq: 0, at: '' });
    return text === undefined || unnamed(text).trim() === '' ? [] : [text];
  });
}
