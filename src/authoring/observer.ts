/** Follows an owner's page as a framework, a script or the owner changes it. What a change means is not known here. */
import { isForeign } from '../flow/foreign.ts';
import { observeLanguage } from './language.ts';

/** Attributes that any element may carry, and that mean something to us. */
const meant = new Set(['lang', 'slot']);

/**
 * Calls `onChange` once after each batch of changes to a chat's attributes, to the elements and templates in it, or to
 * the language around it. What cannot matter, such as `class`, is passed over.
 *
 * @returns a function that stops it
 */
export function observePage(host: Element, onChange: () => void): () => void {
  const observer = new MutationObserver((records) => {
    observeTemplates();
    if (records.some(matters)) onChange();
  });
  // What a template holds is a tree of its own, or stands in it. One that is observed already is not observed twice.
  const observeTemplates = () => {
    for (const template of host.querySelectorAll('template')) {
      for (const tree of [template, template.content]) {
        observer.observe(tree, { childList: true, subtree: true, attributes: true, characterData: true });
      }
    }
  };
  observeLanguage(observer, host);
  observer.observe(host, { childList: true, subtree: true, attributes: true });
  observeTemplates();
  return () => observer.disconnect();
}

function matters({ attributeName }: MutationRecord): boolean {
  return attributeName === null || meant.has(attributeName) || !isForeign(attributeName);
}
