import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useWords } from "../../i18n/Words.js";
import { ClaimItem } from "../../parts/ClaimItem.js";
import type { IngestItem, IngestQueue } from "./useIngestQueue.js";

/** What became of each article, newest first, with progress for a row of files. */
export function IngestResults({ queue }: { readonly queue: IngestQueue }) {
  const { t } = useWords();
  const { items } = queue;
  if (items.length === 0) return null;
  const done = items.filter((item) => item.state !== "waiting" && item.state !== "reading").length;
  return (
    <section>
      <h2>{t("ingestResults")}</h2>
      <p role="status">
        <progress value={done} max={items.length} aria-label={t("ingestResults")} />{" "}
        {t("ingestProgress", { done, total: items.length })}
      </p>
      <ol className="ingest-list">
        {items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ol>
    </section>
  );
}

function Item({ item }: { readonly item: IngestItem }) {
  const { t } = useWords();
  const { article } = item;
  const claims = article?.claims;
  const state = {
    waiting: "…",
    reading: t("ingestReading"),
    created: t("ingestDone", { n: claims?.totalCount ?? 0 }),
    known: `${t("ingestKnown")} · ${t("claimsN", { n: claims?.totalCount ?? 0 })}`,
    failed: t("ingestFailed"),
  }[item.state];
  return (
    <li className={`ingest-item is-${item.state}`}>
      <p>
        <strong lang={article?.lang}>{article?.title || item.name}</strong> <span className="meta">{state}</span>
      </p>
      {item.problem && <p role="alert">{item.problem}</p>}
      {article && (
        <>
          <p>
            <Link href={pageOf.article(article.id)}>{t("seeArticle")}</Link>
          </p>
          <details>
            <summary>{t("claimsN", { n: claims?.totalCount ?? 0 })}</summary>
            <ul className="claim-list">
              {(claims?.nodes ?? []).map((claim) => (
                <li key={claim.id}>
                  <ClaimItem claim={claim} />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </li>
  );
}
