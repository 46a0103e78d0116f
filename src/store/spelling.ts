import type { SearchPhrase } from "./searchTokens.js";

/** Words that a correction is looked for: Latin letters only, long enough that a neighbour is no accident. */
const CORRECTABLE = /^\p{Script=Latin}{4,40}$/u;
/** Corrections of one word that are searched for, nearest first. */
const MOST_CORRECTIONS = 8;

/** How many letters may be wrong, missing, too many or exchanged: one in a word of up to seven, two in a longer one. */
export const lettersWrong = (word: string): number => (word.length < 8 ? 1 : 2);

/** The word of a phrase that may be misspelt; null for several words, and for numbers and other scripts. */
export const correctable = ({ words }: SearchPhrase): string | null =>
  words.length === 1 && CORRECTABLE.test(words[0] ?? "") ? (words[0] ?? null) : null;

/** The words near enough to a misspelt one, nearest first, then those that more records hold, then by the alphabet. */
export function corrections(word: string, held: ReadonlyMap<string, number>): string[] {
  const most = lettersWrong(word);
  return [...held]
    .map(([candidate, records]) => ({ candidate, records, distance: editDistance(word, candidate, most) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance || b.records - a.records || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST_CORRECTIONS)
    .map(({ candidate }) => candidate);
}

/** What the user most likely meant, in folded words; null where nothing was corrected. */
export function correctedText(phrases: readonly SearchPhrase[]): string | null {
  if (!phrases.some((phrase) => phrase.corrections?.length)) return null;
  return phrases.map(({ words, corrections: [best] = [] }) => best ?? words.join(" ")).join(" ");
}

/**
 * Letters to insert, delete, replace or exchange with a neighbour to get from one word to the other (optimal string alignment; Damerau 1964, "A technique for
 * computer detection and correction of spelling errors"). Stops at `most`: any larger answer only says "more".
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
