import { memo } from "react";
import { domainWordsIn } from "../../shared/words/domainWordsIn.js";
import { edgeCurve } from "../../shared/graph/edgeCurve.js";
import { lineStyleOf } from "../../shared/graph/lineStyle.js";
import { nodeRadius, shortName } from "../../shared/graph/nodeSize.js";
import { nodeOutline, typeFamilyOf } from "../../shared/graph/typeFamily.js";
import type { Bundle } from "../../shared/graph/bundleRelations.js";
import type { Point } from "../../shared/graph/layout.js";
import type { UiLanguage } from "../../shared/words/domainWords.js";
import type { Camera, Size } from "./camera.js";
import type { Places } from "./usePlaces.js";
import type { Selection, ViewGraph, ViewNode } from "./viewGraph.js";

export interface GraphDrawing {
  readonly graph: ViewGraph;
  readonly places: Places;
  readonly camera: Camera;
  readonly size: Size;
  readonly selection: Selection;
  readonly language: UiLanguage;
}

/** Relations drawn side by side between two entities; more are one line with their number. */
const MOST_PARALLEL = 3;
/** From this scale on the relations carry their words. */
const LABEL_SCALE = 0.62;

/** The graph as vectors: crisp at any size, with the line styles of the legend. It holds no controls; the list in words does. */
export const SvgGraph = memo(function SvgGraph({ graph, places, camera, size, selection, language }: GraphDrawing) {
  const neighbours = neighboursOf(graph, selection);
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const dimmed = (id: string): boolean => neighbours !== null && !neighbours.has(id);
  const transform = `translate(${size.width / 2} ${size.height / 2}) scale(${camera.k}) translate(${-camera.x} ${-camera.y})`;
  const labelled = camera.k >= LABEL_SCALE || graph.bundles.length <= 14;
  return (
    <svg className="graph-svg" width={size.width} height={size.height} aria-hidden="true">
      <g transform={transform}>
        {graph.bundles.map((bundle) => (
          <BundleLines
            key={bundle.id}
            bundle={bundle}
            from={bodyOf(bundle.source, byId, places)}
            to={bodyOf(bundle.target, byId, places)}
            isSelected={selection?.kind === "bundle" && selection.id === bundle.id}
            isDimmed={selection !== null && !touches(bundle, selection)}
            isLabelled={labelled || (selection !== null && touches(bundle, selection))}
            language={language}
          />
        ))}
        {graph.nodes.map((node) => (
          <Node
            key={node.id}
            node={node}
            place={places.get(node.id)}
            isSelected={selection?.kind === "node" && selection.id === node.id}
            isDimmed={dimmed(node.id)}
          />
        ))}
      </g>
    </svg>
  );
});

const touches = (bundle: Bundle, selection: NonNullable<Selection>): boolean =>
  selection.kind === "bundle"
    ? bundle.id === selection.id
    : bundle.source === selection.id || bundle.target === selection.id;

/** The chosen node with its neighbours, or the two ends of the chosen relation; null when nothing is chosen. */
export function neighboursOf(graph: ViewGraph, selection: Selection): Set<string> | null {
  if (selection === null) return null;
  const near = graph.bundles.filter((bundle) => touches(bundle, selection));
  return new Set([
    ...(selection.kind === "node" ? [selection.id] : []),
    ...near.flatMap(({ source, target }) => [source, target]),
  ]);
}

type Body = Point & { readonly r: number };

function bodyOf(id: string, nodes: ReadonlyMap<string, ViewNode>, places: Places): Body | null {
  const place = places.get(id);
  const node = nodes.get(id);
  return place && node ? { ...place, r: nodeRadius(node.claimCount) } : null;
}

interface LinesProperties {
  readonly bundle: Bundle;
  readonly from: Body | null;
  readonly to: Body | null;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
  readonly isLabelled: boolean;
  readonly language: UiLanguage;
}

const BundleLines = memo(function BundleLines({
  bundle,
  from,
  to,
  isSelected,
  isDimmed,
  isLabelled,
  language,
}: LinesProperties) {
  if (!from || !to) return null;
  const { relations } = bundle;
  const drawn = relations.length > MOST_PARALLEL ? relations.slice(0, 1) : relations;
  const words = domainWordsIn(language);
  return (
    <g className={`edge${isSelected ? " is-selected" : ""}${isDimmed ? " is-dimmed" : ""}`} data-bundle={bundle.id}>
      {drawn.map((relation, index) => {
        const isForward = relation.subject.id === bundle.source;
        const curve = isForward ? edgeCurve(from, to, index, drawn.length) : edgeCurve(to, from, index, drawn.length);
        const style = lineStyleOf(relation.status);
        const label =
          drawn.length < relations.length
            ? `${words.predicate[relation.predicate]} +${relations.length - 1}`
            : words.predicate[relation.predicate];
        return (
          <g key={relation.id} className={`edge-line status-${relation.status.toLowerCase()}`}>
            <path className="edge-hit" d={curve.path} />
            <path
              className="edge-stroke"
              d={curve.path}
              strokeWidth={style.width}
              strokeDasharray={style.dash.join(" ") || undefined}
            />
            <path className="edge-arrow" d={curve.arrow} />
            {isLabelled && (
              <text
                className="edge-label"
                transform={`translate(${curve.label.x.toFixed(1)} ${curve.label.y.toFixed(1)}) rotate(${curve.angle.toFixed(1)})`}
                dy="0.32em"
              >
                {label}
                {relation.status !== "REPORTED" && (
                  <tspan className="edge-status"> ({words.status[relation.status]})</tspan>
                )}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
});

interface NodeProperties {
  readonly node: ViewNode;
  readonly place: Point | undefined;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
}

const Node = memo(function Node({ node, place, isSelected, isDimmed }: NodeProperties) {
  if (!place) return null;
  const family = typeFamilyOf(node.type);
  const r = nodeRadius(node.claimCount);
  const isPartial = node.reach !== null && node.reach.total > node.reach.shown;
  return (
    <g
      className={`node family-${family}${isSelected ? " is-selected" : ""}${isDimmed ? " is-dimmed" : ""}`}
      transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}
      data-node={node.id}
    >
      {isSelected && <path className="node-halo" d={nodeOutline(family, r + 6)} />}
      <path className="node-shape" d={nodeOutline(family, r)} />
      {node.isPinned && <circle className="node-pin" r="2.4" />}
      <text className={node.isSeed ? "node-name is-seed" : "node-name"} y={r + 15}>
        {shortName(node.name)}
        {isPartial && (
          <tspan className="node-reach" x="0" dy="14">
            {node.reach?.shown}/{node.reach?.total}
          </tspan>
        )}
      </text>
    </g>
  );
});
