import {
  ReviewClaimDocument,
  ReviewPageDocument,
  type ReviewPageQuery,
  type ReviewState,
} from "../../../documents/documents.generated.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useDecision } from "../../data/useDecision.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { ClaimItem } from "../../parts/ClaimItem.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { QueryLink } from "../../parts/QueryLink.js";
import { Refused } from "../../parts/Refused.js";
import { REVIEW_WORDS } from "../../parts/reviewWords.js";
import { usePages } from "../../parts/usePages.js";

/** Readings that are as sure as this, or less, are shown; `Claim.isUncertain` begins a little above. */
const DOUBTED = 0.7;

type Claim = NonNullable<ReviewPageQuery["claims"]>["nodes"][number];

/** Claims whose reading is doubtful, the latest printed first, to be accepted or rejected one by one. */
export function ReviewScreen() {
  const { t, language } = useWords();
  const pages = usePages("review");
  return (
    <div className="narrow">
      <PageTitle title={t("reviewPage")} />
      <p className="lead">{t("reviewLead")}</p>
      {pages.cursors.map((after, index) => (
        <ReviewPage
          key={after ?? "first"}
          after={after}
          isLast={index === pages.cursors.length - 1}
          onMore={pages.more}
        />
      ))}
      <p className="page-foot">
        <QueryLink document={ReviewPageDocument} variables={{ below: DOUBTED, after: null, lang: language }} />
      </p>
    </div>
  );
}

interface PageProperties {
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (cursor: string) => void;
}

function ReviewPage({ after, isLast, onMore }: PageProperties) {
  const { t, language } = useWords();
  const answer = useAnswer(ReviewPageDocument, { after, below: DOUBTED, lang: language });
  return (
    <AnswerView answer={answer}>
      {({ claims }) => (
        <>
          {claims?.nodes.length === 0 && after === null && <p className="empty">{t("reviewNone")}</p>}
          <ul className="claim-list">
            {claims?.nodes.map((claim) => (
              <li key={claim.id}>
                <ClaimItem claim={claim} />
                <Verdict claim={claim} />
              </li>
            ))}
          </ul>
          {isLast && claims?.pageInfo.hasNextPage && (
            <button type="button" onClick={() => onMore(claims.pageInfo.endCursor ?? "")}>
              {t("loadMore")}
            </button>
          )}
        </>
      )}
    </AnswerView>
  );
}

function Verdict({ claim }: { readonly claim: Claim }) {
  const { t } = useWords();
  const state = useDecision();
  const review = (to: ReviewState): void =>
    void state.decide(ReviewClaimDocument, { input: { id: claim.id, state: to, reason: null } });
  return (
    <>
      <div className="button-row">
        {claim.reviewState === "AUTO" ? (
          <>
            <button type="button" disabled={state.isBusy} onClick={() => review("ACCEPTED")}>
              {t("reviewAccept")}
            </button>
            <button type="button" disabled={state.isBusy} onClick={() => review("REJECTED")}>
              {t("reviewReject")}
            </button>
          </>
        ) : (
          <>
            <span className="meta">{t(REVIEW_WORDS[claim.reviewState])}</span>
            <button type="button" className="quiet" disabled={state.isBusy} onClick={() => review("AUTO")}>
              {t("takeBack")}
            </button>
          </>
        )}
      </div>
      <Refused state={state} />
    </>
  );
}
