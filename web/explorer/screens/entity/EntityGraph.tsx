import { useState } from "react";
import { ExpandDocument, type ExpandQuery } from "../../../documents/documents.generated.js";
import { navigate } from "../../app/location.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { GraphLegend } from "../../parts/GraphLegend.js";
import { RelationItem } from "../../parts/RelationItem.js";
import { GraphStage } from "../../graph/GraphStage.js";
import { usePlaces, type Places } from "../../graph/usePlaces.js";
import { makeViewGraph, type Selection } from "../../graph/viewGraph.js";
import type { EntityRecord } from "./EntityScreen.js";

const SHOWN = 40;
const NO_PARENTS: ReadonlyMap<string, string> = new Map();
const NO_PINS: Places = new Map();

/** The nearest neighbours of an entity as a picture; opening a node goes to its page. */
export function EntityGraph({ entity }: { readonly entity: EntityRecord }) {
  const { language } = useWords();
  const answer = useAnswer(ExpandDocument, { id: entity.id, limit: SHOWN, filter: null, lang: language });
  return <AnswerView answer={answer}>{(data) => data.entity && <EgoGraph center={data.entity} />}</AnswerView>;
}

function EgoGraph({ center }: { readonly center: NonNullable<ExpandQuery["entity"]> }) {
  const { t } = useWords();
  const [selection, setSelection] = useState<Selection>(null);
  const { nodes, relations, total } = center.neighborhood;
  const graph = makeViewGraph(
    nodes.map((node) => ({ ...node, isSeed: node.id === center.id, isPinned: false, reach: null })),
    relations,
  );
  const { places, move } = usePlaces(graph, "force", NO_PARENTS, NO_PINS);
  const chosen = graph.bundles.filter((bundle) =>
    selection?.kind === "bundle"
      ? bundle.id === selection.id
      : bundle.source === selection?.id || bundle.target === selection?.id,
  );
  if (graph.bundles.length === 0) return <p className="empty">{t("noRelations")}</p>;
  return (
    <div className="ego-graph">
      <GraphStage
        graph={graph}
        places={places}
        selection={selection}
        label={t("graphOf", { name: center.name })}
        onSelect={setSelection}
        onOpen={(id) => navigate(id === center.id ? pageOf.explore([id]) : pageOf.entity(id))}
        onDrag={(id, to) => move(id, to)}
      >
        {total > nodes.length - 1 && (
          <p className="stage-note">{t("capped", { shown: nodes.length - 1, total, name: center.name })}</p>
        )}
      </GraphStage>
      <GraphLegend graph={graph} />
      <ul className="relation-list" aria-live="polite">
        {(selection === null ? graph.bundles : chosen)
          .flatMap((bundle) => bundle.relations)
          .map((relation) => (
            <li key={relation.id}>
              <RelationItem relation={relation} voices={relation.claims?.nodes ?? []} />
            </li>
          ))}
      </ul>
    </div>
  );
}
