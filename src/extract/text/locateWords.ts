import type { OffsetStretch } from "../cleanArticle.js";

const WORD = /[^\s\u3400-\u9fff]{1,80}|[\u3400-\u9fff]{1,20}/gu;
/** Mark-up between two words of one text is seldom longer than this. */
const WINDOW = 20_000;
/** Code units of the document that may be searched for each word that is not found where it should be, over the whole text. */
const MAX_MISSES = 200;

/**
 * Finds the words of a text that was taken out of HTML in its source, in order. Words that the source writes with entities or tags inside stay without a
 * place, and so do the breaks between paragraphs.
 */
export function locateWords(clean: string, source: string): OffsetStretch[] {
  const stretches: { clean: number; raw: number; length: number }[] = [];
  let cursor = startOfText(clean, source);
  let misses = 0;
  for (const match of clean.matchAll(WORD)) {
    const word = match[0];
    const at = misses > MAX_MISSES ? nearBy(source, word, cursor, 200) : nearBy(source, word, cursor, WINDOW);
    if (at < 0) {
      misses += 1;
      continue;
    }
    const last = stretches[stretches.length - 1];
    const gap = last ? match.index - (last.clean + last.length) : -1;
    // White space between two words belongs to the stretch when the source has the same.
    const joins =
      last !== undefined &&
      gap >= 0 &&
      at - (last.raw + last.length) === gap &&
      clean.slice(match.index - gap, match.index) === source.slice(at - gap, at);
    if (joins) last.length += gap + word.length;
    else stretches.push({ clean: match.index, raw: at, length: word.length });
    cursor = at + word.length;
  }
  return stretches;
}

function nearBy(source: string, word: string, from: number, window: number): number {
  const at = source.slice(from, from + window).indexOf(word);
  return at < 0 ? -1 : from + at;
}

/** Where the text begins in the source: the last place of its first words, for the first ones may be the title tag or meta description. */
function startOfText(clean: string, source: string): number {
  const opening = clean.split("\n", 1)[0]?.slice(0, 40) ?? "";
  const at = opening.length >= 12 ? source.lastIndexOf(opening) : -1;
  return Math.max(0, at);
}
