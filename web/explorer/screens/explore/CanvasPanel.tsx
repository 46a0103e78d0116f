import type { Ref } from "react";
import type { Places } from "../../graph/usePlaces.js";
import type { ViewGraph } from "../../graph/viewGraph.js";
import { useWords } from "../../i18n/Words.js";
import { RelationItem } from "../../parts/RelationItem.js";
import { BundlePanel } from "./BundlePanel.js";
import type { NeighborCounts } from "./canvasRecords.js";
import { NodePanel } from "./NodePanel.js";
import type { CanvasHistory } from "./useCanvasView.js";

export interface PanelProperties {
  readonly history: CanvasHistory;
  readonly graph: ViewGraph;
  readonly summaries: ReadonlyMap<string, NeighborCounts>;
  readonly places: Places;
  readonly onPath: (from: string) => void;
  readonly onPage: (id: string) => void;
  readonly ref: Ref<HTMLElement>;
}

/** What is chosen, in full: an entity with what can be done with it, or relations with their evidence. */
export function CanvasPanel({ ref, ...properties }: PanelProperties) {
  const { t } = useWords();
  const { history, graph } = properties;
  const { selection } = history.view;
  const node = selection?.kind === "node" ? graph.nodes.find((one) => one.id === selection.id) : undefined;
  const bundle = selection?.kind === "bundle" ? graph.bundles.find((one) => one.id === selection.id) : undefined;
  return (
    <aside ref={ref} className="panel" tabIndex={-1} aria-label={t("details")}>
      {selection && (
        <button type="button" className="panel-close quiet" onClick={() => history.adjust({ selection: null })}>
          {t("close")}
        </button>
      )}
      {node && <NodePanel {...properties} node={node} />}
      {bundle && <BundlePanel key={bundle.id} bundle={bundle} />}
      {!node && !bundle && <Overview {...properties} />}
    </aside>
  );
}

const AT_MOST = 40;

/** Nothing chosen: what the canvas says, in words, the best supported first. */
function Overview({ graph, history }: Omit<PanelProperties, "ref">) {
  const { t } = useWords();
  const all = graph.bundles
    .flatMap((bundle) => bundle.relations.map((relation) => ({ bundle, relation })))
    .toSorted((a, b) => b.relation.support - a.relation.support);
  return (
    <>
      <h2>{t("onCanvas")}</h2>
      <p className="muted">{t("panelEmpty")}</p>
      <ul className="relation-list">
        {all.slice(0, AT_MOST).map(({ bundle, relation }) => (
          <li key={relation.id}>
            <RelationItem relation={relation} voices={relation.claims?.nodes ?? []} />
            <button
              type="button"
              className="quiet evidence-button"
              onClick={() => history.adjust({ selection: { kind: "bundle", id: bundle.id } })}
            >
              {t("evidence")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
