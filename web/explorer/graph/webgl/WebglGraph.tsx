import Graph from "graphology";
import { useEffect, useRef } from "react";
import Sigma from "sigma";
import { lineStyleOf } from "../../../shared/graph/lineStyle.js";
import type { Point } from "../../../shared/graph/layout.js";
import { nodeRadius, shortName } from "../../../shared/graph/nodeSize.js";
import { typeFamilyOf } from "../../../shared/graph/typeFamily.js";
import type { Camera } from "../camera.js";
import { neighboursOf, type GraphDrawing } from "../SvgGraph.js";
import type { Selection } from "../viewGraph.js";
import { DashedEdgeProgram } from "./DashedEdgeProgram.js";
import { readGraphColors, type GraphColors } from "./graphColors.js";
import { pickNearest } from "./pickNearest.js";

interface Properties extends GraphDrawing {
  /** Hands over how to find what lies under a point. */
  readonly onPick: (pick: (point: Point) => Selection) => void;
  readonly onLost?: () => void;
}

/** Sigma scales a graph to its own box; with a fixed one the camera of the stage can be told to it. */
const HALF_BOX = 1000;
const DISPUTED = new Set(["DENIED", "DISPUTED"]);

/** The graph drawn by sigma with WebGL, for more entities than vectors bear. It takes no events itself; the stage does. */
export function WebglGraph(drawing: Properties) {
  const { graph, places, camera, size, selection, onPick, onLost } = drawing;
  const box = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const latest = useRef(drawing);
  latest.current = drawing;

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    try {
      sigma.current = openSigma(container, readGraphColors(container));
    } catch {
      onLost?.();
      return;
    }
    const canvases = [...container.querySelectorAll("canvas")];
    const lost = (): void => onLost?.();
    for (const canvas of canvases) canvas.addEventListener("webglcontextlost", lost);
    onPick((point) => {
      const now = latest.current;
      return pickNearest(now.graph, now.places, now.camera, now.size, point);
    });
    return () => {
      for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", lost);
      closeSigma(sigma.current, canvases);
      sigma.current = null;
    };
  }, []);

  useEffect(() => {
    if (!sigma.current || !box.current) return;
    fillGraph(sigma.current.getGraph(), drawing, readGraphColors(box.current));
    sigma.current.refresh();
  }, [graph, places, selection]);

  useEffect(() => {
    if (!sigma.current || size.width === 0) return;
    sigma.current.resize();
    placeCamera(sigma.current, camera);
  }, [camera, size, places]);

  return <div ref={box} className="graph-webgl" aria-hidden="true" />;
}

function openSigma(container: HTMLElement, colors: GraphColors): Sigma {
  const sigma = new Sigma(new Graph({ multi: true }), container, {
    allowInvalidContainer: true,
    autoCenter: true,
    autoRescale: true,
    stagePadding: 0,
    itemSizesReference: "positions",
    zoomToSizeRatioFunction: (ratio) => ratio,
    defaultEdgeType: "dashed",
    edgeProgramClasses: { dashed: DashedEdgeProgram },
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 12.5,
    labelColor: { color: colors.text },
    labelRenderedSizeThreshold: 5,
    labelDensity: 1.4,
    labelGridCellSize: 110,
    minEdgeThickness: 1.5,
  });
  sigma.setCustomBBox({ x: [-HALF_BOX, HALF_BOX], y: [-HALF_BOX, HALF_BOX] });
  return sigma;
}

/** Contexts are few (about sixteen a page): they are given back, not left to the collector. */
function closeSigma(sigma: Sigma | null, canvases: readonly HTMLCanvasElement[]): void {
  sigma?.kill();
  for (const canvas of canvases) canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
}

function fillGraph(target: Graph, drawing: GraphDrawing, colors: GraphColors): void {
  const { graph, places, selection } = drawing;
  const near = neighboursOf(graph, selection);
  target.clear();
  for (const node of graph.nodes) {
    const place = places.get(node.id);
    if (!place) continue;
    const isFaint = near !== null && !near.has(node.id);
    target.addNode(node.id, {
      x: place.x,
      y: -place.y, // sigma's y points up
      size: nodeRadius(node.claimCount),
      label: isFaint ? null : shortName(node.name),
      color: isFaint ? colors.faint : colors.family[typeFamilyOf(node.type)],
      forceLabel: node.isSeed || node.id === selection?.id,
      zIndex: node.isSeed ? 1 : 0,
    });
  }
  for (const bundle of graph.bundles) {
    const [relation] = bundle.relations;
    if (!relation || !target.hasNode(bundle.source) || !target.hasNode(bundle.target)) continue;
    const style = lineStyleOf(relation.status);
    const isFaint = near !== null && !(near.has(bundle.source) && near.has(bundle.target));
    target.addEdgeWithKey(bundle.id, bundle.source, bundle.target, {
      size: style.width * (bundle.relations.length > 1 ? 1.5 : 1),
      stroke: style.dash[0] ?? 0,
      gap: style.dash[1] ?? 0,
      color: isFaint ? colors.faint : DISPUTED.has(relation.status) ? colors.dispute : colors.edge,
    });
  }
}

/** Sigma's own camera at rest. Measures are taken with it: what was drawn last may be of another size. */
const AT_REST = { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } };

/** Moves sigma's camera to where the stage's is: the same middle, the same pixels per unit. */
function placeCamera(sigma: Sigma, camera: Camera): void {
  const toViewport = (x: number, y: number): Point => sigma.graphToViewport({ x, y }, AT_REST);
  const unit = toViewport(1, 0).x - toViewport(0, 0).x;
  const middle = sigma.viewportToFramedGraph(toViewport(camera.x, -camera.y), AT_REST);
  sigma.getCamera().setState({ x: middle.x, y: middle.y, ratio: unit / camera.k, angle: 0 });
}
