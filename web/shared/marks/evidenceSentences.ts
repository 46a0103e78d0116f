import type { SpanFragment } from "../../documents/documents.generated.js";
import type { MarkedSpan } from "./markText.js";

/** A sentence of an article with the marks in it, at offsets of the sentence. */
export interface EvidenceSentence {
  readonly text: string;
  /** Offset of the sentence in its article. */
  readonly start: number;
  readonly spans: readonly MarkedSpan[];
}

/** The sentences that hold a claim's evidence, in the order of the text, each with its marks. A span may reach into the next sentence. */
export function evidenceSentences(evidence: readonly SpanFragment[]): EvidenceSentence[] {
  const sentences = new Map(evidence.map((one) => [one.sentenceStart, one.sentence]));
  return [...sentences]
    .toSorted(([a], [b]) => a - b)
    .map(([start, text]) => ({
      text,
      start,
      spans: evidence
        .filter((one) => one.role !== "SENTENCE" && one.start < start + text.length && one.end > start)
        .map((one) => ({ role: one.role, start: one.start - start, end: one.end - start })),
    }));
}
