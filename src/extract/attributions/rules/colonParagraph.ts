import { trimSpan, type Span } from "../../../domain/span.js";
import { innerWords } from "../clauseEndEn.js";
import type { CueHit, Frame, Source } from "../frame.js";
import { makeFrame } from "../makeFrame.js";
import { readSubjectEn } from "../readSubjectEn.js";
import { readSubjectZh } from "../readSubjectZh.js";
import { sourcesInZone } from "../sourcesInZoneZh.js";
import { cueRow } from "../cueEntry.js";
import { sentenceOf, type ReadingContext } from "../readingContext.js";

const [WORDS] = cueRow("STATES", "NEUTRAL", "phrase", "用…的话说");
// Bounded: at most some thousand steps a character, whatever the text.
const IN_WORDS_ZH = /用([^,。;:]{1,20})的话(?:来)?说[,:]\s*$|^([^,。;:]{1,20})的原话是?[:,]\s*$/u;

/**
 * A cue that ends its paragraph with a colon: the next paragraph is what was said, with or without quotation marks.
 * - en: "Reed put it this way:" + "We are closing." `en/colon-paragraph`
 * - zh: 里德还说: + “我们要关门了。” 用里德的话说: + “…” `zh/colon-paragraph`
 */
export function colonParagraph(context: ReadingContext, hit: CueHit): Frame | null {
  if (!["clause", "that", "object"].includes(hit.entry.needs) || hit.quote !== null) return null;
  const bounds = sentenceOf(context, hit.sentence);
  const rest = context.document.analysis.slice(hit.span.end, bounds.end);
  const ends = bounds.script === "zh" ? /^(?:了|道|到)?\s*:\s*$/u.test(rest) : /^[^.!?"“]{0,60}:\s*$/u.test(rest);
  const content = ends ? nextParagraph(context, hit.sentence) : null;
  if (!content) return null;
  const subject = bounds.script === "zh" ? readSubjectZh(context, hit) : readSubjectEn(context, hit);
  return subject.sources.length > 0 ? frameOf(context, hit, subject.sources, content) : null;
}

/** 用X的话说 at the end of a paragraph. */
export function colonParagraphInWords(context: ReadingContext, sentence: number): Frame[] {
  const bounds = sentenceOf(context, sentence);
  if (bounds.script !== "zh" || !WORDS) return [];
  const match = IN_WORDS_ZH.exec(context.document.analysis.slice(bounds.start, bounds.end));
  const content = match ? nextParagraph(context, sentence) : null;
  if (!match || !content) return [];
  const name = match[1] ?? match[2] ?? "";
  const start = bounds.start + match.index + (match[1] === undefined ? 0 : 1);
  const zone = { start, end: start + name.length };
  const known = sourcesInZone(context, sentence, zone, null, false);
  const sources: Source[] =
    known.length > 0 ? known : [{ link: { mention: null, span: zone, type: "ANONYMOUS" }, outer: [], person: "OTHER" }];
  const cue = trimSpan(context.document.text, { start: bounds.start + match.index, end: bounds.end - 1 });
  const hit: CueHit = {
    entry: WORDS,
    span: cue,
    sentence,
    firstToken: -1,
    endToken: -1,
    negation: null,
    region: bounds,
    quote: null,
  };
  return [frameOf(context, hit, sources, content)];
}

function frameOf(
  context: ReadingContext,
  hit: CueHit,
  sources: readonly Source[],
  content: { spans: Span[]; direct: boolean },
): Frame {
  const rule = `${sentenceOf(context, hit.sentence).script}/colon-paragraph`;
  return makeFrame(context, hit, {
    rule,
    sources,
    content: content.spans,
    direct: content.direct,
    certainty: content.direct ? 0.95 : 0.8,
  });
}

/** The quotation that opens the paragraph after the sentence's, or the paragraph itself; null when the sentence does not end its own. */
function nextParagraph(context: ReadingContext, sentence: number): { spans: Span[]; direct: boolean } | null {
  const { document } = context;
  const bounds = sentenceOf(context, sentence);
  if (document.sentences[sentence + 1]?.paragraph === bounds.paragraph) return null;
  const paragraph = document.paragraphs[bounds.paragraph + 1];
  if (!paragraph) return null;
  const span = trimSpan(document.text, paragraph);
  const quote = context.quoteStarts.get(span.start);
  if (quote && quote.end >= span.end - 2) return { spans: [innerWords(document, quote)], direct: true };
  return { spans: [quote ? innerWords(document, quote) : span], direct: quote !== undefined };
}
