import type { Span } from "../../domain/span.js";

/** A noun phrase that may be a subject or an object. */
export interface Argument extends Span {
  /** Mentions that head it: several where they are coordinated. Empty where the head has no name. */
  readonly mentions: readonly number[];
  /** The mention that the unnamed head belongs to (OpenAI in OpenAI的数据, Nvidia in "Nvidia chips"), or -1. */
  readonly owner: number;
  /** Words of the head, without its modifiers. */
  readonly head: string;
  /** Offset from which the head is written. */
  readonly headStart: number;
}

/** A frame read from a clause, before coordination is spelt out and certainty is read. */
export interface FrameReading {
  readonly rule: string;
  readonly predicate: string;
  readonly cue: Span;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  /** Words of an object without a name. */
  readonly objectSpan: Span | null;
  readonly symmetric: boolean;
  /** Whole words of the subject, for the scope of negation; null where it stands elsewhere. */
  readonly subjectSpan: Span | null;
  readonly qualifiers: readonly { readonly key: string; readonly span: Span; readonly mention: number | null }[];
  /** Words read as something else than a marker of modality. */
  readonly ignore: Span | null;
  /** Verbs that govern the cue (urged … to sell), innermost first, with the word they govern it through; their certainty is the cue's. */
  readonly governors?: readonly (Span & { readonly through: string })[];
  readonly sentence: number;
  /** The clause around the cue: where its amounts and times are looked for. */
  readonly clause: Span;
  /** 0 to 1, before the types of the arguments are weighed. */
  readonly confidence: number;
}
