import type { ClaimFullFragment } from "../../documents/documents.generated.js";
import { evidenceSentences } from "../../shared/marks/evidenceSentences.js";
import { markText } from "../../shared/marks/markText.js";
import { claimSentence } from "../../shared/voice/claimSentence.js";
import { Link } from "../app/Link.js";
import { pageOf } from "../app/routes.js";
import { useWords } from "../i18n/Words.js";
import { ClaimNotes } from "./ClaimNotes.js";
import { CopyButton } from "./CopyButton.js";
import { MarkedText } from "./MarkedText.js";
import { Sentence } from "./Sentence.js";

/** One claim as evidence: who says so, the sentence with its marks, who printed it, and links to quote it by. */
export function EvidenceCard({
  claim,
  headed = true,
}: {
  readonly claim: ClaimFullFragment;
  readonly headed?: boolean;
}) {
  const { t, language, date } = useWords();
  const { article } = claim;
  return (
    <article className="evidence-card">
      {headed && (
        <p className="claim-line">
          <Sentence segments={claimSentence(claim, language)} /> <ClaimNotes claim={claim} />
        </p>
      )}
      <EvidenceQuote claim={claim} />
      <p className="meta">
        {article.publisher?.name ?? t("noPublisher")} · {date(article.publishedAt)} ·{" "}
        <Link href={pageOf.article(article.id, claim.id)} lang={article.lang}>
          {article.title}
        </Link>
      </p>
      <p className="card-actions">
        <Link href={pageOf.claim(claim.id)}>{t("details")}</Link>
        <CopyButton text={claim.content} label={t("copyQuote")} />
        <CopyButton text={new URL(pageOf.claim(claim.id), window.location.href).href} label={t("copyLink")} />
      </p>
    </article>
  );
}

/** The sentences that a claim was read from, marked. */
export function EvidenceQuote({ claim }: { readonly claim: Pick<ClaimFullFragment, "evidence" | "article"> }) {
  return (
    <blockquote className="evidence-quote" lang={claim.article.lang}>
      {evidenceSentences(claim.evidence).map((sentence) => (
        <p key={sentence.start}>
          <MarkedText pieces={markText(sentence.text, sentence.spans)} />
        </p>
      ))}
    </blockquote>
  );
}
