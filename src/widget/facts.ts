/** What the page knows about the visitor, as text. */
import { choiceMark } from '../flow/choices.ts';

/** The facts that a page gives. It may give what it likes; a record holds text, and what is empty is not known. */
export function factsOf(known: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const facts = Object.entries((known as object | null) ?? {}).map(([name, value]) => {
    const values = [value].flat().filter((one) => one !== undefined && one !== null);
    return [name, values.map(String).join(choiceMark).trim()] as const;
  });
  return Object.fromEntries(facts.filter(([, fact]) => fact !== ''));
}
