const SMALL = /^(?:of|and|the|for|on|in|de|la|du|des|to|at|by)$/iu;

/** The first letters of a name's words, small words left out: "Federal Trade Commission" gives FTC. Null for a name of one word or without Latin letters. */
export function acronymOf(name: string): string | null {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Script=Latin}/u.test(word) && !SMALL.test(word));
  return words.length < 2 ? null : words.map((word) => word.slice(0, 1).toUpperCase()).join("");
}
