import type { GraphNodeFragment } from "../../documents/documents.generated.js";
import { escapeXml } from "./escapeXml.js";
import type { ExportRow } from "./exportRow.js";

/** A node with its place, y down as on screen and in GraphML's viewers. */
export interface PlacedNode extends GraphNodeFragment {
  readonly x: number;
  readonly y: number;
}

const KEYS = [
  ["node", "name", "string"],
  ["node", "type", "string"],
  ["node", "claimCount", "int"],
  ["node", "x", "double"],
  ["node", "y", "double"],
  ["edge", "predicate", "string"],
  ["edge", "status", "string"],
  ["edge", "support", "int"],
  ["edge", "oppose", "int"],
  ["edge", "independentSources", "int"],
  ["edge", "sentence", "string"],
] as const;

/** Nodes and relations as GraphML, for Gephi, yEd and others. */
export function toGraphml(nodes: readonly PlacedNode[], rows: readonly ExportRow[]): string {
  const keys = KEYS.map(
    ([on, name, type]) => `  <key id="${on[0]}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
  );
  const data = (on: "node" | "edge", record: Readonly<Record<string, string | number>>): string =>
    KEYS.filter(([where]) => where === on)
      .map(([, name]) => `<data key="${on[0]}_${name}">${escapeXml(String(record[name] ?? ""))}</data>`)
      .join("");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph id="claimgraph" edgedefault="directed">',
    ...nodes.map((node) => `    <node id="${escapeXml(node.id)}">${data("node", { ...node })}</node>`),
    ...rows
      .filter((row) => row.objectId !== "")
      .map(
        (row) =>
          `    <edge id="${escapeXml(row.id)}" source="${escapeXml(row.subjectId)}" target="${escapeXml(row.objectId)}">${data("edge", { ...row })}</edge>`,
      ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}
