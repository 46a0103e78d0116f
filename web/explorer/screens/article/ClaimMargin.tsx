import { useEffect, useRef } from "react";
import type { ClaimFullFragment } from "../../../documents/documents.generated.js";
import { claimSentence } from "../../../shared/voice/claimSentence.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useWords } from "../../i18n/Words.js";
import { ClaimNotes } from "../../parts/ClaimNotes.js";
import { Sentence } from "../../parts/Sentence.js";

interface Properties {
  readonly claims: readonly ClaimFullFragment[];
  /** False for a text that was withdrawn or replaced: its claims are not listed. */
  readonly stands: boolean;
  readonly selected: ClaimFullFragment | null;
  readonly onSelect: (id: string | null) => void;
}

/** The claims beside the text, numbered as in it. Choosing one marks its parts and brings its place into view. */
export function ClaimMargin({ claims, stands, selected, onSelect }: Properties) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!selected) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behavior = calm ? "auto" : "smooth";
    document.getElementById(`mark-${selected.id}`)?.scrollIntoView({ block: "center", behavior });
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <aside className="reader-margin" aria-labelledby="margin-title">
      <h2 id="margin-title">
        {t("articleClaims")} <span className="count">{claims.length}</span>
      </h2>
      {claims.length === 0 && <p className="muted">{t(stands ? "noClaimsInArticle" : "noClaimsCount")}</p>}
      <ol ref={list} className="margin-list">
        {claims.map((claim, index) => (
          <MarginClaim
            key={claim.id}
            claim={claim}
            number={index + 1}
            isSelected={claim.id === selected?.id}
            onSelect={() => onSelect(claim.id === selected?.id ? null : claim.id)}
          />
        ))}
      </ol>
    </aside>
  );
}

interface MarginClaimProperties {
  readonly claim: ClaimFullFragment;
  readonly number: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function MarginClaim({ claim, number, isSelected, onSelect }: MarginClaimProperties) {
  const { language, t } = useWords();
  return (
    <li className="margin-claim" aria-current={isSelected || undefined}>
      <button
        type="button"
        className="claim-number"
        aria-pressed={isSelected}
        aria-label={t("claimNumber", { n: number })}
        onClick={onSelect}
      >
        {number}
      </button>
      <div>
        <p>
          <Sentence segments={claimSentence(claim, language)} /> <ClaimNotes claim={claim} />
        </p>
        <p className="margin-content" lang={claim.article.lang}>
          {claim.content}
        </p>
        <Link className="meta" href={pageOf.claim(claim.id)}>
          {t("details")}
        </Link>
      </div>
    </li>
  );
}
