/**
 * How two pure machines side by side share an act. An answer goes to whoever asked, a wish to the conversation, and a
 * technique that is done becomes an event of the conversation, which is never logged. What comes out are the entries of
 * the replies.
 */
import type { AnyStateMachine, SnapshotFrom } from 'xstate';
import type { Topic } from '../flow/flow.ts';
import type { Beside } from '../language/meaning.ts';
import { type Step, advance, begin } from '../techniques/pure.ts';
import type {
  Answers,
  Heard,
  Saying,
  TechniqueEvent,
  TechniqueInput,
  TechniqueOutput,
} from '../techniques/technique.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import type { Draft } from '../transcript/entry.ts';
import { answerIn } from './answering.ts';
import { courseOf } from './courses.ts';
import { conversationMachine } from './machine.ts';
import { showPersons } from './persons.ts';
import * as say from './sayings.ts';
import { type Guiding, type Happening, type Reaction, type Setting, type State, withContext } from './state.ts';
import type { Beginning, ConversationEvent, ConversationSaying } from './vocabulary.ts';
import { Speaking } from './speaking.ts';
import { labelOf, textOf, wordingOf } from './wording.ts';

/** Begins a conversation: it greets, unless it begins with an offer that is still to be answered. */
export function start(
  setting: Setting,
  beginning: Omit<Beginning, 'flow' | 'recalling'>,
  openings: say.Openings,
): Reaction {
  const { flow, recalling, known } = setting;
  const step = begin(conversationMachine, { flow, recalling, ...beginning });
  const state: State = { conversation: step.snapshot, guiding: undefined, question: undefined, known, uses: {} };
  return new Reacting(setting, state, openings).conversationSays(step);
}

/**
 * The reaction to what happened. Throws what a machine throws.
 *
 * @throws {NotLoaded} where a topic begins whose course is not there
 */
export function react(setting: Setting, before: State, { event, openings, mood }: Happening): Reaction {
  const reactingIn = (state: State) => new Reacting(setting, state, openings);
  const { typed } = event;
  const heeded =
    mood && reactingIn(before).conversationHears({ type: 'MOOD_SHOWN', mood, openings, ...(typed && { typed }) });
  const { state: heedful, drafts: offer } = heeded ?? { state: before, drafts: [] };
  const reacting = reactingIn(heedful);
  const isOutcry = offer.length > 0 && event.type === 'NOT_UNDERSTOOD' && !event.beside;
  const answer = answerIn(event, before.question);
  const { state, drafts, echo } = isOutcry
    ? reacting.conversationHears({ ...event, isSeenTo: true })
    : answer
      ? reactingIn(understood(heedful, answer)).techniqueHears(answer)
      : reacting.conversationHears(event);
  // Whoever is handed over to a person is not offered one as well, and nobody is shown the same way to one twice.
  const isSeenTo = drafts.some(({ type }) => type === 'handed-over');
  const isShownAfter = (draft: Draft) =>
    draft.type === 'said' && draft.content && drafts.some((next) => isAlike(draft, next));
  return { state, drafts, echo, first: isSeenTo ? [] : offer.filter((draft) => !isShownAfter(draft)) };
}

function isAlike(draft: Draft<'said'>, other: Draft): boolean {
  return other.type === 'said' && other.text === draft.text;
}

/** The reaction to a fault in the machines: it is admitted, and a person is offered. The open question stays. */
export function admitFault(setting: Setting, state: State, openings: say.Openings): Reaction {
  return new Reacting(setting, state, openings).says([say.failed, ...showPersons(setting.flow, openings)]);
}

/** A state in which something was understood again, unless the technique makes nothing of it either. */
function understood(state: State, { type }: TechniqueEvent): State {
  return type === 'INVALID' ? state : withContext(state, { misunderstood: 0 });
}

/** One reaction while it is made: the state moves and the drafts grow, within one call. */
class Reacting extends Speaking {
  /** What was learned by the technique that was concluded last: what waits beneath it has to hear of it. */
  #learned: readonly Beside[] = [];

  conversationHears(event: ConversationEvent): Reaction {
    return this.conversationSays(advance(conversationMachine, this.state.conversation, event));
  }

  conversationSays({ snapshot, emitted }: Step<typeof conversationMachine>): Reaction {
    // The machine's answer to an act of its own question closes that question; whoever asks anew sets the next.
    const question = this.state.question?.asker === 'conversation' && snapshot.value !== this.state.conversation.value;
    this.state = { ...this.state, conversation: snapshot, ...(question ? { question: undefined } : {}) };
    return this.says(emitted);
  }

  techniqueHears(event: TechniqueEvent): Reaction {
    const { guiding } = this.state;
    if (!guiding) return this.#done();
    return this.#techniqueSays(
      { ...guiding, question: undefined },
      advance(guiding.course.machine, guiding.snapshot, event),
    );
  }

  says(sayings: readonly ConversationSaying[]): Reaction {
    for (const saying of sayings) this.#say(saying);
    return this.#done();
  }

  #say(saying: ConversationSaying): void {
    switch (saying.type) {
      case 'began':
        this.#begin(saying.topic, saying.heard);
        break;
      case 'returned':
        this.#askAgain();
        break;
      case 'left':
        while (this.state.guiding)
          this.#conclude({ outcome: 'unresolved', answers: answersOf(this.state.guiding.snapshot) });
        break;
      case 'rated':
        this.drafts.push({ ...saying, by: 'visitor' });
        break;
      case 'consented':
        this.drafts.push({ ...saying, by: 'visitor', text: this.answered });
        break;
      case 'settled':
        this.drafts.push({
          type: 'concluded',
          by: 'guide',
          outcome: 'resolved',
          answers: {},
          reference: saying.reference,
        });
        break;
      case 'person-shown':
        this.says(showPersons(this.setting.flow, this.openings));
        break;
      case 'ended':
        this.drafts.push({ type: 'ended', by: 'guide' });
        this.state = { ...this.state, question: undefined };
        break;
      default:
        this.utter(saying, 'conversation');
    }
  }

  #begin(named: Topic, heard?: Heard): void {
    const technique = techniqueNamed(named.technique);
    if (!technique) return;
    const course = courseOf(this.setting, technique);
    // What is advised may be called after an answer.
    const topic = { ...named, topic: labelOf({ text: named.topic }, this.voice('conversation')) };
    const { known, guiding: beneath, conversation } = this.state;
    const { isPrivate } = conversation.context;
    const hasPerson = this.setting.flow.contacts.length > 0;
    const input: TechniqueInput = { topic, known, hasPerson, isPrivate, ...(heard ? { heard } : {}) };
    const step = begin(course.machine, input);
    const guiding: Guiding = {
      technique,
      course,
      topic,
      snapshot: step.snapshot,
      question: undefined,
      listening: {},
      knew: known,
      beneath,
    };
    this.state = { ...this.state, guiding };
    this.drafts.push({ type: 'began', by: 'guide', ...this.place() });
    this.#techniqueSays(guiding, step);
  }

  #techniqueSays(guiding: Guiding, { snapshot, emitted }: Step<AnyStateMachine>): Reaction {
    this.state = { ...this.state, guiding: { ...guiding, snapshot }, question: undefined };
    for (const saying of emitted as readonly Saying[]) this.utter(saying, 'technique');
    if (snapshot.status !== 'done') return this.#done();
    const { next, ...conclusion } = snapshot.output as TechniqueOutput;
    this.#conclude(conclusion);
    return this.conversationHears({
      type: 'TECHNIQUE_ENDED',
      openings: this.openings,
      ...(next === undefined ? {} : { next }),
      ...(conclusion.kind === undefined ? {} : { kind: conclusion.kind }),
    });
  }

  #conclude(conclusion: Omit<TechniqueOutput, 'next'>): void {
    this.drafts.push({ type: 'concluded', by: 'guide', ...conclusion, ...this.place() });
    const { known, guiding } = this.state;
    this.#learned = Object.entries(known)
      .filter(([name, { value }]) => guiding?.knew[name]?.value !== value)
      .map(([name, fact]) => ({ name, ...fact }));
    this.state = { ...this.state, guiding: guiding?.beneath, question: undefined };
  }

  #askAgain(): void {
    const { guiding, question } = this.state;
    // A question of the conversation's own that is still open stands before it.
    if (!guiding?.question || question?.asker === 'conversation') return;
    const listensFor = guiding.technique.listensFor?.(guiding.topic) ?? [];
    const beside = this.#learned.filter(({ name }) => listensFor.some((awaited) => awaited.name === name));
    this.#learned = [];
    if (beside.length > 0) {
      this.techniqueHears({ type: 'TOLD', name: guiding.question.name, beside });
      return;
    }
    const voice = this.voice('conversation');
    const words = say.askedAgain(guiding.question.text);
    const again = { ...guiding.question, text: textOf(words, voice) };
    this.use(wordingOf('askedAgain', voice));
    this.drafts.push(again);
    this.state = {
      ...this.state,
      question: { ...question, ...again, asker: 'technique', listening: guiding.listening },
    };
  }

  #done(): Reaction {
    return { state: this.state, drafts: this.drafts, echo: this.echo };
  }
}

/** The answers that a technique has taken so far. */
function answersOf({ context }: SnapshotFrom<AnyStateMachine>): Answers {
  // Every technique's context has them, by its contract.
  return (context as { answers: Answers }).answers;
}
