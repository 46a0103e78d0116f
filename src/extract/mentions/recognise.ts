import { isKindOf } from "../../domain/ontology.js";
import type { Candidate, MentionReading } from "./candidate.js";

const CLOSE = 16;

/**
 * A person called by the first name alone, right after what he or she made or works for, is the table's person of that name with that employer:
 * 特斯拉首席执行官埃隆, Meta's Mark.
 */
export function recognise(
  { document, gazetteer }: MentionReading,
  one: Candidate,
  before: Candidate | undefined,
): Candidate {
  if (one.entry || one.type !== "PERSON" || !before?.entry || one.start - before.end > CLOSE) return one;
  const surface = document.analysis.slice(one.start, one.end);
  const employers = new Set([before.entry.key, ...(isKindOf(before.type, "PRODUCT") ? before.entry.parents : [])]);
  const known = gazetteer.byGivenName(surface).filter((entry) => entry.parents.some((parent) => employers.has(parent)));
  return known.length === 1 ? { ...one, entry: known[0]!, confidence: 0.85 } : one;
}
