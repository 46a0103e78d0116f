import { useCallback, useEffect, useRef, useState } from "react";
import { fitCamera, type Camera, type Size } from "./camera.js";
import type { Places } from "./usePlaces.js";
import type { ViewNode } from "./viewGraph.js";

const GLIDE_MS = 280;

export interface CameraControl {
  readonly camera: Camera;
  /** Moves at once; the visitor's own doing, after which the view is only fitted on request or when the graph changes. */
  readonly set: (camera: Camera) => void;
  readonly fit: () => void;
}

/** The camera of a graph. It fits the graph whenever places change, gliding there unless motion is unwanted. */
export function useCamera(nodes: readonly ViewNode[], places: Places, size: Size, start: Camera | null): CameraControl {
  const [camera, setCamera] = useState<Camera>(start ?? { x: 0, y: 0, k: 1 });
  const current = useRef(camera);
  const frame = useRef(0);
  const isFirst = useRef(true);
  const set = useCallback((next: Camera): void => {
    window.cancelAnimationFrame(frame.current);
    current.current = next;
    setCamera(next);
  }, []);
  const glide = useCallback((to: Camera): void => {
    window.cancelAnimationFrame(frame.current);
    const from = current.current;
    const began = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, (now - began) / GLIDE_MS);
      const eased = 1 - (1 - part) ** 3;
      const mix = (a: number, b: number): number => a + (b - a) * eased;
      const next = { x: mix(from.x, to.x), y: mix(from.y, to.y), k: mix(from.k, to.k) };
      current.current = next;
      setCamera(next);
      if (part < 1) frame.current = window.requestAnimationFrame(step);
    };
    frame.current = window.requestAnimationFrame(step);
  }, []);
  const fit = useCallback((): void => {
    const target = fitCamera(nodes, places, size);
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) set(target);
    else glide(target);
  }, [nodes, places, size, set, glide]);

  const members = nodes.map((node) => node.id).join(" ");
  const arranged = [...places.keys()].join(" ");
  useEffect(() => {
    if (places.size === 0 || size.width === 0) return;
    if (isFirst.current) {
      isFirst.current = false;
      if (!start) set(fitCamera(nodes, places, size));
      return;
    }
    fit();
    // A drag changes places but not who is there; the view stays then.
  }, [members, arranged, size.width, size.height]);
  useEffect(() => () => window.cancelAnimationFrame(frame.current), []);
  return { camera, set, fit };
}
