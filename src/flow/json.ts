/**
 * Writes JSON, also on a page whose old library has arrays write themselves (`Array.prototype.toJSON`), as a text within
 * the text. Our data is plain: nothing in it has a `toJSON` of its own.
 *
 * @param indent by how many spaces, if by any
 */
export function writeJson(value: object, indent?: number): string {
  return JSON.stringify(
    value,
    function (this: Readonly<Record<string, unknown>>, name) {
      return this[name];
    },
    indent,
  );
}
