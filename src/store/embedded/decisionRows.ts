import { DecisionsInForce } from "../../derive/decisionsInForce.js";
import { subjectsOf, type Decision } from "../../domain/decision.js";
import type { EntityId } from "../../domain/ids.js";
import type { DecisionFacts, DecisionLookups } from "../settleDecision.js";
import type { Connection } from "./openDatabase.js";
import type { Row } from "./sqliteDriver.js";

export const DECISION = "d.id, d.detail, d.reason, d.by, d.at, d.reverted_at";

export const readDecision = (row: Row): Decision => ({
  id: row["id"] as Decision["id"],
  detail: JSON.parse(String(row["detail"])) as Decision["detail"],
  reason: String(row["reason"]),
  by: String(row["by"]),
  at: Number(row["at"]),
  revertedAt: row["reverted_at"] === null ? null : Number(row["reverted_at"]),
});

export function loadDecisions(db: Connection): DecisionsInForce {
  const rows = db.all(`SELECT ${DECISION} FROM decision d WHERE d.reverted_at IS NULL ORDER BY d.serial`);
  return new DecisionsInForce(rows.map(readDecision));
}

/** Number that the next decision gets; they are never deleted. */
export const nextSerial = (db: Connection): number =>
  Number(db.get("SELECT coalesce(max(serial), 0) + 1 AS n FROM decision")?.["n"]);

export function insertDecision(db: Connection, serial: number, decision: Decision): void {
  const { id, detail, reason, by, at } = decision;
  db.run(
    "INSERT INTO decision (serial, id, kind, detail, reason, by, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
    serial,
    id,
    detail.kind,
    JSON.stringify(detail),
    reason,
    by,
    at,
  );
  for (const subject of new Set(subjectsOf(detail)))
    db.run("INSERT INTO decision_subject (subject_id, serial) VALUES (?, ?)", subject, serial);
}

/** The table of entities merged away, made equal to what is in force. */
export function syncRedirects(db: Connection, decisions: DecisionsInForce, at: number): void {
  const wanted = new Map([...decisions.mergedAway()].map((id) => [id, decisions.survivorOf(id as EntityId) as string]));
  for (const row of db.all("SELECT from_id, to_id FROM redirect")) {
    const from = String(row["from_id"]);
    if (wanted.get(from) === row["to_id"]) wanted.delete(from);
    else db.run("DELETE FROM redirect WHERE from_id = ?", from);
  }
  for (const [from, to] of wanted)
    db.run("INSERT INTO redirect (from_id, to_id, from_at) VALUES (?, ?, ?)", from, to, at);
}

/** What is known of the records that a decision names. */
export function findFacts(
  db: Connection,
  { entityIds, articleIds, mentionIds, claimId }: DecisionLookups,
): DecisionFacts {
  const ids = (sql: string, ...parameters: string[]): Set<string> =>
    new Set(db.all(sql, ...parameters).map((row) => String(row["id"])));
  const listed = (values: readonly string[]): string => JSON.stringify(values);
  const owner = entityIds[0] ?? "";
  const claim = claimId === null ? undefined : db.get("SELECT article_id FROM claim WHERE id = ?", claimId);
  return {
    entityIds: ids("SELECT id FROM entity WHERE id IN (SELECT value FROM json_each(?))", listed(entityIds)),
    articleIds: ids(
      "SELECT article_id AS id FROM article_entity WHERE entity_id = ? AND article_id IN (SELECT value FROM json_each(?))",
      owner,
      listed(articleIds),
    ),
    mentionIds: ids(
      "SELECT id FROM mention WHERE entity_id = ? AND id IN (SELECT value FROM json_each(?))",
      owner,
      listed(mentionIds),
    ),
    claimEntityIds: claim
      ? ids("SELECT entity_id AS id FROM article_entity WHERE article_id = ?", String(claim["article_id"]))
      : null,
  };
}
