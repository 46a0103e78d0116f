import type { ResponseFragment } from "../../documents/documents.generated.js";
import { useWords } from "../i18n/Words.js";
import { ClaimItem } from "./ClaimItem.js";

/** What was answered to a claim, the earliest first: what each answer makes of it, how much later, and who says so in what words. */
export function ResponseList({ responses }: { readonly responses: readonly ResponseFragment[] }) {
  const { t, domain } = useWords();
  return (
    <ol className="response-list">
      {responses.map(({ kind, lagDays, claim }) => (
        <li key={claim.id} className={`response is-${kind.toLowerCase()}`}>
          <p className="response-kind">
            {domain.response[kind]}
            {lagDays !== null && lagDays > 0 && <span className="meta"> · {t("daysLater", { n: lagDays })}</span>}
          </p>
          <ClaimItem claim={claim} />
        </li>
      ))}
    </ol>
  );
}
