/** The words of a list written with white space between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** One pattern for all words of a list, longest first, so that the longest alternative wins. The words are literal text. */
export const alternation = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
    .join("|");
