import { createHash } from "node:crypto";
import type { Claim } from "../../domain/claim.js";
import type { ArticleId } from "../../domain/ids.js";
import type { Relation } from "../../domain/relation.js";
import type { ArticleBundle, EntityRecord, RelationRecord } from "../../domain/bundle.js";
import type { RelationTelling } from "../mergeTellings.js";
import type { Connection } from "./openDatabase.js";
import { articles, mentionsOf } from "./readRecords.js";

const ALL = { first: Number.MAX_SAFE_INTEGER - 1 };

/** The next live bundles by article id. */
export function exportPage(db: Connection, after: string, size: number): ArticleBundle[] {
  return db.snapshot(() => {
    const ids = db
      .all("SELECT id FROM article WHERE live = 1 AND id > ? ORDER BY id LIMIT ?", after, size)
      .map((row) => String(row["id"]));
    return ids.map((id) => exportBundle(db, id));
  });
}

function exportBundle(db: Connection, id: string): ArticleBundle {
  const [stored] = articles(db, [id]);
  if (!stored) throw new Error(`article ${id} left the store during the export`);
  const { originId: _, ...article } = stored;
  const [mentions] = mentionsOf(db, "article", [id], ALL);
  const claims = db
    .all("SELECT json FROM claim WHERE article_id = ? AND retired_at IS NULL ORDER BY id", id)
    .map((row) => ({ ...(JSON.parse(String(row["json"])) as Omit<Claim, "retiredAt">), retiredAt: null }));
  return {
    article,
    entities: exportEntities(db, article.id),
    mentions: mentions?.items ?? [],
    claims,
    relations: exportRelations(db, article.id),
  };
}

const exportEntities = (db: Connection, id: ArticleId): EntityRecord[] =>
  db
    .all(
      "SELECT t.json FROM article_entity x JOIN entity_telling t ON t.entity_id = x.entity_id AND t.digest = x.digest WHERE x.article_id = ? ORDER BY x.entity_id",
      id,
    )
    .map((row) => JSON.parse(String(row["json"])) as EntityRecord);

const exportRelations = (db: Connection, id: ArticleId): RelationRecord[] =>
  db
    .all(
      "SELECT t.json AS told, r.json FROM relation_telling t JOIN relation r ON r.id = t.relation_id WHERE t.article_id = ? ORDER BY r.id",
      id,
    )
    .map((row) => {
      const { id: relation, predicate, subjectId, objectId } = JSON.parse(String(row["json"])) as Relation;
      return {
        id: relation,
        predicate,
        subjectId,
        objectId,
        ...(JSON.parse(String(row["told"])) as RelationTelling),
      };
    });

/** SHA-256 over the live records in the order of their ids, without system times. */
export function graphHash(db: Connection): string {
  return db.snapshot(() => {
    const hash = createHash("sha256");
    const add = (sql: string, read: (row: Record<string, unknown>) => unknown): void => {
      for (const row of db.all(sql)) hash.update(`${JSON.stringify(read(row))}\n`);
    };
    add("SELECT json, text FROM article WHERE live = 1 ORDER BY id", (row) => [
      { ...JSON.parse(String(row["json"])), ingestedAt: 0 },
      row["text"],
    ]);
    add("SELECT json, article_count, claim_count FROM entity WHERE live > 0 ORDER BY id", (row) => [
      row["json"],
      row["article_count"],
      row["claim_count"],
    ]);
    add(
      "SELECT m.id, m.entity_id, m.kind FROM mention m JOIN article a ON a.id = m.article_id WHERE a.live = 1 ORDER BY m.id",
      (row) => Object.values(row),
    );
    add("SELECT json FROM claim WHERE retired_at IS NULL ORDER BY id", (row) => ({
      ...JSON.parse(String(row["json"])),
      recordedAt: 0,
    }));
    add("SELECT json FROM relation WHERE live > 0 ORDER BY id", (row) => row["json"]);
    return hash.digest("hex");
  });
}
