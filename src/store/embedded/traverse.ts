import type { EntityId, RelationId } from "../../domain/ids.js";
import type { GraphPath, NeighborCount, RelationFilter, Subgraph } from "../graphStore.js";
import { relationCondition } from "./filterSql.js";
import { Adjacency, type Step } from "./adjacency.js";
import type { Connection } from "./openDatabase.js";
import type { WalkedRelation } from "./writeGraph.js";

/** Relations in an answer, and steps in a walk, at most. */
const MAX_RELATIONS = 2000;
const MAX_STEPS = 200_000;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reads the live graph into memory. */
export function loadAdjacency(db: Connection): Adjacency {
  const adjacency = new Adjacency();
  const rows = db.all(
    "SELECT id, subject_id, object_id, support FROM relation WHERE live > 0 AND object_id IS NOT NULL",
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
class Walk {
  private readonly admitted = new Map<string, Step[]>();
  private taken = 0;
  /** The walk met its limit and saw less than there is. */
  isCut = false;

  constructor(
    private readonly db: Connection,
    private readonly adjacency: Adjacency,
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
    `SELECT r.predicate, '${direction}' AS direction, e.type, count(*) AS n FROM relation r JOIN entity e ON e.id = r.${other}
       WHERE r.${own} = ? AND r.live > 0 AND (${condition.sql}) GROUP BY r.predicate, e.type`;
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

interface Reached {
  readonly id: string;
  readonly depth: number;
  readonly support: number;
}

/** Breadth first from one entity. Every entity in reach is counted; the nearest and best supported are kept. */
export function neighborhood(
  db: Connection,
  adjacency: Adjacency,
  start: string,
  { depth, limit, filter }: { depth: number; limit: number; filter?: RelationFilter },
): Subgraph {
  const known = db.get("SELECT 1 FROM entity WHERE id = ?", start);
  if (!known) return { entityIds: [], relationIds: [], truncated: false, total: 0 };
  const walk = new Walk(db, adjacency, filter);
  const reached = reach(walk, start, depth);
  const kept = reached
    .toSorted((a, b) => a.depth - b.depth || b.support - a.support || compare(a.id, b.id))
    .slice(0, limit);
  const inside = new Set([start, ...kept.map((one) => one.id)]);
  const expanded = [start, ...kept.filter((one) => one.depth < depth).map((one) => one.id)];
  const relations = new Map<string, number>();
  for (const id of expanded)
    for (const step of walk.steps(id)) if (inside.has(step.to)) relations.set(step.relation, step.support);
  const ranked = [...relations].toSorted(([a, m], [b, n]) => n - m || compare(a, b)).map(([id]) => id);
  return {
    entityIds: [...inside] as EntityId[],
    relationIds: ranked.slice(0, MAX_RELATIONS) as RelationId[],
    truncated: walk.isCut || kept.length < reached.length || ranked.length > MAX_RELATIONS,
    total: reached.length,
  };
}

function reach(walk: Walk, start: string, depth: number): Reached[] {
  const reached: Reached[] = [];
  const seen = new Set([start]);
  let frontier = [start];
  for (let level = 1; level <= depth && frontier.length > 0; level += 1) {
    const support = new Map<string, number>();
    for (const from of frontier) {
      for (const step of walk.steps(from)) {
        if (!seen.has(step.to)) support.set(step.to, Math.max(support.get(step.to) ?? 0, step.support));
      }
    }
    for (const [id, value] of support) {
      seen.add(id);
      reached.push({ id, depth: level, support: value });
    }
    frontier = [...support.keys()];
  }
  return reached;
}

/**
 * Loop-free paths by length, then by the ids along them. Distances to the goal, found first, keep the search from walking where no path
 * can be finished. Of several relations between two entities the best supported stands on the path.
 */
export function paths(
  db: Connection,
  adjacency: Adjacency,
  from: string,
  to: string,
  { maxLength, limit, filter }: { maxLength: number; limit: number; filter?: RelationFilter },
): { paths: GraphPath[]; truncated: boolean } {
  if (from === to || !adjacency.has(from) || !adjacency.has(to)) return { paths: [], truncated: false };
  const walk = new Walk(db, adjacency, filter);
  const distance = new Map<string, number>([
    [to, 0],
    ...reach(walk, to, maxLength).map(({ id, depth }) => [id, depth] as const),
  ]);
  const shortest = distance.get(from);
  if (shortest === undefined) return { paths: [], truncated: walk.isCut };
  const search = new PathSearch(walk, distance, to, limit + 1);
  for (let length = shortest; length <= maxLength && !search.isDone; length += 1) search.find([from], [], length);
  return { paths: search.found.slice(0, limit), truncated: walk.isCut || search.isCut || search.found.length > limit };
}

class PathSearch {
  readonly found: GraphPath[] = [];
  isCut = false;
  private visits = 0;

  constructor(
    private readonly walk: Walk,
    private readonly distance: ReadonlyMap<string, number>,
    private readonly goal: string,
    private readonly wanted: number,
  ) {}

  get isDone(): boolean {
    return this.found.length >= this.wanted || this.isCut;
  }

  /** Extends a path by exactly `left` relations to the goal. */
  find(entities: readonly string[], relations: readonly string[], left: number): void {
    const here = entities.at(-1) ?? "";
    if (left === 0) {
      if (here === this.goal)
        this.found.push({ entityIds: entities as EntityId[], relationIds: relations as RelationId[] });
      return;
    }
    if (here === this.goal) return;
    this.visits += 1;
    if (this.visits > MAX_STEPS) this.isCut = true;
    for (const { to, relation } of bestSteps(this.walk.steps(here))) {
      if (this.isDone) return;
      const remaining = this.distance.get(to);
      if (remaining === undefined || remaining > left - 1 || entities.includes(to)) continue;
      this.find([...entities, to], [...relations, relation], left - 1);
    }
  }
}

/** One step to each neighbour, by the best supported relation, in the order of the neighbours' ids. */
function bestSteps(steps: readonly Step[]): Step[] {
  const best = new Map<string, Step>();
  for (const step of steps) {
    const known = best.get(step.to);
    if (!known || step.support > known.support || (step.support === known.support && step.relation < known.relation))
      best.set(step.to, step);
  }
  return [...best.values()].toSorted((a, b) => compare(a.to, b.to));
}

export function relationsAmong(
  db: Connection,
  adjacency: Adjacency,
  ids: readonly string[],
  filter?: RelationFilter,
): RelationId[] {
  const walk = new Walk(db, adjacency, filter);
  const inside = new Set(ids);
  const found = new Map<string, number>();
  for (const id of inside)
    for (const step of walk.steps(id)) if (inside.has(step.to)) found.set(step.relation, step.support);
  return [...found].toSorted(([a, m], [b, n]) => n - m || compare(a, b)).map(([id]) => id as RelationId);
}
