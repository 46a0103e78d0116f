import type { CombinedError } from "@urql/core";
import { useEffect, useRef, useState } from "react";
import {
  ExpandDocument,
  ExploreNodesDocument,
  PathPageDocument,
  RelationsAmongDocument,
  type ExpandQuery,
  type ExploreNodesQuery,
  type GraphNodeFragment,
  type PathPageQuery,
  type RelationFilter,
  type RelationsAmongQuery,
} from "../../../documents/documents.generated.js";
import { client } from "../../data/client.js";
import { useWords } from "../../i18n/Words.js";
import { expansionKey, NO_RECORDS, showRecords, type CanvasRecords } from "./canvasRecords.js";
import type { CanvasView, Expansion } from "./canvasView.js";

export interface CanvasData {
  readonly records: CanvasRecords;
  readonly isLoading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

/** Ids that one request may name. */
const MOST_IDS = 100;

/**
 * Fetches what a view needs and has not been fetched: one request for an expansion, one for a path, one for the relations among all.
 * Dates go to the server too, so that an expansion within them brings those neighbours first.
 */
export function useCanvasRecords(view: CanvasView): CanvasData {
  const { language } = useWords();
  const [records, setRecords] = useState<CanvasRecords>(NO_RECORDS);
  const [pending, setPending] = useState(0);
  const [error, setError] = useState<CombinedError | null>(null);
  const [round, setRound] = useState(0);
  const asked = useRef(new Set<string>());

  const fetchOnce = async <Data>(
    key: string,
    document: string,
    variables: object,
    take: (data: Data) => void,
  ): Promise<void> => {
    if (asked.current.has(key)) return;
    asked.current.add(key);
    setPending((count) => count + 1);
    const answer = await client.query<Data>(document, { ...variables, lang: language }).toPromise();
    setPending((count) => count - 1);
    if (answer.data) take(answer.data);
    if (!answer.error) return;
    asked.current.delete(key);
    setError(answer.error);
  };

  const dates = `${view.filters.from ?? ""}:${view.filters.to ?? ""}`;
  const wanted = [view.seeds, view.expansions.map(expansionKey), view.paths, dates].join(" ");
  useEffect(() => {
    for (const expansion of view.expansions) {
      void fetchOnce<ExpandQuery>(
        `${expansionKey(expansion)} ${dates} ${language}`,
        ExpandDocument,
        expandVariables(expansion, view),
        (data) => setRecords((old) => withExpansion(old, expansion, data)),
      );
    }
    for (const [from, to] of view.paths) {
      void fetchOnce<PathPageQuery>(
        `path ${from}:${to} ${language}`,
        PathPageDocument,
        { from, to, maxLength: 4, limit: 5 },
        (data) => setRecords((old) => withPaths(old, `${from}:${to}`, data)),
      );
    }
    const expanded = new Set(view.expansions.map((one) => one.id));
    const bare = view.seeds.filter((id) => !expanded.has(id)).slice(0, MOST_IDS);
    if (bare.length > 0) {
      void fetchOnce<ExploreNodesQuery>(
        `nodes ${bare.join()} ${language}`,
        ExploreNodesDocument,
        { ids: bare },
        (data) => setRecords((old) => ({ ...old, nodes: withNodes(old, data.nodes.filter(isEntity)) })),
      );
    }
  }, [wanted, language, round]);

  const shown = showRecords(view, records)
    .graph.nodes.map((node) => node.id)
    .slice(0, MOST_IDS);
  const among = view.isRevealed && pending === 0 && shown.length > 1 ? shown.toSorted().join() : "";
  useEffect(() => {
    if (among === "") return;
    void fetchOnce<RelationsAmongQuery>(`among ${among} ${language}`, RelationsAmongDocument, { ids: shown }, (data) =>
      setRecords((old) => ({ ...old, among: [...old.among, ...data.relationsAmong] })),
    );
  }, [among, language, round]);

  return {
    records,
    isLoading: pending > 0,
    error,
    retry: () => {
      setError(null);
      setRound((count) => count + 1);
    },
  };
}

function expandVariables({ id, predicate, limit }: Expansion, { filters }: CanvasView): object {
  const conditions: RelationFilter = {
    ...(predicate && { predicate: { eq: predicate } }),
    ...((filters.from ?? filters.to) && {
      publishedAt: { ...(filters.from && { gte: filters.from }), ...(filters.to && { lt: filters.to }) },
    }),
  };
  return { id, limit, filter: Object.keys(conditions).length === 0 ? null : conditions };
}

const isEntity = (node: ExploreNodesQuery["nodes"][number]): node is GraphNodeFragment =>
  node !== null && "claimCount" in node;

const withNodes = (old: CanvasRecords, nodes: readonly GraphNodeFragment[]): Map<string, GraphNodeFragment> =>
  new Map([...old.nodes, ...nodes.map((node) => [node.id, node] as const)]);

function withExpansion(old: CanvasRecords, expansion: Expansion, { entity }: ExpandQuery): CanvasRecords {
  if (!entity) return old;
  const { nodes, relations, total } = entity.neighborhood;
  return {
    ...old,
    nodes: withNodes(old, [...nodes, entity]),
    summaries: new Map(old.summaries).set(entity.id, entity.neighborSummary),
    reached: new Map(old.reached).set(expansionKey(expansion), { nodes, relations, total }),
  };
}

function withPaths(old: CanvasRecords, key: string, data: PathPageQuery): CanvasRecords {
  const nodes = data.paths.paths.flatMap((path) => path.nodes);
  const relations = data.paths.paths.flatMap((path) => path.relations);
  return { ...old, nodes: withNodes(old, nodes), paths: new Map(old.paths).set(key, { nodes, relations }) };
}
