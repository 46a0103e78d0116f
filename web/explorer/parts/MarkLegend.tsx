import type { EvidenceRole } from "../../documents/documents.generated.js";
import { useWords } from "../i18n/Words.js";
import { MARK_LETTERS } from "./MarkedText.js";

/** What the marks mean; only those that are there. */
export function MarkLegend({ roles }: { readonly roles: ReadonlySet<EvidenceRole> }) {
  const { t, domain, language } = useWords();
  const shown = (
    [
      "SPEAKER",
      "CUE",
      "CONTENT",
      "TARGET",
      "SUBJECT",
      "PREDICATE",
      "OBJECT",
      "HEDGE",
      "NEGATION",
      "TIME",
      "QUANTITY",
    ] as const
  ).filter((role) => roles.has(role));
  if (shown.length === 0) return null;
  return (
    <dl className="mark-legend" aria-label={t("legend")}>
      {shown.map((role) => (
        <div key={role}>
          <dt>
            <mark className={`mark-${role.toLowerCase()}`}>{MARK_LETTERS[language][role] ?? "“ ”"}</mark>
          </dt>
          <dd>{domain.role[role]}</dd>
        </div>
      ))}
    </dl>
  );
}
