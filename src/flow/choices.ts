/** The ids of choices, as answers hold them. */

/** What parts the ids of several choices that are one answer. */
export const choiceMark = ' | ';

/** Whether an id is that of a choice of ours, and not something that a visitor wrote with a colon before it. */
export function isOurs(id: string): boolean {
  return /^:(skip|unknown|else|person|none|back)$/.test(id);
}
