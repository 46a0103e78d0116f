import type { RelationStatus } from "../../documents/documents.generated.js";
import { lineStyleOf } from "../../shared/graph/lineStyle.js";
import { useWords } from "../i18n/Words.js";

/** The standing of a relation: its word, and the line by which the graph draws it. */
export function StatusTag({ status }: { readonly status: RelationStatus }) {
  const { domain } = useWords();
  return (
    <span className={`status status-${status.toLowerCase()}`} title={domain.statusWhy[status]}>
      <LineSample status={status} />
      {domain.status[status]}
    </span>
  );
}

/** A short piece of the line that stands for a status. */
export function LineSample({ status }: { readonly status: RelationStatus }) {
  const { width, dash } = lineStyleOf(status);
  return (
    <svg className="line-sample" width="31" height="8" aria-hidden="true">
      <line x1="1" x2="30" y1="4" y2="4" strokeWidth={width} strokeDasharray={dash.join(" ") || undefined} />
    </svg>
  );
}
