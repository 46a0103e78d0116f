import type { Modality } from "../../domain/claim.js";

/**
 * What a marker does to the clause it stands in. `NEGATION` turns the polarity; `ENDING` turns that of the relation it governs (ended its partnership with:
 * they are no partners any more), and not that of a statement as a whole, which says that something ended; `NONE` is a look-alike that stops shorter markers inside it
 * from firing (不仅 holds no 不); every other value is the modality.
 */
export type MarkerEffect = Exclude<Modality, "CERTAIN"> | "NEGATION" | "ENDING" | "NONE";

/** One word or fixed phrase. Chinese: characters in simplified script. English: lemmas joined by spaces. */
export interface Marker {
  readonly form: string;
  readonly effect: MarkerEffect;
}

/** Splits a table `effect: "a|b|c"` into markers. */
export function markersOf(table: Readonly<Record<MarkerEffect, string>>): Marker[] {
  return (Object.keys(table) as MarkerEffect[]).flatMap((effect) =>
    table[effect]
      .split("|")
      .map((form) => form.trim())
      .filter(Boolean)
      .map((form) => ({ form, effect })),
  );
}

/** The stronger reading wins where several markers meet: "whether it may" is uncommitted, "may have to" possible. */
const STRENGTH: readonly Modality[] = [
  "CERTAIN",
  "INTENDED",
  "REQUIRED",
  "PROBABLE",
  "POSSIBLE",
  "CONDITIONAL",
  "HYPOTHETICAL",
  "UNCOMMITTED",
];

/** The one of two modalities that takes the speaker further from the content. */
export const weaker = (a: Modality, b: Modality): Modality => (STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b);
