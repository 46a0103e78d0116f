import { trimSpan, type Span } from "../../domain/span.js";
import type { Document } from "../cleanArticle.js";
import type { RelationFrame } from "../extraction.js";

/** Relations of one clause in the publisher's own voice. */
export interface Report {
  readonly content: Span;
  readonly frames: readonly RelationFrame[];
}

/** Groups the frames that nobody is quoted with: those of one sentence with one cue are one report. */
export function groupReports(
  document: Document,
  frames: readonly RelationFrame[],
  spoken: ReadonlySet<number>,
): Report[] {
  const groups = new Map<string, RelationFrame[]>();
  for (const frame of frames) {
    const key = `${frame.sentence} ${frame.cue.start}`;
    const group = groups.get(key);
    if (group) group.push(frame);
    else groups.set(key, [frame]);
  }
  return [...groups.values()].map((group) => ({ content: contentOf(document, group, spoken), frames: group }));
}

/** The sentence; the clause around the cue where somebody else speaks in the same sentence. */
function contentOf(document: Document, frames: readonly RelationFrame[], spoken: ReadonlySet<number>): Span {
  const [first] = frames;
  const sentence = first && document.sentences[first.sentence];
  if (!first || !sentence) return { start: 0, end: 0 };
  const whole = trimSpan(document.text, { start: sentence.start, end: sentence.end });
  if (!spoken.has(first.sentence)) return whole;
  let { start, end } = first.cue;
  const isMark = (at: number) => /[,，;；。:：!?！？]/u.test(document.text.charAt(at));
  while (start > whole.start && !isMark(start - 1)) start -= 1;
  while (end < whole.end && !isMark(end)) end += 1;
  return trimSpan(document.text, { start, end });
}
