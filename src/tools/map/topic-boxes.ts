/** The boxes and arrows of a topic: what a visitor lives through in it. A questionnaire has one for each question and advice. */
import type { Topic } from '../../flow/flow.ts';
import type { EmpathyTopic } from '../../techniques/empathy/schema.ts';
import type { ExplanationOption } from '../../techniques/explanation/option-schema.ts';
import type { ExplanationTopic } from '../../techniques/explanation/schema.ts';
import { type Progress, countAhead, isCountCertain } from '../../techniques/questioning/order.ts';
import type { Proposal, QuestioningTopic, Question } from '../../techniques/questioning/schema.ts';
import { conditionWords } from './condition-words.ts';
import { coursesOf } from './courses.ts';
import type { Edge, Node, Step } from './graph.ts';
import type { Writing } from './writing.ts';

/** Some boxes, the first of which is where one comes in, and the arrows among them. */
export interface Boxes {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** The boxes of a topic; none where its technique is of another version. */
export function topicBoxes(topic: Topic, id: string, writing: Writing): Boxes {
  // Each technique's own schema says what else its topics hold.
  if (topic.technique === 'explanation') return alone(explanationBox(topic as ExplanationTopic, id, writing));
  if (topic.technique === 'empathy') return alone(empathyBox(topic as EmpathyTopic, id, writing));
  if (topic.technique === 'questioning') return questionnaireBoxes(topic as QuestioningTopic, id, writing);
  return { nodes: [], edges: [] };
}

function alone(node: Node): Boxes {
  return { nodes: [node], edges: [] };
}

function explanationBox(
  topic: ExplanationTopic | Proposal,
  id: string,
  { words, techniques, text }: Writing,
  kind = words.explanation,
): Node {
  const { railProblem, railSolution, railSolutions, railBenefit, railChoice } = techniques.explanation;
  const { problem, solution = '', benefit = '', options } = topic;
  const step = (label: Parameters<typeof text>[0], ...texts: string[]): Step => ({
    label: text(label),
    texts: texts.map((one) => text(one)).filter((one) => one !== ''),
  });
  const choice = [...new Set([...weighed(topic), ...topic.options.flatMap(({ action }) => action ?? [])])];
  const steps = [
    step(railProblem, problem),
    ...(options.length > 0
      ? [step(railSolutions, ...options.map((option) => [`${option.topic}:`, option.solution].join(' ')))]
      : [step(railSolution, solution), step(railBenefit, benefit)]),
    step(railChoice, ...(choice.length > 0 ? choice : [text(techniques.explanation.whatWouldYouLike)])),
  ];
  return { id, sort: 'explanation', kind, title: topic.topic, steps };
}

/** What is told before the choice, and where that leads. */
function weighed({ price, limits, action }: Pick<ExplanationOption, 'price' | 'limits' | 'action'>): string[] {
  return [price, limits, action].filter((part) => part !== undefined);
}

function empathyBox({ topic, ways = [], promise, asks = [] }: EmpathyTopic, id: string, writing: Writing): Node {
  const { words, techniques, text } = writing;
  const { railHeard, railNeed, railAction, somethingElse, passingOn, whatMatters } = techniques.empathy;
  const asked = asks.map((detail) => words.details[detail]).join(', ');
  return {
    id,
    sort: 'empathy',
    kind: words.empathy,
    title: topic,
    steps: [
      { label: text(railHeard), texts: [words.retold, words.compliment] },
      {
        label: text(railNeed),
        texts: ways.length > 0 ? [[...ways, text(somethingElse)].join(' · ')] : [text(whatMatters)],
      },
      {
        label: text(railAction),
        texts: [
          promise === undefined ? text(passingOn) : text(promise),
          words.reference,
          ...(asked === '' ? [] : [words.asksFor(asked)]),
        ],
      },
    ],
  };
}

/** How far a questionnaire has come when it is begun. */
const atFirst: Progress = { answers: {}, asked: [], inWords: [] };

function questionnaireBoxes(topic: QuestioningTopic, id: string, writing: Writing): Boxes {
  const { questions, advices } = topic;
  const { words, techniques, text, language } = writing;
  const phrases = techniques.questioning;
  const count = countAhead(topic, atFirst);
  const several = isCountCertain(topic, atFirst) ? phrases.mayIAsk : phrases.mayIAskUpTo;
  const permission = count > 1 ? text(several, { count: String(count) }) : text(phrases.mayIAskOne);
  const entry: Node = {
    id,
    sort: 'questioning',
    kind: words.questioning,
    title: topic.topic,
    steps: [
      { label: text(phrases.railNeed), texts: [permission] },
      {
        label: text(phrases.railAnswers),
        texts: advices.length > 0 ? [words.saidBack] : [words.saidBack, words.passedOn],
      },
      ...(advices.length > 0
        ? [{ label: text(phrases.railAdvice), texts: advices.map(({ proposal }) => proposal.topic) }]
        : []),
    ],
  };
  const summary: Node = {
    id: `${id}-answers`,
    sort: 'answers',
    kind: words.questioning,
    title: text(phrases.railAnswers),
    steps: [{ texts: advices.length > 0 ? [words.saidBack] : [words.saidBack, words.passedOn] }],
  };
  const proposals = advices.map(({ proposal, when }, index) => ({
    node: explanationBox(proposal, `${id}-advice-${index + 1}`, writing, words.advice),
    label: when === undefined ? words.otherwise : conditionWords(when, questions, language),
  }));
  return {
    nodes: [
      entry,
      ...[
        ...questions.map((question, index) => questionBox(question, index, id, writing)),
        summary,
        ...proposals.map(({ node }) => node),
      ].map((node) => ({ ...node, within: id })),
    ],
    edges: [
      ...questionEdges(questions, id, summary.id, writing),
      ...proposals.map(({ node, label }) => ({
        from: summary.id,
        to: node.id,
        // Where there is but one for all, nothing hangs on the answers.
        ...(advices.length > 1 || advices[0]?.when ? { label } : {}),
      })),
    ],
  };
}

function questionId(id: string, index: number): string {
  return `${id}-question-${index + 1}`;
}

function questionBox(question: Question, index: number, id: string, { words, text }: Writing): Node {
  return {
    id: questionId(id, index),
    sort: 'question',
    kind: words.question(String(index + 1), question.name),
    title: text(question.ask),
    steps: [{ texts: [answersTo(question, words), ...(question.optional ? [words.optional] : [])] }],
  };
}

function answersTo({ type, options, min, max, unit }: Question, words: Writing['words']): string {
  // These have options, and nothing else has.
  if (type === 'choice' || type === 'choices') return options.map(({ label }) => label).join(' · ');
  const measure = (bound: string) => (unit === undefined ? bound : `${bound}\u00a0${unit}`);
  if (min !== undefined && max !== undefined) return words.between(min, measure(max));
  if (min !== undefined) return words.atLeast(measure(min));
  if (max !== undefined) return words.atMost(measure(max));
  return words.kinds[type];
}

/** From the questionnaire's beginning through its questions to their end: each way that some answers lead along. */
function questionEdges(questions: readonly Question[], id: string, end: string, { words, language }: Writing): Edge[] {
  const nameOf = (question: Question | undefined, otherwise: string) =>
    question ? questionId(id, questions.indexOf(question)) : otherwise;
  const steps = coursesOf(questions).flatMap((course) =>
    [...course, undefined].map((question, index) => ({ question, before: course[index - 1] })),
  );
  const edges = new Map(
    steps.map(({ question, before }) => {
      const [from, to] = [nameOf(before, id), nameOf(question, end)];
      return [`${from} ${to}`, { from, to, when: question?.when }] as const;
    }),
  );
  const all = [...edges.values()];
  return all.map(({ from, to, when }) => {
    const isFork = all.filter((edge) => edge.from === from).length > 1;
    if (!isFork) return { from, to };
    return { from, to, label: when === undefined ? words.otherwise : conditionWords(when, questions, language) };
  });
}
