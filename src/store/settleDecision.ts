import { ConflictError, InvalidInputError, NotFoundError } from "../domain/errors.js";
import type {
  Decision,
  DecisionDetail,
  DecisionRequest,
  LinkDetail,
  MergeDetail,
  NotSameDetail,
  ReviewDetail,
  SplitDetail,
} from "../domain/decision.js";
import { decisionId, entityId, type EntityId } from "../domain/ids.js";
import type { DecisionsInForce } from "../derive/decisionsInForce.js";
import type { EpochMs } from "../domain/time.js";

type RequestDetail = DecisionRequest["detail"];
type Part = Omit<SplitDetail, "newId"> | LinkDetail;

/** What a store must look up before a decision can be made: all by id, read in the transaction that records it. */
export interface DecisionLookups {
  readonly entityIds: readonly EntityId[];
  readonly articleIds: readonly string[];
  readonly mentionIds: readonly string[];
  readonly claimId: string | null;
}

/** What was found of it. */
export interface DecisionFacts {
  /** Of the entities, those that are known. */
  readonly entityIds: ReadonlySet<string>;
  /** Of the articles, those that the first entity is in; of the mentions, those that stand for it. */
  readonly articleIds: ReadonlySet<string>;
  readonly mentionIds: ReadonlySet<string>;
  /** The entities in the article of the claim, as readers see them; null when there is no such claim. */
  readonly claimEntityIds: ReadonlySet<string> | null;
}

const distinct = <Value>(values: Iterable<Value>): Value[] => [...new Set(values)];

/** The request with each entity as it lives on. */
export function resolveRequest(detail: RequestDetail, decisions: DecisionsInForce): RequestDetail {
  const survivor = (id: EntityId): EntityId => decisions.survivorOf(id);
  switch (detail.kind) {
    case "MERGE":
      return { ...detail, into: survivor(detail.into), from: distinct(detail.from.map(survivor)) };
    case "SPLIT":
      return { ...detail, entityId: survivor(detail.entityId) };
    case "LINK":
      return { ...detail, entityId: survivor(detail.entityId), to: survivor(detail.to) };
    case "NOT_SAME":
      return { ...detail, entityIds: distinct(detail.entityIds.map(survivor)) };
    case "CORRECT": {
      const { speakerId, targetId } = detail.correction;
      const correction = {
        ...detail.correction,
        ...(speakerId && { speakerId: survivor(speakerId) }),
        ...(targetId && { targetId: survivor(targetId) }),
      };
      return { ...detail, correction };
    }
  }
}

/** What to look up for a resolved request. */
export function lookupsOf(detail: RequestDetail): DecisionLookups {
  const nothing = { entityIds: [], articleIds: [], mentionIds: [], claimId: null };
  switch (detail.kind) {
    case "MERGE":
      return { ...nothing, entityIds: [detail.into, ...detail.from] };
    case "SPLIT":
      return { ...nothing, ...partOf(detail), entityIds: [detail.entityId] };
    case "LINK":
      return { ...nothing, ...partOf(detail), entityIds: [detail.entityId, detail.to] };
    case "NOT_SAME":
      return { ...nothing, entityIds: detail.entityIds };
    case "CORRECT":
      return { ...nothing, claimId: detail.claimId };
  }
}

const partOf = ({ articleIds, mentionIds }: Part) => ({ articleIds, mentionIds });

/**
 * Checks a resolved request against the records and the decisions in force.
 * @throws NotFoundError, ConflictError, InvalidInputError, each with the input field as its path.
 */
export function checkRequest(detail: RequestDetail, facts: DecisionFacts, decisions: DecisionsInForce): void {
  for (const id of lookupsOf(detail).entityIds) {
    if (!facts.entityIds.has(id))
      throw new NotFoundError(`No entity has the id ${id}.`, { field: [pathOf(detail, id)] });
  }
  switch (detail.kind) {
    case "MERGE":
      return checkMerge(detail, decisions);
    case "SPLIT":
    case "LINK":
      return checkPart(detail, facts);
    case "NOT_SAME":
      return checkNotSame(detail);
    case "CORRECT":
      return checkReview(detail, facts);
  }
}

function pathOf(detail: RequestDetail, id: EntityId): string {
  if (detail.kind === "MERGE") return id === detail.into ? "into" : "from";
  if (detail.kind === "LINK") return id === detail.to ? "into" : "id";
  return detail.kind === "SPLIT" ? "id" : "entities";
}

function checkMerge({ into, from }: MergeDetail, decisions: DecisionsInForce): void {
  if (from.length === 0) throw new InvalidInputError("`from` must name at least one entity.", { field: ["from"] });
  if (from.includes(into)) {
    throw new ConflictError("An entity in `from` is the one in `into` already.", { field: ["from"] });
  }
  const all = [into, ...from];
  for (const [i, a] of all.entries()) {
    const other = all.slice(i + 1).find((b) => decisions.areDifferent(a, b));
    if (!other) continue;
    throw new ConflictError(`${a} and ${other} were marked as not the same. Revert that decision first.`, {
      field: ["from"],
    });
  }
}

function checkPart(detail: Part, facts: DecisionFacts): void {
  const { entityId: id, articleIds, mentionIds } = detail;
  if (articleIds.length + mentionIds.length === 0) {
    throw new InvalidInputError("Name the articles or the mentions in which somebody else is meant.", {
      field: ["articles"],
    });
  }
  const article = articleIds.find((one) => !facts.articleIds.has(one));
  if (article) throw new NotFoundError(`${id} is not in the article ${article}.`, { field: ["articles"] });
  const mention = mentionIds.find((one) => !facts.mentionIds.has(one));
  if (mention) throw new NotFoundError(`The mention ${mention} does not stand for ${id}.`, { field: ["mentions"] });
  if (detail.kind === "LINK" && detail.to === id) {
    throw new ConflictError("`into` is the entity itself.", { field: ["into"] });
  }
  if (detail.kind === "SPLIT" && detail.name.trim() === "") {
    throw new InvalidInputError("`name` must name the new entity.", { field: ["name"] });
  }
}

function checkNotSame({ entityIds }: NotSameDetail): void {
  if (entityIds.length >= 2) return;
  throw new ConflictError("They are one entity. Revert the merge first.", { field: ["entities"] });
}

function checkReview({ claimId, state, correction }: ReviewDetail, { claimEntityIds }: DecisionFacts): void {
  if (!claimEntityIds) throw new NotFoundError(`No claim has the id ${claimId}.`, { field: ["id"] });
  const isCorrected = Object.values(correction).some((value) => value !== undefined);
  if (isCorrected !== (state === "CORRECTED")) {
    throw new InvalidInputError("Give `correction` with the state CORRECTED, and only then.", {
      field: ["correction"],
    });
  }
  const stranger = [correction.speakerId, correction.targetId].find((id) => id && !claimEntityIds.has(id));
  if (stranger) {
    throw new NotFoundError(`The entity ${stranger} is not in the claim's article.`, { field: ["correction"] });
  }
}

/** The decision as it is recorded. */
export function makeDecision(
  detail: RequestDetail | Extract<DecisionDetail, { kind: "RETRACT" | "RESTORE" }>,
  { serial, reason, by, at }: { serial: number; reason: string; by: string; at: EpochMs },
): Decision {
  const id = decisionId([serial, at, JSON.stringify(detail)]);
  const settled = detail.kind === "SPLIT" ? { ...detail, newId: entityId("SPLIT", id) } : detail;
  return { id, detail: settled, reason, by, at, revertedAt: null };
}
