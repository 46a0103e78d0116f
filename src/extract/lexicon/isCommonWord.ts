import { ENGLISH_COMMON_NOUNS } from "./englishCommonNouns.js";
import { ENGLISH_COMMON_WORDS } from "./englishCommonWords.js";

/** Whether a lower-case English word is an everyday word, in the singular or the plural. */
export function isCommonWord(lower: string): boolean {
  return (
    isListed(lower) ||
    (lower.endsWith("s") && isListed(lower.slice(0, -1))) ||
    (lower.endsWith("ies") && isListed(`${lower.slice(0, -3)}y`)) ||
    (lower.endsWith("es") && isListed(lower.slice(0, -2)))
  );
}

const isListed = (word: string): boolean => ENGLISH_COMMON_WORDS.has(word) || ENGLISH_COMMON_NOUNS.has(word);
