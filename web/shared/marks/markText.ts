import type { EvidenceRole } from "../../documents/documents.generated.js";

/** A marked place in a text; offsets are UTF-16 code units of that text, half-open. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly role: EvidenceRole;
  /** Which claim it belongs to, where a text holds several. */
  readonly owner?: string;
}

/** A stretch of text under the same marks. `starts` are the marks that begin here (they carry the letter). */
export interface MarkedPiece {
  readonly text: string;
  readonly start: number;
  readonly spans: readonly MarkedSpan[];
  readonly starts: readonly MarkedSpan[];
}

/** Cuts a text at the borders of its marks, so that overlapping and nested marks need no nesting on screen. */
export function markText(text: string, spans: readonly MarkedSpan[]): MarkedPiece[] {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end);
  const borders = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])].toSorted(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    const here = inside.filter((span) => span.start <= start && span.end >= end);
    return { text: text.slice(start, end), start, spans: here, starts: here.filter((span) => span.start === start) };
  });
}
