import { EntityArticlesDocument } from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { usePages } from "../../parts/usePages.js";
import type { EntityRecord } from "./EntityScreen.js";

/** The articles that name the entity. */
export function EntityArticles({ entity }: { readonly entity: EntityRecord }) {
  const pages = usePages(entity.id);
  return pages.cursors.map((after, index) => (
    <ArticlePage
      key={after ?? "first"}
      id={entity.id}
      after={after}
      isLast={index === pages.cursors.length - 1}
      onMore={pages.more}
    />
  ));
}

interface PageProperties {
  readonly id: string;
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (cursor: string) => void;
}

function ArticlePage({ id, after, isLast, onMore }: PageProperties) {
  const { t, language, date } = useWords();
  const answer = useAnswer(EntityArticlesDocument, { id, after, lang: language });
  return (
    <AnswerView answer={answer}>
      {({ entity }) => (
        <>
          <ul className="article-list">
            {(entity?.articles?.nodes ?? []).map((article) => (
              <li key={article.id}>
                <Link href={pageOf.article(article.id)} lang={article.lang}>
                  {article.title}
                </Link>
                <span className="meta">
                  {article.publisher?.name ?? t("noPublisher")} · {date(article.publishedAt)}
                </span>
              </li>
            ))}
          </ul>
          {isLast && entity?.articles?.pageInfo.hasNextPage && (
            <button type="button" onClick={() => onMore(entity.articles?.pageInfo.endCursor ?? "")}>
              {t("loadMore")}
            </button>
          )}
        </>
      )}
    </AnswerView>
  );
}
