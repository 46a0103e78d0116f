import {
  ClaimPageDocument,
  type ClaimFullFragment,
  type ResponseFragment,
} from "../../../documents/documents.generated.js";
import { safeHref } from "../../../shared/safeHref.js";
import { claimSentence } from "../../../shared/voice/claimSentence.js";
import { plainText } from "../../../shared/voice/segment.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { ClaimNotes } from "../../parts/ClaimNotes.js";
import { CopyButton } from "../../parts/CopyButton.js";
import { EvidenceQuote } from "../../parts/EvidenceCard.js";
import { MarkLegend } from "../../parts/MarkLegend.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { QueryLink } from "../../parts/QueryLink.js";
import { Quote } from "../../parts/Quote.js";
import { RelationItem } from "../../parts/RelationItem.js";
import { ResponseList } from "../../parts/ResponseList.js";
import { Sentence } from "../../parts/Sentence.js";
import { MissingScreen } from "../MissingScreen.js";
import { ClaimFacts } from "./ClaimFacts.js";
import { ClaimReview } from "./ClaimReview.js";

/** One claim, to be read and cited: its sentence, what is said, the evidence, and how it was read. */
export function ClaimScreen({ id }: { readonly id: string }) {
  const { language } = useWords();
  const variables = { id, lang: language };
  const answer = useAnswer(ClaimPageDocument, variables);
  return (
    <AnswerView answer={answer}>
      {({ node }) =>
        node?.__typename === "Claim" ? (
          <>
            <Claim claim={node} responses={node.responses} />
            <p className="page-foot">
              <QueryLink document={ClaimPageDocument} variables={variables} />
            </p>
          </>
        ) : (
          <MissingScreen />
        )
      }
    </AnswerView>
  );
}

interface ClaimProperties {
  readonly claim: ClaimFullFragment;
  readonly responses: readonly ResponseFragment[];
}

function Claim({ claim, responses }: ClaimProperties) {
  const { t, language, date } = useWords();
  const sentence = claimSentence(claim, language);
  const { article } = claim;
  const source = safeHref(article.url);
  return (
    <div className="narrow claim-page">
      <p className="kicker">{t("claimTitle")}</p>
      <PageTitle title={plainText(sentence)} className="claim-headline">
        <Sentence segments={sentence} />
      </PageTitle>
      <p className="claim-said">
        <Quote text={claim.content} lang={article.lang} type={claim.quoteType} />
      </p>
      <p className="meta">
        {t("printedBy", { publisher: article.publisher?.name ?? t("noPublisher") })} · {date(article.publishedAt)} ·{" "}
        <Link href={pageOf.article(article.id, claim.id)} lang={article.lang}>
          {article.title}
        </Link>{" "}
        {source && (
          <a href={source} rel="noopener noreferrer external" target="_blank">
            {t("originalPage")}
          </a>
        )}
      </p>
      <p>
        <ClaimNotes claim={claim} />
      </p>
      <section>
        <h2>{t("evidenceIn")}</h2>
        <EvidenceQuote claim={claim} />
        <MarkLegend roles={new Set(claim.evidence.map((one) => one.role))} />
        <p className="card-actions">
          <Link href={pageOf.article(article.id, claim.id)}>{t("inTheArticle")}</Link>
          <CopyButton text={claim.content} label={t("copyQuote")} />
          <CopyButton text={new URL(pageOf.claim(claim.id), window.location.href).href} label={t("copyLink")} />
        </p>
      </section>
      {responses.length > 0 && (
        <section>
          <h2>{t("answeredBy")}</h2>
          <ResponseList responses={responses} />
        </section>
      )}
      <Relations claim={claim} />
      <ClaimFacts claim={claim} />
      <ClaimReview claim={claim} />
    </div>
  );
}

function Relations({ claim }: { readonly claim: ClaimFullFragment }) {
  const { t } = useWords();
  const [positive, negative] = (["POSITIVE", "NEGATIVE"] as const).map((polarity) =>
    claim.relationLinks.filter((link) => link.polarity === polarity),
  );
  const voice = { ...claim };
  return [
    { title: t("assertsRelations"), links: positive ?? [] },
    { title: t("deniesRelations"), links: negative ?? [] },
  ]
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) => (
      <section key={title}>
        <h2>{title}</h2>
        <ul className="relation-list">
          {links.map(({ relation, kind }) => (
            <li key={`${relation.id}${kind}`}>
              <RelationItem relation={relation} voices={[voice]} />
            </li>
          ))}
        </ul>
      </section>
    ));
}
