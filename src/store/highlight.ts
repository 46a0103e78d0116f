import type { SearchPhrase } from "./searchTokens.js";

const AROUND = 60;

/** The first place of a phrase in a text, with up to 60 characters on either side, cut at line ends; null when none is there as written. */
export function highlight(text: string, phrases: readonly SearchPhrase[]): string | null {
  const low = text.toLowerCase();
  // Lower case may change the length of a few letters; offsets would then be off, so nothing is cut out.
  if (low.length !== text.length) return null;
  for (const { words } of phrases) {
    const isSpaced = words.every((word) => word.length === 1);
    const at = low.indexOf(words.join(isSpaced ? "" : " "));
    if (at >= 0) return cut(text, at, words.join(" ").length);
  }
  const first = phrases[0]?.words[0];
  const at = first ? low.indexOf(first) : -1;
  return first && at >= 0 ? cut(text, at, first.length) : null;
}

function cut(text: string, at: number, length: number): string {
  const start = Math.max(0, at - AROUND, text.lastIndexOf("\n", at) + 1);
  const lineEnd = text.indexOf("\n", at);
  const end = Math.min(text.length, at + length + AROUND, lineEnd < 0 ? text.length : lineEnd);
  return `${start > 0 && text[start - 1] !== "\n" ? "…" : ""}${text.slice(start, end).toWellFormed()}${end < text.length && end !== lineEnd ? "…" : ""}`;
}
