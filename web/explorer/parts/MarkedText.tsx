import type { EvidenceRole } from "../../documents/documents.generated.js";
import type { MarkedPiece } from "../../shared/marks/markText.js";
import { useWords } from "../i18n/Words.js";

/** The letter that a mark carries, so that it is told by more than its colour. */
export const MARK_LETTERS: Readonly<Record<"en" | "zh", Partial<Record<EvidenceRole, string>>>> = {
  en: {
    SPEAKER: "S",
    CUE: "c",
    TARGET: "T",
    SUBJECT: "1",
    PREDICATE: "2",
    OBJECT: "3",
    HEDGE: "h",
    NEGATION: "n",
    TIME: "t",
  },
  zh: {
    SPEAKER: "说",
    CUE: "引",
    TARGET: "对",
    SUBJECT: "主",
    PREDICATE: "系",
    OBJECT: "客",
    HEDGE: "缓",
    NEGATION: "否",
    TIME: "时",
  },
};

/** Marked roles, the one that shows first where several lie on the same words. */
const ORDER: readonly EvidenceRole[] = [
  "SPEAKER",
  "CUE",
  "TARGET",
  "HEDGE",
  "NEGATION",
  "SUBJECT",
  "PREDICATE",
  "OBJECT",
  "TIME",
  "QUANTITY",
  "CONTENT",
];

/** Text with its marks as `<mark>` elements; text only, never markup from the article. */
export function MarkedText({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  const { language, domain } = useWords();
  return pieces.map((piece) => {
    const roles = ORDER.filter((role) => piece.spans.some((span) => span.role === role));
    const [shown] = roles;
    if (!shown) return <span key={piece.start}>{piece.text}</span>;
    const begun = ORDER.find((role) => MARK_LETTERS[language][role] && piece.starts.some((span) => span.role === role));
    return (
      <mark
        key={piece.start}
        className={roles.map((role) => `mark-${role.toLowerCase()}`).join(" ")}
        title={roles.map((role) => domain.role[role]).join(", ")}
      >
        {begun && <sup aria-hidden="true">{MARK_LETTERS[language][begun]}</sup>}
        {piece.text}
      </mark>
    );
  });
}
