import type { RelationId } from "../../domain/ids.js";
import type { GraphPath, NeighborCount, RelationFilter, Subgraph } from "../graphStore.js";
import { MAX_STEPS, rankRelations, walkAround, walkBetween, type Step, type Steps } from "../walkGraph.js";
import { relationCondition } from "./filterSql.js";
import { Adjacency } from "./adjacency.js";
import type { Connection } from "./openDatabase.js";
import type { WalkedRelation } from "./deriveRelationRow.js";

/** What walks step over, before a filter: the adjacency in memory, or the relations of a past moment. */
interface Ground {
  has(entityId: string): boolean;
  steps(entityId: string): Iterable<Step>;
}

/** Steps read from the database, entity by entity: for a past moment, which is not worth an adjacency of its own. */
export const stepsFrom = (db: Connection): Ground => ({
  has: (id) => db.get("SELECT 1 FROM entity WHERE id = ?", id) !== undefined,
  steps: (id) =>
    db
      .all(
        `SELECT r.id, r.object_id AS other, r.support FROM relation r WHERE r.subject_id = ?1 AND r.object_id IS NOT NULL AND r.live > 0 AND r.status <> 'RETRACTED'
           UNION ALL SELECT r.id, r.subject_id, r.support FROM relation r WHERE r.object_id = ?1 AND r.live > 0 AND r.status <> 'RETRACTED'`,
        id,
      )
      .map((row) => ({ relation: String(row["id"]), to: String(row["other"]), support: Number(row["support"]) })),
});

/** Reads the live graph into memory. */
export function loadAdjacency(db: Connection): Adjacency {
  const adjacency = new Adjacency();
  const rows = db.all(
    "SELECT id, subject_id, object_id, support FROM relation WHERE live > 0 AND status <> 'RETRACTED' AND object_id IS NOT NULL",
  );
  for (const row of rows) {
    adjacency.apply({
      id: String(row["id"]),
      subjectId: String(row["subject_id"]),
      objectId: String(row["object_id"]),
      support: Number(row["support"]),
      live: true,
    } satisfies WalkedRelation);
  }
  return adjacency;
}

/** The steps from an entity that a filter admits; asked of the database for all relations of an entity at once. */
class Walk implements Steps {
  private readonly admitted = new Map<string, Step[]>();
  private taken = 0;
  /** The walk met its limit and saw less than there is. */
  isCut = false;

  constructor(
    private readonly db: Connection,
    private readonly adjacency: Ground,
    private readonly filter: RelationFilter | undefined,
  ) {}

  steps(from: string): readonly Step[] {
    const known = this.admitted.get(from);
    if (known) return known;
    const steps: Step[] = [];
    for (const step of this.adjacency.steps(from)) {
      if (this.taken >= MAX_STEPS) {
        this.isCut = true;
        break;
      }
      this.taken += 1;
      steps.push(step);
    }
    const admitted = this.filter ? this.admit(steps, this.filter) : steps;
    this.admitted.set(from, admitted);
    return admitted;
  }

  private admit(steps: readonly Step[], filter: RelationFilter): Step[] {
    const condition = relationCondition(filter);
    const rows = this.db.all(
      `SELECT r.id FROM relation r WHERE r.id IN (SELECT value FROM json_each(?)) AND (${condition.sql})`,
      JSON.stringify(steps.map((step) => step.relation)),
      ...condition.parameters,
    );
    const ids = new Set(rows.map((row) => row["id"]));
    return steps.filter((step) => ids.has(step.relation));
  }
}

export function neighborSummary(db: Connection, ids: readonly string[], filter?: RelationFilter): NeighborCount[][] {
  const condition = filter ? relationCondition(filter) : { sql: "1", parameters: [] };
  const side = (direction: string, own: string, other: string): string =>
    `SELECT r.predicate, '${direction}' AS direction, (SELECT e.type FROM entity e WHERE e.id = r.${other}) AS type, count(*) AS n FROM relation r
       WHERE r.${own} = ? AND r.${other} IS NOT NULL AND r.live > 0 AND r.status <> 'RETRACTED' AND (${condition.sql}) GROUP BY r.predicate, type`;
  const sql = `${side("OUT", "subject_id", "object_id")} UNION ALL ${side("IN", "object_id", "subject_id")} ORDER BY n DESC, predicate, direction, type`;
  return ids.map((id) =>
    db.all(sql, id, ...condition.parameters, id, ...condition.parameters).map(
      (row) =>
        ({
          predicate: row["predicate"],
          direction: row["direction"],
          type: row["type"],
          count: Number(row["n"]),
        }) as NeighborCount,
    ),
  );
}

/** Breadth first from one entity that the store knows. */
export function neighborhood(
  db: Connection,
  adjacency: Ground,
  start: string,
  { filter, ...limits }: { depth: number; limit: number; filter?: RelationFilter },
): Subgraph {
  const known = db.get("SELECT 1 FROM entity WHERE id = ?", start);
  if (!known) return { entityIds: [], relationIds: [], truncated: false, total: 0 };
  return walkAround(new Walk(db, adjacency, filter), start, limits);
}

/** Loop-free paths, shortest first. */
export function paths(
  db: Connection,
  adjacency: Ground,
  from: string,
  to: string,
  { filter, ...limits }: { maxLength: number; limit: number; filter?: RelationFilter },
): { paths: GraphPath[]; truncated: boolean } {
  if (from === to || !adjacency.has(from) || !adjacency.has(to)) return { paths: [], truncated: false };
  return walkBetween(new Walk(db, adjacency, filter), from, to, limits);
}

export function relationsAmong(
  db: Connection,
  adjacency: Ground,
  ids: readonly string[],
  filter?: RelationFilter,
): RelationId[] {
  const walk = new Walk(db, adjacency, filter);
  const inside = new Set(ids);
  const found = new Map<string, number>();
  for (const id of inside)
    for (const step of walk.steps(id)) if (inside.has(step.to)) found.set(step.relation, step.support);
  return rankRelations(found);
}
