import { contains, overlaps, type Span } from "../../domain/span.js";
import type { Quote } from "../cleanArticle.js";
import { innerWords } from "./clauseEndEn.js";
import type { Frame } from "./frame.js";
import { sentenceIndexAt, utteranceAt, type ReadingContext } from "./readingContext.js";

/**
 * Gives the quotations that no rule has read to the speaker before them: as a further part of the same content where only a tag stands
 * between ("A," said X. "B."), as a carried frame where the quotation opens its paragraph and nobody else has spoken since.
 * - en: Dana Reed said it was late. + "We are closing." `en/free-quote`
 * - zh: 里德说已经太晚。 + “我们要关门了。” `zh/free-quote`
 */
export function joinQuotes(context: ReadingContext, frames: readonly Frame[]): Frame[] {
  const joined = [...frames];
  const byEnd = joined
    .map((frame, index) => ({ index, end: endOf(frame) }))
    .toSorted((a, b) => a.end - b.end || a.index - b.index);
  const read = contentByParagraph(context, frames);
  let next = 0;
  let current = { index: -1, end: -1 };
  for (const at of context.utterances) {
    const quote = context.document.quotes[at];
    if (!quote || quote.depth > 0) continue;
    for (let candidate = byEnd[next]; candidate && candidate.end <= quote.start; candidate = byEnd[next]) {
      if (candidate.end >= current.end) current = candidate;
      next += 1;
    }
    const inner = innerWords(context.document, quote);
    const before = joined[current.index];
    if (!before || before.sources.length === 0 || inner.end <= inner.start || isRead(context, read, quote)) continue;
    if (continues(context, before, current.end, quote)) {
      joined[current.index] = { ...before, content: [...before.content, inner], quoteType: "DIRECT" };
    } else if (isFree(context, before, current.end, quote)) {
      joined.push(carriedFrame(context, before, quote, inner));
      current = { index: joined.length - 1, end: inner.end };
      continue;
    } else continue;
    current = { index: current.index, end: inner.end };
  }
  return joined;
}

type ReadSpans = ReadonlyMap<number, readonly { readonly span: Span; readonly frame: Frame }[]>;

/** Content spans by the paragraphs they touch. */
function contentByParagraph(context: ReadingContext, frames: readonly Frame[]): ReadSpans {
  const byParagraph = new Map<number, { span: Span; frame: Frame }[]>();
  for (const frame of frames) {
    for (const span of frame.content) {
      const last = paragraphAt(context, Math.max(span.start, span.end - 1));
      for (let paragraph = paragraphAt(context, span.start); paragraph <= last; paragraph += 1) {
        const list = byParagraph.get(paragraph) ?? [];
        list.push({ span, frame });
        byParagraph.set(paragraph, list);
      }
    }
  }
  return byParagraph;
}

const paragraphAt = (context: ReadingContext, offset: number): number =>
  context.document.sentences[sentenceIndexAt(context.document, offset)]?.paragraph ?? 0;

const isRead = (context: ReadingContext, read: ReadSpans, quote: Quote): boolean =>
  (read.get(paragraphAt(context, quote.start)) ?? []).some(
    ({ span, frame }) =>
      overlaps(span, quote.inner) &&
      (contains(span, quote.inner) || contains(quote.inner, span)) &&
      !isNested(frame, quote),
  );

/** A frame inside the quotation (its cue is quoted too) does not read the quotation itself. */
const isNested = (frame: Frame, quote: Quote): boolean => frame.cue !== null && contains(quote.inner, frame.cue);

function endOf(frame: Frame): number {
  const spans: Span[] = [...frame.content, ...frame.sources.map((source) => source.link.span)];
  if (frame.cue) spans.push(frame.cue);
  return spans.reduce((end, span) => Math.max(end, span.end), 0);
}

/** Only the tag and punctuation stand between the quoted words so far and these. */
function continues(context: ReadingContext, before: Frame, end: number, quote: Quote): boolean {
  if (before.quoteType !== "DIRECT") return false;
  const { text, sentences } = context.document;
  const last = sentences[sentenceIndexAt(context.document, end)];
  const here = sentences[sentenceIndexAt(context.document, quote.start)];
  const between = text.slice(end, quote.start);
  if (last?.paragraph === here?.paragraph)
    return before.cue !== null && isTag(context, { start: end, end: quote.start }, last?.script === "zh");
  return /^["”』」]?\s*$/u.test(between) && !endsQuoted(context, before);
}

const LONGEST_TAG = 90;

/** Punctuation; in English also what belongs to the tag (", a spokesman for Norvik."), but no other saying and no contrast. */
function isTag(context: ReadingContext, between: Span, chinese: boolean): boolean {
  const words = context.document.text.slice(between.start, between.end);
  if (/^["”』」\s,，。.;；:：!！?？、—–-]*$/u.test(words)) return true;
  if (chinese || words.length > LONGEST_TAG || /[.!?]["”]?\s+\S{2,}|\b(?:but|while|and)\b/u.test(words)) return false;
  const sentence = sentenceIndexAt(context.document, between.end - 1);
  return !(context.hits[sentence] ?? []).some(({ span, quote }) => quote === null && overlaps(span, between));
}

/** The last quoted part is closed: a new paragraph is no part of it. */
function endsQuoted(context: ReadingContext, before: Frame): boolean {
  const last = before.content.at(-1);
  return (last && quoteAround(context, last)?.closed) ?? true;
}

function quoteAround(context: ReadingContext, span: Span): Quote | undefined {
  const index = utteranceAt(context.document.quotes, context.utterances, span.start);
  return index === null ? undefined : context.document.quotes[index];
}

/** The quotation opens its paragraph, and the frame before belongs to the paragraph before (or to a carried one there). */
function isFree(context: ReadingContext, before: Frame, end: number, quote: Quote): boolean {
  const { document } = context;
  const here = document.sentences[sentenceIndexAt(document, quote.start)]?.paragraph ?? 0;
  const paragraph = document.paragraphs[here];
  const there = document.sentences[sentenceIndexAt(document, end - 1)]?.paragraph ?? -9;
  if (!paragraph || here - there !== 1 || before.sources.some((source) => source.person !== "OTHER")) return false;
  const opens = document.text.slice(paragraph.start, quote.start).trim() === "";
  const fills = document.text.slice(quote.end, paragraph.end).trim().length <= 1;
  return opens && fills;
}

function carriedFrame(context: ReadingContext, before: Frame, quote: Quote, inner: Span): Frame {
  const sentence = sentenceIndexAt(context.document, quote.start);
  return {
    ...before,
    rule: `${context.document.sentences[sentence]?.script ?? "en"}/free-quote`,
    content: [inner],
    quoteType: "DIRECT",
    act: "STATES",
    target: null,
    cuePolarity: "POSITIVE",
    certainty: before.certainty * 0.85,
    sentence,
    carried: true,
  };
}
