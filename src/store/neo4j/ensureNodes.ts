import type { Runner } from "./connection.js";
import { cypher } from "./cypher.js";

/** Makes the articles that are not there; answers the status each had, null for a new one. */
export async function ensureArticles(runner: Runner, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await runner.run(cypher`UNWIND ${[...new Set(ids)].toSorted()} AS id
    MERGE (a:Article {id: id}) RETURN id, a.status AS status`);
  return new Map(rows.map((row) => [String(row["id"]), (row["status"] ?? null) as string | null]));
}

/** Makes the entities that are not there. */
export async function ensureEntities(runner: Runner, ids: readonly string[]): Promise<void> {
  await runner.run(cypher`UNWIND ${[...new Set(ids)].toSorted()} AS id MERGE (e:Entity {id: id})`);
}
