/** Which language an element is written in. */
import { primaryLanguage } from '../language/languages.ts';

/** The element and all that it stands in, outwards; through shadow roots to their hosts. */
function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = at.parentElement ?? hostOf(at)) yield at;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The BCP 47 tag of an element's language: the nearest `lang` from it outwards, the document's, or else `en`. */
export function languageOf(element: Element): string {
  const tags = [...ancestorsOf(element), document.documentElement].map((at) => at.getAttribute('lang')?.trim());
  return tags.find((tag) => tag) ?? 'en';
}

/** Has an observer hear of it when the language of an element may have changed. */
export function observeLanguage(observer: MutationObserver, element: Element): void {
  for (const ancestor of ancestorsOf(element)) observer.observe(ancestor, { attributeFilter: ['lang'] });
}

/** Whether an element may be used in a language: it says no other one of itself. */
export function isFor(element: Element, language: string): boolean {
  const own = element.getAttribute('lang')?.trim();
  return !own || primaryLanguage(own) === primaryLanguage(language);
}
