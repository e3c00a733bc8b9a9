/** Questions that are never put and advice that is never given: the walk has been everywhere and has not met them. */
import { holds } from '../../flow/condition.ts';
import type { QuestioningTopic } from '../../techniques/questioning/schema.ts';
import type { Draft } from '../../transcript/entry.ts';
import type { Found } from '../finding.ts';
import type { QuestionnaireWalk, Visit } from './visit.ts';
import type { Written } from './written.ts';

/** More questions than this tire: three are welcome, five are the most. */
const mostQuestions = 5;

/** What a walk met of a questionnaire. */
export interface Met {
  /** The names of the questions that were put. */
  readonly questions: ReadonlySet<string>;
  /** The places of the advices that were given. */
  readonly advices: ReadonlySet<number>;
}

/** What was met of a questionnaire. */
export function metIn({ topic, places }: QuestionnaireWalk): Met {
  const all = [...places.values()];
  const put = all.flatMap(({ timeline: { state } }) => {
    return state.guiding?.topic.topic === topic.topic && state.question ? [state.question.name] : [];
  });
  const given = all.flatMap(({ ways }) => ways.flatMap(({ replies }) => advicesIn(replies, topic)));
  return { questions: new Set(put), advices: new Set(given) };
}

function advicesIn(replies: readonly Draft[], topic: QuestioningTopic): number[] {
  return replies.flatMap((draft) => {
    if (draft.type !== 'concluded' || draft.topic !== topic.topic || draft.step !== 'advising') return [];
    const given = topic.advices.findIndex(({ when }) => when === undefined || holds(when, draft.answers));
    return given < 0 ? [] : [given];
  });
}

/** What is amiss with the questionnaires of a chat. What reading it has told already is not told again. */
export function judgeQuestionnaires({ questionnaires, reading }: Visit, written: Written): Found[] {
  const isTold = (element: Element, code: string) =>
    reading.problems.some((problem) => problem.element === element && problem.code === code);
  return questionnaires.flatMap((walked) => {
    const { topic, isComplete } = walked;
    const met = metIn(walked);
    if (!isComplete) return [written.at(written.topic(topic), notWalkedThrough(topic))];
    return [...neverPut(topic, met), ...neverGiven(topic, met), ...tiring(walked, met)];
  });

  function neverPut(topic: QuestioningTopic, met: Met): Found[] {
    return topic.questions
      .filter(({ name }) => !met.questions.has(name))
      .flatMap(({ name }) => {
        const element = written.question(topic, name);
        if (isTold(element, 'unreachable-question')) return [];
        const message = `The question "${name}" is never put: the advice is clear before, or the limit of ${topic.limit} questions is reached.`;
        const hint = 'Put it earlier, raise limit, or let an advice depend on it.';
        return [written.at(element, { severity: 'fault', code: 'unreachable-question', message, hint })];
      });
  }

  function neverGiven(topic: QuestioningTopic, met: Met): Found[] {
    return topic.advices.flatMap(({ proposal }, index) => {
      const element = written.advice(topic, proposal.topic);
      if (met.advices.has(index) || isTold(element, 'unreachable-advice')) return [];
      const message = `The advice "${proposal.topic}" is never given: no answers within the limit of ${topic.limit} questions lead to it.`;
      const hint = 'Raise limit, put the questions that it depends on first, or mend its when.';
      return [written.at(element, { severity: 'fault', code: 'unreachable-advice', message, hint }, 'when')];
    });
  }

  function tiring({ topic, places }: QuestionnaireWalk, { questions }: Met): Found[] {
    const most = Math.max(
      0,
      ...[...places.values()].map(({ timeline: { played } }) => {
        const put = played.map(({ before }) => before.question?.name ?? '');
        return new Set(put.filter((name) => questions.has(name) && topic.questions.some((one) => one.name === name)))
          .size;
      }),
    );
    if (most <= mostQuestions) return [];
    const message = `"${topic.topic}" puts up to ${most} questions; three are welcome, and more than ${mostQuestions} tire.`;
    const told = {
      severity: 'advice',
      code: 'many-questions',
      message,
      hint: `Set limit="${mostQuestions}" and put the telling ones first.`,
    };
    return [written.at(written.topic(topic), told, 'limit')];
  }
}

function notWalkedThrough({ topic }: QuestioningTopic) {
  return {
    severity: 'advice',
    code: 'not-walked-through',
    message: `"${topic}" has more combinations of answers than were tried, so what is never reached in it is not known.`,
    hint: 'Let fewer questions decide, or give --states a larger number.',
  };
}
