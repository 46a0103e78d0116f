import type { Predicate } from "../../domain/ontology.js";
import type { RelationKey } from "../../domain/relation.js";
import type { ClaimInContext } from "./claimInContext.js";

/** What shows that two claims speak of one matter, strongest first. */
export type Bond =
  /** Both bear on one relation. */
  | "RELATION"
  /** Their relations join the same two, in predicates that are said for each other: stole from, distilled from. */
  | "KINDRED"
  /** Both are about a third that is none of the two parties. */
  | "SUBJECT"
  /** The later one names the accuser. */
  | "PARTIES"
  /** They stand in one text, and neither says what else it would be about. */
  | "TEXT";

const KINDRED: readonly (readonly Predicate[])[] = [
  ["STEALS_FROM", "DISTILLS_FROM", "TRAINS_ON", "BASED_ON", "USES"],
  ["SANCTIONS", "RESTRICTS", "BANS", "DELISTS", "FINES"],
  ["INVESTIGATES", "SUES", "CHARGES"],
  ["ACQUIRES", "INVESTS_IN", "OWNS"],
];

/** The relations that are what a claim says (not the saying itself). */
export function contentOf({ claim, relations }: ClaimInContext): RelationKey[] {
  const ids = new Set(claim.links.filter((link) => link.kind === "CONTENT").map((link) => link.relationId));
  return relations.filter((relation) => ids.has(relation.id));
}

/**
 * Whether a later claim speaks of the matter of an accusation, and what shows it; null where nothing does. Where both have relations and share none, they speak of
 * different matters, whoever the parties are: "denied that it had bought X" answers no accusation of theft.
 */
export function sameMatter(accusation: ClaimInContext, later: ClaimInContext): Bond | null {
  const [own, others] = [contentOf(accusation), contentOf(later)];
  if (own.some((one) => others.some((other) => other.id === one.id))) return "RELATION";
  if (own.length > 0 && others.length > 0)
    return own.some((one) => others.some((other) => isKindred(one, other))) ? "KINDRED" : null;
  return bondOfParties(accusation, later);
}

function bondOfParties(accusation: ClaimInContext, later: ClaimInContext): Bond | null {
  const { speakerId: accuser, targetId: accused } = accusation.claim;
  const parties = new Set<string | null>([accuser, accused]);
  const [third, laterThird] = [accusation, later].map((one) => thingsOf(one).filter((id) => !parties.has(id)));
  const shared = third?.some((id) => laterThird?.includes(id)) ?? false;
  if (shared) return "SUBJECT";
  if (third?.length && laterThird?.length) return null;
  if (accuser !== null && (later.claim.targetId === accuser || thingsOf(later).includes(accuser))) return "PARTIES";
  return accusation.originId === later.originId && laterThird?.length === 0 ? "TEXT" : null;
}

/** What a claim is about, by its content and by its relations. */
const thingsOf = (one: ClaimInContext): string[] => [
  ...one.claim.aboutIds,
  ...contentOf(one).flatMap(({ subjectId, objectId }) => (objectId === null ? [subjectId] : [subjectId, objectId])),
];

function isKindred(a: RelationKey, b: RelationKey): boolean {
  const isSamePair =
    a.objectId !== null &&
    ((a.subjectId === b.subjectId && a.objectId === b.objectId) ||
      (a.subjectId === b.objectId && a.objectId === b.subjectId));
  return isSamePair && KINDRED.some((group) => group.includes(a.predicate) && group.includes(b.predicate));
}
