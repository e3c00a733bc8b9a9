/** Makes questions of what an owner wrote, and names what cannot be used of them. */
import type { ReadCondition } from '../../flow/condition-parser.ts';
import { reservedNames } from '../../flow/placeholder.ts';
import type { ElementReading, QuestionKind, TopicFinding } from '../technique.ts';
import { readBounds } from './bounds.ts';
import { type QuestionValues, questionSchema } from './part-schemas.ts';
import type { Option, Question } from './schema.ts';

/** Something that an element says, and the element. */
export interface Written<Thing> {
  readonly thing: Thing;
  readonly element: ElementReading;
}

/** Keeps what is wrong with an element. */
export type Note = (element: ElementReading, finding: TopicFinding) => void;

type Tell = (finding: TopicFinding) => void;

/** A question whose condition may still name what is no question. */
export type QuestionDraft = Omit<Question, 'when'> & { readonly when?: ReadCondition };

/** The types that take an attribute; the others have no use for it. */
const takers: Partial<Record<keyof QuestionValues, readonly QuestionKind[]>> = {
  options: ['choice', 'choices'],
  min: ['number', 'date', 'rating'],
  max: ['number', 'date', 'rating'],
  unit: ['number'],
  hint: ['text', 'number', 'date', 'email', 'phone'],
};

/** The questions that can be asked, each name once. */
export function readQuestions(questions: readonly Written<QuestionValues>[], note: Note): Written<QuestionDraft>[] {
  const taken = new Set<string>();
  return questions.flatMap(({ thing, element }) => {
    const key = thing.name.toLowerCase();
    const fault = nameFault(thing.name, taken.has(key));
    if (fault) note(element, fault);
    const question = fault ? undefined : readQuestion(thing, (found) => note(element, found));
    if (!question) return [];
    taken.add(key);
    return [{ thing: question, element }];
  });
}

function nameFault(name: string, isTaken: boolean): TopicFinding | undefined {
  const isReserved = reservedNames.some((reserved) => reserved === name.toLowerCase());
  if (isReserved) return (words) => words.reservedQuestion(name);
  return isTaken ? (words) => words.duplicateQuestion(name) : undefined;
}

function readQuestion(values: QuestionValues, tell: Tell): QuestionDraft | undefined {
  const { name, ask, optional, unit, hint, when } = values;
  const tag = `${questionSchema.tag} name="${name}"`;
  const type = values.type ?? (values.options === undefined ? 'text' : 'choice');
  const takes = (attribute: keyof QuestionValues) => takers[attribute]?.includes(type) ?? true;
  for (const [attribute, types] of Object.entries(takers)) {
    if (values[attribute as keyof QuestionValues] === undefined || types.includes(type)) continue;
    tell((words) => words.uselessAttribute(tag, attribute, type, types));
  }
  const options = takes('options') ? readOptions(tag, values.options ?? [], tell) : [];
  if (takes('options') && options.length === 0) {
    tell((words) => words.missingAttribute(tag, 'options'));
    return undefined;
  }
  return {
    name,
    ask,
    type,
    options,
    ...(optional ? { optional } : {}),
    ...(takes('min') ? readBounds(tag, type, values, tell) : {}),
    ...(unit === undefined || !takes('unit') ? {} : { unit }),
    ...(hint === undefined || !takes('hint') ? {} : { hint }),
    ...(when === undefined ? {} : { when }),
  };
}

/** Labels, or `key = Label`; `at >= 5` is a label. */
function readOptions(tag: string, texts: readonly string[], tell: Tell): Option[] {
  const options: Option[] = [];
  for (const text of texts) {
    const [, id = text, label = text] = /^([^=<>]*[^=<>\s])\s*=\s*(.*\S)\s*$/.exec(text) ?? [];
    const isTaken = options.some((option) => option.id.toLowerCase() === id.toLowerCase());
    if (!isTaken && !id.startsWith(':')) options.push({ id, label });
    else tell((words) => (isTaken ? words.optionTwice(tag, id) : words.reservedOption(tag, id)));
  }
  return options;
}
