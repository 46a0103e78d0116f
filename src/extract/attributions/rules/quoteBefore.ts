import type { Span } from "../../../domain/span.js";
import type { Quote } from "../../cleanArticle.js";
import type { CueHit, Frame } from "../frame.js";
import { makeFrame } from "../makeFrame.js";
import { clauseStart } from "../clausesZh.js";
import { readComplementEn } from "../readContentEn.js";
import { innerWords } from "../clauseEndEn.js";
import { readInvertedSubjectEn, readSubjectEn } from "../readSubjectEn.js";
import { readSubjectZh } from "../readSubjectZh.js";
import { sourcesInZone } from "../sourcesInZoneZh.js";
import { sentenceOf, tokenAt, type ReadingContext } from "../readingContext.js";

/**
 * A quotation, then who said it; quotations that go on behind the tag are joined later.
 * - en: "We are closing," said Dana Reed. `en/quote-before`
 * - zh: “我们要关门了,”里德说。 `zh/quote-before`
 */
export function quoteBefore(context: ReadingContext, hit: CueHit): Frame | null {
  if (!["clause", "that", "addressee", "object"].includes(hit.entry.needs)) return null;
  return sentenceOf(context, hit.sentence).script === "zh" ? quoteBeforeZh(context, hit) : quoteBeforeEn(context, hit);
}

function quoteBeforeEn(context: ReadingContext, hit: CueHit): Frame | null {
  const inverted = quoteEndingBefore(context, hit.span.start);
  if (inverted && hit.entry.needs !== "addressee") {
    const subject = readInvertedSubjectEn(context, hit);
    return subject.sources.length > 0 ? quoteFrame(context, hit, inverted, subject.sources, "en/quote-before") : null;
  }
  const subject = readSubjectEn(context, hit);
  if (subject.voice !== "ACTIVE" || subject.sources.length === 0 || subject.shared) return null;
  const quote = quoteEndingBefore(context, tokenAt(context.document, subject.start).start);
  // A quotation that ends in a full stop is over: "It is late." Reed said that ...
  const isOver =
    quote !== null &&
    context.document.text.charAt(quote.inner.end - 1) === "." &&
    readComplementEn(context, hit) !== null;
  return quote && !isOver ? quoteFrame(context, hit, quote, subject.sources, "en/quote-before") : null;
}

function quoteBeforeZh(context: ReadingContext, hit: CueHit): Frame | null {
  const { analysis } = context.document;
  if (!/^(?:了|道|过|着)?[\s。,!?;:]?/u.test(analysis.slice(hit.span.end, hit.span.end + 2))) return null;
  const after = analysis.slice(hit.span.end, hit.region.end).replace(/^[了道过着]+/u, "");
  if (after !== "" && !/^[\s。,;!]/u.test(after)) return null;
  const start = clauseStart(context, hit.span.start, hit.region.start);
  const quote = quoteEndingBefore(context, start);
  if (!quote) return null;
  // “…。”里德说,工厂太旧: the quotation is over, and something else follows the cue.
  const isOver = /[。!?！？]/u.test(context.document.text.charAt(quote.inner.end - 1));
  if (isOver && /^[,:]\s*[^\s“"「]/u.test(after)) return null;
  const sources = sourcesInZone(context, hit.sentence, { start, end: hit.span.start }, null, true);
  const found = sources.length > 0 ? sources : readSubjectZh(context, hit).sources;
  return found.length > 0 ? quoteFrame(context, hit, quote, found, "zh/quote-before") : null;
}

/** The utterance that ends right before the offset: only white space and a comma or dash between. */
export function quoteEndingBefore(context: ReadingContext, offset: number): Quote | null {
  const { text } = context.document;
  let end = offset;
  while (end > 0 && offset - end < 4 && /[^\S\n]|[,，—–-]/u.test(text.charAt(end - 1))) {
    if (context.quoteEnds.has(end)) break;
    end -= 1;
  }
  const quote = context.quoteEnds.get(end);
  if (!quote) return null;
  return quote.scare && !/[,.!?，。！？]$/u.test(text.slice(quote.inner.start, quote.inner.end)) ? null : quote;
}

function quoteFrame(
  context: ReadingContext,
  hit: CueHit,
  quote: Quote,
  sources: Frame["sources"],
  rule: string,
): Frame | null {
  const inner: Span = innerWords(context.document, quote);
  if (
    inner.end <= inner.start ||
    context.frames.slice(-8).some((frame) => frame.content.some((span) => span.start === inner.start))
  )
    return null;
  return makeFrame(context, hit, { rule, sources, content: [inner], direct: true, certainty: 0.95 });
}
