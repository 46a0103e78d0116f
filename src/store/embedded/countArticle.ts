import type { ArticleEntityRow } from "./articleRows.js";
import type { Connection } from "./openDatabase.js";
import type { Touched } from "./touched.js";

/** What an article counts for one of its entities. */
export type Counted = Pick<ArticleEntityRow, "entityId" | "digest" | "mentions" | "claims">;

/** Adds (1) or takes away (-1) what an article counts for one of its entities; 0 only notes that the entity has to be derived anew. */
export function countArticleEntity(db: Connection, row: Counted, sign: 1 | 0 | -1, touched: Touched): void {
  if (sign !== 0) {
    db.run(
      "UPDATE entity_telling SET live_articles = live_articles + ? WHERE entity_id = ? AND digest = ?",
      sign,
      row.entityId,
      row.digest,
    );
  }
  touched.entity(row.entityId, sign, row.mentions > 0 ? sign : 0, sign * row.claims);
}

/** The stored ones of an article. */
export const countedRows = (db: Connection, articleId: string): Counted[] =>
  db
    .all("SELECT entity_id, digest, mentions, claims FROM article_entity WHERE article_id = ?", articleId)
    .map((row) => ({
      entityId: String(row["entity_id"]),
      digest: String(row["digest"]),
      mentions: Number(row["mentions"]),
      claims: Number(row["claims"]),
    }));

/** Adds or takes away a whole article, and notes what has to be derived anew. */
export function countArticle(db: Connection, articleId: string, sign: 1 | -1, touched: Touched): void {
  for (const row of countedRows(db, articleId)) countArticleEntity(db, row, sign, touched);
  for (const row of db.all("SELECT relation_id FROM relation_telling WHERE article_id = ?", articleId))
    touched.relation(String(row["relation_id"]));
}
