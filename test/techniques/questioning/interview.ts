/** An interview with the machine of a questionnaire, so that a test reads like what is asked in it. */
import { type Step, advance, begin } from '../../../src/techniques/pure.ts';
import { questioningMachine } from '../../../src/techniques/questioning/machine.ts';
import { type Voice, draftOf, textOf, valueText } from '../../../src/conversation/wording.ts';
import type { Language } from '../../../src/language/languages.ts';
import type { Beside } from '../../../src/language/meaning.ts';
import { techniquePhrases } from '../../../src/techniques/spoken.ts';
import type { QuestioningTopic } from '../../../src/techniques/questioning/schema.ts';
import type {
  Answers,
  Saying,
  TechniqueEvent,
  TechniqueInput,
  TechniqueOutput,
} from '../../../src/techniques/technique.ts';
import { firstOf } from '../../support/languages.ts';

/** What an interview may begin with. */
interface Circumstances {
  /** What the host knows: bare values. */
  readonly known: Answers;
  readonly hasPerson: boolean;
  readonly language: Language;
  /** What was written on the way in answers this. */
  readonly told: readonly Beside[];
}

/** Begins an interview. */
export function interview(
  topic: QuestioningTopic,
  { known = {}, hasPerson = true, language = 'en', told }: Partial<Circumstances> = {},
): Interview {
  const facts = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, { value, label: value }]));
  const heard = told && { text: 'I need a bike.', account: {}, beside: told };
  return new Interview({ topic, known: facts, hasPerson, ...(heard ? { heard } : {}) }, language);
}

/** What the machine says, and what it is told. */
export class Interview {
  #step: Step<typeof questioningMachine>;

  readonly #voice: Voice;

  constructor(input: TechniqueInput<QuestioningTopic>, language: Language) {
    this.#voice = voiceIn(language);
    this.#step = begin(questioningMachine, input);
  }

  /** Answers the open question: by an id, or with what is written, and perhaps others beside it. */
  answers(value: string, label = value, beside?: readonly Beside[]): this {
    return this.hears({ type: 'ANSWERED', name: this.question.name, value, label, ...(beside ? { beside } : {}) });
  }

  /** Writes what answers other questions than the open one. */
  tells(...beside: readonly Beside[]): this {
    return this.hears({ type: 'TOLD', name: this.question.name, beside });
  }

  skips(): this {
    return this.hears({ type: 'SKIPPED', name: this.question.name });
  }

  /** Writes what is no answer. */
  rambles(text = 'a few'): this {
    return this.hears({ type: 'INVALID', name: this.question.name, text });
  }

  hears(event: TechniqueEvent): this {
    this.#step = advance(questioningMachine, this.#step.snapshot, event);
    return this;
  }

  get sayings(): readonly Saying[] {
    return this.#step.emitted;
  }

  /** The words of the last reply, of each phrase its first variant. */
  get reply(): string[] {
    return this.sayings.flatMap((saying) => ('words' in saying ? [textOf(saying.words, this.#voice)] : []));
  }

  /** The answers that the last reply sums up. */
  get sum(): string[] {
    const cards = this.sayings.flatMap((saying) => (saying.type === 'shown' ? saying.cards : []));
    return cards.flatMap(({ rows }) => rows.map(({ value }) => textOf(value, this.#voice)));
  }

  /** The lines of the card that the last reply shows. */
  get card(): string[] {
    const shown = this.sayings.find((saying) => saying.type === 'shown');
    return shown ? (draftOf(shown, this.#voice)?.text.split('\n') ?? []) : [];
  }

  /** What was learned with the last reply, as it reads: `undefined` where it was forgotten. */
  get learned(): Readonly<Record<string, string | undefined>> {
    const news = this.sayings.flatMap((saying): [string, string | undefined][] => {
      if (saying.type === 'learned') return [[saying.name, valueText(saying.label, this.#voice)]];
      return saying.type === 'forgotten' ? [[saying.name, undefined]] : [];
    });
    return Object.fromEntries(news);
  }

  get question(): Extract<Saying, { type: 'asked' }> {
    const asked = this.sayings.at(-1);
    if (asked?.type !== 'asked') throw new Error(`No question is open, after: ${this.reply.join(' ')}`);
    return asked;
  }

  get choices(): string[] {
    return this.question.choices.map(({ words }) => textOf(words, this.#voice));
  }

  /** The small line above the open question. */
  get note(): string | undefined {
    return this.question.note && textOf(this.question.note, this.#voice);
  }

  get step(): string {
    return this.#step.snapshot.value;
  }

  /** What is answered so far. */
  get given(): Answers {
    return this.#step.snapshot.context.answers;
  }

  get isOver(): boolean {
    return this.#step.snapshot.status === 'done';
  }

  get output(): TechniqueOutput {
    const { output } = this.#step.snapshot;
    if (output === undefined) throw new Error(`It is not over, at: ${this.step}`);
    return output;
  }

  /** What is advised in the end. */
  get advice(): string | undefined {
    const { next } = this.output;
    return typeof next === 'object' && 'topic' in next ? next.topic.topic : undefined;
  }
}

function voiceIn(language: Language): Voice {
  return {
    language,
    phrases: firstOf(techniquePhrases[language].questioning),
    seed: 0,
    values: new Map([[':reference', 'NC-7H4K']]),
  };
}
