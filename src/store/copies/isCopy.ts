import type { EntityId } from "../../domain/ids.js";
import type { CopySketch } from "./copySketch.js";

/** One article as copies are looked for. */
export interface ComparedArticle extends CopySketch {
  readonly id: string;
  readonly publisherId: EntityId | null;
  readonly agencyId: EntityId | null;
}

/** Shingles that a text must have to be compared at all: two short notes may agree by chance. */
const MIN_SHINGLES = 40;
/** Shingles of the sketches that copies share: what an index is asked for before texts are compared. */
export const MIN_SHARED = 3;
/**
 * The share of the shorter text's shingles that stands in the other one. Measured on generated copies (tests/store/copies): copies that were cut by
 * half, had one word in twenty replaced, or were given paragraphs of their own lie above, other reports of the same event far below.
 */
const SAME_TEXT = 0.5;
/** As much is enough where a dateline says that both are from one agency. */
const SAME_AGENCY = 0.25;
/** A short note that a long report quotes in full is no copy of it. */
const MIN_LENGTH_RATIO = 0.2;

/** Whether two articles go back to one text. The same both ways, and a matter of the two alone. */
export function isCopy(a: ComparedArticle, b: ComparedArticle): boolean {
  const [short, long] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  if (short.size < MIN_SHINGLES || short.size < MIN_LENGTH_RATIO * long.size) return false;
  if (countCommon(a.sketch, new Set(b.sketch)) < MIN_SHARED) return false;
  return countCommon(short, long) >= (shareAgency(a, b) ? SAME_AGENCY : SAME_TEXT) * short.size;
}

/** Both from one agency: credited in both, or printed by the agency itself. */
function shareAgency(a: ComparedArticle, b: ComparedArticle): boolean {
  const [one, other] = [a.agencyId ?? a.publisherId, b.agencyId ?? b.publisherId];
  return one !== null && one === other && (a.agencyId ?? b.agencyId) !== null;
}

function countCommon(values: Iterable<number>, others: ReadonlySet<number>): number {
  let common = 0;
  for (const value of values) if (others.has(value)) common += 1;
  return common;
}
