import type { Point } from "../../shared/graph/layout.js";
import { nodeRoom } from "../../shared/graph/nodeSize.js";
import type { Places } from "./usePlaces.js";
import type { ViewNode } from "./viewGraph.js";

/** What part of the plane is seen: the point in the middle, and pixels per unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.08;
const LARGEST = 4;
const MARGIN = 36;

/** The camera that shows every node with its name. Small graphs are not blown up. */
export function fitCamera(nodes: readonly ViewNode[], places: Places, size: Size): Camera {
  const boxes = nodes.flatMap((node) => {
    const place = places.get(node.id);
    const room = nodeRoom(node.claimCount, node.name);
    return place ? [{ left: place.x - room, right: place.x + room, top: place.y - 36, bottom: place.y + 48 }] : [];
  });
  if (boxes.length === 0 || size.width === 0) return { x: 0, y: 0, k: 1 };
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const k = Math.min((size.width - MARGIN) / (right - left), (size.height - MARGIN) / (bottom - top), 1.25);
  return { x: (left + right) / 2, y: (top + bottom) / 2, k: clampScale(k) };
}

export const clampScale = (k: number): number => Math.min(LARGEST, Math.max(SMALLEST, k));

/** From a point of the screen (pixels from the canvas's corner) to the plane. */
export const toPlane = (camera: Camera, size: Size, point: Point): Point => ({
  x: camera.x + (point.x - size.width / 2) / camera.k,
  y: camera.y + (point.y - size.height / 2) / camera.k,
});

/** From the plane to the screen. */
export const toScreen = (camera: Camera, size: Size, point: Point): Point => ({
  x: (point.x - camera.x) * camera.k + size.width / 2,
  y: (point.y - camera.y) * camera.k + size.height / 2,
});

/** Zooms by a factor and keeps the point under the pointer where it is. */
export function zoomAt(camera: Camera, size: Size, point: Point, factor: number): Camera {
  const k = clampScale(camera.k * factor);
  const held = toPlane(camera, size, point);
  return {
    k,
    x: held.x - (point.x - size.width / 2) / k,
    y: held.y - (point.y - size.height / 2) / k,
  };
}
