/** Which elements of the flow language stand in another one. */

/** The elements of the flow language in another one. Whatever is wrapped around them, as frameworks do, is looked through. */
export function partsOf(element: Element): Element[] {
  return [...element.querySelectorAll('*')].filter((part) => isPart(part) && holderOf(part) === element);
}

function isPart({ localName }: Element): boolean {
  return localName.startsWith('guided-');
}

function holderOf({ parentElement: parent }: Element): Element | null {
  return parent === null || isPart(parent) ? parent : holderOf(parent);
}
