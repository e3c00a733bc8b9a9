/**
 * A passive offer of help beside the launcher: it takes no focus, moves nothing, and takes no for an answer. At most one
 * is made on a page, and none to a visitor who has declined one.
 */
import { fingerprint } from '../flow/fingerprint.ts';
import { make } from './make.ts';
import { offerStyles } from './offer-styles.ts';

/** The words around an offer. */
export interface OfferPhrases {
  readonly name: string;
  readonly yes: string;
  readonly no: string;
}

/** English. */
export const en: OfferPhrases = { name: 'An offer of help', yes: 'Yes, please', no: 'No, thanks' };

/** What follows from the visitor's answer. The offer itself is gone by then. */
export interface Answers {
  readonly accept: () => void;
  readonly decline: () => void;
}

let offered = false;

/**
 * Makes an offer.
 *
 * @param frame what holds the launcher
 * @param scope whose conversations it would lead to
 * @returns the offer, or `undefined` where none may be made
 */
export function makeOffer(
  frame: HTMLElement,
  scope: string,
  text: string,
  { accept, decline }: Answers,
  phrases = en,
): HTMLElement | undefined {
  if (offered || wasDeclined(scope)) return undefined;
  offered = true;
  const words = make('p', { role: 'status' });
  const answer = (label: string, className: string, follow: () => void) =>
    make('button', {
      type: 'button',
      textContent: label,
      className,
      onclick: () => {
        offer.remove();
        follow();
      },
    });
  const no = () => {
    remember(scope);
    decline();
  };
  const offer = make('section', { className: 'offer', ariaLabel: phrases.name }, [
    words,
    answer(phrases.yes, 'yes', accept),
    answer(phrases.no, 'no', no),
  ]);
  offer.part.add('offer');
  const root = frame.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, offerStyles];
  frame.append(offer);
  // What is said in a region is heard only where the region was there before, so the words come last.
  requestAnimationFrame(() => (words.textContent = text));
  return offer;
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
