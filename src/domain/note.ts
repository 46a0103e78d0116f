import type { Span } from "./span.js";

/** Something odd in a text that did not stop the reading: an unclosed quotation mark, an unreadable date, a removed block. */
export interface Note {
  /** Stable name of the observation, upper case with underscores. */
  readonly code: string;
  readonly message: string;
  /** Where, in the article's cleaned text, when it is still there. */
  readonly span?: Span;
}

/** Codes of the notes that say that a page may not show all of its article. */
export const PARTIAL_NOTES: readonly string[] = ["PAYWALLED", "HEADLINE_ONLY"];
