import type { MappedText } from "./mappedText.js";

/** One paragraph, heading, list item, table row or code line of a document, without white space at its ends. */
export interface Block {
  readonly content: MappedText;
  readonly kind: "TEXT" | "HEADING" | "ITEM" | "QUOTE" | "CODE" | "ROW";
  /** Whether a blank line (or a mark-up boundary) stands before it. */
  readonly gapBefore: boolean;
}

/** A document cut into blocks. */
export type Blocks = readonly Block[];
