import type { ClaimLineFragment } from "../../../documents/documents.generated.js";
import { claimSentence } from "../../../shared/voice/claimSentence.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useWords } from "../../i18n/Words.js";
import { ClaimNotes } from "../../parts/ClaimNotes.js";
import { Quote } from "../../parts/Quote.js";
import { Sentence } from "../../parts/Sentence.js";
import type { ArticleRecord } from "./ArticleScreen.js";

/** Says where an article no longer stands, and what stands in its place. */
export function StandingNotice({ article }: { readonly article: ArticleRecord }) {
  const { t } = useWords();
  if (article.supersededBy)
    return (
      <p className="notice">
        {t("superseded")} <Link href={pageOf.article(article.supersededBy.id)}>{t("standingText")}</Link>
      </p>
    );
  if (article.status === "LIVE") return null;
  return <p className="notice">{t(article.status === "WITHDRAWN" ? "withdrawn" : "corrected")}</p>;
}

/** The texts of the article's address, and what this one says otherwise than the one before it; nothing where it is the only one. */
export function ArticleVersions({ article }: { readonly article: ArticleRecord }) {
  const { t, date } = useWords();
  const versions = article.versions ?? [];
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">
        {t("textsOfAddress")} <span className="count">{versions.length}</span>
      </h2>
      <ol className="version-list">
        {versions.map((version) => (
          <li key={version.id}>
            {version.id === article.id ? (
              <span aria-current="page">
                {date(version.publishedAt ?? version.ingestedAt)} · {t("thisText")}
              </span>
            ) : (
              <Link href={pageOf.article(version.id)}>{date(version.publishedAt ?? version.ingestedAt)}</Link>
            )}
            <span className="muted"> · {t(version.status === "WITHDRAWN" ? "textReplaced" : "textStands")}</span>
          </li>
        ))}
      </ol>
      {article.changes && <Changes changes={article.changes} />}
    </section>
  );
}

function Changes({ changes }: { readonly changes: NonNullable<ArticleRecord["changes"]> }) {
  const { t, date } = useWords();
  const { since, added, removed, changed, addedCount, removedCount, changedCount, keptCount } = changes;
  return (
    <>
      <h3>{t("changesSince", { date: date(since.publishedAt ?? since.ingestedAt) })}</h3>
      <p className="muted">
        {t("changesCount", { kept: keptCount, changed: changedCount, added: addedCount, removed: removedCount })}
      </p>
      {changed.length > 0 && (
        <>
          <h4>{t("changesChanged")}</h4>
          <ul className="change-list">
            {changed.map(({ before, after }) => (
              <li key={after.id}>
                <SaidLine label={t("changedBefore")} claim={before} />
                <SaidLine label={t("changedAfter")} claim={after} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ClaimList title={t("changesAdded")} claims={added} />
      <ClaimList title={t("changesRemoved")} claims={removed} />
    </>
  );
}

function ClaimList({ title, claims }: { readonly title: string; readonly claims: readonly ClaimLineFragment[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="change-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <SaidLine claim={claim} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SaidLine({ label, claim }: { readonly label?: string; readonly claim: ClaimLineFragment }) {
  const { language } = useWords();
  return (
    <p className="change-line">
      {label && <span className="change-label">{label}</span>}
      <span>
        <Sentence segments={claimSentence(claim, language)} /> <ClaimNotes claim={claim} />{" "}
        <Link href={pageOf.claim(claim.id)}>
          <Quote text={claim.content} lang={claim.article.lang} type={claim.quoteType} />
        </Link>
      </span>
    </p>
  );
}
