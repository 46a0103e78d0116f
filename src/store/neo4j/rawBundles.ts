import type { ArticleBundle } from "../../domain/bundle.js";
import type { Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { bundleColumns, bundleOf } from "./storedBundles.js";

/** Articles' bundles as resolution gave them, in the order of their ids: kept apart only while decisions make readers see others. */
export async function rawBundles(runner: Runner, ids: readonly string[]): Promise<ArticleBundle[]> {
  const rows = await runner.run(cypher`UNWIND ${ids} AS id MATCH (a:Article {id: id})
    OPTIONAL MATCH (b:RawBundle {articleId: id}) RETURN b.json AS raw, ${bundleColumns(cypher`Claim`)}`);
  return rows.map((row) => {
    const seen = bundleOf(row);
    const raw = row["raw"] === null ? seen : (JSON.parse(String(row["raw"])) as ArticleBundle);
    return { ...raw, article: { ...raw.article, text: seen.article.text, status: "LIVE" } };
  });
}

export async function keepRaw(runner: Runner, bundles: readonly ArticleBundle[]): Promise<void> {
  if (bundles.length === 0) return;
  const rows = bundles.map((raw) => ({
    articleId: raw.article.id,
    entityIds: raw.entities.map((entity) => entity.id),
    json: JSON.stringify({ ...raw, article: { ...raw.article, text: "" } }),
  }));
  await runner.run(cypher`UNWIND ${rows} AS row MERGE (b:RawBundle {articleId: row.articleId}) ON CREATE SET b += row`);
}

export const dropRaw = (runner: Runner, ids: readonly string[]): Promise<unknown> =>
  runner.run(cypher`MATCH (b:RawBundle) WHERE b.articleId IN ${ids} DELETE b`);
