import type { Modality, Polarity } from "../../domain/claim.js";
import type { Span } from "../../domain/span.js";

/** How far the words of a clause commit to what the clause says. */
export interface Certainty {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The words that make it less than certain (可能, reportedly), in text order. Plans, duties and conditions are no hedges. */
  readonly hedges: readonly Span[];
  readonly negation: Span | null;
}

/** A marker found in the text. */
export interface MarkerHit extends Span {
  readonly effect: Modality | "NEGATION";
}
