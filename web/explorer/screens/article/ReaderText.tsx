import type { ClaimFullFragment } from "../../../documents/documents.generated.js";
import { markText, type MarkedPiece, type MarkedSpan } from "../../../shared/marks/markText.js";
import { useWords } from "../../i18n/Words.js";
import { MarkedText } from "../../parts/MarkedText.js";
import type { ArticleRecord } from "./ArticleScreen.js";

interface Properties {
  readonly article: ArticleRecord;
  readonly claims: readonly ClaimFullFragment[];
  readonly selected: ClaimFullFragment | null;
  readonly onSelect: (id: string | null) => void;
}

/** The article's paragraphs; each claim's words are underlined and numbered, the chosen claim's parts are marked by role. */
export function ReaderText({ article, claims, selected, onSelect }: Properties) {
  const spans = claims.flatMap((claim, index) =>
    claim.evidence
      .filter((one) => one.role === "CONTENT")
      .map((one): MarkedSpan => ({ start: one.start, end: one.end, role: "CONTENT", owner: String(index + 1) })),
  );
  const parts: readonly MarkedSpan[] = selected?.evidence.filter((one) => one.role !== "SENTENCE") ?? [];
  return (
    <div className="reader-text" lang={article.lang}>
      {paragraphsOf(article.text).map(({ text, start }) => {
        const shift = (span: MarkedSpan): MarkedSpan => ({ ...span, start: span.start - start, end: span.end - start });
        const all = [...spans, ...parts.map((part) => ({ ...part, owner: "selected" }))].map(shift);
        return (
          <p key={start}>
            {markText(text, all).map((piece) => (
              <ReaderPiece key={piece.start} piece={piece} claims={claims} selected={selected} onSelect={onSelect} />
            ))}
          </p>
        );
      })}
    </div>
  );
}

interface PieceProperties extends Omit<Properties, "article"> {
  readonly piece: MarkedPiece;
}

function ReaderPiece({ piece, claims, selected, onSelect }: PieceProperties) {
  const { t } = useWords();
  const numbers = piece.starts.filter((span) => span.owner !== "selected").map((span) => Number(span.owner));
  const roles = piece.spans.filter((span) => span.owner === "selected");
  const isClaim = piece.spans.some((span) => span.owner !== "selected");
  return (
    <>
      {numbers.map((number) => {
        const id = claims[number - 1]?.id ?? "";
        const isChosen = selected?.id === id;
        return (
          <button
            key={number}
            type="button"
            className="claim-number"
            id={`mark-${id}`}
            aria-pressed={isChosen}
            aria-label={t("claimNumber", { n: number })}
            onClick={() => onSelect(isChosen ? null : id)}
          >
            {number}
          </button>
        );
      })}
      <span className={isClaim ? "claimed" : undefined}>
        <MarkedText
          pieces={[{ ...piece, spans: roles, starts: piece.starts.filter((span) => span.owner === "selected") }]}
        />
      </span>
    </>
  );
}

/** Paragraphs are separated by line breaks; `start` is the offset in the article. */
function paragraphsOf(text: string): { text: string; start: number }[] {
  const paragraphs: { text: string; start: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) paragraphs.push({ text: match[0], start: match.index });
  return paragraphs;
}
