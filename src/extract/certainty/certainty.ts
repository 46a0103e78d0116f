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
  readonly effect: Modality | "NEGATION" | "ENDING";
}

/** The words whose certainty is asked for, inside the span. */
export interface CertaintyFocus {
  /** The cue: only markers that govern it count. */
  readonly cue: Span;
  /** Its subject, where it stands before the cue: a negation inside the subject does not reach the cue. */
  readonly subject: Span | null;
  /** Words read as something else, such as the 将 that takes an object forward. */
  readonly ignore?: Span | null;
  /** English: verbs that govern the cue from further off (urged Norvik to sell), with the word between (to, of, from). */
  readonly governors?: readonly (Span & { readonly through: string })[] | undefined;
}
