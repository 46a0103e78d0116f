import type { EntityType } from "../../domain/ontology.js";
import { familyOf, isKindOf } from "../../domain/ontology.js";
import type { Span } from "../../domain/span.js";
import type { TaggedType } from "./tags.js";
import { TAGGED_TYPES } from "./tags.js";

/** A name that a look-up proposes: the tagger weighs it with everything else it sees. */
export interface NameHint extends Span {
  readonly type: EntityType;
  /** False for names that are everyday words too. */
  readonly sure: boolean;
}

/** What the tagger calls a type of the ontology; null for what it does not tell apart (works, laws, events). */
export function taggedTypeOf(type: EntityType): TaggedType | null {
  if (type === "PERSON") return "PER";
  if (isKindOf(type, "ORGANIZATION")) return "ORG";
  if (familyOf(type) === "PLACE") return "LOC";
  return familyOf(type) === "PRODUCT" ? "PRD" : null;
}

/**
 * For each code unit of a text: 0, or a number for the hint that covers it (its type, whether it is sure, and whether it begins, ends, is inside).
 * Of hints that overlap the longer counts.
 */
export function hintCodes(hints: readonly NameHint[], length: number): Uint8Array {
  const codes = new Uint8Array(length);
  for (const { start, end, type, sure } of hints.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const tagged = taggedTypeOf(type);
    const first = 1 + 8 * (tagged === null ? TAGGED_TYPES.length : TAGGED_TYPES.indexOf(tagged)) + (sure ? 0 : 4);
    codes.fill(first + 1, start, end);
    codes[end - 1] = first + 2;
    codes[start] = end - start === 1 ? first + 3 : first;
  }
  return codes;
}
