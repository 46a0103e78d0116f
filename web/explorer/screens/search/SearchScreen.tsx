import { SearchPageDocument, type SearchPageQuery, type SearchType } from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { navigate } from "../../app/location.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { ClaimItem } from "../../parts/ClaimItem.js";
import { EntityChip } from "../../parts/EntityChip.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { QueryLink } from "../../parts/QueryLink.js";
import { usePages } from "../../parts/usePages.js";

const KINDS = [
  ["", "kindAll"],
  ["ENTITY", "kindEntity"],
  ["CLAIM", "kindClaim"],
  ["ARTICLE", "kindArticle"],
] as const;

/** Everything that fits some words: entities, claims, articles. */
export function SearchScreen({ address }: { readonly address: URL }) {
  const { t, language } = useWords();
  const query = address.searchParams.get("q") ?? "";
  const kind = KINDS.find(([value]) => value === address.searchParams.get("kind"))?.[0] ?? "";
  const variables = { query, types: kind === "" ? null : [kind], lang: language };
  const pages = usePages(`${query} ${kind}`);
  return (
    <div className="narrow">
      <PageTitle title={query === "" ? t("searchTitle") : t("resultsFor", { query })} />
      <nav className="tabs" aria-label={t("kindFilter")}>
        {KINDS.map(([value, label]) => (
          <Link
            key={value}
            href={`${pageOf.search(query)}${value === "" ? "" : `&kind=${value}`}`}
            aria-current={value === kind ? "page" : undefined}
          >
            {t(label)}
          </Link>
        ))}
      </nav>
      {query !== "" &&
        pages.cursors.map((after, index) => (
          <ResultPage
            key={after ?? "first"}
            variables={{ ...variables, after }}
            isFirst={index === 0}
            isLast={index === pages.cursors.length - 1}
            onMore={pages.more}
          />
        ))}
      <p className="page-foot">
        <QueryLink document={SearchPageDocument} variables={variables} />
      </p>
    </div>
  );
}

interface PageProperties {
  readonly variables: { query: string; types: readonly SearchType[] | null; after: string | null; lang: string };
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMore: (cursor: string) => void;
}

function ResultPage({ variables, isFirst, isLast, onMore }: PageProperties) {
  const { t } = useWords();
  const answer = useAnswer(SearchPageDocument, variables);
  return (
    <AnswerView answer={answer}>
      {({ search }) => {
        if (search.edges.length === 0) return <NoResults query={variables.query} />;
        return (
          <>
            {isFirst && <p className="muted">{t("resultCount", { n: search.totalCount ?? search.edges.length })}</p>}
            <ul className="result-list">
              {search.edges.map((edge, index) => (
                <li key={index}>
                  <Result node={edge.node} />
                </li>
              ))}
            </ul>
            {isLast && search.pageInfo.hasNextPage && search.pageInfo.endCursor && (
              <button type="button" onClick={() => onMore(search.pageInfo.endCursor ?? "")}>
                {t("loadMore")}
              </button>
            )}
          </>
        );
      }}
    </AnswerView>
  );
}

function Result({ node }: { readonly node: SearchPageQuery["search"]["edges"][number]["node"] }) {
  const { t, domain, date } = useWords();
  switch (node.__typename) {
    case "Entity":
      return (
        <p className="result-entity">
          <EntityChip entity={node} />
          <span className="muted">
            {domain.type[node.type]} · {t("claimsN", { n: node.claimCount })} ·{" "}
            {t("articlesN", { n: node.articleCount })}
          </span>
        </p>
      );
    case "Claim":
      return <ClaimItem claim={node} />;
    case "Article":
      return (
        <p className="result-article">
          <Link href={pageOf.article(node.id)} lang={node.lang}>
            {node.title}
          </Link>
          <span className="meta">
            {node.publisher?.name ?? t("noPublisher")} · {date(node.publishedAt)}
          </span>
        </p>
      );
  }
}

function NoResults({ query }: { readonly query: string }) {
  const { t } = useWords();
  return (
    <section className="empty">
      <h2>{t("noResults", { query })}</h2>
      <p>{t("noResultsHint")}</p>
      <button type="button" onClick={() => navigate("/")}>
        {t("backHome")}
      </button>
    </section>
  );
}
