import type { UnitEn } from "./unitEn.js";

const VOWELS_DOUBLED = /([b-df-hj-np-tv-z])\1$/u;

/** The lemmas a word may have: the tagger's own, the word itself, and what is left of it without its ending (fined: fine; banned: ban). */
export function lemmasEn({ lemma, text }: Pick<UnitEn, "lemma" | "text">): string[] {
  const found = [lemma, text];
  for (const ending of ["ing", "ed", "es", "s", "d"]) {
    if (!text.endsWith(ending) || text.length - ending.length < 2) continue;
    const stem = text.slice(0, -ending.length);
    found.push(stem);
    if (ending === "ing" || ending === "ed") found.push(`${stem}e`, stem.replace(VOWELS_DOUBLED, "$1"));
    if (stem.endsWith("i")) found.push(`${stem.slice(0, -1)}y`);
  }
  return [...new Set(found)];
}
