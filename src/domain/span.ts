/** A half-open stretch `[start, end)` of one article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words at a span. */
export const spanText = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Sort order of spans: by start, longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at its ends (an empty span when nothing else is in it). */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
