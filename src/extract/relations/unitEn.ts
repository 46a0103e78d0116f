import type { EntityType } from "../../domain/ontology.js";
import type { Span } from "../../domain/span.js";
import type { UnitKindEn } from "./unitKindsEn.js";

/** A word, a hyphenated word, a time or a mention of an English sentence. */
export interface UnitEn extends Span {
  readonly kind: UnitKindEn;
  /** Lower case. */
  readonly text: string;
  readonly lemma: string;
  /** Index of the mention, -1 for words. */
  readonly mention: number;
  /** The tagger's part of speech. */
  readonly pos: string;
  /** The type of the mention's chain, null for words. */
  readonly type: EntityType | null;
  /** Of a COMPOUND such as "Norvik-backed": the second part, "backed". */
  readonly suffix: string;
}
