/** E-mail addresses and phone numbers in a text. */

/** What looks like a phone number. */
export const numbers = /\+?[(\d][\d\s().\-–/]{3,30}\d/g;

/** The e-mail address in a text; `undefined` where there is none, or more than one. */
export function emailMeant(text: string): string | undefined {
  const found = new Set(text.match(/[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,255}\.[\p{L}\p{N}-]{2,63}/gu));
  const [email] = found;
  return found.size === 1 ? email : undefined;
}

/** The phone number in a text, as digits after an optional plus; `undefined` where there is none, or more than one. */
export function phoneMeant(text: string): string | undefined {
  const found = (text.match(numbers) ?? []).map(digitsOf).filter(isPhone);
  return found.length === 1 ? found[0] : undefined;
}

/** The digits of what looks like a phone number, after an optional plus. */
export function digitsOf(run: string): string {
  return run.replace(/(?!^\+)\D/g, '');
}

/** Whether digits are as many as a phone number has. */
export function isPhone(digits: string): boolean {
  return /^\+?\d{5,15}$/.test(digits);
}
