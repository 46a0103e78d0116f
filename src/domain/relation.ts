import type { EntityId, RelationId } from "./ids.js";
import type { Predicate } from "./ontology.js";
import type { EpochMs, TimeRef } from "./time.js";

/** Derived by rules from the claims, never by a model's opinion; every status carries its reason. */
export const RELATION_STATUSES = [
  "REPORTED",
  "SINGLE_ORIGIN",
  "CORROBORATED",
  "SELF_CONFIRMED",
  "ALLEGED",
  "DENIED",
  "DISPUTED",
  "PLANNED",
  "RETRACTED",
] as const;
export type RelationStatus = (typeof RELATION_STATUSES)[number];

/** A detail that narrows a relation: field, amount, share, place, role. */
export interface Qualifier {
  readonly key: string;
  readonly value: string;
  readonly entityId: EntityId | null;
}

/** What identifies a relation. */
export interface RelationKey {
  readonly id: RelationId;
  readonly predicate: Predicate;
  readonly subjectId: EntityId;
  readonly objectId: EntityId | null;
  /** A quantity, date or phrase where the object is not an entity. */
  readonly objectText: string | null;
}

/** What the claims behind a relation amount to. Rebuilt from claims at any time. */
export interface RelationStanding {
  readonly status: RelationStatus;
  readonly statusReason: string;
  readonly support: number;
  readonly oppose: number;
  readonly independentSources: number;
}

/** A distinct (subject, predicate, object) over all articles. */
export interface Relation extends RelationKey, RelationStanding {
  /** The literal phrase where predicate is OTHER, else the commonest cue. */
  readonly phrase: string | null;
  readonly eventTime: TimeRef | null;
  readonly qualifiers: readonly Qualifier[];
  readonly firstPublishedAt: EpochMs | null;
  readonly lastPublishedAt: EpochMs | null;
}
