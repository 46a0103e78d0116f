import {
  IngestJobDocument,
  type IngestJobQuery,
  type IngestJobQueryVariables,
} from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import type { MessageKey } from "../../i18n/messages.en.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { ClaimItem } from "../../parts/ClaimItem.js";
import { usePages } from "../../parts/usePages.js";
import type { JobItem } from "./useJob.js";

/** Items of a page beyond the first. */
const PAGE = 50;
const CLAIMS = 3;

type Job = NonNullable<IngestJobQuery["ingestJob"]>;
type States = IngestJobQueryVariables["states"];

/** The documents of a job: the first page, which is kept up to date, and those that were asked for after it. */
export function JobItems({ job, states }: { readonly job: Job; readonly states: States }) {
  const { t } = useWords();
  const pages = usePages(`${job.id} ${String(states)}`);
  const { nodes, pageInfo } = job.items;
  const rest = pages.cursors.slice(1);
  return (
    <>
      <ol className="ingest-list">
        {nodes.map((item) => (
          <Item key={item.position} item={item} isAlone={job.total === 1} />
        ))}
      </ol>
      {rest.map((after, index) => (
        <Page
          key={after}
          variables={{ id: job.id, first: PAGE, after, states, claims: CLAIMS }}
          isLast={index === rest.length - 1}
          onMore={pages.more}
        />
      ))}
      {rest.length === 0 && pageInfo.hasNextPage && (
        <button type="button" onClick={() => pages.more(pageInfo.endCursor ?? "")}>
          {t("loadMore")}
        </button>
      )}
    </>
  );
}

interface PageProperties {
  readonly variables: Omit<IngestJobQueryVariables, "lang">;
  readonly isLast: boolean;
  readonly onMore: (cursor: string) => void;
}

function Page({ variables, isLast, onMore }: PageProperties) {
  const { t, language } = useWords();
  const answer = useAnswer(IngestJobDocument, { ...variables, lang: language });
  return (
    <AnswerView answer={answer}>
      {({ ingestJob }) => (
        <>
          <ol className="ingest-list">
            {ingestJob?.items.nodes.map((item) => (
              <Item key={item.position} item={item} isAlone={false} />
            ))}
          </ol>
          {isLast && ingestJob?.items.pageInfo.hasNextPage && (
            <button type="button" onClick={() => onMore(ingestJob.items.pageInfo.endCursor ?? "")}>
              {t("loadMore")}
            </button>
          )}
        </>
      )}
    </AnswerView>
  );
}

const STATE_WORDS: Readonly<Record<JobItem["state"], MessageKey>> = {
  QUEUED: "itemQueued",
  RUNNING: "ingestReading",
  DONE: "itemDone",
  DUPLICATE: "ingestKnown",
  FAILED: "ingestFailed",
  CANCELLED: "itemCancelled",
};

/** One document: what became of it, and the claims that were read. */
function Item({ item, isAlone }: { readonly item: JobItem; readonly isAlone: boolean }) {
  const { t } = useWords();
  const { article, state, message } = item;
  const claims = article?.claims;
  const count = claims?.totalCount ?? 0;
  return (
    <li className={`ingest-item is-${state.toLowerCase()}`}>
      <p>
        {article ? (
          <Link href={pageOf.article(article.id)} lang={article.lang}>
            <strong>{article.title || item.name}</strong>
          </Link>
        ) : (
          <strong>{item.name}</strong>
        )}{" "}
        <span className="meta">
          {t(STATE_WORDS[state])}
          {article && ` · ${t("claimsN", { n: count })}`}
        </span>
      </p>
      {message && (
        <p className="item-message" role={state === "FAILED" ? "alert" : undefined}>
          {message}
        </p>
      )}
      {article && count > 0 && (
        <details open={isAlone}>
          <summary>{t("itemClaims")}</summary>
          <ul className="claim-list">
            {(claims?.nodes ?? []).map((claim) => (
              <li key={claim.id}>
                <ClaimItem claim={claim} />
              </li>
            ))}
          </ul>
          {count > (claims?.nodes.length ?? 0) && (
            <p>
              <Link href={pageOf.article(article.id)}>{t("itemAllClaims", { n: count })}</Link>
            </p>
          )}
        </details>
      )}
    </li>
  );
}
