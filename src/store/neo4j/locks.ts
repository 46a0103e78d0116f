import type { Runner } from "./connection.js";
import { cypher } from "./cypher.js";

/*
 * Writers take locks in one order, articles by id and then entities by id, before they read what they will change: of two that touch the same
 * entities one waits, neither loses an update, and no two wait for each other. Everything derived hangs on an entity, so no other locks are needed.
 */

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
