/** Makes a questionnaire of the elements that an owner wrote, and names what cannot be used of them. */
import type { Condition } from '../../flow/condition.ts';
import type { ReadCondition } from '../../flow/condition-parser.ts';
import type { ElementReading, TopicFinding, TopicReader, TopicReading } from '../technique.ts';
import { type AdviceValues, type QuestionValues, adviceSchema, questionSchema } from './part-schemas.ts';
import { type Note, type Written, readQuestions } from './question-reading.ts';
import type { Advice, QuestioningTopic, QuestioningValues, Question } from './schema.ts';

/** Reads a `<guided-questioning>`. */
export const questioningReader: TopicReader<QuestioningTopic> = {
  parts: [questionSchema, adviceSchema],
  read: readQuestioning,
};

/** Makes a topic of a `<guided-questioning>` that was read, and of the questions and advices it holds. */
export function readQuestioning(
  element: ElementReading,
  parts: readonly ElementReading[],
): TopicReading<QuestioningTopic> {
  // All were read through the schemas, which is what these types are made from.
  const { topic, match, limit, questions: asks = [] } = element.values as QuestioningValues;
  const findings: TopicFinding[] = [];
  const note: Note = (place, finding) => {
    findings.push(place === element ? finding : (words) => ({ ...finding(words), element: place }));
  };
  const partsOf = (tag: string) => parts.filter((part) => part.tag === tag);

  const named = readQuestions(
    [
      ...asks.map((ask) => ({ element, thing: { name: ask, ask } })),
      ...partsOf(questionSchema.tag).map((part) => ({ element: part, thing: part.values as QuestionValues })),
    ],
    note,
  );
  const names = named.map(({ thing }) => thing.name);
  const questions = named.map(({ element: part, thing: { when, ...question } }): Written<Question> => {
    const known = when && readWhen({ element: part, thing: when }, question.name, 'it is always asked', names, note);
    return { element: part, thing: { ...question, ...(known === undefined ? {} : { when: known }) } };
  });
  if (questions.length === 0) {
    note(element, (words) => words.emptyQuestionnaire(topic));
    return { topic: undefined, findings };
  }

  const advices = partsOf(adviceSchema.tag).flatMap((part) => readAdvice(part, names, note));
  return {
    topic: {
      technique: 'questioning',
      topic,
      ...(match === undefined ? {} : { match }),
      limit: Math.floor(limit),
      questions: questions.map(({ thing }) => thing),
      advices: advices.map(({ thing }) => thing),
    },
    findings,
    origins: new Map([...questions, ...advices].map(({ thing, element: part }) => [thing, part])),
  };
}

function readAdvice(part: ElementReading, questions: readonly string[], note: Note): Written<Advice>[] {
  const { when, otherwise, ...values } = part.values as AdviceValues;
  const { topic } = values;
  const advice: Advice = { proposal: { ...values, technique: 'explanation', options: [], rich: part.rich } };
  if (when !== undefined) {
    const known = readWhen({ element: part, thing: when }, topic, 'it is left out', questions, note);
    return known === undefined ? [] : [{ element: part, thing: { when: known, ...advice } }];
  }
  if (otherwise) return [{ element: part, thing: advice }];
  note(part, (words) => words.adviceWithoutWhen(part.tag, topic));
  return [];
}

/** The condition, if all that it names are questions. */
function readWhen(
  { element, thing: { condition, names } }: Written<ReadCondition>,
  called: string,
  consequence: string,
  questions: readonly string[],
  note: Note,
): Condition | undefined {
  const unknown = names.filter(({ name }) => !questions.includes(name));
  for (const named of unknown) {
    note(element, (words) => words.unknownQuestion(called, named, consequence, questions));
  }
  return unknown.length > 0 ? undefined : condition;
}
