import type { Document, Sentence } from "../cleanArticle.js";

/** The sentence that holds the offset, or the last one before it; undefined in an empty document. */
export function sentenceAround(document: Document, offset: number): Sentence | undefined {
  return document.sentences[lastStarting(document.sentences, offset)] ?? document.sentences[0];
}

/** Index of the last item that starts at or before the offset, -1 when none does. Items are in text order. */
export function lastStarting(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
