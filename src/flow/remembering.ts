/** Remembering what takes long to make, such as the formats of `Intl`. */

/** What makes something, made to do it once for each of the few things that it is made of. */
export function remembering<From, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new Map<From, Made>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}
