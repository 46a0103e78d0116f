import type { QuoteType } from "../../domain/claim.js";
import { overlaps, type Span } from "../../domain/span.js";
import type { CueHit, Frame, Source } from "./frame.js";
import type { ReadingContext } from "./readingContext.js";

/** What a rule adds to its cue to make a frame. */
export interface FrameParts {
  readonly rule: string;
  readonly sources: readonly Source[];
  readonly content: readonly Span[];
  /** The content is the inside of a quotation. */
  readonly direct?: boolean;
  readonly carried?: boolean;
  readonly target?: number | null;
  readonly certainty?: number;
  readonly cue?: Span;
  readonly act?: Frame["act"];
}

/** A frame of a cue; a negated cue gives one whose speaker is not committed to the content. */
export function makeFrame(context: ReadingContext, hit: CueHit, parts: FrameParts): Frame {
  return {
    rule: parts.rule,
    sources: parts.sources,
    cue: parts.cue ?? hit.span,
    strength: hit.entry.strength,
    content: parts.content,
    quoteType: quoteTypeOf(context, parts.content, parts.direct ?? false),
    act: parts.act ?? hit.entry.act,
    target: parts.target ?? null,
    cuePolarity: hit.negation ? "NEGATIVE" : "POSITIVE",
    certainty: parts.certainty ?? 0.85,
    sentence: hit.sentence,
    carried: parts.carried ?? false,
  };
}

/** DIRECT for the inside of a quotation, MIXED where quoted words are part of a clause. */
export function quoteTypeOf(context: ReadingContext, content: readonly Span[], direct: boolean): QuoteType {
  if (direct) return "DIRECT";
  return content.some((span) => holdsQuote(context, span)) ? "MIXED" : "INDIRECT";
}

/** Whether a quotation begins inside the span, by binary search. */
function holdsQuote(context: ReadingContext, span: Span): boolean {
  const { quotes } = context.document;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && overlaps(span, quote.inner);
}
