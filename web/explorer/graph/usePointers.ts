import { useEffect, useRef, type PointerEvent, type RefObject } from "react";
import type { Point } from "../../shared/graph/layout.js";
import { toPlane, zoomAt, type Camera, type Size } from "./camera.js";
import type { CameraControl } from "./useCamera.js";
import type { Selection } from "./viewGraph.js";

export interface PointerWishes {
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (id: string) => void;
  /** A node dragged to a place of the plane; `isDone` once, on release. */
  readonly onDrag: (id: string, to: Point, isDone: boolean) => void;
  /** What lies under a point of the screen. */
  readonly hit: (at: { readonly element: Element | null; readonly point: Point }) => Selection;
}

interface Gesture {
  readonly start: Point;
  readonly camera: Camera;
  readonly on: Selection;
  hasMoved: boolean;
}

const SLACK = 4;

/** Mouse, pen and fingers on the canvas: choose, open, drag nodes, move and pinch the view. */
export function usePointers(
  stage: RefObject<HTMLElement | null>,
  size: Size,
  control: CameraControl,
  wishes: PointerWishes,
) {
  const pointers = useRef(new Map<number, Point>());
  const gesture = useRef<Gesture | null>(null);
  const latest = useRef({ size, control, wishes });
  latest.current = { size, control, wishes };

  const pointOf = (event: { clientX: number; clientY: number }): Point => {
    const box = stage.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    // React listens to wheel passively; the page must not scroll while the view zooms.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { size: now, control: view } = latest.current;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      view.set(zoomAt(view.camera, now, pointOf(event), Math.exp(-event.deltaY * unit * 0.0016)));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, []);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const point = pointOf(event);
    const on = wishes.hit({ element: elementAt(event), point });
    pointers.current.set(event.pointerId, point);
    gesture.current = { start: point, camera: control.camera, on, hasMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const before = pointers.current.get(event.pointerId);
    const active = gesture.current;
    if (!before || !active) return;
    const point = pointOf(event);
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
    pointers.current.set(event.pointerId, point);
    if (others[0]) {
      active.hasMoved = true;
      const factor = distance(point, others[0]) / Math.max(1, distance(before, others[0]));
      control.set(zoomAt(control.camera, size, others[0], factor));
      return;
    }
    if (!active.hasMoved && distance(point, active.start) < SLACK) return;
    active.hasMoved = true;
    if (active.on?.kind === "node") wishes.onDrag(active.on.id, toPlane(control.camera, size, point), false);
    else {
      const { k } = active.camera;
      control.set({
        k,
        x: active.camera.x - (point.x - active.start.x) / k,
        y: active.camera.y - (point.y - active.start.y) / k,
      });
    }
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    const active = gesture.current;
    pointers.current.delete(event.pointerId);
    if (!active || pointers.current.size > 0) return;
    gesture.current = null;
    if (!active.hasMoved) wishes.onSelect(active.on);
    else if (active.on?.kind === "node")
      wishes.onDrag(active.on.id, toPlane(control.camera, size, pointOf(event)), true);
  };
  const onDoubleClick = (event: { clientX: number; clientY: number }): void => {
    const on = wishes.hit({ element: elementAt(event), point: pointOf(event) });
    if (on?.kind === "node") wishes.onOpen(on.id);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onDoubleClick };
}

/** While the stage holds the pointer, events name the stage: what is under them is asked for. */
const elementAt = ({ clientX, clientY }: { clientX: number; clientY: number }): Element | null =>
  document.elementFromPoint(clientX, clientY);

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
