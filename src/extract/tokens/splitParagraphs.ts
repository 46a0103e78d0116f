import type { Span } from "../../domain/span.js";
import { trimSpan } from "../../domain/span.js";

/** The lines of a text with something on them, white space at the ends left out. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const at = text.indexOf("\n", from);
    const to = at < 0 ? text.length : at;
    const paragraph = trimSpan(text, { start: from, end: to });
    if (paragraph.end > paragraph.start) paragraphs.push(paragraph);
    from = to + 1;
  }
  return paragraphs;
}
