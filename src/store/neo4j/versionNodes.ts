import type { ArticleBundle } from "../../domain/bundle.js";
import type { ArticleId } from "../../domain/ids.js";
import { addressesOf, type StoredVersion } from "../planPut.js";
import type { Runner } from "./connection.js";
import { cypher } from "./cypher.js";

/** The stored articles that a write of bundles depends on: those given, and the live ones at their addresses. */
export async function findVersions(runner: Runner, bundles: readonly ArticleBundle[]): Promise<StoredVersion[]> {
  const ids = bundles.map(({ article }) => article.id);
  const rows = await runner.run(cypher`CALL () {
      UNWIND ${ids} AS id MATCH (a:Article {id: id}) WHERE a.status IS NOT NULL RETURN a
      UNION UNWIND ${addressesOf(bundles)} AS address MATCH (a:LiveArticle:Article {address: address}) RETURN a
    }
    RETURN a.id AS id, a.address AS address, a.publishedAt AS publishedAt, a.json AS json, a.status AS status ORDER BY id`);
  return rows.map((row) => ({
    id: row["id"] as ArticleId,
    address: (row["address"] ?? null) as string | null,
    publishedAt: (row["publishedAt"] ?? null) as number | null,
    ingestedAt: Number((JSON.parse(String(row["json"])) as { ingestedAt: number }).ingestedAt),
    isLive: row["status"] !== "WITHDRAWN",
  }));
}
