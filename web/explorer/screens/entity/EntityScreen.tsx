import { lazy, Suspense } from "react";
import { EntityHeadDocument, type EntityHeadQuery } from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView, Skeleton } from "../../parts/AnswerView.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { QueryLink } from "../../parts/QueryLink.js";
import { TypeGlyph } from "../../parts/TypeGlyph.js";
import { MissingScreen } from "../MissingScreen.js";
import { EntityArticles } from "./EntityArticles.js";
import { EntityClaims } from "./EntityClaims.js";
import { EntityRelations } from "./EntityRelations.js";
import { EntityThreads } from "./EntityThreads.js";
import { EntityTimeline } from "./EntityTimeline.js";

const EntityGraph = lazy(async () => ({ default: (await import("./EntityGraph.js")).EntityGraph }));
const EntityIdentity = lazy(async () => ({ default: (await import("./EntityIdentity.js")).EntityIdentity }));

export type EntityRecord = NonNullable<EntityHeadQuery["entity"]>;

const TABS = ["claims", "relations", "threads", "graph", "timeline", "articles", "identity"] as const;
type Tab = (typeof TABS)[number];
const LABELS = {
  claims: "tabClaims",
  relations: "tabRelations",
  threads: "tabThreads",
  graph: "tabGraph",
  timeline: "tabTimeline",
  articles: "tabArticles",
  identity: "tabIdentity",
} as const satisfies Record<Tab, string>;

/** An entity: its names, and what is said by, of and to it. The claims come first; the graph is one view of them. */
export function EntityScreen({ id, address }: { readonly id: string; readonly address: URL }) {
  const { language } = useWords();
  const variables = { id, lang: language };
  const answer = useAnswer(EntityHeadDocument, variables);
  const tab = TABS.find((one) => one === address.searchParams.get("tab")) ?? "claims";
  return (
    <AnswerView answer={answer} skeleton={<Skeleton lines={8} />}>
      {({ entity }) =>
        entity ? (
          <>
            <EntityHead entity={entity} />
            <TabList id={id} tab={tab} />
            <section className="tab-panel" aria-label={tab}>
              <Suspense fallback={<Skeleton lines={6} />}>
                <TabPanel tab={tab} entity={entity} address={address} />
              </Suspense>
            </section>
            <p className="page-foot">
              <QueryLink document={EntityHeadDocument} variables={variables} />
            </p>
          </>
        ) : (
          <MissingScreen />
        )
      }
    </AnswerView>
  );
}

function EntityHead({ entity }: { readonly entity: EntityRecord }) {
  const { t, domain } = useWords();
  const other = entity.name === entity.english ? entity.chinese : entity.english;
  const shown = new Set([entity.name, other]);
  const aliases = [...new Set(entity.names.map((name) => name.value))].filter((name) => !shown.has(name));
  return (
    <header className="entity-head">
      <p className="kicker">
        <TypeGlyph type={entity.type} /> {domain.type[entity.type]}
      </p>
      <PageTitle title={entity.name}>
        {entity.name} {other !== entity.name && <span className="other-name">{other}</span>}
      </PageTitle>
      {entity.description && <p className="lead">{entity.description}</p>}
      <p className="meta">
        {t("claimsN", { n: entity.claimCount })} · {t("articlesN", { n: entity.articleCount })}
        {aliases.length > 0 && (
          <>
            {" · "}
            {t("alsoKnownAs")} {aliases.slice(0, 6).join(", ")}
          </>
        )}
        {entity.externalIds.map((one) => (
          <span key={`${one.scheme}${one.value}`} className="external-id">
            {" · "}
            {one.scheme} {one.value}
          </span>
        ))}
      </p>
      <p className="head-actions">
        <Link className="button" href={pageOf.explore([entity.id])}>
          {t("addToGraph")}
        </Link>
        <Link className="button quiet" href={`/path?from=${encodeURIComponent(entity.id)}`}>
          {t("pathFromHere")}
        </Link>
      </p>
    </header>
  );
}

function TabList({ id, tab }: { readonly id: string; readonly tab: Tab }) {
  const { t } = useWords();
  return (
    <nav className="tabs" aria-label={t("tabs")}>
      {TABS.map((one) => (
        <Link
          key={one}
          href={one === "claims" ? pageOf.entity(id) : `${pageOf.entity(id)}?tab=${one}`}
          aria-current={one === tab ? "page" : undefined}
        >
          {t(LABELS[one])}
        </Link>
      ))}
    </nav>
  );
}

function TabPanel({
  tab,
  entity,
  address,
}: {
  readonly tab: Tab;
  readonly entity: EntityRecord;
  readonly address: URL;
}) {
  switch (tab) {
    case "claims":
      return <EntityClaims entity={entity} address={address} />;
    case "relations":
      return <EntityRelations entity={entity} />;
    case "threads":
      return <EntityThreads entity={entity} address={address} />;
    case "graph":
      return <EntityGraph entity={entity} />;
    case "timeline":
      return <EntityTimeline entity={entity} />;
    case "articles":
      return <EntityArticles entity={entity} />;
    case "identity":
      return <EntityIdentity entity={entity} />;
  }
}
