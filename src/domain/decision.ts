import type { Modality, Polarity, ReviewState } from "./claim.js";
import type { ArticleId, ClaimId, DecisionId, EntityId, MentionId } from "./ids.js";
import type { EntityType, SpeechAct } from "./ontology.js";
import type { EpochMs } from "./time.js";

/** What somebody decided about the graph, beside what articles say. Append-only; taking one back is noted on it. */
export const DECISION_KINDS = ["MERGE", "SPLIT", "NOT_SAME", "LINK", "RETRACT", "RESTORE", "CORRECT"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Several entities are one: `from` live on as `into`. */
export interface MergeDetail {
  readonly kind: "MERGE";
  readonly into: EntityId;
  readonly from: readonly EntityId[];
}

/** Where in an entity's articles somebody else is meant: whole articles, or single mentions. */
export interface PartOfEntity {
  readonly entityId: EntityId;
  readonly articleIds: readonly ArticleId[];
  readonly mentionIds: readonly MentionId[];
}

/** A part of an entity is another, new one. */
export interface SplitDetail extends PartOfEntity {
  readonly kind: "SPLIT";
  /** Made from the decision itself. */
  readonly newId: EntityId;
  readonly name: string;
  readonly type: EntityType;
}

/** A part of an entity is another one that is known. */
export interface LinkDetail extends PartOfEntity {
  readonly kind: "LINK";
  readonly to: EntityId;
}

/** Entities that look alike are different: they are no candidates, and are not merged while this is in force. */
export interface NotSameDetail {
  readonly kind: "NOT_SAME";
  readonly entityIds: readonly EntityId[];
}

/** An article is withdrawn, or lives again. Of several in force the last one counts. */
export interface ArticleDetail {
  readonly kind: "RETRACT" | "RESTORE";
  readonly articleId: ArticleId;
}

/** Fields that a reviewer puts right; what is absent stays as it was read, `null` takes an entity away. */
export interface ClaimCorrection {
  readonly speechAct?: SpeechAct;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly speakerId?: EntityId | null;
  readonly targetId?: EntityId | null;
}

/** What a reviewer made of a claim. Of several in force the last one counts; AUTO takes the claim back to how it was read. */
export interface ReviewDetail {
  readonly kind: "CORRECT";
  readonly claimId: ClaimId;
  readonly state: ReviewState;
  readonly correction: ClaimCorrection;
}

export type DecisionDetail = MergeDetail | SplitDetail | LinkDetail | NotSameDetail | ArticleDetail | ReviewDetail;

/** A decision as it is kept. `at` and `revertedAt` are system time: `knownAt` replays them. */
export interface Decision {
  readonly id: DecisionId;
  readonly detail: DecisionDetail;
  readonly reason: string;
  /** Who decided: a person, or the part of the program that did. */
  readonly by: string;
  readonly at: EpochMs;
  readonly revertedAt: EpochMs | null;
}

/** A decision that is to be made; the store gives it its id, its moment and, for a split, the new entity's id. */
export interface DecisionRequest {
  readonly detail: MergeDetail | Omit<SplitDetail, "newId"> | LinkDetail | NotSameDetail | ReviewDetail;
  readonly reason: string;
  readonly by: string;
  readonly at: EpochMs;
}

/** The records that a decision is about, the one that goes on first. */
export function subjectsOf(detail: DecisionDetail): readonly string[] {
  switch (detail.kind) {
    case "MERGE":
      return [detail.into, ...detail.from];
    case "SPLIT":
      return [detail.entityId, detail.newId];
    case "LINK":
      return [detail.entityId, detail.to];
    case "NOT_SAME":
      return detail.entityIds;
    case "RETRACT":
    case "RESTORE":
      return [detail.articleId];
    case "CORRECT":
      return [detail.claimId];
  }
}
