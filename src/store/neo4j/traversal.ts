import type { NeighborCount, Traversal } from "../graphStore.js";
import { rankRelations, walkAround, walkBetween } from "../walkGraph.js";
import type { Connection } from "./connection.js";
import { cypher, EDGE_TYPES } from "./cypher.js";
import { edgeCondition } from "./filterCypher.js";
import { LoadedSteps } from "./loadedSteps.js";
import { eachKey } from "./readLists.js";

/** Walks along the thin edges: fetched level by level, one statement each, then walked in memory as every store walks. */
export function traversal(connection: Connection): Traversal {
  return {
    async neighborSummary(ids, filter, options) {
      const condition = edgeCondition(filter);
      const counts = await eachKey(
        connection,
        ids,
        cypher`CALL (key) {
            MATCH (:Entity {id: key})-[x:${EDGE_TYPES}]->(there:Entity) WHERE ${condition}
            RETURN x.predicate AS predicate, 'OUT' AS direction, there.type AS type, count(*) AS n
            UNION ALL
            MATCH (:Entity {id: key})<-[x:${EDGE_TYPES}]-(there:Entity) WHERE ${condition}
            RETURN x.predicate AS predicate, 'IN' AS direction, there.type AS type, count(*) AS n
          }
          WITH predicate, direction, type, n ORDER BY n DESC, predicate, direction, type
          RETURN collect({predicate: predicate, direction: direction, type: type, count: n}) AS value`,
        options,
      );
      return ids.map((id) => (counts.get(id) ?? []) as NeighborCount[]);
    },

    async neighborhood(id, { depth, limit, filter }, options) {
      const steps = new LoadedSteps(connection, filter, options);
      let frontier = [id];
      for (let level = 0; level < depth && frontier.length > 0; level += 1) frontier = await steps.load(frontier);
      if (!steps.has(id)) return { entityIds: [], relationIds: [], truncated: false, total: 0 };
      return walkAround(steps, id, { depth, limit });
    },

    async paths(from, to, { maxLength, limit, filter }, options) {
      if (from === to) return { paths: [], truncated: false };
      const steps = new LoadedSteps(connection, filter, options);
      // From both ends to the middle: every relation of a path short enough is met from one of them.
      let [ahead, behind] = [[from], [to]];
      for (let length = 0; length < maxLength; length += 1) {
        if (length % 2 === 0) ahead = await steps.load(ahead);
        else behind = await steps.load(behind);
      }
      return walkBetween(steps, from, to, { maxLength, limit });
    },

    async relationsAmong(ids, filter, options) {
      const among = [...new Set(ids)];
      const rows = await connection.read(
        cypher`UNWIND ${among} AS key MATCH (:Entity {id: key})-[x:${EDGE_TYPES}]->(there:Entity)
          WHERE there.id IN ${among} AND ${edgeCondition(filter)} RETURN x.id AS id, x.support AS support`,
        options,
      );
      return rankRelations(new Map(rows.map((row) => [String(row["id"]), Number(row["support"])])));
    },
  };
}
