import { HomePageDocument, type HomePageQuery } from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { navigate } from "../../app/location.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView, Skeleton } from "../../parts/AnswerView.js";
import { ClaimItem } from "../../parts/ClaimItem.js";
import { EntityChip } from "../../parts/EntityChip.js";
import { EntitySearch } from "../../parts/EntitySearch.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { QueryLink } from "../../parts/QueryLink.js";
import { questionsAbout } from "./questionsAbout.js";

/** The start: one search box, questions to begin with, who is spoken of, what was said last. */
export function HomeScreen() {
  const { t, language } = useWords();
  const variables = { lang: language };
  const answer = useAnswer(HomePageDocument, variables);
  return (
    <>
      <section className="hero">
        <PageTitle title={t("homeTitle")} />
        <p className="lead">{t("homeLead")}</p>
        <EntitySearch
          className="hero-search"
          focusOnLoad
          onChoose={(entity) => navigate(pageOf.entity(entity.id))}
          onAdd={(entity) => navigate(pageOf.explore([entity.id]))}
          onSubmit={(query) => navigate(pageOf.search(query))}
        />
      </section>
      <AnswerView answer={answer} skeleton={<Skeleton lines={10} />}>
        {(data) => (data.stats.totals.claims === 0 ? <EmptyGraph /> : <HomeLists data={data} />)}
      </AnswerView>
      <p className="page-foot">
        <QueryLink document={HomePageDocument} variables={variables} />
      </p>
    </>
  );
}

function EmptyGraph() {
  const { t } = useWords();
  return (
    <section className="empty">
      <h2>{t("emptyGraphTitle")}</h2>
      <p>{t("emptyGraphText")}</p>
      <Link className="button" href="/ingest">
        {t("navIngest")}
      </Link>
    </section>
  );
}

function HomeLists({ data }: { readonly data: HomePageQuery }) {
  const { t } = useWords();
  const entities = data.entities.nodes;
  return (
    <div className="home-grid">
      <section className="home-claims">
        <h2>{t("newestClaims")}</h2>
        <ol className="claim-list">
          {data.claims.nodes.map((claim) => (
            <li key={claim.id}>
              <ClaimItem claim={claim} />
            </li>
          ))}
        </ol>
      </section>
      <div className="home-aside">
        <section>
          <h2>{t("tryThese")}</h2>
          <ul className="question-list">
            {questionsAbout(entities).map((question) => (
              <li key={question.href}>
                <Link href={question.href}>{t(question.key, question.values)}</Link>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t("mostClaims")}</h2>
          <ul className="chip-list">
            {entities.map((entity) => (
              <li key={entity.id}>
                <EntityChip entity={entity} count={entity.claimCount} />
              </li>
            ))}
          </ul>
        </section>
        <StateOfData totals={data.stats.totals} />
      </div>
    </div>
  );
}

function StateOfData({ totals }: { readonly totals: HomePageQuery["stats"]["totals"] }) {
  const { t, date } = useWords();
  const { articles, publishers, claims, entities, newestPublishedAt } = totals;
  return (
    <section>
      <h2>{t("stateOfData")}</h2>
      <p className="muted">
        {t("dataSentence", { articles, publishers, claims, entities, date: date(newestPublishedAt) })}
      </p>
    </section>
  );
}
