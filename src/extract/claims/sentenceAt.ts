import type { Document } from "../cleanArticle.js";

/** Index of the sentence that holds the offset, or the last one before it. */
export function sentenceAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
