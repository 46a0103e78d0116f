import { kindsOf, type EntityType } from "../../domain/ontology.js";
import { toIso, type EpochMs } from "../../domain/time.js";
import type { ClaimFilter, StatsField, TimeBucket } from "../../store/graphStore.js";

/** The condition that a value of a field stands for. */
function conditionOf(field: StatsField, key: string): Record<string, unknown> {
  switch (field) {
    case "SPEECH_ACT":
      return { speechAct: { eq: key } };
    case "PREDICATE":
      return { predicate: { eq: key } };
    case "SPEAKER":
      return { speaker: { id: { eq: key } } };
    case "TARGET":
      return { target: { id: { eq: key } } };
    case "PUBLISHER":
      return { publisher: { id: { eq: key } } };
    case "LANG":
      return { lang: { eq: key } };
    case "ENTITY_TYPE":
      return { about: exactType(key as EntityType) };
    case "MODALITY":
      return { modality: { eq: key } };
    case "POLARITY":
      return { polarity: { eq: key } };
  }
}

/** A type finds its kinds as well; a bucket counts what has the type itself. */
function exactType(type: EntityType): Record<string, unknown> {
  const kinds = kindsOf(type).filter((kind) => kind !== type);
  return { type: { eq: type }, ...(kinds.length > 0 && { not: { type: { in: kinds } } }) };
}

/** A stretch of publication time as a condition. */
export function bucketCondition(start: EpochMs, bucket: TimeBucket): Record<string, unknown> {
  return { publishedAt: { gte: toIso(start), lt: toIso(bucketEnd(start, bucket)) } };
}

/** Where the bucket that begins at `start` ends, in UTC. */
export function bucketEnd(start: EpochMs, bucket: TimeBucket): EpochMs {
  const date = new Date(start);
  if (bucket === "DAY") return start + 86_400_000;
  if (bucket === "WEEK") return start + 7 * 86_400_000;
  return bucket === "MONTH"
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
    : Date.UTC(date.getUTCFullYear() + 1, 0, 1);
}

/** JSON text of the ClaimFilter that returns exactly the claims behind a bucket: the query's own filter and the bucket's values. */
export function drillFilter(
  filter: ClaimFilter | undefined,
  values: readonly (readonly [StatsField, string])[],
  more: Record<string, unknown> = {},
): string {
  const conditions = values.map(([field, key]) => conditionOf(field, key));
  if (Object.keys(more).length > 0) conditions.push(more);
  const own = filter && (momentsAsIso(filter) as ClaimFilter);
  // Beside the filter's own conditions, not around them: a filter at the limit of depth stays within it.
  if (own) return JSON.stringify({ ...own, and: [...(own.and ?? []), ...conditions] });
  return JSON.stringify(conditions.length === 1 ? conditions[0] : { and: conditions });
}

/** Moments are numbers inside; the filter's text must be valid as a GraphQL argument. */
function momentsAsIso(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => momentsAsIso(one, name));
  if (typeof value !== "object" || value === null) return value;
  const isMoment = name === "saidAt" || name === "publishedAt";
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      isMoment && typeof one === "number" ? toIso(one) : momentsAsIso(one, key),
    ]),
  );
}
