import type { Span } from "../../domain/span.js";
import type { PhraseEn } from "./phraseEn.js";
import type { VerbGroupEn } from "./verbGroupEn.js";

/** How a verb comes by its subject. */
export type SubjectSourceEn =
  /** Norvik acquired Orban Labs. */
  | "own"
  /** Norvik, which acquired Orban Labs; the app that Norvik released. */
  | "relative"
  /** The app released by Norvik; a start-up making chips. */
  | "reduced"
  /** Norvik plans to buy Orban Labs. */
  | "control"
  /** Norvik urged Orban Labs to sell. */
  | "pivot"
  /** After acquiring Orban Labs, Norvik; Norvik sued, accusing Orban Labs. */
  | "participle"
  /** Norvik sued Orban Labs and banned Skiff. */
  | "coordinate"
  | "none";

/** A phrase brought by a preposition; without a phrase it is a particle: took over. */
export interface ComplementEn {
  readonly preposition: string;
  readonly phrase: PhraseEn | null;
  /** Unit of the preposition. */
  readonly unit: number;
}

/** A verb of a sentence with what belongs to it. */
export interface VerbEn {
  /** Index of its constituent. */
  readonly at: number;
  readonly group: VerbGroupEn;
  /** Whether what stands as its subject undergoes it: was acquired, the app released by. */
  readonly passive: boolean;
  /** The phrase that stands as its subject, whoever does it. */
  readonly subject: PhraseEn | null;
  readonly source: SubjectSourceEn;
  /** What a relative clause leaves out: the app that Norvik released. */
  readonly gap: PhraseEn | null;
  readonly object: PhraseEn | null;
  /** A second object: gave Norvik the chips. */
  readonly second: PhraseEn | null;
  readonly complements: readonly ComplementEn[];
  /** The verb that governs this one: urged … to sell. Null where nothing does. */
  readonly governor: VerbEn | null;
  /** The preposition or conjunction that brings a gerund: from in "banned … from using". */
  readonly through: string;
  /** Constituent after the last that belongs to it. */
  readonly next: number;
  /** Offsets of its clause. */
  readonly clause: Span;
}
