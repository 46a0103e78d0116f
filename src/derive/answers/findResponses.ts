import type { EpochMs } from "../../domain/time.js";
import { momentOf, type ClaimInContext } from "./claimInContext.js";
import { responseKind, type Response } from "./responseKind.js";

const DAY: EpochMs = 86_400_000;
const MAX_RESPONSES = 50;

/** A later claim, what it makes of the earlier one, and how many days later it came (UTC days; null where a date is missing). */
export interface FoundResponse extends Response {
  readonly claim: ClaimInContext["claim"];
  readonly lagDays: number | null;
}

/**
 * The responses to a claim among candidates, earliest first, at most 50. A response does not come before what it answers; within one article the
 * order of the text decides. What copies of one text repeat counts once.
 */
export function findResponses(earlier: ClaimInContext, candidates: readonly ClaimInContext[]): FoundResponse[] {
  const found: (FoundResponse & { readonly context: ClaimInContext })[] = [];
  for (const candidate of candidates.toSorted(byMoment)) {
    const lagDays = lagBetween(earlier, candidate);
    if (candidate.claim.id === earlier.claim.id || (lagDays !== null && lagDays < 0)) continue;
    const response = responseKind(earlier, candidate);
    if (!response || isBeforeInText(earlier, candidate, response)) continue;
    const isRepeated = found.some((one) => one.kind === response.kind && isPrintedAgain(one.context, candidate));
    if (!isRepeated) found.push({ ...response, claim: candidate.claim, lagDays, context: candidate });
    if (found.length === MAX_RESPONSES) break;
  }
  return found.map(({ kind, reason, claim, lagDays }) => ({ kind, reason, claim, lagDays }));
}

/** Whole UTC days between two moments: a denial on the evening of the same day comes 0 days later. */
function lagBetween(earlier: ClaimInContext, later: ClaimInContext): number | null {
  const [before, after] = [momentOf(earlier), momentOf(later)];
  if (before === null || after === null) return earlier.claim.articleId === later.claim.articleId ? 0 : null;
  return Math.floor(after / DAY) - Math.floor(before / DAY);
}

/** In one article an answer follows what it answers, unless both bear on one relation: then the order of telling means nothing. */
function isBeforeInText(earlier: ClaimInContext, later: ClaimInContext, { kind }: Response): boolean {
  if (earlier.claim.articleId !== later.claim.articleId) return false;
  const shares = earlier.claim.links.some(
    (one) => one.kind === "CONTENT" && later.claim.links.some((other) => other.relationId === one.relationId),
  );
  return (kind === "COUNTER_ACCUSES" || !shares) && placeOf(later) < placeOf(earlier);
}

const placeOf = ({ claim }: ClaimInContext): number => Math.min(...claim.evidence.map((one) => one.start));

const isPrintedAgain = (a: ClaimInContext, b: ClaimInContext): boolean =>
  a.originId === b.originId &&
  a.claim.articleId !== b.claim.articleId &&
  a.claim.speakerId === b.claim.speakerId &&
  a.claim.speechAct === b.claim.speechAct;

function byMoment(a: ClaimInContext, b: ClaimInContext): number {
  const [one, other] = [momentOf(a) ?? Number.POSITIVE_INFINITY, momentOf(b) ?? Number.POSITIVE_INFINITY];
  if (one !== other) return one < other ? -1 : 1;
  return placeOf(a) - placeOf(b) || (a.claim.id < b.claim.id ? -1 : 1);
}
