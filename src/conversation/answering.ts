/** What an event tells the technique that asked the open question. */
import type { Heard, TechniqueEvent } from '../techniques/technique.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import { isSkip, isWritten } from './questions.ts';
import type { Question, State } from './state.ts';
import type { ConversationEvent } from './vocabulary.ts';

/** What an event tells the technique that asked the open question; `undefined` if it tells nothing about it. */
export function answerIn(event: ConversationEvent, question: State['question']): TechniqueEvent | undefined {
  if (question?.asker !== 'technique') return undefined;
  if (event.type === 'ENQUIRED') return takesEnquiries(question) ? { ...event, name: question.name } : undefined;
  const { name, kind, topic } = question;
  if (event.type === 'ANSWERED' || event.type === 'SKIPPED') return event;
  if (event.type === 'MATTER_RAISED' || event.type === 'TOPIC_WISHED') return additionIn(event.heard, question);
  if (event.type !== 'NOT_UNDERSTOOD') return undefined;
  if (event.beside) return { type: 'TOLD', name, beside: event.beside };
  // What is near to another topic may be a wish for it.
  const isTry = event.nearest.every((near) => near === topic);
  const isOpen = isWritten(kind) || isOpenToOthers(question);
  return isTry && isOpen ? { type: 'INVALID', name, text: event.text } : undefined;
}

/** What is told beside what is asked for, by who is being heard out. Danger and the law are for a person. */
function additionIn(heard: Heard | undefined, { name, kind, technique }: Question): TechniqueEvent | undefined {
  if (!heard || !isWritten(kind) || techniqueNamed(technique ?? '')?.takes !== 'matters') return undefined;
  const { account, mood, text } = heard;
  const isTrouble = account.matter === 'fault' || account.matter === 'grievance';
  const isForPerson = mood?.safety ?? mood?.legal ?? mood?.vulnerable ?? false;
  if (!isTrouble || isForPerson || account.retold === undefined || text.trimEnd().endsWith('?')) return undefined;
  return { type: 'ADDED', name, text, account, ...(mood && { mood }) };
}

/** Whether the visitor may ask about the matter before they answer a question. */
export function takesEnquiries(question: State['question']): boolean {
  return question?.asker === 'technique' && techniqueNamed(question.technique ?? '')?.enquiries === true;
}

/** Whether whoever asked says what is no answer, and lets the question be passed over then. */
function isOpenToOthers(question: Question): boolean {
  return gathers(question) && question.options.some(({ id }) => isSkip(id));
}

/** Whether answers are gathered by whoever asked, so that each of them counts whatever becomes of the others. */
export function gathers(question: State['question']): boolean {
  return techniqueNamed(question?.technique ?? '')?.listensFor !== undefined;
}
