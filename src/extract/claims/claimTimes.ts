import { contains, type Span } from "../../domain/span.js";
import type { EpochMs, TimeRef } from "../../domain/time.js";
import type { Document } from "../cleanArticle.js";
import type { Attribution } from "../extraction.js";
import { sentenceAt } from "./sentenceAt.js";
import type { FoundTime } from "../time/foundTime.js";

/** The first time named in a content, as a time of what happened. */
export function timeWithin(times: readonly FoundTime[], content: readonly Span[]): TimeRef | null {
  for (const span of content) {
    for (let at = firstFrom(times, span.start); at < times.length; at += 1) {
      const time = times[at];
      if (!time || time.span.start >= span.end) break;
      if (contains(span, time.span))
        return { text: time.text, start: time.start, end: time.end, precision: time.precision };
    }
  }
  return null;
}

/** When it was said: a time beside speaker and cue, in their sentence and outside the content. */
export function saidAtOf(
  times: readonly FoundTime[],
  document: Document,
  one: Attribution,
): { readonly span: Span; readonly start: EpochMs } | null {
  const { cue } = one;
  if (!cue) return null;
  const sentence = document.sentences[sentenceAt(document, cue.start)];
  if (!sentence) return null;
  for (let at = firstFrom(times, sentence.start); at < times.length; at += 1) {
    const time = times[at];
    if (!time || time.span.start >= sentence.end) break;
    const outside = !one.content.some((span) => contains(span, time.span));
    const beside = time.span.end <= (one.content[0]?.start ?? sentence.end) || time.span.start - cue.end < 30;
    if (outside && beside && time.start !== null && time.precision !== "YEAR")
      return { span: time.span, start: time.start };
  }
  return null;
}

function firstFrom(times: readonly FoundTime[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
