import { useState } from "react";
import {
  PathPageDocument,
  type EntityBriefFragment,
  type PathPageQuery,
} from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { navigate } from "../../app/location.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { GraphStage } from "../../graph/GraphStage.js";
import { usePlaces, type Places } from "../../graph/usePlaces.js";
import { makeViewGraph, type Selection } from "../../graph/viewGraph.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { EntityChip } from "../../parts/EntityChip.js";
import { EntitySearch } from "../../parts/EntitySearch.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { QueryLink } from "../../parts/QueryLink.js";
import { RelationItem } from "../../parts/RelationItem.js";

const HOPS = [1, 2, 3, 4] as const;
const MOST_PATHS = 5;

/** How two entities are connected: the shortest chains of relations, each link with who says so. */
export function PathScreen({ address }: { readonly address: URL }) {
  const { t, language } = useWords();
  const from = address.searchParams.get("from") ?? "";
  const to = address.searchParams.get("to") ?? "";
  const hops = HOPS.find((one) => String(one) === address.searchParams.get("hops")) ?? 4;
  const variables = { from, to, maxLength: hops, limit: MOST_PATHS, lang: language };
  const answer = useAnswer(PathPageDocument, variables, { pause: from === "" && to === "" });
  const go = (change: { from?: string; to?: string; hops?: string }): void => {
    const next = new URLSearchParams({ from, to, hops: String(hops), ...change });
    navigate(`/path?${next.toString()}`);
  };
  return (
    <div className="path-page">
      <PageTitle title={t("pathTitle")} />
      <div className="path-form">
        <EndChoice
          label={t("pathFrom")}
          entity={answer.data?.from ?? null}
          isSet={from !== ""}
          onChoose={(id) => go({ from: id })}
        />
        <EndChoice
          label={t("pathTo")}
          entity={answer.data?.to ?? null}
          isSet={to !== ""}
          onChoose={(id) => go({ to: id })}
        />
        <label className="field">
          <span>{t("pathHops")}</span>
          <select value={hops} onChange={(event) => go({ hops: event.target.value })}>
            {HOPS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      {from === "" || to === "" ? (
        <p className="empty">{t("pathChoose")}</p>
      ) : from === to ? (
        <p className="empty">{t("pathSame")}</p>
      ) : (
        <AnswerView answer={answer}>{(data) => <Paths data={data} hops={hops} />}</AnswerView>
      )}
      <p className="page-foot">
        <QueryLink document={PathPageDocument} variables={variables} />
      </p>
    </div>
  );
}

interface EndProperties {
  readonly label: string;
  readonly entity: EntityBriefFragment | null;
  readonly isSet: boolean;
  readonly onChoose: (id: string) => void;
}

function EndChoice({ label, entity, isSet, onChoose }: EndProperties) {
  const { t } = useWords();
  const [isChanging, setChanging] = useState(false);
  return (
    <div className="field path-end">
      <span>{label}</span>
      {isSet && !isChanging ? (
        <span className="path-chosen">
          {entity && <EntityChip entity={entity} />}{" "}
          <button type="button" className="quiet" onClick={() => setChanging(true)}>
            {t("change")}
          </button>
        </span>
      ) : (
        <EntitySearch
          label={`${label}: ${t("chooseEntity")}`}
          focusOnLoad={isChanging}
          onChoose={(chosen) => {
            setChanging(false);
            onChoose(chosen.id);
          }}
        />
      )}
    </div>
  );
}

function Paths({ data, hops }: { readonly data: PathPageQuery; readonly hops: number }) {
  const { t } = useWords();
  const { paths, truncated } = data.paths;
  if (paths.length === 0)
    return (
      <section className="empty">
        <h2>{t("pathNone", { n: hops })}</h2>
        <p>{t("pathNoneHint")}</p>
      </section>
    );
  return (
    <>
      <PathPicture data={data} />
      <h2>
        {t("pathFound", { n: paths.length })} {truncated && <span className="muted">{t("pathMore")}</span>}
      </h2>
      <ol className="path-list">
        {paths.map((path) => (
          <li key={path.relations.map((relation) => relation.id).join()}>
            <p className="path-chain">
              {path.nodes.map((node, index) => (
                <span key={node.id}>
                  {index > 0 && <span aria-hidden="true"> — </span>}
                  <Link href={pageOf.entity(node.id)}>{node.name}</Link>
                </span>
              ))}{" "}
              <span className="muted">{t("pathLength", { n: path.length })}</span>
            </p>
            <ul className="relation-list">
              {path.relations.map((relation) => (
                <li key={relation.id}>
                  <RelationItem relation={relation} voices={relation.claims?.nodes ?? []} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

const NO_PARENTS: ReadonlyMap<string, string> = new Map();
const NO_PINS: Places = new Map();

function PathPicture({ data }: { readonly data: PathPageQuery }) {
  const { t } = useWords();
  const [selection, setSelection] = useState<Selection>(null);
  const nodes = new Map(data.paths.paths.flatMap((path) => path.nodes.map((node) => [node.id, node] as const)));
  const relations = new Map(data.paths.paths.flatMap((path) => path.relations.map((one) => [one.id, one] as const)));
  const ends = new Set([data.from?.id, data.to?.id]);
  const graph = makeViewGraph(
    [...nodes.values()].map((node) => ({ ...node, isSeed: ends.has(node.id), isPinned: false, reach: null })),
    [...relations.values()],
  );
  const { places, move } = usePlaces(graph, "force", NO_PARENTS, NO_PINS);
  return (
    <div className="path-picture">
      <GraphStage
        graph={graph}
        places={places}
        selection={selection}
        label={t("pathTitle")}
        onSelect={setSelection}
        onOpen={(id) => navigate(pageOf.entity(id))}
        onDrag={(id, to) => move(id, to)}
      />
    </div>
  );
}
