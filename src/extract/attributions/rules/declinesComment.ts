import type { Span } from "../../../domain/span.js";
import { cueRow } from "../cueEntry.js";
import type { CueHit, Frame } from "../frame.js";
import { makeFrame } from "../makeFrame.js";
import { readSubjectEn } from "../readSubjectEn.js";
import { readSubjectZh } from "../readSubjectZh.js";
import { sentenceOf, tokenAt, type ReadingContext } from "../readingContext.js";

const [DECLINES] = cueRow("DECLINES_COMMENT", "NEUTRAL", "phrase", "decline to comment");

const PHRASES_EN =
  /\b(?:(?:has |have |had )?(?:declined|refused) to (?:comment|discuss|answer)|(?:did|has|have|had|does|do)(?: not|n['’]t) (?:immediately |yet )?(?:respond|responded|reply|replied|return(?:ed)?|answer(?:ed)?(?= (?:questions|requests|calls|emails|e-mails)| a request|[.;,]))\b|could not (?:immediately )?be reached|(?:had|has|have) no (?:immediate )?comment)/giu;

/**
 * Somebody was asked and gave no answer. The words of the refusal are the content: nothing else was said.
 * - en: "Norvik did not immediately respond to a request for comment." `en/declines-comment`
 * - zh: 截至发稿,诺维克未回应置评请求。 `zh/declines-comment`
 */
export function declinesCommentEn(context: ReadingContext, sentence: number): Frame[] {
  const bounds = sentenceOf(context, sentence);
  if (bounds.script === "zh" || !DECLINES) return [];
  const text = context.document.analysis.slice(bounds.start, bounds.end);
  const frames: Frame[] = [];
  for (const match of text.matchAll(PHRASES_EN)) {
    const span: Span = { start: bounds.start + match.index, end: bounds.start + match.index + match[0].length };
    let first = bounds.firstToken;
    while (first < bounds.endToken && tokenAt(context.document, first).start < span.start) first += 1;
    let end = first;
    while (end < bounds.endToken && tokenAt(context.document, end).end <= span.end) end += 1;
    const hit: CueHit = {
      entry: DECLINES,
      span,
      sentence,
      firstToken: first,
      endToken: end,
      negation: null,
      region: bounds,
      quote: null,
    };
    const subject = readSubjectEn(context, hit);
    const sources = subject.sources.filter((source) => source.person === "OTHER");
    if (sources.length > 0)
      frames.push(makeFrame(context, hit, { rule: "en/declines-comment", sources, content: [span], certainty: 0.92 }));
  }
  return frames;
}

/** The Chinese half: see `declinesCommentEn`. */
export function declinesCommentZh(context: ReadingContext, hit: CueHit): Frame | null {
  if (hit.entry.act !== "DECLINES_COMMENT" || sentenceOf(context, hit.sentence).script !== "zh") return null;
  const subject = readSubjectZh(context, hit);
  const sources = subject.sources.filter((source) => source.person === "OTHER");
  if (sources.length === 0) return null;
  return makeFrame(
    context,
    { ...hit, negation: null },
    { rule: "zh/declines-comment", sources, content: [hit.span], certainty: 0.92 },
  );
}
