import type { EntityType, RelationLineFragment } from "../../documents/documents.generated.js";
import { bundleRelations, type Bundle } from "../../shared/graph/bundleRelations.js";

/** An entity on the canvas. */
export interface ViewNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly claimCount: number;
  /** The view began with it. */
  readonly isSeed: boolean;
  readonly isPinned: boolean;
  /** Neighbours in the graph and how many of them were asked for, once it has been expanded. */
  readonly reach: { readonly shown: number; readonly total: number } | null;
}

/** What is drawn: the same for every renderer, the table and the list in words. */
export interface ViewGraph {
  readonly nodes: readonly ViewNode[];
  readonly bundles: readonly Bundle[];
}

/** What is chosen on the canvas: an entity, or the relations of a pair. */
export type Selection = { readonly kind: "node" | "bundle"; readonly id: string } | null;

/** The graph of some entities and the relations among them. */
export function makeViewGraph(nodes: readonly ViewNode[], relations: readonly RelationLineFragment[]): ViewGraph {
  const shown = new Set(nodes.map((node) => node.id));
  const inside = relations.filter(
    (one) => shown.has(one.subject.id) && one.object !== null && shown.has(one.object.id),
  );
  return { nodes, bundles: bundleRelations(inside) };
}

/** Steps of each entity from the nearest seed; what no seed reaches stands one ring beyond the farthest. */
export function depthsOf(graph: ViewGraph): Map<string, number> {
  const depths = new Map(graph.nodes.filter((node) => node.isSeed).map((node) => [node.id, 0]));
  for (let frontier = [...depths.keys()], depth = 1; frontier.length > 0; depth += 1) {
    const next = new Set<string>();
    for (const { source, target } of graph.bundles) {
      if (frontier.includes(source) && !depths.has(target)) next.add(target);
      if (frontier.includes(target) && !depths.has(source)) next.add(source);
    }
    for (const id of next) depths.set(id, depth);
    frontier = [...next];
  }
  const beyond = Math.max(0, ...depths.values()) + 1;
  return new Map(graph.nodes.map((node) => [node.id, depths.get(node.id) ?? beyond]));
}

/** Epoch ms of the earliest article that relates each entity. */
export function firstTimesOf(graph: ViewGraph): Map<string, number> {
  const times = new Map<string, number>();
  for (const { source, target, relations } of graph.bundles) {
    const published = relations.flatMap((relation) =>
      (relation.claims?.nodes ?? []).map((claim) => claim.article.publishedAt),
    );
    const earliest = Math.min(...published.filter((time) => time !== null).map((time) => Date.parse(time)));
    if (!Number.isFinite(earliest)) continue;
    for (const id of [source, target]) times.set(id, Math.min(earliest, times.get(id) ?? Number.POSITIVE_INFINITY));
  }
  return times;
}
