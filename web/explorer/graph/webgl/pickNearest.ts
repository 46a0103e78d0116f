import type { Point } from "../../../shared/graph/layout.js";
import { nodeRadius } from "../../../shared/graph/nodeSize.js";
import { toScreen, type Camera, type Size } from "../camera.js";
import type { Places } from "../usePlaces.js";
import type { Selection, ViewGraph } from "../viewGraph.js";

const SLACK = 6;

/** What lies under a point of the screen, by geometry: a node first, else a line within a few pixels. */
export function pickNearest(graph: ViewGraph, places: Places, camera: Camera, size: Size, point: Point): Selection {
  const onScreen = (id: string): Point | null => {
    const place = places.get(id);
    return place ? toScreen(camera, size, place) : null;
  };
  for (const node of graph.nodes) {
    const at = onScreen(node.id);
    const reach = Math.max(12, nodeRadius(node.claimCount) * camera.k) + SLACK / 2;
    if (at && Math.hypot(at.x - point.x, at.y - point.y) <= reach) return { kind: "node", id: node.id };
  }
  for (const bundle of graph.bundles) {
    const [from, to] = [onScreen(bundle.source), onScreen(bundle.target)];
    if (from && to && distanceToSegment(point, from, to) <= SLACK) return { kind: "bundle", id: bundle.id };
  }
  return null;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy || 1;
  const part = Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / square));
  return Math.hypot(point.x - from.x - part * dx, point.y - from.y - part * dy);
}
