/** E-mail addresses and phone numbers in a text. */

/** The e-mail address in a text; `undefined` where there is none, or more than one. */
export function emailMeant(text: string): string | undefined {
  const found = new Set(text.match(/[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,255}\.[\p{L}\p{N}-]{2,63}/gu));
  const [email] = found;
  return found.size === 1 ? email : undefined;
}

/** The phone number in a text, as digits after an optional plus; `undefined` where there is none, or more than one. */
export function phoneMeant(text: string): string | undefined {
  const found = (text.match(/\+?[(\d][\d\s().\-–/]{3,30}\d/g) ?? [])
    .map((run) => run.replace(/(?!^\+)\D/g, ''))
    .filter((digits) => /^\+?\d{5,15}$/.test(digits));
  return found.length === 1 ? found[0] : undefined;
}
