/** Where in the page something is. */

/** How long the outline stands, in milliseconds. */
const glance = 2_000;

/** The opening tag of an element, shortened. */
export function tagOf(element: Element): string {
  const { outerHTML } = element.cloneNode(false) as Element;
  const tag = outerHTML.replace(/<\/[^<>]*>$/, '').replaceAll('=""', '');
  return tag.length > 120 ? `${tag.slice(0, 119)}…` : tag;
}

/**
 * Leads to an element. What stands in a chat is data and not drawn, so the chat itself is outlined for a moment in its
 * place; the console has the element, from where a click leads to the node.
 *
 * @param from something in the chat's panel
 */
export function showPlace(element: Element, from: HTMLElement): void {
  console.log('guided-chat: here is the element.', element);
  const place = element.getClientRects().length > 0 ? element : from.closest('.panel');
  place?.scrollIntoView({ block: 'nearest' });
  place?.animate(
    [
      { outline: '4px solid orange', outlineOffset: '-2px' },
      { outline: '4px solid transparent', outlineOffset: '-2px' },
    ],
    {
      duration: glance,
      easing: 'cubic-bezier(.8, 0, 1, .6)',
    },
  );
}
