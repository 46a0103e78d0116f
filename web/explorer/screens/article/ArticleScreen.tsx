import { useEffect, useState } from "react";
import { ArticlePageDocument, type ArticlePageQuery } from "../../../documents/documents.generated.js";
import { safeHref } from "../../../shared/safeHref.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView, Skeleton } from "../../parts/AnswerView.js";
import { EntityChip } from "../../parts/EntityChip.js";
import { MarkLegend } from "../../parts/MarkLegend.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { QueryLink } from "../../parts/QueryLink.js";
import { MissingScreen } from "../MissingScreen.js";
import { ClaimMargin } from "./ClaimMargin.js";
import { claimsInTextOrder } from "./claimsInTextOrder.js";
import { ArticleVersions, StandingNotice } from "./ArticleVersions.js";
import { ArticleWithdrawal } from "./ArticleWithdrawal.js";
import { ReaderText } from "./ReaderText.js";

export type ArticleRecord = Extract<NonNullable<ArticlePageQuery["node"]>, { readonly __typename: "Article" }>;

/** An article to read, with every claim marked where it stands and listed beside it. The part after `#` chooses a claim. */
export function ArticleScreen({ id, address }: { readonly id: string; readonly address: URL }) {
  const { language } = useWords();
  const variables = { id, lang: language };
  const answer = useAnswer(ArticlePageDocument, variables);
  return (
    <AnswerView answer={answer} skeleton={<Skeleton lines={14} />}>
      {({ node }) =>
        node?.__typename === "Article" ? (
          <>
            <Reader article={node} address={address} />
            <p className="page-foot">
              <QueryLink document={ArticlePageDocument} variables={variables} />
            </p>
          </>
        ) : (
          <MissingScreen />
        )
      }
    </AnswerView>
  );
}

function Reader({ article, address }: { readonly article: ArticleRecord; readonly address: URL }) {
  const { t, date } = useWords();
  const claims = claimsInTextOrder(article.claims?.nodes ?? []);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => setChosen(decodeURIComponent(address.hash.slice(1)) || null), [address.hash]);
  const selected = claims.find((claim) => claim.id === chosen) ?? null;
  const source = safeHref(article.url);
  return (
    <div className="reader">
      <header className="reader-head">
        <p className="kicker">
          {article.publisher?.name ?? t("noPublisher")} · {date(article.publishedAt)}
          {article.author && <> · {t("byAuthor", { author: article.author })}</>}
        </p>
        <PageTitle title={article.title}>
          <span lang={article.lang}>{article.title}</span>
        </PageTitle>
        {source && (
          <p>
            <a href={source} rel="noopener noreferrer external" target="_blank">
              {t("originalPage")}
            </a>
          </p>
        )}
        <StandingNotice article={article} />
      </header>
      <ReaderText article={article} claims={claims} selected={selected} onSelect={setChosen} />
      <ClaimMargin claims={claims} stands={article.status !== "WITHDRAWN"} selected={selected} onSelect={setChosen} />
      <footer className="reader-foot">
        {selected && <MarkLegend roles={new Set(selected.evidence.map((one) => one.role))} />}
        <h2>{t("mentioned")}</h2>
        <ul className="chip-list">
          {(article.entities?.nodes ?? []).map((entity) => (
            <li key={entity.id}>
              <EntityChip entity={entity} />
            </li>
          ))}
        </ul>
        <ArticleVersions article={article} />
        <ArticleWithdrawal article={article} />
      </footer>
    </div>
  );
}
