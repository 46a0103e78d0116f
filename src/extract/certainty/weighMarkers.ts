import type { Modality } from "../../domain/claim.js";
import type { Certainty, MarkerHit } from "./certainty.js";
import { weaker } from "./marker.js";

const HEDGES: ReadonlySet<string> = new Set(["POSSIBLE", "PROBABLE"]);

/** Sums markers up: the modality furthest from certainty wins, an odd number of negations turns the polarity. */
export function weighMarkers(hits: readonly MarkerHit[]): Certainty {
  let modality: Modality = "CERTAIN";
  for (const { effect } of hits) if (effect !== "NEGATION" && effect !== "ENDING") modality = weaker(modality, effect);
  const negations = hits.filter(({ effect }) => effect === "NEGATION" || effect === "ENDING");
  const negative = negations.length % 2 === 1;
  return {
    polarity: negative ? "NEGATIVE" : "POSITIVE",
    modality,
    hedges: hits.filter(({ effect }) => HEDGES.has(effect)).map(({ start, end }) => ({ start, end })),
    negation: negative && negations[0] ? { start: negations[0].start, end: negations[0].end } : null,
  };
}
