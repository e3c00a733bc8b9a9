/** What a view is made of. */
import type { Erasure } from '../../conversation/ports.ts';
import type { Conversation } from '../../conversation/scene.ts';
import type { Language } from '../../language/languages.ts';
import type { Look } from './model.ts';
import type { PartStore } from './parts.ts';
import type { ViewPhrases } from './phrases.ts';

/** What a view is made of. */
export interface ViewOptions {
  /** Where it is drawn: an empty element in a shadow root. */
  readonly container: HTMLElement;
  readonly conversation: Conversation;
  readonly look: Look;
  /** The words of the view in the language of the conversation. */
  readonly phrases: (language: Language) => ViewPhrases;
  /** The parts that few scenes need. */
  readonly parts: PartStore;
  /** Calls back with the next frame: what is added until then is drawn together. */
  readonly frame: (draw: () => void) => void;
  readonly onClose: () => void;
  /** Deletes the conversation at the visitor's wish. */
  readonly onErase: () => Promise<Erasure>;
  /** Hears of what the conversation could not do. */
  readonly onFailure: (error: unknown) => void;
}
