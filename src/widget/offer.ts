/**
 * A passive offer of help beside the launcher: it takes no focus, moves nothing, and takes no for an answer. At most one
 * is made on a page, and none to a visitor who has declined one.
 */
import { fingerprint } from '../flow/fingerprint.ts';
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
  /** What holds the launcher. */
  readonly frame: HTMLElement;
  /** Whose conversations it would lead to. */
  readonly scope: string;
  readonly text: string;
  /** The page it is made on. */
  readonly page?: object;
  readonly language: Language;
  /** What follows from the visitor's answer. The offer itself is gone by then. */
  readonly accept: () => void;
  readonly decline: () => void;
}

/** Pages on which an offer was made. */
const made = new WeakSet();

/** Makes an offer; gives `undefined` where none may be made. */
export function makeOffer(offer: Offer): HTMLElement | undefined {
  const { frame, scope, text, page = document, language, accept, decline } = offer;
  if (made.has(page) || wasDeclined(scope)) return undefined;
  made.add(page);
  const { name, yes, no } = phrases[language];
  const words = make('p', { role: 'status' });
  const answer = (label: string, className: string, follow: () => void) =>
    make('button', {
      type: 'button',
      textContent: label,
      className,
      onclick: () => {
        bubble.remove();
        follow();
      },
    });
  const refuse = () => {
    remember(scope);
    decline();
  };
  const bubble = make('section', { className: 'offer', ariaLabel: name, lang: language }, [
    words,
    answer(yes, 'yes', accept),
    answer(no, 'no', refuse),
  ]);
  bubble.part.add('offer');
  const root = frame.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, offerStyles];
  frame.append(bubble);
  // What is said in a region is heard only where the region was there before, so the words come last.
  requestAnimationFrame(() => (words.textContent = text));
  return bubble;
}

const keyOf = (scope: string) => `guided-chat:declined:${fingerprint({ scope })}`;

function wasDeclined(scope: string): boolean {
  try {
    return localStorage.getItem(keyOf(scope)) !== null;
  } catch {
    return false;
  }
}

function remember(scope: string): void {
  try {
    localStorage.setItem(keyOf(scope), '1');
  } catch {
    // Refused: there is at most one offer on a page all the same.
  }
}
