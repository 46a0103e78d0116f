import type { ExpandQuery, GraphNodeFragment, RelationLineFragment } from "../../../documents/documents.generated.js";
import type { ViewNode } from "../../graph/viewGraph.js";
import { makeViewGraph, type ViewGraph } from "../../graph/viewGraph.js";
import type { CanvasFilters, CanvasView, Expansion } from "./canvasView.js";

export type NeighborCounts = NonNullable<ExpandQuery["entity"]>["neighborSummary"];

/** What one expansion brought. */
export interface Reached {
  readonly nodes: readonly GraphNodeFragment[];
  readonly relations: readonly RelationLineFragment[];
  readonly total: number;
}

/** What has been fetched for the canvas. It only grows; the view says what of it is shown. */
export interface CanvasRecords {
  readonly nodes: ReadonlyMap<string, GraphNodeFragment>;
  readonly summaries: ReadonlyMap<string, NeighborCounts>;
  /** By `expansionKey`. */
  readonly reached: ReadonlyMap<string, Reached>;
  /** By `from:to`. */
  readonly paths: ReadonlyMap<string, Omit<Reached, "total">>;
  /** Relations among what is shown. */
  readonly among: readonly RelationLineFragment[];
}

export const NO_RECORDS: CanvasRecords = {
  nodes: new Map(),
  summaries: new Map(),
  reached: new Map(),
  paths: new Map(),
  among: [],
};

export const expansionKey = ({ id, predicate, limit }: Expansion): string => `${id}:${predicate ?? ""}:${limit}`;

/** The graph that a view shows of the records, and what its filters and the cap hold back. */
export interface ShownGraph {
  readonly graph: ViewGraph;
  /** Before filters; what the filters count and list. */
  readonly relations: readonly RelationLineFragment[];
  readonly removedByFilters: number;
  readonly beyondCap: number;
  /** Beside whom a new node starts. */
  readonly parents: ReadonlyMap<string, string>;
}

/** Applies a view to the records. */
export function showRecords(view: CanvasView, records: CanvasRecords): ShownGraph {
  const brought = view.expansions.flatMap((expansion) => {
    const reached = records.reached.get(expansionKey(expansion)) ?? nearestReached(records, expansion);
    return reached ? [{ expansion, reached }] : [];
  });
  const along = view.paths.flatMap((pair) => records.paths.get(pair.join(":")) ?? []);
  const members = new Map<string, GraphNodeFragment>();
  const parents = new Map<string, string>();
  const put = (node: GraphNodeFragment | undefined): void => {
    if (node && !view.hidden.includes(node.id)) members.set(node.id, node);
  };
  for (const id of view.seeds) put(records.nodes.get(id));
  for (const { expansion, reached } of brought) {
    if (!members.has(expansion.id) && !parents.has(expansion.id)) put(records.nodes.get(expansion.id));
    for (const node of reached.nodes) {
      if (!members.has(node.id)) parents.set(node.id, expansion.id);
      put(node);
    }
  }
  for (const path of along) for (const node of path.nodes) put(node);

  const loaded = new Map<string, RelationLineFragment>();
  for (const { reached } of brought) for (const one of reached.relations) loaded.set(one.id, one);
  for (const path of along) for (const one of path.relations) loaded.set(one.id, one);
  if (view.isRevealed) for (const one of records.among) loaded.set(one.id, one);
  const among = [...loaded.values()].filter((one) => members.has(one.subject.id) && members.has(one.object?.id ?? ""));
  const admitted = among.filter((one) => admits(view.filters, one));
  return {
    ...limit(view, records, members, admitted),
    relations: among,
    removedByFilters: among.length - admitted.length,
    parents,
  };
}

/** While an expansion with a larger limit is on its way, the smaller one stays on the canvas. */
function nearestReached(records: CanvasRecords, expansion: Expansion): Reached | undefined {
  for (let size = expansion.limit; size > 0; size -= 25) {
    const smaller = records.reached.get(expansionKey({ ...expansion, limit: size }));
    if (smaller) return smaller;
  }
  return undefined;
}

function limit(
  view: CanvasView,
  records: CanvasRecords,
  members: ReadonlyMap<string, GraphNodeFragment>,
  relations: readonly RelationLineFragment[],
): Pick<ShownGraph, "graph" | "beyondCap"> {
  const joined = new Set(relations.flatMap((one) => [one.subject.id, one.object?.id ?? ""]));
  const { types } = view.filters;
  const wanted = [...members.values()].filter(
    (node) =>
      view.seeds.includes(node.id) || (joined.has(node.id) && (types.length === 0 || types.includes(node.type))),
  );
  const nodes = wanted.slice(0, view.cap).map((node): ViewNode => ({
    ...node,
    isSeed: view.seeds.includes(node.id),
    isPinned: node.id in view.pins,
    reach: reachOf(view, records, node.id),
  }));
  return { graph: makeViewGraph(nodes, relations), beyondCap: wanted.length - nodes.length };
}

/** How many neighbours of an entity were asked for, and how many there are. */
function reachOf(view: CanvasView, records: CanvasRecords, id: string): ViewNode["reach"] {
  const whole = view.expansions.find((one) => one.id === id && one.predicate === null);
  const reached = whole && (records.reached.get(expansionKey(whole)) ?? nearestReached(records, whole));
  return reached ? { shown: Math.max(0, reached.nodes.length - 1), total: reached.total } : null;
}

/** Whether filters let a relation through; publisher, language and days are those of a claim behind it. */
export function admits(filters: CanvasFilters, relation: RelationLineFragment): boolean {
  const { predicates, statuses, minOrigins } = filters;
  if (predicates.length > 0 && !predicates.includes(relation.predicate)) return false;
  if (statuses.length > 0 && !statuses.includes(relation.status)) return false;
  if (relation.independentSources < minOrigins && minOrigins > 1) return false;
  const claims = relation.claims?.nodes ?? [];
  return !needsClaim(filters) || claims.some((claim) => admitsArticle(filters, claim.article));
}

const needsClaim = ({ publishers, languages, from, to }: CanvasFilters): boolean =>
  publishers.length > 0 || languages.length > 0 || from !== null || to !== null;

type VoiceArticle = NonNullable<RelationLineFragment["claims"]>["nodes"][number]["article"];

function admitsArticle({ publishers, languages, from, to }: CanvasFilters, article: VoiceArticle): boolean {
  const published = article.publishedAt?.slice(0, 10) ?? null;
  if (publishers.length > 0 && !publishers.includes(article.publisher?.id ?? "")) return false;
  if (languages.length > 0 && !languages.includes(article.lang)) return false;
  if (from !== null && (published === null || published < from)) return false;
  return to === null || (published !== null && published < to);
}
