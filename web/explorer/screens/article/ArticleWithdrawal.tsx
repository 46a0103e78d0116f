import { useState, type FormEvent } from "react";
import { RetractArticleDocument } from "../../../documents/documents.generated.js";
import { useDecision } from "../../data/useDecision.js";
import { useWords } from "../../i18n/Words.js";
import { Refused } from "../../parts/Refused.js";
import type { ArticleRecord } from "./ArticleScreen.js";

/** For editors: withdraws the article. Nothing is deleted; ingesting it again restores it. */
export function ArticleWithdrawal({ article }: { readonly article: ArticleRecord }) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const state = useDecision();
  if (article.status !== "LIVE") return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void state.decide(RetractArticleDocument, { id: article.id, reason: reason.trim() });
  };
  return (
    <details className="editor-box">
      <summary>{t("withdrawTitle")}</summary>
      <form onSubmit={submit}>
        <p className="muted">{t("withdrawHint")}</p>
        <label className="field">
          <span>{t("reason")}</span>
          <input value={reason} required maxLength={500} onChange={(event) => setReason(event.target.value)} />
        </label>
        <button type="submit" disabled={state.isBusy}>
          {t("withdrawRun")}
        </button>
      </form>
      <Refused state={state} />
    </details>
  );
}
