import { layoutGraph, type Arrangement, type LayoutLink, type LayoutNode } from "../../shared/graph/layout.js";

/** One layout to compute. The answer carries the same number. */
export interface LayoutRequest {
  readonly number: number;
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly arrangement: Arrangement;
}

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const places = layoutGraph(data.nodes, data.links, data.arrangement);
  self.postMessage({ number: data.number, places });
});
