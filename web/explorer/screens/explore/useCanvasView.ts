import { useCallback, useRef } from "react";
import { navigate } from "../../app/location.js";
import { readView, writeView, type CanvasView } from "./canvasView.js";

export interface CanvasHistory {
  readonly view: CanvasView;
  /** A step of the visitor: can be undone, and is an entry of the browser's history. */
  readonly step: (change: (view: CanvasView) => CanvasView) => void;
  /** What is no step of its own: the selection, the camera, the kind of view. */
  readonly adjust: (change: Partial<CanvasView>) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** The view of the canvas. The address holds it; undo and redo are the addresses before and after. */
export function useCanvasView(address: URL): CanvasHistory {
  const past = useRef<string[]>([]);
  const future = useRef<string[]>([]);
  const view = readView(address);
  const latest = useRef(view);
  latest.current = view;
  const current = `${address.pathname}${address.search}`;

  const step = useCallback(
    (change: (view: CanvasView) => CanvasView): void => {
      const next = writeView(change(latest.current));
      if (next === writeView(latest.current)) return;
      past.current.push(current);
      future.current = [];
      navigate(next);
    },
    [current],
  );
  const adjust = useCallback(
    (change: Partial<CanvasView>): void => navigate(writeView({ ...latest.current, ...change }), { replace: true }),
    [],
  );
  const go = (from: { current: string[] }, to: { current: string[] }) =>
    from.current.length === 0
      ? null
      : (): void => {
          const target = from.current.pop();
          if (target === undefined) return;
          to.current.push(current);
          navigate(target);
        };
  return { view, step, adjust, undo: go(past, future), redo: go(future, past) };
}
