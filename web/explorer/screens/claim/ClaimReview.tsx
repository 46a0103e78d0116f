import { useState } from "react";
import {
  ReviewClaimDocument,
  type ClaimFullFragment,
  type Modality,
  type Polarity,
  type ReviewState,
  type SpeechAct,
} from "../../../documents/documents.generated.js";
import { useDecision, type DecisionState } from "../../data/useDecision.js";
import { useWords } from "../../i18n/Words.js";
import { Refused } from "../../parts/Refused.js";
import { REVIEW_WORDS } from "../../parts/reviewWords.js";

/** For editors: accept, correct or reject what was read; every decision is kept and can be taken back. */
export function ClaimReview({ claim }: { readonly claim: ClaimFullFragment }) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const state = useDecision(() => setReason(""));
  const review = (to: ReviewState): void =>
    void state.decide(ReviewClaimDocument, { input: { id: claim.id, state: to, reason: reason.trim() || null } });
  return (
    <details className="editor-box">
      <summary>
        {t("reviewTitle")} <span className="meta">{t(REVIEW_WORDS[claim.reviewState])}</span>
      </summary>
      <label className="field">
        <span>
          {t("reason")} <small>{t("optional")}</small>
        </span>
        <input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      </label>
      <div className="button-row">
        <button type="button" disabled={state.isBusy} onClick={() => review("ACCEPTED")}>
          {t("reviewAccept")}
        </button>
        <button type="button" disabled={state.isBusy} onClick={() => review("REJECTED")}>
          {t("reviewReject")}
        </button>
        {claim.reviewState !== "AUTO" && (
          <button type="button" disabled={state.isBusy} onClick={() => review("AUTO")}>
            {t("takeBack")}
          </button>
        )}
      </div>
      <Correction
        key={`${claim.speechAct}${claim.polarity}${claim.modality}`}
        claim={claim}
        reason={reason}
        state={state}
      />
      <Refused state={state} />
    </details>
  );
}

interface CorrectionProperties {
  readonly claim: ClaimFullFragment;
  readonly reason: string;
  readonly state: DecisionState;
}

/** How it was said, put right: the choices begin with what was read. */
function Correction({ claim, reason, state }: CorrectionProperties) {
  const { t, domain } = useWords();
  const [speechAct, setSpeechAct] = useState<SpeechAct>(claim.speechAct);
  const [polarity, setPolarity] = useState<Polarity>(claim.polarity);
  const [modality, setModality] = useState<Modality>(claim.modality);
  const changes = {
    ...(speechAct !== claim.speechAct && { speechAct }),
    ...(polarity !== claim.polarity && { polarity }),
    ...(modality !== claim.modality && { modality }),
  };
  const isSame = Object.keys(changes).length === 0;
  const polarities = { POSITIVE: t("polarityPositive"), NEGATIVE: t("polarityNegative") };
  const store = (): void =>
    void state.decide(ReviewClaimDocument, {
      input: { id: claim.id, state: "CORRECTED", correction: changes, reason: reason.trim() || null },
    });
  return (
    <fieldset className="correction">
      <legend>{t("reviewCorrect")}</legend>
      <div className="field-grid">
        <Choice label={t("actOfClaim")} value={speechAct} words={domain.act} onChange={setSpeechAct} />
        <Choice label={t("polarityOfClaim")} value={polarity} words={polarities} onChange={setPolarity} />
        <Choice label={t("howCertain")} value={modality} words={domain.modality} onChange={setModality} />
      </div>
      <button type="button" disabled={state.isBusy || isSame} onClick={store}>
        {t("reviewStore")}
      </button>
    </fieldset>
  );
}

interface ChoiceProperties<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly words: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, words, onChange }: ChoiceProperties<Value>) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {Object.entries<string>(words).map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
