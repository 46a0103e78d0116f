import type { Decision } from "../../domain/decision.js";
import { DECISION, readDecision } from "./decisionRows.js";
import type { Connection } from "./openDatabase.js";

export function decisions(db: Connection, ids: readonly string[]): (Decision | null)[] {
  const rows = db.all(
    `SELECT ${DECISION} FROM decision d WHERE d.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  const found = new Map(rows.map((row) => [String(row["id"]), readDecision(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The ids that a record's decisions may name it by: its own, and those of entities that live on as it. */
export const NAMES_OF = `SELECT ?1 UNION SELECT d.to_id FROM redirect d WHERE d.from_id = ?1
  UNION SELECT d.from_id FROM redirect d WHERE d.to_id IN (SELECT ?1 UNION SELECT o.to_id FROM redirect o WHERE o.from_id = ?1)`;

export const decisionsAbout = (db: Connection, ids: readonly string[], first: number): Decision[][] =>
  ids.map((id) =>
    db
      .all(
        `SELECT ${DECISION} FROM decision d WHERE d.serial IN (SELECT s.serial FROM decision_subject s WHERE s.subject_id IN (${NAMES_OF}))
           ORDER BY d.serial DESC LIMIT ?2`,
        id,
        first,
      )
      .map(readDecision),
  );
