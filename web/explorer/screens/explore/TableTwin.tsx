import { relationSentence } from "../../../shared/voice/relationSentence.js";
import type { Selection, ViewGraph } from "../../graph/viewGraph.js";
import { useWords } from "../../i18n/Words.js";
import { Sentence } from "../../parts/Sentence.js";
import { StatusTag } from "../../parts/StatusTag.js";

interface Properties {
  readonly graph: ViewGraph;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** The canvas as a table: every relation with who says so; each end and the evidence can be chosen, as on the canvas. */
export function TableTwin({ graph, selection, onSelect }: Properties) {
  const { t, language } = useWords();
  const rows = graph.bundles.flatMap((bundle) => bundle.relations.map((relation) => ({ bundle, relation })));
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  return (
    <div className="table-twin" tabIndex={0} role="region" aria-label={t("viewTable")}>
      <table className="relation-table">
        <thead>
          <tr>
            <th scope="col">{t("colRelation")}</th>
            <th scope="col">{t("colStatus")}</th>
            <th scope="col">{t("colSources")}</th>
            <th scope="col">{t("details")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bundle, relation }) => (
            <tr key={relation.id} aria-current={selection?.id === bundle.id || undefined}>
              <td>
                <Sentence
                  segments={relationSentence({ ...relation, voices: relation.claims?.nodes ?? [] }, language)}
                />
              </td>
              <td>
                <StatusTag status={relation.status} />
              </td>
              <td className="cell-number">{relation.independentSources}</td>
              <td className="cell-actions">
                <button type="button" className="quiet" onClick={() => onSelect({ kind: "bundle", id: bundle.id })}>
                  {t("evidence")}
                </button>
                {[bundle.source, bundle.target].map((id) => (
                  <button key={id} type="button" className="quiet" onClick={() => onSelect({ kind: "node", id })}>
                    {names.get(id)}
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
