/** The part in which an answer is changed: which one, and what it is now. */
import type { Act, Changeable } from '../../conversation/scene.ts';
import type { Posed } from './form.ts';
import type { Choice, Group } from './group.ts';
import { isFilledIn, standingAlone } from './kinds.ts';
import { type Changing, type Model, type Reactions, answersIn } from './model.ts';
import { shortened } from './words.ts';

/** What stands in the tray while an answer is changed. */
export function changeIn(changing: NonNullable<Changing>, model: Model, reactions: Reactions): Group {
  return typeof changing === 'string'
    ? whichToChange(answersIn(model.scene, changing), model, reactions)
    : newAnswer(changing, model, reactions);
}

function whichToChange(answers: readonly Changeable[], { phrases }: Model, { change }: Reactions): Group {
  return {
    key: phrases.whichToChange,
    name: phrases.whichToChange,
    heading: [phrases.whichToChange],
    choices: [
      ...answers.map((answer) => ({
        id: String(answer.seq),
        label: shortened(answer.label),
        note: answer.text,
        choose: () => change(answer),
      })),
      keeping(phrases, change),
    ],
  };
}

function newAnswer(answer: Changeable, { phrases, parts }: Model, { choose, change }: Reactions): Group {
  const { seq, text, input, value } = answer;
  const heading = phrases.changeLabel(shortened(answer.label));
  const revise = (value: string): Act => ({ type: 'revise', of: seq, value });
  // A question that was passed over has a choice for its answer, which is nothing to write.
  const filled = standingAlone(answer).some(({ id }) => id === value) ? '' : value;
  const send = (value: string) => choose(revise(value));
  const posed: Posed = { ...answer, value: filled, sends: phrases.change, send, isChange: true };
  const form = answer.kind === 'text' || isFilledIn(answer) ? parts.inputs?.inputsFor(posed, phrases) : undefined;
  return {
    key: seq,
    name: heading,
    heading: [heading, text],
    ...(form ? { form } : {}),
    hint: input?.hint,
    choices: [
      ...standingAlone(answer).map((option) => ({ ...option, choose: () => choose(revise(option.id), option) })),
      keeping(phrases, change),
    ],
  };
}

function keeping({ keepAnswer }: Model['phrases'], change: Reactions['change']): Choice {
  return { id: 'keep', label: keepAnswer, quiet: true, choose: () => change(undefined) };
}
