/** Text cut into sentences: what people type, and what owners write. */

/**
 * Between sentences. A dot ends none in `Dr. Lee`, and none in `kl. 17` and `24. desember` unless a capital follows. What
 * stands in an address ends none at all.
 */
const ends =
  /\n|(?<=[!?…])(?: +|(?<!(?::\/\/|www\.)\S*))(?=[\p{L}\p{N}"“”«»])|(?<=\.)(?<!(?<!\p{L})(?:[DdHh]r|Mrs?|Ms|[Pp]rof|St|t\.ex|f\.eks|bl\.a|e\.g|i\.e|t\.o\.m)\.)(?: +(?=\p{Lu})|(?<!\d\.|\d \p{L}{3,4}\.|(?<!\p{L})(?:[Kk]l|kr|ca|[Nn]r|[Nn]o|tlf|evt|approx|a|eks|ex|pr|[Mm]aks|[Mm]ax|[Ii]nkl)\.) +)|(?<=\p{Ll}\.)(?=\p{Lu}\p{Ll})/u;

/** The sentences of a plain text, with their marks. */
export function sentencesOf(text: string): string[] {
  return text.split(ends);
}
