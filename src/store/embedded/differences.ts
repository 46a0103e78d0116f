import type { Claim } from "../../domain/claim.js";
import type { Decision } from "../../domain/decision.js";
import type { Relation } from "../../domain/relation.js";
import type { Between, Page, PageRequest, StatusChange } from "../graphStore.js";
import { DECISION, readDecision } from "./decisionRows.js";
import { allOf, type Condition } from "./filterSql.js";
import type { PastConnection } from "./pastConnection.js";
import { listSql, pageOf } from "./pageSql.js";
import { NAMES_OF } from "./readDecisions.js";
import { CLAIM, claimOrdering, readClaim, readRelation, RELATION, relationOrdering } from "./readRecords.js";

/*
 * What changed between two moments. The connection reads the second moment, and the first as `claim_before` and `relation_before`.
 * A row that is new since the first moment, or has changed, begins after it: `from_at` finds them by index.
 */

const SURVIVOR = "coalesce((SELECT d.to_id FROM redirect d WHERE d.from_id = ?), ?)";

const ofEntity = (id: string | null, sql: string, places: number): Condition | null =>
  id === null ? null : { sql, parameters: Array.from({ length: places * 2 }, () => id) };

const claimConditions = ({ from, entityId }: Between): (Condition | null)[] => [
  { sql: "c.retired_at IS NULL AND c.from_at > ?", parameters: [from] },
  {
    sql: "NOT EXISTS (SELECT 1 FROM claim_before b WHERE b.id = c.id AND b.retired_at IS NULL)",
    parameters: [],
  },
  ofEntity(entityId, `c.id IN (SELECT p.claim_id FROM claim_party p WHERE p.entity_id = ${SURVIVOR})`, 1),
];

const relationOf = (id: string | null): Condition | null =>
  ofEntity(id, `r.subject_id = ${SURVIVOR} OR r.object_id = ${SURVIVOR}`, 2);

const relationConditions = ({ from, entityId }: Between): (Condition | null)[] => [
  { sql: "r.live > 0 AND r.from_at > ?", parameters: [from] },
  { sql: "NOT EXISTS (SELECT 1 FROM relation_before b WHERE b.id = r.id AND b.live > 0)", parameters: [] },
  relationOf(entityId),
];

export function newClaims(db: PastConnection, between: Between, page: PageRequest): Page<Claim> {
  const { sql, parameters } = listSql(CLAIM, "claim c", claimConditions(between), claimOrdering(), page);
  return pageOf(db.all(sql, ...parameters), page, readClaim);
}

export function newRelations(db: PastConnection, between: Between, page: PageRequest): Page<Relation> {
  const { sql, parameters } = listSql(RELATION, "relation r", relationConditions(between), relationOrdering(), page);
  return pageOf(db.all(sql, ...parameters), page, readRelation);
}

function count(db: PastConnection, table: string, conditions: readonly (Condition | null)[]): number {
  const { sql, parameters } = allOf(conditions);
  return Number(db.get(`SELECT count(*) AS n FROM ${table} WHERE ${sql}`, ...parameters)?.["n"]);
}

export const countNewClaims = (db: PastConnection, between: Between) => count(db, "claim c", claimConditions(between));
export const countNewRelations = (db: PastConnection, between: Between) =>
  count(db, "relation r", relationConditions(between));

/** Where the last version with another status ended; the present status begins with the first version from there on. */
const OTHER_ENDED =
  "coalesce((SELECT max(o.to_at) FROM main.relation_past o WHERE o.id = r.id AND o.to_at <= r.from_at AND o.status <> r.status), 0)";
const SINCE = `min(r.from_at, coalesce((SELECT min(v.from_at) FROM main.relation_past v WHERE v.id = r.id AND v.from_at >= ${OTHER_ENDED}), r.from_at))`;
const FORMER = "(SELECT b.status FROM relation_before b WHERE b.id = r.id)";

export function statusChanges(db: PastConnection, { from, entityId }: Between, first: number): StatusChange[] {
  const { sql, parameters } = allOf([
    { sql: "r.from_at > ?", parameters: [from] },
    { sql: `${FORMER} IS NOT r.status AND (r.live > 0 OR ${FORMER} IS NOT NULL)`, parameters: [] },
    relationOf(entityId),
  ]);
  const rows = db.all(
    `SELECT r.id, r.json, r.status, ${FORMER} AS former, ${SINCE} AS since FROM relation r WHERE ${sql}
       ORDER BY former IS NULL, since DESC, r.id LIMIT ?`,
    ...parameters,
    first,
  );
  return rows.map((row) => ({
    relationId: row["id"] as StatusChange["relationId"],
    from: row["former"] as StatusChange["from"],
    to: row["status"] as StatusChange["to"],
    at: Number(row["since"]),
    reason: readRelation(row).statusReason,
  }));
}

export function decisionsBetween(db: PastConnection, { from, entityId }: Between, first: number): Decision[] {
  const about =
    entityId === null
      ? "1"
      : `d.serial IN (SELECT s.serial FROM decision_subject s WHERE s.subject_id IN (${NAMES_OF}))`;
  return db
    .all(
      `SELECT ${DECISION} FROM decision d WHERE (d.at > ?2 OR d.reverted_at > ?2) AND (${about}) ORDER BY d.serial DESC LIMIT ?3`,
      entityId,
      from,
      first,
    )
    .map(readDecision);
}
