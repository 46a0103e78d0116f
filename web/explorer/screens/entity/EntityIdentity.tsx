import { useState } from "react";
import {
  EntityIdentityDocument,
  MarkNotSameDocument,
  MergeEntitiesDocument,
  RevertDecisionDocument,
  type DecisionKind,
  type EntityIdentityQuery,
} from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useDecision } from "../../data/useDecision.js";
import { useWords } from "../../i18n/Words.js";
import type { MessageKey } from "../../i18n/messages.en.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { Refused } from "../../parts/Refused.js";
import { TypeGlyph } from "../../parts/TypeGlyph.js";
import type { EntityRecord } from "./EntityScreen.js";

type Identity = NonNullable<NonNullable<EntityIdentityQuery["entity"]>["identity"]>;
type Candidate = Identity["candidates"][number];

/** Who may be the same as the entity, with what speaks for it, and what was decided about it; editors merge, tell apart and take back here. */
export function EntityIdentity({ entity }: { readonly entity: EntityRecord }) {
  const { t, language } = useWords();
  const answer = useAnswer(EntityIdentityDocument, { id: entity.id, lang: language });
  return (
    <AnswerView answer={answer}>
      {({ entity: found }) => (
        <>
          <h2>{t("identityCandidates")}</h2>
          {found?.identity?.candidates.length === 0 && <p className="empty">{t("identityNone")}</p>}
          <ul className="relation-list">
            {found?.identity?.candidates.map((candidate) => (
              <li key={candidate.entity.id}>
                <CandidateItem entity={entity} candidate={candidate} />
              </li>
            ))}
          </ul>
          <Decisions decisions={found?.identity?.decisions ?? []} />
        </>
      )}
    </AnswerView>
  );
}

function CandidateItem({ entity, candidate }: { readonly entity: EntityRecord; readonly candidate: Candidate }) {
  const { t, domain } = useWords();
  const { entity: other, score, signals } = candidate;
  const [reason, setReason] = useState(signals.join("; ").slice(0, 500));
  const state = useDecision();
  const given = reason.trim();
  const merge = (): void =>
    void state.decide(MergeEntitiesDocument, { input: { into: entity.id, from: [other.id], reason: given } });
  const tellApart = (): void =>
    void state.decide(MarkNotSameDocument, { input: { entities: [entity.id, other.id], reason: given } });
  return (
    <article className="candidate">
      <p>
        <TypeGlyph type={other.type} /> <Link href={pageOf.entity(other.id)}>{other.name}</Link>{" "}
        <span className="meta">
          {domain.type[other.type]} · {t("claimsN", { n: other.claimCount })} ·{" "}
          {t("identityScore", { percent: Math.round(score * 100) })}
        </span>
      </p>
      {other.description && <p className="muted">{other.description}</p>}
      <p lang="en">{signals.join("; ")}</p>
      <details className="editor-box">
        <summary>{t("identityDecide")}</summary>
        <label className="field">
          <span>{t("reason")}</span>
          <input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
        </label>
        <div className="button-row">
          <button type="button" disabled={state.isBusy || given === ""} onClick={merge}>
            {t("identityMerge", { name: entity.name })}
          </button>
          <button type="button" disabled={state.isBusy || given === ""} onClick={tellApart}>
            {t("identityNotSame")}
          </button>
        </div>
        <Refused state={state} />
      </details>
    </article>
  );
}

const KIND_WORDS: Readonly<Record<DecisionKind, MessageKey>> = {
  MERGE: "decisionMerge",
  NOT_SAME: "decisionNotSame",
  SPLIT: "decisionSplit",
  LINK: "decisionLink",
  CORRECT: "decisionCorrect",
  RETRACT: "decisionRetract",
  RESTORE: "decisionRestore",
};

function Decisions({ decisions }: { readonly decisions: Identity["decisions"] }) {
  const { t, date } = useWords();
  const state = useDecision();
  if (decisions.length === 0) return null;
  return (
    <section>
      <h2>{t("decisionsTitle")}</h2>
      <ul className="relation-list">
        {decisions.map(({ id, kind, reason, by, at, revertedAt }) => (
          <li key={id}>
            <p>
              <strong>{t(KIND_WORDS[kind])}</strong>{" "}
              <span className="meta">
                {by} · {date(at)}
                {revertedAt && ` · ${t("decisionTakenBack", { date: date(revertedAt) })}`}
              </span>
            </p>
            <p>{reason}</p>
            {!revertedAt && (
              <button
                type="button"
                className="quiet"
                disabled={state.isBusy}
                onClick={() => void state.decide(RevertDecisionDocument, { id })}
              >
                {t("takeBack")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Refused state={state} />
    </section>
  );
}
