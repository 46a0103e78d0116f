import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Attribute } from "./graphAttributes.js";
import type { ExportQuery, ExportSource } from "./selectRecords.js";
import { walkGraph } from "./walkGraph.js";
import { xmlText } from "./xmlText.js";

/** `label` is an attribute of GEXF itself. */
const own = <Item>(attributes: readonly Attribute<Item>[]): readonly Attribute<Item>[] =>
  attributes.filter(({ name }) => name !== "label");

const declared = (kind: "node" | "edge", attributes: readonly { name: string; type: string }[]): string =>
  `<attributes class="${kind}">\n${attributes
    .map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type === "int" ? "integer" : type}"/>\n`)
    .join("")}</attributes>\n`;

function values<Item>(attributes: readonly Attribute<Item>[], item: Item): string {
  const all = attributes.map(({ name, of }) => [name, of(item)] as const);
  const given = all.map(([name, value]) =>
    value === null ? "" : `<attvalue for="${name}" value="${xmlText(value)}"/>`,
  );
  return `<attvalues>${given.join("")}</attvalues>`;
}

/** Entities and the relations between them as GEXF 1.2 (Gephi), directed; an edge weighs what supports it. */
export const exportGexf = (store: ExportSource, query: ExportQuery): AsyncGenerator<string> =>
  walkGraph(store, query, {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n<graph mode="static" defaultedgetype="directed">\n${declared("node", own(NODE_ATTRIBUTES))}${declared("edge", own(EDGE_ATTRIBUTES))}<nodes>\n`,
    node: (entity) =>
      `<node id="${entity.id}" label="${xmlText(entity.name)}">${values(own(NODE_ATTRIBUTES), entity)}</node>\n`,
    between: "</nodes>\n<edges>\n",
    edge: (relation) =>
      `<edge id="${relation.id}" source="${relation.subjectId}" target="${relation.objectId}" label="${relation.predicate}" weight="${Math.max(1, relation.support)}">${values(own(EDGE_ATTRIBUTES), relation)}</edge>\n`,
    foot: "</edges>\n</graph>\n</gexf>\n",
  });
