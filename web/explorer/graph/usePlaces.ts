import { useEffect, useRef, useState } from "react";
import type { Arrangement, LayoutNode, Point } from "../../shared/graph/layout.js";
import { nodeRoom } from "../../shared/graph/nodeSize.js";
import { computeLayout } from "./computeLayout.js";
import { depthsOf, firstTimesOf, type ViewGraph } from "./viewGraph.js";

export type Places = ReadonlyMap<string, Point>;

interface Placed {
  readonly places: Places;
  /** Puts one node where the visitor dragged it. */
  readonly move: (id: string, to: Point) => void;
}

/**
 * Where the nodes of a graph stand. Nodes that had a place keep it while others come; a change of arrangement, or of `round`, places
 * everything anew. `parents` says beside which node a new one starts; `pins` are places that were given.
 */
export function usePlaces(
  graph: ViewGraph,
  arrangement: Arrangement,
  parents: ReadonlyMap<string, string>,
  pins: Places,
): Placed {
  const [places, setPlaces] = useState<Places>(new Map());
  const known = useRef<{ arrangement: Arrangement; places: Map<string, Point> }>({ arrangement, places: new Map() });
  const key = `${graph.nodes.map((node) => node.id).join(" ")}|${graph.bundles.map((bundle) => bundle.id).join(" ")}`;
  useEffect(() => {
    let isCurrent = true;
    if (known.current.arrangement !== arrangement) known.current = { arrangement, places: new Map() };
    for (const [id, place] of pins) known.current.places.set(id, place);
    const nodes = layoutNodes(graph, known.current.places, parents, pins, arrangement);
    void computeLayout(nodes, graph.bundles, arrangement).then((answer) => {
      if (!isCurrent) return;
      for (const [id, place] of answer) known.current.places.set(id, place);
      setPlaces(new Map(answer));
    });
    return () => {
      isCurrent = false;
    };
    // The graph is the same as long as its ids are.
  }, [key, arrangement]);
  const move = (id: string, to: Point): void => {
    known.current.places.set(id, to);
    setPlaces((old) => new Map(old).set(id, to));
  };
  return { places, move };
}

function layoutNodes(
  graph: ViewGraph,
  known: Places,
  parents: ReadonlyMap<string, string>,
  pins: Places,
  arrangement: Arrangement,
): LayoutNode[] {
  const depths = depthsOf(graph);
  const times = firstTimesOf(graph);
  // With one newcomer or a first layout nothing is worth keeping still; else the map that the visitor knows stays.
  const isFirst = !graph.nodes.some((node) => known.has(node.id));
  return graph.nodes.map((node) => {
    const at = known.get(node.id);
    const parent = parents.get(node.id);
    return {
      id: node.id,
      radius: nodeRoom(node.claimCount, node.name),
      isFixed: pins.has(node.id) || (!isFirst && at !== undefined && arrangement === "force"),
      depth: depths.get(node.id) ?? 0,
      time: times.get(node.id) ?? null,
      ...(at && { at }),
      ...(parent !== undefined && { parent }),
    };
  });
}
