import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { groupBy } from "../groupBy.js";

/** A node as the layout sees it. Positions are pixels at scale 1, y down, about the origin. */
export interface LayoutNode {
  readonly id: string;
  /** Half the room that node and name take. */
  readonly radius: number;
  /** Where it stands already; a new node has none and starts beside `parent`. */
  readonly at?: Point;
  readonly parent?: string;
  /** Stays where it is. */
  readonly isFixed: boolean;
  /** Steps from where the view began; for rings. */
  readonly depth: number;
  /** Epoch ms of the earliest article that relates it; for the arrangement by time. */
  readonly time: number | null;
}

export interface LayoutLink {
  readonly source: string;
  readonly target: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Arrangement = "force" | "rings" | "time";

const TICKS = 240;
const RING = 210;
const TIME_WIDTH = 1100;

interface Body {
  id: string;
  x: number;
  y: number;
  fx?: number;
  fy?: number;
  radius: number;
}

/**
 * Places nodes. Repeatable: the same input gives the same places. Fixed nodes keep theirs, so that an expansion does not move what is known.
 * Force-directed after Fruchterman and Reingold in the form of d3-force (velocity Verlet, Barnes-Hut), with collision by label room.
 */
export function layoutGraph(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  arrangement: Arrangement,
): Map<string, Point> {
  if (arrangement === "rings") return layoutRings(nodes);
  const bodies = startPlaces(nodes, arrangement);
  const simulation = forceSimulation(bodies)
    .stop()
    .force("charge", forceManyBody().strength(-700).distanceMax(1200))
    .force(
      "link",
      forceLink<Body, { source: string; target: string }>(links.map((link) => ({ ...link })))
        .id((body) => body.id)
        .distance(185)
        .strength(0.4),
    )
    .force("collide", forceCollide<Body>((body) => body.radius).iterations(2))
    .force("x", forceX(0).strength(arrangement === "time" ? 0 : 0.02))
    // Screens are wider than high, and names are too.
    .force("y", forceY(0).strength(0.07));
  simulation.tick(nodes.length > 400 ? TICKS / 2 : TICKS);
  return new Map(bodies.map((body) => [body.id, { x: body.x, y: body.y }]));
}

function startPlaces(nodes: readonly LayoutNode[], arrangement: Arrangement): Body[] {
  const known = new Map(nodes.filter((node) => node.at).map((node) => [node.id, node.at as Point]));
  const timeX = timeScale(nodes);
  return nodes.map((node, index) => {
    const parent = known.get(node.parent ?? "") ?? { x: 0, y: 0 };
    // The golden angle spreads newcomers round their parent without chance.
    const angle = index * 2.399963;
    const reach = 40 + 12 * Math.sqrt(index);
    const place = node.at ?? { x: parent.x + reach * Math.cos(angle), y: parent.y + reach * Math.sin(angle) };
    const body: Body = { id: node.id, x: place.x, y: place.y, radius: node.radius };
    if (node.isFixed) return { ...body, fx: place.x, fy: place.y };
    const x = arrangement === "time" ? timeX(node.time) : null;
    return x === null ? body : { ...body, x, fx: x };
  });
}

function timeScale(nodes: readonly LayoutNode[]): (time: number | null) => number | null {
  const times = nodes.flatMap((node) => (node.time === null ? [] : [node.time]));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (times.length === 0 || first === last) return () => null;
  return (time) => (time === null ? null : ((time - first) / (last - first) - 0.5) * TIME_WIDTH);
}

/** The starts in the middle, their neighbours round them, and so on; each ring as wide as its names need. */
function layoutRings(nodes: readonly LayoutNode[]): Map<string, Point> {
  const places = new Map<string, Point>();
  let reach = 0;
  const rings = [...groupBy(nodes, (node) => node.depth)].toSorted(([a], [b]) => a - b);
  for (const [depth, ring] of rings) {
    const room = ring.reduce((sum, node) => sum + node.radius * 2.1, 0) / (2 * Math.PI);
    reach = depth === 0 && ring.length === 1 ? 0 : Math.max(reach + RING, room);
    ring.forEach((node, index) => {
      const angle = (index / ring.length) * 2 * Math.PI - Math.PI / 2;
      const free = { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
      places.set(node.id, node.isFixed && node.at ? node.at : free);
    });
  }
  return places;
}
