import type { EntityType } from "../../documents/documents.generated.js";
import { escapeXml } from "../export/escapeXml.js";
import { domainWordsIn } from "../words/domainWordsIn.js";
import type { UiLanguage } from "../words/domainWords.js";
import type { Bundle } from "./bundleRelations.js";
import { edgeCurve } from "./edgeCurve.js";
import type { Point } from "./layout.js";
import { lineStyleOf } from "./lineStyle.js";
import { nodeRadius, nodeRoom, shortName } from "./nodeSize.js";
import { nodeOutline, typeFamilyOf, type TypeFamily } from "./typeFamily.js";

/** A node as a picture needs it. */
export interface PictureNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly claimCount: number;
}

/** Colours of a picture that leaves the page: given, since no style sheet goes with it. */
export interface PictureColors {
  readonly family: Readonly<Record<TypeFamily, string>>;
  readonly edge: string;
  readonly dispute: string;
  readonly text: string;
  readonly muted: string;
  readonly background: string;
}

const MARGIN = 40;

/** The whole graph as a self-contained SVG, whatever part of it is on screen. */
export function graphSvg(
  nodes: readonly PictureNode[],
  bundles: readonly Bundle[],
  places: ReadonlyMap<string, Point>,
  colors: PictureColors,
  language: UiLanguage,
): string {
  const placed = nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place
      ? [{ ...node, ...place, r: nodeRadius(node.claimCount), room: nodeRoom(node.claimCount, node.name) }]
      : [];
  });
  const byId = new Map(placed.map((node) => [node.id, node]));
  const left = Math.min(0, ...placed.map((node) => node.x - node.room)) - MARGIN;
  const right = Math.max(0, ...placed.map((node) => node.x + node.room)) + MARGIN;
  const top = Math.min(0, ...placed.map((node) => node.y - node.r)) - MARGIN;
  const bottom = Math.max(0, ...placed.map((node) => node.y + node.r + 24)) + MARGIN;
  const box = [left, top, right - left, bottom - top].map((value) => Math.round(value));
  const words = domainWordsIn(language);
  const text = (content: string, attributes: string): string =>
    `<text text-anchor="middle" font-family="sans-serif" paint-order="stroke" stroke="${colors.background}" stroke-width="4" stroke-linejoin="round" ${attributes}>${escapeXml(content)}</text>`;
  const lines = bundles.flatMap((bundle) => {
    const [source, target] = [byId.get(bundle.source), byId.get(bundle.target)];
    if (!source || !target) return [];
    return bundle.relations.slice(0, 3).map((relation, index, drawn) => {
      const isForward = relation.subject.id === bundle.source;
      const curve = edgeCurve(isForward ? source : target, isForward ? target : source, index, drawn.length);
      const { width, dash } = lineStyleOf(relation.status);
      const color = relation.status === "DENIED" || relation.status === "DISPUTED" ? colors.dispute : colors.edge;
      const label = `${words.predicate[relation.predicate]} (${words.status[relation.status]})`;
      return [
        `<path d="${curve.path}" fill="none" stroke="${color}" stroke-width="${width}"${dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : ""}/>`,
        `<path d="${curve.arrow}" fill="${color}"/>`,
        text(
          label,
          `fill="${colors.muted}" font-size="11" dy="0.32em" transform="translate(${curve.label.x.toFixed(1)} ${curve.label.y.toFixed(1)}) rotate(${curve.angle.toFixed(1)})"`,
        ),
      ].join("");
    });
  });
  const shapes = placed.map((node) => {
    const family = typeFamilyOf(node.type);
    return `<g transform="translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})"><title>${escapeXml(node.name)}</title><path d="${nodeOutline(family, node.r)}" fill="${colors.family[family]}"/>${text(shortName(node.name), `fill="${colors.text}" font-size="13" y="${(node.r + 15).toFixed(1)}"`)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(" ")}" width="${box[2]}" height="${box[3]}">`,
    `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${colors.background}"/>`,
    ...lines,
    ...shapes,
    "</svg>",
  ].join("\n");
}
