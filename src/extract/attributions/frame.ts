import type { Polarity, QuoteType } from "../../domain/claim.js";
import type { SpeechAct } from "../../domain/ontology.js";
import type { Span } from "../../domain/span.js";
import type { ChainLink } from "../extraction.js";
import type { CueEntry, CueStrength } from "./cueEntry.js";

/** A cue at its place in the text. */
export interface CueHit {
  readonly entry: CueEntry;
  readonly span: Span;
  readonly sentence: number;
  /** Tokens `[firstToken, endToken)` of the document; equal in Chinese, where cues are matched on characters. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The cue itself is negated (did not say, 没有否认). */
  readonly negation: Span | null;
  /** The stretch that the cue and its speaker share: the sentence, or the inside of the quotation around it. */
  readonly region: Span;
  /** Index of the innermost quotation around it that is an utterance, null outside. */
  readonly quote: number | null;
}

/** Who speaks: one link of the chain, and the links outside of it. */
export interface Source {
  readonly link: ChainLink;
  /** Through whom: outermost first. */
  readonly outer: readonly ChainLink[];
  /** FIRST: the first person (the publisher's outside quotations). GENERIC: a pronoun for nobody in particular, a noun that is no speaker by itself. */
  readonly person: "FIRST" | "GENERIC" | "OTHER";
}

/** What one rule read: a speech with all its speakers. Becomes one attribution per speaker. */
export interface Frame {
  readonly rule: string;
  readonly sources: readonly Source[];
  readonly cue: Span | null;
  readonly strength: CueStrength;
  readonly content: readonly Span[];
  readonly quoteType: QuoteType;
  readonly act: SpeechAct;
  /** Index into the mentions. */
  readonly target: number | null;
  readonly cuePolarity: Polarity;
  /** How sure the rule is of itself, 0 to 1. */
  readonly certainty: number;
  readonly sentence: number;
  /** The speaker was taken over from an earlier sentence. */
  readonly carried: boolean;
}
