import type { Point } from "./layout.js";

/** The path of one relation between two nodes, and where its label stands. */
export interface EdgeCurve {
  readonly path: string;
  readonly label: Point;
  /** Angle of the label along the line, degrees, so that it is never upside down. */
  readonly angle: number;
  readonly arrow: string;
}

const GAP = 34;

/**
 * A curve from the border of one node to that of the other. `index` of `count` parallel relations: the middle one is straight, the
 * others bow to either side.
 */
export function edgeCurve(
  from: Point & { readonly r: number },
  to: Point & { readonly r: number },
  index: number,
  count: number,
): EdgeCurve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  // The side must not depend on the direction, else opposite relations of a pair fall on one another.
  const side = from.x < to.x || (from.x === to.x && from.y < to.y) ? 1 : -1;
  const bow = (index - (count - 1) / 2) * GAP * side;
  const control = { x: (from.x + to.x) / 2 + nx * bow * 2, y: (from.y + to.y) / 2 + ny * bow * 2 };
  const start = towards(from, control, from.r + 2);
  const end = towards(to, control, to.r + 7);
  const label = { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
  return {
    path: `M ${round(start)} Q ${round(control)} ${round(end)}`,
    label,
    angle: uprightAngle(end.x - start.x, end.y - start.y),
    arrow: arrowHead(control, towards(to, control, to.r + 1.5)),
  };
}

function uprightAngle(dx: number, dy: number): number {
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  return angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function arrowHead(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const back = { x: tip.x - ux * 8, y: tip.y - uy * 8 };
  const corners = [tip, { x: back.x - uy * 3.6, y: back.y + ux * 3.6 }, { x: back.x + uy * 3.6, y: back.y - ux * 3.6 }];
  return `M ${corners.map(round).join(" L ")} Z`;
}

const round = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
