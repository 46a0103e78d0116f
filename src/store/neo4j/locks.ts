import type { Runner } from "./connection.js";
import { cypher } from "./cypher.js";

/*
 * Writers come one after the other: whether an article is a copy depends on all the others, so one that does not see another's article yet would
 * miss it. Within a write, articles by id and then entities by id are made where they are not there, before what they hold is read.
 */

/** Waits until no other transaction writes. */
export async function lockWrites(runner: Runner): Promise<void> {
  await runner.run(cypher`MATCH (s:Schema) SET s.lock = 0`);
}

/** Locks articles, making those that are not there; answers the status each had, null for a new one. */
export async function lockArticles(runner: Runner, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await runner.run(cypher`UNWIND ${inOrder(ids)} AS id
    MERGE (a:Article {id: id}) SET a.lock = 0
    RETURN id, a.status AS status`);
  return new Map(rows.map((row) => [String(row["id"]), (row["status"] ?? null) as string | null]));
}

/** Locks entities, making those that are not there. */
export async function lockEntities(runner: Runner, ids: readonly string[]): Promise<void> {
  await runner.run(cypher`UNWIND ${inOrder(ids)} AS id MERGE (e:Entity {id: id}) SET e.lock = 0`);
}

const inOrder = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();
