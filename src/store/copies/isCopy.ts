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
  const [short, long] = a.shingles.length <= b.shingles.length ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  if (short.length < MIN_SHINGLES || short.length < MIN_LENGTH_RATIO * long.length) return false;
  if (!haveCommon(a.sketch, b.sketch, MIN_SHARED)) return false;
  return haveCommon(short, long, (shareAgency(a, b) ? SAME_AGENCY : SAME_TEXT) * short.length);
}

/** Both from one agency: credited in both, or printed by the agency itself. */
function shareAgency(a: ComparedArticle, b: ComparedArticle): boolean {
  const [one, other] = [a.agencyId ?? a.publisherId, b.agencyId ?? b.publisherId];
  return one !== null && one === other && (a.agencyId ?? b.agencyId) !== null;
}

/** Whether two ascending lists share at least so many values. It stops where that is decided: most texts of one outlet share a little and are no copies. */
function haveCommon(a: Uint32Array, b: Uint32Array, wanted: number): boolean {
  let missing = Math.ceil(wanted);
  for (let i = 0, j = 0; missing > 0;) {
    if (a.length - i < missing || b.length - j < missing) return false;
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) missing -= 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return true;
}
