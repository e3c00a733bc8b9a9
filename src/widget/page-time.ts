/** When there is time, and what came too early. */

/** Does something while the page has nothing better to do. */
export function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(action);
  else setTimeout(action, 200);
}

/**
 * Takes over a property that a framework set before the element was defined: as the element's own it would hide the one
 * of the class.
 */
export function takeOver<Name extends string>(element: Partial<Record<Name, unknown>>, name: Name): void {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  Reflect.deleteProperty(element, name);
  Object.assign(element, { [name]: value });
}
