import type { EntityId, RelationId } from "../domain/ids.js";
import type { GraphPath, Subgraph } from "./graphStore.js";

/** Relations in an answer, and steps in a walk, at most. */
const MAX_RELATIONS = 2000;
export const MAX_STEPS = 200_000;

/** One relation seen from one of its ends. */
export interface Step {
  readonly relation: string;
  readonly to: string;
  readonly support: number;
}

/** The part of the graph that a walk may see. */
export interface Steps {
  /** The live relations of an entity that the walk's filter admits. */
  steps(from: string): readonly Step[];
  /** Whether the walk met its limit and saw less than there is. */
  readonly isCut: boolean;
}

interface Reached {
  readonly id: string;
  readonly depth: number;
  readonly support: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Breadth first from one entity. Every entity in reach is counted; the nearest and best supported are kept. */
export function walkAround(
  walk: Steps,
  start: string,
  { depth, limit }: { readonly depth: number; readonly limit: number },
): Subgraph {
  const reached = reach(walk, start, depth);
  const kept = reached
    .toSorted((a, b) => a.depth - b.depth || b.support - a.support || compare(a.id, b.id))
    .slice(0, limit);
  const inside = new Set([start, ...kept.map((one) => one.id)]);
  const expanded = [start, ...kept.filter((one) => one.depth < depth).map((one) => one.id)];
  const relations = new Map<string, number>();
  for (const id of expanded)
    for (const step of walk.steps(id)) if (inside.has(step.to)) relations.set(step.relation, step.support);
  const ranked = rankRelations(relations);
  return {
    entityIds: [...inside] as EntityId[],
    relationIds: ranked.slice(0, MAX_RELATIONS),
    truncated: walk.isCut || kept.length < reached.length || ranked.length > MAX_RELATIONS,
    total: reached.length,
  };
}

/** Best supported first, then by id. */
export const rankRelations = (relations: ReadonlyMap<string, number>): RelationId[] =>
  [...relations].toSorted(([a, m], [b, n]) => n - m || compare(a, b)).map(([id]) => id as RelationId);

function reach(walk: Steps, start: string, depth: number): Reached[] {
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
 * Loop-free paths by length, then by the ids along them. Distances to the goal, found first, keep the search from walking where no path can be finished:
 * known half of the way from the goal, and beyond only at entities that are near enough to the start, so that hubs far from both are never
 * looked at. Of several relations between two entities the best supported stands on the path.
 */
export function walkBetween(
  walk: Steps,
  from: string,
  to: string,
  { maxLength, limit }: { readonly maxLength: number; readonly limit: number },
): { paths: GraphPath[]; truncated: boolean } {
  if (from === to) return { paths: [], truncated: false };
  const distance = distancesToGoal(walk, from, to, maxLength);
  const shortest = distance.get(from);
  if (shortest === undefined) return { paths: [], truncated: walk.isCut };
  const search = new PathSearch(walk, distance, to, limit + 1);
  for (let length = shortest; length <= maxLength && !search.isDone; length += 1) search.find([from], [], length);
  return { paths: search.found.slice(0, limit), truncated: walk.isCut || search.isCut || search.found.length > limit };
}

/** The distance to the goal of every entity that lies on a path from the start of at most `maxLength`; of others perhaps. */
function distancesToGoal(walk: Steps, from: string, to: string, maxLength: number): Map<string, number> {
  const ahead = Math.ceil(maxLength / 2);
  const fromStart = distancesFrom(walk, from, ahead);
  const distance = distancesFrom(walk, to, maxLength - ahead);
  const isNear = (id: string, left: number): boolean => (fromStart.get(id) ?? maxLength + 1) + left <= maxLength;
  let level = maxLength - ahead;
  let frontier = [...distance].filter(([id, left]) => left === level && isNear(id, left)).map(([id]) => id);
  while (frontier.length > 0) {
    level += 1;
    const next = new Set<string>();
    for (const id of frontier)
      for (const step of walk.steps(id)) if (!distance.has(step.to) && isNear(step.to, level)) next.add(step.to);
    for (const id of next) distance.set(id, level);
    frontier = [...next];
  }
  return distance;
}

const distancesFrom = (walk: Steps, start: string, depth: number): Map<string, number> =>
  new Map([[start, 0], ...reach(walk, start, depth).map((one) => [one.id, one.depth] as const)]);

class PathSearch {
  readonly found: GraphPath[] = [];
  isCut = false;
  private visits = 0;
  private readonly sorted = new Map<string, readonly Step[]>();

  constructor(
    private readonly walk: Steps,
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
    for (const { to, relation } of this.stepsFrom(here)) {
      if (this.isDone) return;
      if ((this.distance.get(to) ?? 0) > left - 1 || entities.includes(to)) continue;
      this.find([...entities, to], [...relations, relation], left - 1);
    }
  }

  /** The steps that can lead to the goal. Asked again for each path through an entity, sorted once. */
  private stepsFrom(id: string): readonly Step[] {
    const known = this.sorted.get(id);
    if (known) return known;
    const steps = bestSteps(this.walk.steps(id).filter((step) => this.distance.has(step.to)));
    this.sorted.set(id, steps);
    return steps;
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
