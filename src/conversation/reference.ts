/** Letters and digits that are not taken for one another when a reference is read out. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * A reference that a visitor can quote on the phone: the business's initials and four letters or digits, such as
 * `NC-7H4K`. Made from the conversation's seed, so that it is the same whenever it is made again.
 */
export function reference(seed: number, business = ''): string {
  const initials = business
    .split(/\s+/)
    .map((word) => /^\p{L}/u.exec(word)?.[0] ?? '')
    .join('')
    .slice(0, 3)
    .toUpperCase();
  const code = [0, 5, 10, 15].map((shift) => alphabet[(seed >>> shift) & 31] ?? '').join('');
  return initials === '' ? code : `${initials}-${code}`;
}
