import type { EntityRecord } from "../../domain/bundle.js";
import { lookupName } from "../lookupName.js";
import { searchedNames } from "../searchedFields.js";
import { mergeEntityTellings, type EntityTelling } from "../mergeTellings.js";
import type { Connection } from "./openDatabase.js";
import { indexEntry } from "./searchIndex.js";

/** By how much the counts of an entity change. */
export interface CountChange {
  live: number;
  articles: number;
  claims: number;
}

/** Name, type and names from the live tellings; from all where none is live, and then it is not listed. An entity that nothing tells of is gone. */
export function deriveEntityRow(db: Connection, id: string, change: CountChange, at: number): void {
  const tellings = tellingsOf(db, id);
  if (tellings.length === 0) {
    db.run("DELETE FROM entity WHERE id = ?", id);
    db.run("DELETE FROM entity_name WHERE entity_id = ?", id);
    return;
  }
  const merged = { id, ...mergeEntityTellings(tellings) };
  const json = JSON.stringify(merged);
  const old = db.get("SELECT json, article_count, claim_count, live FROM entity WHERE id = ?", id);
  const counts = [
    Number(old?.["article_count"] ?? 0) + change.articles,
    Number(old?.["claim_count"] ?? 0) + change.claims,
    Number(old?.["live"] ?? 0) + change.live,
  ] as const;
  if (old?.["json"] === json) {
    db.run("UPDATE entity SET article_count = ?, claim_count = ?, live = ? WHERE id = ?", ...counts, id);
    return;
  }
  db.run(
    `INSERT INTO entity (id, json, type, name, article_count, claim_count, live, from_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET json = excluded.json, type = excluded.type, name = excluded.name, article_count = excluded.article_count,
         claim_count = excluded.claim_count, live = excluded.live`,
    id,
    json,
    merged.type,
    merged.name,
    ...counts,
    at,
  );
  const fields = searchedNames(merged);
  writeNames(db, id, new Set(fields.map(({ text }) => lookupName(text))), at);
  indexEntry(db, "ENTITY", id, fields);
}

function tellingsOf(db: Connection, id: string): EntityTelling[] {
  const live = db.all(
    "SELECT json, live_articles AS n FROM entity_telling WHERE entity_id = ? AND live_articles > 0",
    id,
  );
  const rows =
    live.length > 0
      ? live
      : db.all(
          `SELECT t.json, count(*) AS n FROM article_entity x JOIN entity_telling t ON t.entity_id = x.entity_id AND t.digest = x.digest
             WHERE x.entity_id = ? GROUP BY t.digest`,
          id,
        );
  return rows.map((row) => ({ record: JSON.parse(String(row["json"])) as EntityRecord, count: Number(row["n"]) }));
}

function writeNames(db: Connection, id: string, wanted: Set<string>, at: number): void {
  for (const row of db.all("SELECT folded FROM entity_name WHERE entity_id = ?", id)) {
    const folded = String(row["folded"]);
    if (!wanted.delete(folded)) db.run("DELETE FROM entity_name WHERE folded = ? AND entity_id = ?", folded, id);
  }
  for (const folded of wanted)
    if (folded) db.run("INSERT INTO entity_name (folded, entity_id, from_at) VALUES (?, ?, ?)", folded, id, at);
}
