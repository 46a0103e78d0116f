import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import type { ViewNode } from "../../graph/viewGraph.js";
import { useWords } from "../../i18n/Words.js";
import { RelationItem } from "../../parts/RelationItem.js";
import { TypeGlyph } from "../../parts/TypeGlyph.js";
import type { PanelProperties } from "./CanvasPanel.js";
import { canvasSteps } from "./canvasSteps.js";
import { ExpandMenu } from "./ExpandMenu.js";

/** An entity on the canvas: what it is, what can be done with it, and its relations here. */
export function NodePanel({
  node,
  history,
  graph,
  summaries,
  places,
  onPath,
}: Omit<PanelProperties, "ref"> & { readonly node: ViewNode }) {
  const { t, domain } = useWords();
  const { view, step, adjust } = history;
  const relations = graph.bundles
    .filter((one) => one.source === node.id || one.target === node.id)
    .flatMap((one) => one.relations);
  const isExpanded = view.expansions.some((one) => one.id === node.id);
  const place = places.get(node.id);
  return (
    <>
      <p className="kicker">
        <TypeGlyph type={node.type} /> {domain.type[node.type]} · {t("claimsN", { n: node.claimCount })}
      </p>
      <h2 className="panel-title">
        <Link href={pageOf.entity(node.id)}>{node.name}</Link>
      </h2>
      <div className="panel-actions">
        {(node.reach === null || node.reach.shown < node.reach.total) && (
          <button type="button" className="button" onClick={() => step((now) => canvasSteps.expand(now, node.id))}>
            {node.reach === null ? t("expand") : `${t("showMoreNeighbours")} (${node.reach.shown}/${node.reach.total})`}
          </button>
        )}
        {isExpanded && (
          <button type="button" onClick={() => step((now) => canvasSteps.collapse(now, node.id))}>
            {t("collapse")}
          </button>
        )}
        <button type="button" onClick={() => step((now) => canvasSteps.hide(now, node.id))}>
          {t("hide")}
        </button>
        <button
          type="button"
          onClick={() =>
            step((now) =>
              node.isPinned ? canvasSteps.unpin(now, node.id) : canvasSteps.pin(now, node.id, place ?? { x: 0, y: 0 }),
            )
          }
        >
          {node.isPinned ? t("unpin") : t("pin")}
        </button>
        <button type="button" onClick={() => onPath(node.id)}>
          {t("pathFromHere")}
        </button>
      </div>
      <ExpandMenu
        counts={summaries.get(node.id) ?? null}
        onExpand={(predicate) => step((now) => canvasSteps.expand(now, node.id, predicate))}
      />
      <h3>{t("relationsOf", { n: relations.length })}</h3>
      <ul className="relation-list">
        {relations.map((relation) => (
          <li key={relation.id}>
            <RelationItem relation={relation} voices={relation.claims?.nodes ?? []} />
            <button
              type="button"
              className="quiet evidence-button"
              onClick={() => adjust({ selection: { kind: "bundle", id: bundleOf(relation.id) } })}
            >
              {t("evidence")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );

  function bundleOf(relation: string): string {
    return graph.bundles.find((one) => one.relations.some((each) => each.id === relation))?.id ?? "";
  }
}
