/** Makes questions of what an owner wrote, and names what cannot be used of them. */
import type { ReadCondition } from '../../flow/condition-parser.ts';
import { reservedNames } from '../../flow/placeholder.ts';
import { type Problem, problem } from '../../flow/problem.ts';
import { missingAttribute } from '../../flow/schema.ts';
import type { ElementReading, QuestionKind } from '../technique.ts';
import { readBounds } from './bounds.ts';
import { type QuestionValues, questionSchema } from './part-schemas.ts';
import type { Option, Question } from './schema.ts';

/** Something that an element says, and the element. */
export interface Written<Thing> {
  readonly thing: Thing;
  readonly element: ElementReading;
}

/** Keeps what is wrong with an element. */
export type Note = (element: ElementReading, problem: Problem<never>) => void;

type Tell = (problem: Problem<never>) => void;

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

function nameFault(name: string, isTaken: boolean): Problem<never> | undefined {
  if (reservedNames.some((reserved) => reserved === name.toLowerCase())) {
    const message = `A question cannot be called "${name}", which has a meaning of its own; it is left out.`;
    return problem('reserved-name', message, `Give it another name than ${reservedNames.join(', ')}.`);
  }
  if (!isTaken) return undefined;
  const message = `The question "${name}" is there already; this one is left out.`;
  return problem('duplicate-question', message, 'Give each question a name of its own.');
}

function readQuestion(values: QuestionValues, tell: Tell): QuestionDraft | undefined {
  const { name, ask, optional, unit, hint, when } = values;
  const tag = `${questionSchema.tag} name="${name}"`;
  const type = values.type ?? (values.options === undefined ? 'text' : 'choice');
  const takes = (attribute: keyof QuestionValues) => takers[attribute]?.includes(type) ?? true;
  for (const [attribute, types] of Object.entries(takers)) {
    if (values[attribute as keyof QuestionValues] === undefined || types.includes(type)) continue;
    const message = `<${tag}> has ${attribute}, which a question of type ${type} has no use for.`;
    tell(problem('invalid-value', message, `Leave it out, or give it the type ${types.join(', ')}.`));
  }
  const options = takes('options') ? readOptions(tag, values.options ?? [], tell) : [];
  if (takes('options') && options.length === 0) {
    tell(missingAttribute(tag, 'options'));
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
    else if (isTaken) {
      const message = `<${tag}> has the option "${id}" twice; the second is left out.`;
      tell(problem('invalid-value', message, 'Give each option a key of its own.'));
    } else {
      const message = `<${tag}> has the option "${id}", which is left out.`;
      tell(problem('reserved-name', message, 'Begin it with something else than a colon.'));
    }
  }
  return options;
}
