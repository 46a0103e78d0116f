import type { Claim, Modality } from "../../domain/claim.js";
import type { ResponseKind } from "../../domain/response.js";
import type { ClaimInContext } from "./claimInContext.js";
import { contentOf, sameMatter, type Bond } from "./sameMatter.js";

/** What a claim makes of an earlier one, and the rule that says so, in words. */
export interface Response {
  readonly kind: ResponseKind;
  readonly reason: string;
}

const FIRM: ReadonlySet<Modality> = new Set(["CERTAIN", "PROBABLE"]);
const ASSERTED: ReadonlySet<Modality> = new Set(["CERTAIN", "PROBABLE", "POSSIBLE"]);

/** How the later claim stands to the earlier one's content. */
type Stance = "OPPOSES" | "AFFIRMS" | "SOFTENS" | null;

/**
 * What a claim makes of an earlier one; null where it is no response. Rules, by who speaks: the accused, the accuser, another. Precision first: two
 * claims that merely name the same parties are not joined unless the words deny, admit, decline or accuse in turn.
 */
export function responseKind(earlier: ClaimInContext, later: ClaimInContext): Response | null {
  const bond = sameMatter(earlier, later);
  const { speakerId: accuser, targetId, speechAct } = earlier.claim;
  const speaker = later.claim.speakerId;
  if (speaker !== null && speechAct === "ACCUSES" && speaker === targetId) return byAccused(earlier, later, bond);
  if (bond === null) return null;
  if (speaker !== null && speaker === accuser) return byItself(earlier, later, bond);
  return byOther(earlier, later, bond);
}

/**
 * The accused. "DeepSeek denied the accusation", DeepSeek否认了这一指控: DENIES. "admitted having used its data": ADMITS. "declined to comment": DECLINES.
 * "accused OpenAI of copying in turn", 反过来指责: COUNTER_ACCUSES.
 */
function byAccused(earlier: ClaimInContext, later: ClaimInContext, bond: Bond | null): Response | null {
  const { speechAct, targetId } = later.claim;
  if (speechAct === "ACCUSES") {
    const isTurned = targetId !== null && targetId === earlier.claim.speakerId;
    const isClose =
      earlier.originId === later.originId || bond === "SUBJECT" || bond === "RELATION" || bond === "KINDRED";
    return isTurned && isClose ? say("COUNTER_ACCUSES", "The accused accuses the accuser in turn.") : null;
  }
  if (bond === null) return null;
  if (speechAct === "DECLINES_COMMENT") return say("DECLINES", "The accused declines to comment.");
  const stance = stanceOn(earlier, later, bond);
  if (speechAct === "ADMITS" && stance !== "OPPOSES") return say("ADMITS", "The accused admits it.");
  if (stance === "OPPOSES") {
    // Without the word of denial and without a shared relation, only what stands beside the accusation is taken for a denial.
    const isPlain = speechAct === "DENIES" || bond === "RELATION" || bond === "KINDRED";
    const isBeside = bond !== "TEXT" && earlier.originId === later.originId;
    return isPlain || isBeside ? say("DENIES", "The accused says that it is not so.") : null;
  }
  if (bond !== "RELATION" || stance === null) return null;
  return stance === "AFFIRMS"
    ? say("ADMITS", "The accused itself says that it is so.")
    : say("CLARIFIES", "The accused says under which conditions it would be so.");
}

/** The one who said it first: takes it back, says it again, or says it less firmly. */
function byItself(earlier: ClaimInContext, later: ClaimInContext, bond: Bond): Response | null {
  if (bond !== "RELATION" && bond !== "KINDRED") return null;
  const stance = stanceOn(earlier, later, bond);
  if (bond === "RELATION" && stance === "OPPOSES") return say("RETRACTS", "Its own speaker says the opposite later.");
  if (earlier.originId === later.originId) return null;
  if (stance === "SOFTENS" && FIRM.has(earlier.claim.modality))
    return say("CLARIFIES", "Its own speaker says it less firmly later.");
  return stance === "AFFIRMS" ? say("REPEATS", "Its own speaker says it again elsewhere.") : null;
}

/** Another: a party to the relation denies or admits it, a third rebuts, confirms or repeats it. */
function byOther(earlier: ClaimInContext, later: ClaimInContext, bond: Bond): Response | null {
  const stance = stanceOn(earlier, later, bond);
  const { speechAct, speakerId } = later.claim;
  const isPlainDenial = speechAct === "DENIES" && namesBoth(earlier, later.claim);
  if (stance === "OPPOSES" && (bond === "RELATION" || isPlainDenial)) {
    return isParty(earlier, speakerId)
      ? say("DENIES", "A party to it says that it is not so.")
      : say("REBUTS", "Another says that it is not so.");
  }
  if (bond !== "RELATION" || stance !== "AFFIRMS" || earlier.originId === later.originId) return null;
  if (speechAct === "ACCUSES") return say("REPEATS", "Another makes the same accusation.");
  if (!FIRM.has(later.claim.modality)) return null;
  return isParty(earlier, speakerId) && speechAct === "ADMITS"
    ? say("ADMITS", "A party to it admits it.")
    : say("CONFIRMS", "Another says that it is so.");
}

/** By the polarity that both give to a relation they share; without one by the words of denial. */
function stanceOn(earlier: ClaimInContext, later: ClaimInContext, bond: Bond): Stance {
  const { claim } = later;
  if (bond !== "RELATION") {
    const isNegative = claim.polarity === "NEGATIVE" && ASSERTED.has(claim.modality);
    return claim.speechAct === "DENIES" || isNegative ? "OPPOSES" : ASSERTED.has(claim.modality) ? "AFFIRMS" : null;
  }
  const shared = contentOf(earlier).filter((one) => contentOf(later).some((other) => other.id === one.id));
  for (const { id } of shared) {
    const [before, after] = [earlier, later].map((one) => linkOf(one.claim, id));
    if (!before || !after) continue;
    if (after.polarity !== before.polarity) return ASSERTED.has(after.modality) ? "OPPOSES" : null;
    return FIRM.has(after.modality) || after.modality === before.modality ? "AFFIRMS" : "SOFTENS";
  }
  return null;
}

const linkOf = (claim: Claim, relationId: string): Claim["links"][number] | undefined =>
  claim.links.find((link) => link.kind === "CONTENT" && link.relationId === relationId);

const namesBoth = (earlier: ClaimInContext, { aboutIds }: Claim): boolean =>
  [earlier.claim.speakerId, earlier.claim.targetId].every((id) => id !== null && aboutIds.includes(id));

/** The accused, or the subject or object of what is said. */
const isParty = (earlier: ClaimInContext, id: string | null): boolean =>
  id !== null &&
  (id === earlier.claim.targetId || contentOf(earlier).some((one) => one.subjectId === id || one.objectId === id));

const say = (kind: ResponseKind, reason: string): Response => ({ kind, reason });
