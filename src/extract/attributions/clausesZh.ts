import type { Span } from "../../domain/span.js";
import type { ReadingContext } from "./readingContext.js";

const CLAUSE_MARK = /[,，;；。!！?？:：\n]/u;

/** Whether the character divides clauses. */
export const isClauseMark = (char: string): boolean => CLAUSE_MARK.test(char);

/** Characters looked at to the left: a clause that is longer is no clause. */
const LONGEST_CLAUSE = 200;

/** Start of the clause that holds `at`, not before `floor`: after the last mark, or after a quotation that ends there. */
export function clauseStart(context: ReadingContext, at: number, floor: number): number {
  const { analysis } = context.document;
  let start = at;
  const border = Math.max(floor, at - LONGEST_CLAUSE);
  while (start > border) {
    if (isClauseMark(analysis.charAt(start - 1))) return start;
    const quote = context.quoteEnds.get(start);
    if (quote) {
      if (!quote.scare || quote.start <= floor) return start;
      start = quote.start;
    } else start -= 1;
  }
  return start;
}

/** End of the clause that holds `at`, not after `ceiling`; quotations are jumped over. */
export function clauseEnd(context: ReadingContext, at: number, ceiling: number): number {
  const { analysis } = context.document;
  let end = at;
  while (end < ceiling) {
    const quote = context.quoteStarts.get(end);
    if (quote && quote.end <= ceiling) {
      end = quote.end;
      if (quote.scare || !/[。!?]$/u.test(analysis.slice(quote.inner.start, quote.inner.end))) continue;
      return end;
    }
    if (isClauseMark(analysis.charAt(end)) && !isInsideNumber(analysis, end)) return end;
    end += 1;
  }
  return ceiling;
}

const isInsideNumber = (text: string, at: number): boolean =>
  /[,:]/u.test(text.charAt(at)) && /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));

/** Clauses of a stretch, in text order, without their marks. */
export function clausesOf(context: ReadingContext, within: Span): Span[] {
  const clauses: Span[] = [];
  let at = within.start;
  while (at < within.end) {
    const end = clauseEnd(context, at, within.end);
    if (end > at) clauses.push({ start: at, end });
    at = Math.max(end, at);
    while (
      at < within.end &&
      (isClauseMark(context.document.analysis.charAt(at)) || /\s/u.test(context.document.analysis.charAt(at)))
    )
      at += 1;
  }
  return clauses;
}
