import type { Article } from "../../domain/article.js";
import type { ArticleBundle, EntityRecord, RelationRecord } from "../../domain/bundle.js";
import type { Claim } from "../../domain/claim.js";
import type { Mention } from "../../domain/entity.js";
import type { Relation } from "../../domain/relation.js";
import type { RelationTelling } from "../mergeTellings.js";
import type { Connection } from "./openDatabase.js";
import { readMention } from "./readRecords.js";

/** An article's bundle as its rows hold it, whether it is live or not. */
export function storedBundle(db: Connection, id: string): ArticleBundle {
  const row = db.get("SELECT json, text FROM article WHERE id = ?", id);
  if (!row) throw new Error(`article ${id} is in the store`);
  const { originId: _, ...own } = JSON.parse(String(row["json"])) as Omit<Article, "text" | "status">;
  return {
    article: { ...own, text: String(row["text"]), status: "LIVE" },
    entities: storedEntities(db, id),
    mentions: storedMentions(db, id),
    claims: storedClaims(db, id),
    relations: storedRelations(db, id),
  };
}

const storedEntities = (db: Connection, id: string): EntityRecord[] =>
  db
    .all(
      "SELECT t.json FROM article_entity x JOIN entity_telling t ON t.entity_id = x.entity_id AND t.digest = x.digest WHERE x.article_id = ? ORDER BY x.entity_id",
      id,
    )
    .map((row) => JSON.parse(String(row["json"])) as EntityRecord);

const storedMentions = (db: Connection, id: string): Mention[] =>
  db
    .all(
      'SELECT id, article_id, entity_id, start, "end" AS "end", surface, kind FROM mention WHERE article_id = ? ORDER BY start, id',
      id,
    )
    .map(readMention);

const storedClaims = (db: Connection, id: string): Claim[] =>
  db
    .all("SELECT json FROM claim WHERE article_id = ? ORDER BY id", id)
    .map((row) => ({ ...(JSON.parse(String(row["json"])) as Omit<Claim, "retiredAt">), retiredAt: null }));

const storedRelations = (db: Connection, id: string): RelationRecord[] =>
  db
    .all(
      "SELECT t.json AS told, r.json FROM relation_telling t JOIN relation r ON r.id = t.relation_id WHERE t.article_id = ? ORDER BY r.id",
      id,
    )
    .map((row) => {
      const { id: relation, predicate, subjectId, objectId } = JSON.parse(String(row["json"])) as Relation;
      return { id: relation, predicate, subjectId, objectId, ...(JSON.parse(String(row["told"])) as RelationTelling) };
    });

/** An article's bundle as resolution gave it: kept apart only while decisions make readers see another. */
export function rawBundle(db: Connection, id: string): ArticleBundle {
  const row = db.get("SELECT json FROM raw_bundle WHERE article_id = ?", id);
  if (!row) return storedBundle(db, id);
  const raw = JSON.parse(String(row["json"])) as ArticleBundle;
  const text = String(db.get("SELECT text FROM article WHERE id = ?", id)?.["text"]);
  return { ...raw, article: { ...raw.article, text } };
}

export function keepRaw(db: Connection, raw: ArticleBundle): void {
  const { id } = raw.article;
  const json = JSON.stringify({ ...raw, article: { ...raw.article, text: "" } });
  db.run("INSERT INTO raw_bundle (article_id, json) VALUES (?, ?) ON CONFLICT DO NOTHING", id, json);
  for (const entity of raw.entities)
    db.run("INSERT INTO raw_entity (entity_id, article_id) VALUES (?, ?) ON CONFLICT DO NOTHING", entity.id, id);
}

export function dropRaw(db: Connection, id: string): void {
  db.run("DELETE FROM raw_bundle WHERE article_id = ?", id);
  db.run("DELETE FROM raw_entity WHERE article_id = ?", id);
}
