import type { ArticleRecord } from "../../domain/article.js";
import type { ArticleBundle } from "../../domain/bundle.js";
import type { ArticleId } from "../../domain/ids.js";
import { addressesOf, addressOf, type StoredVersion } from "../planPut.js";
import type { Connection } from "./openDatabase.js";

/** The stored articles that a write of bundles depends on: those given, and all at their addresses. */
export function findVersions(db: Connection, bundles: readonly ArticleBundle[]): StoredVersion[] {
  const ids = JSON.stringify(bundles.map(({ article }) => article.id));
  return db
    .all(
      `SELECT a.id, d.address, a.published_at, json_extract(a.json, '$.ingestedAt') AS ingested_at, a.live
         FROM article a LEFT JOIN article_address d ON d.article_id = a.id
         WHERE a.id IN (SELECT value FROM json_each(?1) UNION
           SELECT article_id FROM article_address WHERE address IN (SELECT value FROM json_each(?2)))
         ORDER BY a.id`,
      ids,
      JSON.stringify(addressesOf(bundles)),
    )
    .map((row) => ({
      id: row["id"] as ArticleId,
      address: row["address"] as string | null,
      publishedAt: row["published_at"] as number | null,
      ingestedAt: Number(row["ingested_at"]),
      isLive: row["live"] === 1,
    }));
}

/** Keeps where a new article was published. */
export function insertAddress(db: Connection, article: ArticleRecord): void {
  const address = addressOf(article);
  if (address !== null) db.run("INSERT INTO article_address (article_id, address) VALUES (?, ?)", article.id, address);
}
