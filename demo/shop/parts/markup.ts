/** HTML as templates write it: whatever is put into one is escaped, unless it is markup itself. */
import { html } from 'hono/html';

/** HTML that is safe to send. */
export type Markup = ReturnType<typeof html>;

/** What an attribute may be: `true` is one without a value, `undefined` and `false` none at all. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes, to be put between the name of an element and its end. */
export function attributes(values: Attributes): Markup {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== false);
  // eslint-disable-next-line lit/binding-positions -- no template of Lit: here a name may be filled in
  return html`${given.map(([name, value]) => (value === true ? html`${name} ` : html`${name}="${value}" `))}`;
}
