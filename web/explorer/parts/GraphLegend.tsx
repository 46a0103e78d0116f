import type { RelationStatus } from "../../documents/documents.generated.js";
import { groupBy } from "../../shared/groupBy.js";
import { typeFamilyOf } from "../../shared/graph/typeFamily.js";
import type { ViewGraph } from "../graph/viewGraph.js";
import { useWords } from "../i18n/Words.js";
import { StatusTag } from "./StatusTag.js";
import { TypeGlyph } from "./TypeGlyph.js";

/** What shapes and lines mean; only those that are drawn. */
export function GraphLegend({ graph }: { readonly graph: ViewGraph }) {
  const { domain, t } = useWords();
  const statuses = new Set<RelationStatus>(
    graph.bundles.flatMap((bundle) => bundle.relations.map((one) => one.status)),
  );
  const families = groupBy(graph.nodes, (node) => typeFamilyOf(node.type));
  const names = {
    person: "PERSON",
    organization: "ORGANIZATION",
    place: "PLACE",
    product: "PRODUCT",
    other: "OTHER",
  } as const;
  return (
    <div className="legend" role="group" aria-label={t("legendTitle")}>
      {[...families.keys()].map((family) => (
        <span key={family} className="legend-item">
          <TypeGlyph type={names[family]} /> {domain.type[names[family]]}
        </span>
      ))}
      {[...statuses].map((status) => (
        <span key={status} className="legend-item">
          <StatusTag status={status} />
        </span>
      ))}
    </div>
  );
}
