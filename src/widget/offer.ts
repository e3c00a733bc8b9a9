/**
 * A passive offer of help beside the launcher: it takes no focus, moves nothing, and takes no for an answer. At most one
 * is made on a page.
 */
import type { Language } from '../language/languages.ts';
import { make } from './make.ts';
import { offerStyles } from './offer-styles.ts';

/** The words around an offer. */
interface OfferPhrases {
  readonly name: string;
  readonly yes: string;
  readonly no: string;
}

/** An offer is made before a language is loaded, so its few words are here in all of them. */
const phrases: Readonly<Record<Language, OfferPhrases>> = {
  en: { name: 'An offer of help', yes: 'Yes, please', no: 'No, thanks' },
  sv: { name: 'Erbjudande om hjälp', yes: 'Ja tack', no: 'Nej tack' },
  nb: { name: 'Tilbud om hjelp', yes: 'Ja takk', no: 'Nei takk' },
  da: { name: 'Tilbud om hjælp', yes: 'Ja tak', no: 'Nej tak' },
};

/** What an offer is made of. */
export interface Offer {
  /** What holds the launcher, which is its first button. */
  readonly frame: HTMLElement;
  readonly text: string;
  /** The page it is made on. */
  readonly page: object;
  readonly language: Language;
  /** The visitor may be about to accept. */
  readonly intend: () => void;
  /** What follows from the visitor's answer, with the words that it was given in. The offer itself is gone by then. */
  readonly answer: (accepted: boolean, label: string) => void;
}

/** Pages on which an offer was made. */
const made = new WeakSet();

/** Makes an offer; gives `undefined` where none may be made any more. */
export function makeOffer({ frame, text, page, language, intend, answer }: Offer): HTMLElement | undefined {
  if (made.has(page)) return undefined;
  made.add(page);
  const { name, yes, no } = phrases[language];
  const words = make('p', { role: 'status' });
  const give = (accepted: boolean) => {
    // Whoever answers by keyboard keeps their place.
    if (bubble.querySelector(':focus-visible')) frame.querySelector('button')?.focus();
    bubble.remove();
    answer(accepted, accepted ? yes : no);
  };
  const button = (accepted: boolean) =>
    make('button', {
      type: 'button',
      className: accepted ? 'yes' : 'no',
      textContent: accepted ? yes : no,
      onclick: () => give(accepted),
    });
  const accepting = button(true);
  accepting.onpointerenter = accepting.onfocus = intend;
  const bubble = make('section', { className: 'offer', ariaLabel: name, lang: language }, [
    words,
    accepting,
    button(false),
  ]);
  bubble.onkeydown = (event) => {
    if (event.key !== 'Escape') return;
    // The page's own shortcuts have nothing to do with it.
    event.stopPropagation();
    give(false);
  };
  bubble.part.add('offer');
  const root = frame.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, offerStyles];
  frame.append(bubble);
  // What is said in a region is heard only where the region was there before, so the words come last.
  requestAnimationFrame(() => (words.textContent = text));
  return bubble;
}
