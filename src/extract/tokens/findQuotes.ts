import type { Span } from "../../domain/span.js";
import { bySpan } from "../../domain/span.js";
import type { Quote } from "../cleanArticle.js";
import { isScareQuote } from "./scareQuote.js";

const CLOSER_OF: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "«": "»",
  '"': '"',
  "'": "'",
};
const OPENER_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSER_OF).map(([open, close]) => [close, open]),
);
const MARKS = /["'“”‘’「」『』«»]/gu;
const LETTER = /[\p{L}\p{N}]/u;
// Single marks are apostrophes more often than not: one that is never closed is no quotation.
const SINGLE = new Set(["‘", "'"]);

interface Found extends Span {
  readonly inner: Span;
  readonly closed: boolean;
}

/**
 * The quotations of a text, in text order, outer before inner. `text` is the analysis copy (full width marks folded). Marks pair within a paragraph:
 * “ ” ‘ ’ 「 」 『 』 « » nest, straight double quotes pair by parity, apostrophes are none. A quotation without its closing mark ends with its paragraph.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  return paragraphs.flatMap((paragraph) => {
    const found = pairMarks(text, paragraph).sort(bySpan);
    return withDepth(found).map((quote) => ({ ...quote, scare: isScareQuote(text, quote, paragraph) }));
  });
}

function pairMarks(text: string, paragraph: Span): Found[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const marks = [...body.matchAll(MARKS)];
  if (marks.length === 0) return [];
  const parity = usesOneDirection(marks.map((mark) => mark[0]));
  const closings = straightSingleClosings(body, marks);
  const open: { mark: string; at: number }[] = [];
  const found: Found[] = [];
  const record = (from: number, to: number, closed: boolean) =>
    found.push({
      start: paragraph.start + from,
      end: paragraph.start + to,
      inner: { start: paragraph.start + from + 1, end: paragraph.start + to - (closed ? 1 : 0) },
      closed,
    });
  for (const match of marks) {
    const at = match.index;
    const mark = parity && (match[0] === "“" || match[0] === "”") ? '"' : match[0];
    if (isApostrophe(body, at, mark, closings)) continue;
    const opener = OPENER_OF[mark];
    let level = opener === undefined ? -1 : open.findLastIndex((one) => one.mark === opener);
    if (mark === '"') {
      const side = straightSide(body, at);
      // A mark that can only close and has nothing to close opens nothing; one that can only open ends a quotation that was never closed.
      if (side === "CLOSES" && level < 0) continue;
      if (side === "OPENS" && level >= 0) {
        for (const unclosed of open.splice(level)) if (!SINGLE.has(unclosed.mark)) record(unclosed.at, at, false);
        level = -1;
      }
    }
    if (level >= 0) {
      const from = open[level];
      // What was opened inside and not closed ends here too, unless it was only a single mark.
      for (const inner of open.splice(level + 1)) if (!SINGLE.has(inner.mark)) record(inner.at, at, false);
      open.pop();
      if (from) record(from.at, at + 1, true);
    } else if (CLOSER_OF[mark] !== undefined && !isInchMark(body, at, mark)) open.push({ mark, at });
  }
  for (const rest of open) if (!SINGLE.has(rest.mark) || rest.at === 0) record(rest.at, body.length, false);
  return found;
}

/** Whether a paragraph uses “ or ” alone, an even number of times: the marks then pair by parity. */
function usesOneDirection(marks: readonly string[]): boolean {
  const left = marks.filter((mark) => mark === "“").length;
  const right = marks.filter((mark) => mark === "”").length;
  return (left === 0) !== (right === 0) && (left + right) % 2 === 0;
}

function isApostrophe(body: string, at: number, mark: string, closings: ReadonlySet<number>): boolean {
  const before = body[at - 1] ?? "";
  const after = body[at + 1] ?? "";
  if (mark === "'") return !closings.has(at);
  if (mark === "’") return isLatinOrDigit(before) && isLatinOrDigit(after);
  if (mark === "‘") return isLatinOrDigit(before) || /^\d\ds\b/u.test(body.slice(at + 1, at + 5));
  return false;
}

/** Which side of a quotation a straight mark stands on by the white space around it; null when that does not tell (Chinese has none). */
function straightSide(body: string, at: number): "OPENS" | "CLOSES" | null {
  const before = body[at - 1] ?? " ";
  const after = body[at + 1] ?? " ";
  if (/[\s([]/u.test(before) && /[\p{Script=Latin}\p{N}'‘]/u.test(after)) return "OPENS";
  return /[\p{Script=Latin}\p{N}.,!?…'’]/u.test(before) && /[\s,.;:!?)\]]/u.test(after) ? "CLOSES" : null;
}

const isLatinOrDigit = (char: string): boolean => /[\p{Script=Latin}\p{N}]/u.test(char);

const isInchMark = (body: string, at: number, mark: string): boolean =>
  mark === '"' && /\d/u.test(body[at - 1] ?? "") && !LETTER.test(body[at + 1] ?? "");

/** Offsets of the straight single marks that open or close a quotation ('like this,' he said). */
function straightSingleClosings(body: string, marks: readonly RegExpExecArray[]): ReadonlySet<number> {
  const used = new Set<number>();
  const singles = marks.filter((mark) => mark[0] === "'").map((mark) => mark.index);
  let i = 0;
  while (i < singles.length) {
    const at = singles[i] ?? 0;
    i += 1;
    if (!opensSingle(body, at)) continue;
    const rest = singles.slice(i, i + 20).filter((other) => closesSingle(body, other));
    const close =
      rest.find((other) => /[,.!?…，。！？]/u.test(body[other - 1] ?? "")) ??
      rest.find((other) => body[other - 1] !== "s") ??
      rest[0];
    if (close === undefined) continue;
    used.add(at);
    used.add(close);
    while (i < singles.length && (singles[i] ?? 0) <= close) i += 1;
  }
  return used;
}

const opensSingle = (body: string, at: number): boolean =>
  !LETTER.test(body[at - 1] ?? "") &&
  /[\p{L}\p{N}"“]/u.test(body[at + 1] ?? "") &&
  !/^(?:\d\ds\b|em\b|tis\b|til\b|cause\b|n\b)/iu.test(body.slice(at + 1, at + 8));

const closesSingle = (body: string, at: number): boolean =>
  !/\s/u.test(body[at - 1] ?? " ") && !LETTER.test(body[at + 1] ?? "");

function withDepth(found: readonly Found[]): (Found & { depth: number })[] {
  const open: Found[] = [];
  return found.map((quote) => {
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= quote.start) open.pop();
    open.push(quote);
    return { ...quote, depth: open.length - 1 };
  });
}
