import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Point } from "../../shared/graph/layout.js";
import { useWords } from "../i18n/Words.js";
import { toScreen, zoomAt, type Camera } from "./camera.js";
import { nearestInDirection } from "./nearestInDirection.js";
import { SvgGraph } from "./SvgGraph.js";
import { useCamera, type CameraControl } from "./useCamera.js";
import { usePointers } from "./usePointers.js";
import type { Places } from "./usePlaces.js";
import { useSize } from "./useSize.js";
import type { Selection, ViewGraph } from "./viewGraph.js";

const WebglGraph = lazy(async () => ({ default: (await import("./webgl/WebglGraph.js")).WebglGraph }));

interface Properties {
  readonly graph: ViewGraph;
  readonly places: Places;
  readonly selection: Selection;
  readonly label: string;
  readonly renderer?: "svg" | "webgl";
  readonly startCamera?: Camera | null;
  readonly onCamera?: (camera: Camera) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (id: string) => void;
  readonly onDrag: (id: string, to: Point, isDone: boolean) => void;
  /** Keys beyond those of the view itself; true when it did something with the key. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly onContextLost?: () => void;
  readonly children?: ReactNode;
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The canvas with its camera, pointers and keys. What is drawn is hidden from screen readers; the list in words stands for it. */
export function GraphStage(properties: Properties) {
  const { graph, places, selection, label, renderer = "svg", startCamera = null, onCamera, children } = properties;
  const { t, language } = useWords();
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const control = useCamera(graph.nodes, places, size, startCamera);
  const { camera } = control;
  useEffect(() => onCamera?.(camera), [camera, onCamera]);
  const [pick, setPick] = useState<((point: Point) => Selection) | null>(null);
  const pointers = usePointers(stage, size, control, {
    onSelect: properties.onSelect,
    onOpen: properties.onOpen,
    onDrag: properties.onDrag,
    hit: ({ element, point }) => (renderer === "webgl" && pick ? pick(point) : elementHit(element)),
  });
  useTestHandle(graph, places, control, stage, size);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey) return;
    if (properties.onKey?.(event) || (!event.ctrlKey && !event.metaKey && viewKey(event, properties, control, size))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const drawing = { graph, places, camera, size, selection, language };
  return (
    <div className="stage-frame">
      <div
        ref={stage}
        className="stage"
        role="application"
        aria-label={`${label}. ${t("graphRegion")}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...pointers}
      >
        {renderer === "webgl" ? (
          <Suspense fallback={null}>
            <WebglGraph
              {...drawing}
              onPick={(choose) => setPick(() => choose)}
              {...(properties.onContextLost && { onLost: properties.onContextLost })}
            />
          </Suspense>
        ) : (
          <SvgGraph {...drawing} />
        )}
      </div>
      <div className="stage-zoom">
        <ZoomButton
          label={t("zoomIn")}
          icon="M10 4v12M4 10h12"
          onPress={() => control.set(zoomAt(camera, size, middle(size), 1.3))}
        />
        <ZoomButton
          label={t("zoomOut")}
          icon="M4 10h12"
          onPress={() => control.set(zoomAt(camera, size, middle(size), 1 / 1.3))}
        />
        <ZoomButton label={t("fit")} icon="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" onPress={control.fit} />
      </div>
      {children}
    </div>
  );
}

const middle = (size: { width: number; height: number }): Point => ({ x: size.width / 2, y: size.height / 2 });

function ZoomButton({
  label,
  icon,
  onPress,
}: {
  readonly label: string;
  readonly icon: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className="icon" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}

/** What the element under the pointer stands for. */
function elementHit(element: Element | null): Selection {
  const { node, bundle } = element?.closest<SVGElement>("[data-node],[data-bundle]")?.dataset ?? {};
  if (node) return { kind: "node", id: node };
  return bundle ? { kind: "bundle", id: bundle } : null;
}

/** Arrows, plus, minus, F, Enter, Escape: what every canvas does. */
function viewKey(
  event: KeyboardEvent,
  properties: Properties,
  control: CameraControl,
  size: { width: number; height: number },
): boolean {
  const { graph, places, selection, onSelect, onOpen } = properties;
  const direction = ARROWS[event.key];
  if (direction) {
    const from = selection?.kind === "node" ? selection.id : null;
    const next = nearestInDirection(
      graph.nodes.map((node) => node.id),
      places,
      from,
      direction,
    );
    if (next) onSelect({ kind: "node", id: next });
    return true;
  }
  switch (event.key) {
    case "+":
    case "=":
      control.set(zoomAt(control.camera, size, middle(size), 1.3));
      return true;
    case "-":
      control.set(zoomAt(control.camera, size, middle(size), 1 / 1.3));
      return true;
    case "f":
      control.fit();
      return true;
    case "Enter":
      if (selection?.kind === "node") onOpen(selection.id);
      return true;
    case "Escape":
      if (selection === null) return false;
      onSelect(null);
      return true;
    default:
      return false;
  }
}

interface TestHandle {
  nodes(): { id: string; name: string; x: number; y: number }[];
}

declare global {
  interface Window {
    /** Where the nodes of the canvas are on the screen, for tests that click a canvas. */
    claimgraph?: TestHandle;
  }
}

/** Lets a test find what is drawn on a canvas that has no elements. It reads only. */
function useTestHandle(
  graph: ViewGraph,
  places: Places,
  control: CameraControl,
  stage: { current: HTMLElement | null },
  size: { width: number; height: number },
): void {
  useEffect(() => {
    window.claimgraph = {
      nodes: () =>
        graph.nodes.flatMap((node) => {
          const place = places.get(node.id);
          const box = stage.current?.getBoundingClientRect();
          if (!place || !box) return [];
          const point = toScreen(control.camera, size, place);
          return [{ id: node.id, name: node.name, x: point.x + box.left, y: point.y + box.top }];
        }),
    };
    return () => {
      delete window.claimgraph;
    };
  });
}
