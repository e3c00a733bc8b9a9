/** A conversation whose scenes are made by hand, so that a view can be tested without any machine. */
import type { Erasure } from '../../src/conversation/ports.ts';
import { flowOf } from './flows.ts';
import type { Act, Added, Conversation, Offered, Scene } from '../../src/conversation/scene.ts';
import type { AnyEntry, Draft, Option } from '../../src/transcript/entry.ts';
import { numberDrafts } from '../../src/transcript/log.ts';
import { Projection } from '../../src/transcript/projection.ts';

/** What a test says of a scene. The rest stays as it was. */
export type Change = Partial<Pick<Scene, 'topic' | 'rail' | 'ended' | 'plain' | 'language'>> &
  Partial<Offered> & { readonly replayed?: boolean };

const nothingOffered: Offered = {
  question: undefined,
  changeable: [],
  menu: ['person', 'restart', 'end'],
  typing: true,
};

/** Plays the guide, and notes what the visitor does. */
export class ScriptedConversation implements Conversation {
  /** What was asked of the conversation, in order. */
  readonly acts: (Act | 'restart')[] = [];
  /** What becomes of an act. By default it is done, and nothing follows. */
  reply: (act: Act) => boolean | Promise<boolean> = () => true;
  /** The time of the entries to come. */
  now = '2026-11-22T09:41:00.000Z';
  readonly entries: AnyEntry[] = [];
  readonly flow = flowOf([]);
  scene: Scene;
  #projection = new Projection();
  readonly #listeners = new Set<(added: Added) => void>();

  constructor(id = 'conversation-1') {
    const { turns } = this.#projection;
    this.scene = {
      id,
      language: 'en',
      turns,
      version: 0,
      offered: nothingOffered,
      topic: undefined,
      rail: [],
      ended: false,
      plain: false,
      stored: false,
      remembers: false,
      test: false,
    };
  }

  /** Whether a view listens. */
  get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  /** Adds entries, and shows what they change. */
  adds(drafts: readonly (Draft | AnyEntry)[], change: Change = {}): void {
    const { replayed = false, question, changeable, menu, typing, ...rest } = change;
    const entries = numberDrafts(drafts as readonly Draft[], this.entries.length, this.now);
    this.entries.push(...entries);
    this.#projection.push(entries);
    const { offered } = this.scene;
    this.scene = {
      ...this.scene,
      ...rest,
      turns: this.#projection.turns,
      version: this.scene.version + 1,
      offered: {
        question,
        changeable: changeable ?? offered.changeable,
        menu: menu ?? offered.menu,
        typing: typing ?? offered.typing,
      },
    };
    for (const listener of this.#listeners) listener({ entries, replayed });
  }

  /** Another conversation begins in place of this one. */
  beginsAnew(...texts: string[]): void {
    this.entries.length = 0;
    this.#projection = new Projection();
    this.scene = { ...this.scene, id: `${this.scene.id}, anew`, turns: this.#projection.turns };
    this.says(...texts);
  }

  /** The guide speaks. */
  says(...texts: string[]): void {
    this.adds(texts.map((text) => said(text)));
  }

  /** The guide asks, with choices by their labels; `after` is what was said before it in one piece. */
  asks(
    text: string,
    labels: readonly (string | Option)[],
    change: Change &
      Partial<Pick<Draft<'asked'>, 'name' | 'kind' | 'input' | 'note'>> & { after?: readonly Draft[] } = {},
  ): void {
    const { name = 'question', kind = 'choice', input, note, after = [], ...rest } = change;
    const options = labels.map((label): Option => (typeof label === 'string' ? { id: label, label } : label));
    const question = {
      name,
      text,
      kind,
      options,
      ...(input ? { input } : {}),
      ...(note === undefined ? {} : { note }),
    };
    this.adds([...after, { type: 'asked', by: 'guide', ...question }], {
      ...rest,
      question,
    });
  }

  /** The visitor answers the open question. */
  answers(label: string, change: Change = {}): void {
    this.adds([answered(label, this.scene.offered.question?.name)], change);
  }

  readonly act = async (act: Act): Promise<boolean> => {
    this.acts.push(act);
    return this.reply(act);
  };

  /** What it was told that may be done. */
  readonly foreseen: Act[] = [];
  readonly foresee = (act: Act): void => void this.foreseen.push(act);

  /** How often it was told that somebody writes. */
  heeded = 0;

  /** Whether what is written can be heard. */
  hears = true;

  readonly listen = async (): Promise<boolean> => {
    this.heeded += 1;
    return this.hears;
  };

  readonly refresh = async (): Promise<void> => undefined;

  restart = async (): Promise<void> => {
    this.acts.push('restart');
  };

  readonly erase = (): Promise<Erasure> => Promise.reject(new Error('Whoever shows it decides what comes of that.'));

  readonly subscribe = (listener: (added: Added) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly close = (): void => undefined;
}

/** Something that the guide says. */
export function said(text: string): Draft<'said'> {
  return { type: 'said', by: 'guide', text };
}

/** Something that the visitor answers. */
export function answered(label: string, name = 'question'): Draft<'answered'> {
  return { type: 'answered', by: 'visitor', name, value: label, label };
}
