const WORD = /[\u3400-\u9fff]|[\p{Script=Latin}\p{N}]{2,60}/gu;
const MAX_UNITS = 200_000;

/** The pairs of neighbouring words (Chinese characters, Latin words in lower case) of a text. */
export function shinglesOf(text: string): Set<string> {
  const words = text.slice(0, MAX_UNITS).toLowerCase().match(WORD) ?? [];
  const shingles = new Set<string>();
  for (let i = 1; i < words.length; i += 1) shingles.add(`${words[i - 1]} ${words[i]}`);
  return shingles;
}

/** Share, 0 to 1, of a text's word pairs that are among `others`. */
export function overlapWith(text: string, others: ReadonlySet<string>): number {
  const own = shinglesOf(text);
  if (own.size === 0) return 0;
  let common = 0;
  for (const shingle of own) if (others.has(shingle)) common += 1;
  return common / own.size;
}
