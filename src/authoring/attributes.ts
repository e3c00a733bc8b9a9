/** What an element carries. */
import { isForeign } from '../flow/foreign.ts';

/**
 * The attributes that an element carries, by name; all of them, or those that are wanted. React and Vue set a property
 * instead wherever any element has one of that name, as Chromium's have `when`: what was set so says the same. As with
 * attributes, `true` is an empty text, and `false` is none.
 */
export function attributesOf(
  element: Element,
  isWanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
  const properties = Object.entries(element).flatMap(([name, value]: [string, unknown]) =>
    isPlain(value) && !isForeign(name) ? [[name, value === true ? '' : String(value)] as const] : [],
  );
  return new Map([...attributes, ...properties].filter(([name]) => isWanted(name)));
}

function isPlain(value: unknown): value is string | number | true {
  return typeof value === 'string' || typeof value === 'number' || value === true;
}
