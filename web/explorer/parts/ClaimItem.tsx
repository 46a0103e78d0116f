import type { ClaimLineFragment } from "../../documents/documents.generated.js";
import { claimSentence } from "../../shared/voice/claimSentence.js";
import { Link } from "../app/Link.js";
import { pageOf } from "../app/routes.js";
import { useWords } from "../i18n/Words.js";
import { ClaimNotes } from "./ClaimNotes.js";
import { Quote } from "./Quote.js";
import { Sentence } from "./Sentence.js";

/** A claim in a list: who says so to whom, what is said, and where it was printed. */
export function ClaimItem({ claim }: { readonly claim: ClaimLineFragment }) {
  const { language, date, t } = useWords();
  return (
    <article className="claim-item">
      <p className="claim-line">
        <Sentence segments={claimSentence(claim, language)} /> <ClaimNotes claim={claim} />
      </p>
      <p className="claim-content">
        <Link href={pageOf.claim(claim.id)}>
          <Quote text={claim.content} lang={claim.article.lang} type={claim.quoteType} />
        </Link>
      </p>
      <p className="meta">
        {claim.article.publisher?.name ?? t("noPublisher")} · {date(claim.article.publishedAt)} ·{" "}
        <Link href={pageOf.article(claim.article.id, claim.id)} lang={claim.article.lang}>
          {claim.article.title}
        </Link>
      </p>
    </article>
  );
}
