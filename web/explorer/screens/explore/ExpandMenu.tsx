import type { Predicate } from "../../../documents/documents.generated.js";
import { groupBy } from "../../../shared/groupBy.js";
import { useWords } from "../../i18n/Words.js";
import type { NeighborCounts } from "./canvasRecords.js";

/** The relations of an entity by predicate with their numbers; each can be expanded alone. Known once the entity has been expanded. */
export function ExpandMenu({
  counts,
  onExpand,
}: {
  readonly counts: NeighborCounts | null;
  readonly onExpand: (predicate: Predicate) => void;
}) {
  const { t, domain, number } = useWords();
  if (counts === null || counts.length === 0) return null;
  const byPredicate = [...groupBy(counts, (one) => one.predicate)];
  return (
    <details className="expand-menu">
      <summary>{t("expandMore")}</summary>
      <ul>
        {byPredicate.map(([predicate, parts]) => (
          <li key={predicate}>
            <button type="button" onClick={() => onExpand(predicate)}>
              <span>{domain.predicate[predicate]}</span>
              <span className="count">{number(parts.reduce((sum, part) => sum + part.count, 0))}</span>
            </button>
            <span className="meta">
              {parts
                .map(
                  (part) =>
                    `${part.direction === "IN" ? t("incoming") : t("outgoing")} ${part.count} ${domain.type[part.type]}`,
                )
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
