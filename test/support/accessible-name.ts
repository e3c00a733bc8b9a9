/** What elements are called by those who listen. */

/** The accessible name of an element: its label, else its words. */
export function nameOf(element: Element): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  return element.ariaLabel ?? ((label ?? element).textContent.trim().replace(/\s+/g, ' ') || '');
}
