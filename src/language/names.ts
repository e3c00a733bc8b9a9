/** The names of people. */

/** Whether somebody can be called so: a few words. Asked for their name, some write what they think of that. */
export function isName(text: string): boolean {
  return text.length <= 60 && /^[\p{L}\p{M}.'’-]+( [\p{L}\p{M}.'’-]+){0,3}$/u.test(text);
}
