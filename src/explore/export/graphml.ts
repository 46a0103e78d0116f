import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Attribute } from "./graphAttributes.js";
import type { ExportQuery, ExportSource } from "./selectRecords.js";
import { walkGraph } from "./walkGraph.js";
import { xmlText } from "./xmlText.js";

type Kind = "node" | "edge";

const keys = (kind: Kind, attributes: readonly { name: string; type: string }[]): string =>
  attributes
    .map(({ name, type }) => `<key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join("");

function data<Item>(kind: Kind, attributes: readonly Attribute<Item>[], item: Item): string {
  const values = attributes.map(({ name, of }) => [name, of(item)] as const);
  return values
    .map(([name, value]) => (value === null ? "" : `<data key="${kind}-${name}">${xmlText(value)}</data>`))
    .join("");
}

/** Entities and the relations between them as GraphML, directed, with parallel edges. */
export const exportGraphml = (store: ExportSource, query: ExportQuery): AsyncGenerator<string> =>
  walkGraph(store, query, {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys("node", NODE_ATTRIBUTES)}${keys("edge", EDGE_ATTRIBUTES)}<graph id="claimgraph" edgedefault="directed">\n`,
    node: (entity) => `<node id="${entity.id}">${data("node", NODE_ATTRIBUTES, entity)}</node>\n`,
    between: "",
    edge: (relation) =>
      `<edge id="${relation.id}" source="${relation.subjectId}" target="${relation.objectId}">${data("edge", EDGE_ATTRIBUTES, relation)}</edge>\n`,
    foot: "</graph>\n</graphml>\n",
  });
