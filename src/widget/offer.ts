/**
 * A passive offer of help beside the launcher: it takes no focus, moves nothing, and takes no for an answer. At most one
 * is made on a page. It can be put in other words, and be taken back, as long as nobody has answered it.
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

/** An offer that nobody has answered yet. */
export interface StandingOffer {
  readonly element: HTMLElement;
  /** Puts it in other words, or in another language. */
  readonly say: (text: string, language: Language) => void;
  readonly withdraw: () => void;
}

/** Pages on which an offer was made. */
const made = new WeakSet();

/** Makes an offer; gives `undefined` where none may be made any more. */
export function makeOffer({ frame, text, page, language, intend, answer }: Offer): StandingOffer | undefined {
  if (made.has(page)) return undefined;
  made.add(page);
  const words = make('p', { role: 'status' });
  const withdraw = () => {
    // Whoever is at it by keyboard keeps their place.
    if (bubble.querySelector(':focus-visible')) frame.querySelector('button')?.focus();
    bubble.remove();
  };
  const give = (accepted: boolean, { textContent }: Node) => {
    withdraw();
    answer(accepted, textContent ?? '');
  };
  const button = (accepted: boolean) => {
    const given = make('button', { type: 'button', className: accepted ? 'yes' : 'no' });
    given.onclick = () => give(accepted, given);
    return given;
  };
  const [accepting, declining] = [button(true), button(false)];
  accepting.onpointerenter = accepting.onfocus = intend;
  const bubble = make('section', { className: 'offer' }, [words, accepting, declining]);
  // The page's own shortcuts have nothing to do with it, neither as the key goes down nor as it comes up again.
  const isEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
    return event.key === 'Escape';
  };
  bubble.onkeydown = (event) => {
    if (!isEscape(event)) return;
    frame.addEventListener('keyup', isEscape, { once: true });
    give(false, declining);
  };
  bubble.part.add('offer');
  const root = frame.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, offerStyles];
  frame.append(bubble);
  const say: StandingOffer['say'] = (text, language) => {
    const { name, yes, no } = phrases[language];
    Object.assign(bubble, { ariaLabel: name, lang: language });
    accepting.textContent = yes;
    declining.textContent = no;
    // What is said in a region is heard only where the region was there before, so the words come last; and only once.
    requestAnimationFrame(() => {
      if (words.textContent !== text) words.textContent = text;
      // Long ones are scrolled, also by keyboard.
      if (words.scrollHeight > words.clientHeight) words.tabIndex = 0;
    });
  };
  say(text, language);
  return { element: bubble, say, withdraw };
}
