/** When there is time, and what came too early. */

/** Does something while the page has nothing better to do. */
export function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(action);
  else setTimeout(action, 200);
}

/** Does something as soon as somebody sees the page: some are made ready before anybody asks for them. */
export function whenActive(action: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', action, { once: true });
  else action();
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

declare global {
  interface Document {
    /** Not in every browser, and so not among TypeScript's types. */
    readonly prerendering?: boolean;
  }
}
