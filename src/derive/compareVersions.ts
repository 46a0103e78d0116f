import type { Claim } from "../domain/claim.js";
import { foldName } from "../domain/foldName.js";

/** A claim of the later text, and the one of the earlier text that it stands for. */
export interface ClaimPair {
  readonly before: Claim;
  readonly after: Claim;
}

/** How what one text claims differs from what another claims; each list in the order of its text. */
export interface VersionChanges {
  /** Only in the later text. */
  readonly added: readonly Claim[];
  /** Only in the earlier text. */
  readonly removed: readonly Claim[];
  /** The same words, or the same speaker's words on the same target, told otherwise: another speaker, act, polarity, modality or content. */
  readonly changed: readonly ClaimPair[];
  /** The same speaker says the same words in the same way. */
  readonly kept: readonly ClaimPair[];
}

type Key = (claim: Claim) => string | null;

const speakerOf = (claim: Claim): string =>
  claim.speakerId ?? `${claim.speakerType} ${foldName(claim.speakerText ?? "")}`;
const wordsOf = (claim: Claim): string => foldName(claim.content);
const joined = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);

/** Claims are paired by the first of these that both have and that no claim before them took. */
const SAME: Key = (claim) =>
  joined(wordsOf(claim), speakerOf(claim), claim.targetId, claim.speechAct, claim.polarity, claim.modality);
const SAME_WORDS: Key = (claim) => wordsOf(claim);
// A statement without a target is one of many of its speaker: only who is spoken of singles one out.
const SAME_DEED: Key = (claim) =>
  claim.targetId === null ? null : joined(speakerOf(claim), claim.targetId, claim.speechAct);

/** Compares the claims of two texts. Ids do not serve: they count in the text that a claim stands in. Linear in the claims. */
export function compareVersions(before: readonly Claim[], after: readonly Claim[]): VersionChanges {
  const earlier = new Set(inTextOrder(before));
  const later = new Set(inTextOrder(after));
  const kept = takePairs(earlier, later, SAME);
  const changed = [...takePairs(earlier, later, SAME_WORDS), ...takePairs(earlier, later, SAME_DEED)];
  return {
    added: [...later],
    removed: [...earlier],
    changed: changed.toSorted((a, b) => placeOf(a.after) - placeOf(b.after)),
    kept,
  };
}

/** Takes out of both what has the same key, first with first. */
function takePairs(earlier: Set<Claim>, later: Set<Claim>, key: Key): ClaimPair[] {
  const waiting = new Map<string, Claim[]>();
  for (const claim of earlier) {
    const own = key(claim);
    if (own !== null) waiting.set(own, [...(waiting.get(own) ?? []), claim]);
  }
  const pairs: ClaimPair[] = [];
  for (const after of later) {
    const before = waiting.get(key(after) ?? "")?.shift();
    if (!before) continue;
    pairs.push({ before, after });
    earlier.delete(before);
    later.delete(after);
  }
  return pairs;
}

const placeOf = (claim: Claim): number => Math.min(...claim.evidence.map(({ start }) => start));
const inTextOrder = (claims: readonly Claim[]): Claim[] => claims.toSorted((a, b) => placeOf(a) - placeOf(b));
