/** What machines say, as drafts of entries: words are found, what is known is kept, and the open question is put. */
import { progress } from '../flow/visit.ts';
import type { Saying } from '../techniques/technique.ts';
import type { Draft } from '../transcript/entry.ts';
import { isPlain } from './heeding.ts';
import { contactCards, personChoice } from './persons.ts';
import type { Openings } from './sayings.ts';
import type { Asking, Setting, State } from './state.ts';
import {
  type Voice,
  draftOf,
  optionOf,
  referenceOf,
  textOf,
  timesSaid,
  valueText,
  voiceOf,
  wordingOf,
} from './wording.ts';

/** Whoever speaks. */
type Speaker = 'conversation' | 'technique';

/** Speaks for the machines: the state moves and the drafts grow with what is said. */
export class Speaking {
  protected readonly setting: Setting;
  protected readonly openings: Openings;
  protected readonly drafts: Draft[] = [];
  /** The question that was open before anything was said. */
  protected readonly answered: string;
  protected state: State;
  /** What says the answer back. */
  protected echo: Draft | undefined;
  /** What was said, as it reads where nothing was said before. */
  readonly #meant: string[] = [];

  constructor(setting: Setting, state: State, openings: Openings) {
    this.setting = setting;
    this.state = state;
    this.openings = openings;
    this.answered = state.question?.text ?? '';
  }

  /** Says something, as the conversation or as the technique that is open. */
  protected utter(saying: Saying, speaker: Speaker): void {
    const place = speaker === 'technique' ? this.place() : {};
    switch (saying.type) {
      case 'learned': {
        const { name, value } = saying;
        const label = valueText(saying.label, this.voice(speaker));
        this.state = { ...this.state, known: { ...this.state.known, [name]: { value, label } } };
        break;
      }
      case 'person-shown':
        for (const cards of contactCards(this.setting.flow, this.openings)) this.utter(cards, 'conversation');
        break;
      case 'forgotten': {
        const { [saying.name]: _, ...known } = this.state.known;
        this.state = { ...this.state, known };
        break;
      }
      case 'handed-over':
        this.drafts.push({ reference: this.#reference, ...saying, by: 'guide', ...this.place() });
        break;
      case 'promised': {
        const voice = this.voice(speaker);
        const until = saying.until && { until: textOf(saying.until, voice) };
        const what = textOf(saying.what, voice);
        this.drafts.push({ type: 'promised', by: 'guide', what, ...until, reference: this.#reference, ...place });
        break;
      }
      default: {
        if (saying.type === 'said' && saying.bright && this.#isPlain) return;
        const voice = this.voice(speaker);
        const draft = draftOf(saying, voice);
        if (!draft) return;
        if ('words' in saying && 'phrase' in saying.words) {
          const wording = wordingOf(saying.words.phrase, voice);
          // A courtesy that comes again in the same words is none.
          if (saying.type === 'said' && saying.once && timesSaid(wording, voice.uses) > 0) return;
          this.use(wording);
        }
        const placed = { ...draft, ...place };
        if (saying.type === 'said' && saying.echoes) this.echo = placed;
        if (placed.type === 'said') {
          this.drafts.push(placed);
          this.#meant.push(draftOf(saying, { ...voice, uses: {} })?.text ?? '');
        } else if (saying.type === 'asked') this.#ask(placed, speaker, saying);
      }
    }
  }

  protected use(wording: string): void {
    const { uses } = this.state;
    this.state = { ...this.state, uses: { ...uses, [wording]: timesSaid(wording, uses) + 1 } };
  }

  get #isPlain(): boolean {
    return isPlain(this.state.conversation.context);
  }

  get #reference(): string {
    return referenceOf(this.setting);
  }

  #ask(draft: Draft<'asked'>, asker: Speaker, saying: Asking): void {
    const { offersPerson, confirms, otherwise, wishes, hesitations } = saying;
    const listening = {
      ...(otherwise === undefined ? {} : { otherwise }),
      ...(wishes && { wishes }),
      ...(hesitations && { hesitations }),
    };
    const person =
      offersPerson || isWithoutPerson(draft.name, asker) ? undefined : personChoice(this.setting.flow, this.openings);
    const options = person ? [...draft.options, optionOf(person, this.voice('conversation'))] : draft.options;
    const asked = { ...draft, options };
    this.drafts.push(asked);
    const { guiding } = this.state;
    this.state = {
      ...this.state,
      question: {
        ...asked,
        asker,
        ...(confirms ? { confirms: this.#meant.join('\n') } : {}),
        listening,
      },
      guiding: guiding && asker === 'technique' ? { ...guiding, question: asked, listening } : guiding,
    };
  }

  /** The voice of whoever speaks. */
  protected voice(speaker: Speaker): Voice {
    const { guiding, known, uses } = this.state;
    const course = speaker === 'technique' ? guiding?.course : undefined;
    return { ...voiceOf(this.setting, known, course, this.#isPlain), uses };
  }

  /** Where in a technique an entry belongs. */
  protected place(): { technique?: string; topic?: string; step?: string } {
    const { guiding } = this.state;
    return guiding
      ? { technique: guiding.technique.name, topic: guiding.topic.topic, step: String(guiding.snapshot.value) }
      : {};
  }
}

/** The conversation's questions beside which a person stands among the choices. Consent and the survey are asked plainly. */
const withPerson: readonly string[] = ['topic', 'more', progress.name];

function isWithoutPerson(name: string, asker: Speaker): boolean {
  return asker === 'conversation' && !withPerson.includes(name);
}
