import { trimSpan, type Span } from "../../domain/span.js";
import { clauseEnd, isClauseMark } from "./clausesZh.js";
import { hasVerb } from "./candidatesZh.js";
import { innerWords } from "./clauseEndEn.js";
import type { CueHit } from "./frame.js";
import { readSubjectZh } from "./readSubjectZh.js";
import { mentionsWithin, type ReadingContext } from "./readingContext.js";

/** What follows a Chinese cue. */
export interface ComplementZh {
  readonly introduction: "QUOTE" | "COLON" | "COMMA" | "BARE" | "NEXT_PARAGRAPH";
  readonly content: readonly Span[];
}

const CONTRAST = /^(?:但是?|不过|然而|而(?!且|是|非|言)|与此同时|另一方面)/u;
/** ,但没有说明…: what the speaker leaves out is told by the writer. */
const WITHHOLDS =
  /^(?:但是?|不过|然而|却)(?:他们?|她们?|其|该公司)?(?:并?没有|并?未|拒绝)(?:进一步|具体|详细)?(?:说明|透露|解释|给出|提供|公布|披露|指明|点名|列出)/u;
const LEADING = /^(?:了|过|着|到|道|的是|是|出|到了|地)/u;

/** Reads what follows a cue: a quotation, a clause after a comma or colon, a bare clause; the next paragraph after a colon at the end. */
export function readComplementZh(context: ReadingContext, hit: CueHit): ComplementZh | null {
  const { analysis } = context.document;
  let at = hit.entry.form === "告诉" ? afterAddressee(context, hit) : hit.span.end;
  // 声称的侵权: the cue modifies a noun.
  if (/^的(?!是)/u.test(analysis.slice(at, at + 2))) return null;
  if (hit.entry.needs !== "target") {
    const lead = LEADING.exec(analysis.slice(at, at + 3));
    if (lead) at += lead[0].length;
  }
  const mark = /^\s*([,，:：])\s*/u.exec(analysis.slice(at, Math.min(at + 6, hit.region.end)));
  if (mark) at += mark[0].length;
  if (mark && at >= hit.region.end)
    return /[:：]/u.test(mark[1] ?? "") ? { introduction: "NEXT_PARAGRAPH", content: [] } : null;
  const quote = context.quoteStarts.get(at);
  const isWhole = quote && /[。!?…]$/u.test(analysis.slice(quote.inner.start, quote.inner.end));
  if (quote && (isWhole || endsClause(analysis, quote.end))) {
    const inner = innerWords(context.document, quote);
    return inner.end > inner.start ? { introduction: "QUOTE", content: [inner] } : null;
  }
  if (at >= hit.region.end || isClauseMark(analysis.charAt(at))) return null;
  if (!mark && /^(?:之?[后前时]|以后|以前)[,，]/u.test(analysis.slice(at, at + 4))) return null;
  const introduction = mark ? (/[:：]/u.test(mark[1] ?? "") ? "COLON" : "COMMA") : "BARE";
  if (introduction === "COMMA" && ONLY_SPEAKS_UP.test(hit.entry.form) && opensWithOther(context, hit, at)) return null;
  const end = sayingEnd(context, hit, at, introduction);
  const content = trimContent(context, { start: at, end });
  return content.end - content.start >= 2 ? { introduction, content: [content] } : null;
}

/** 告诉记者,…: behind whoever is told. */
function afterAddressee(context: ReadingContext, hit: CueHit): number {
  const { analysis } = context.document;
  const told = mentionsWithin(context, hit.sentence, { start: hit.span.end, end: hit.region.end })[0];
  const mention = told === undefined ? undefined : context.mentions[told];
  if (mention && mention.start - hit.span.end <= 1) return mention.end;
  const end = clauseEnd(context, hit.span.end, hit.region.end);
  const words = /^(?:了)?(?:[^,:]{0,12}?记者|大家|外界|我们?|他们?|她们?|媒体|员工|投资者)/u.exec(
    analysis.slice(hit.span.end, end),
  );
  if (words) return hit.span.end + words[0].length;
  return end - hit.span.end <= 16 && end < hit.region.end ? end : hit.span.end;
}

/** Cues that tell that somebody speaks, often without what: the next clause may have a speaker of its own. */
const ONLY_SPEAKS_UP = /^(?:发声|表态|回应|发言|发文|发帖|放话)$/u;

/** The clause behind the comma names another speaker with a cue. */
function opensWithOther(context: ReadingContext, hit: CueHit, from: number): boolean {
  const end = clauseEnd(context, from, hit.region.end);
  return (context.hits[hit.sentence] ?? []).some((other) => {
    if (other.span.start < from || other.span.start > end + 1 || other.quote !== hit.quote) return false;
    const subject = readSubjectZh(context, other);
    return !subject.carried && subject.sources.length > 0 && subject.start >= from;
  });
}

const endsClause = (analysis: string, end: number): boolean =>
  end >= analysis.length || /^[\s。,，;!?！？、)）]/u.test(analysis.slice(end, end + 1)) || end === analysis.length;

/** Without the marks at the end. */
export function trimContent(context: ReadingContext, span: Span): Span {
  let { end } = span;
  const { text } = context.document;
  while (end > span.start && /[\s,，。;；:：!！]/u.test(text.charAt(end - 1))) end -= 1;
  return trimSpan(text, { start: span.start, end });
}

/** Where what is said ends: the region, or the clause before a contrast or before a new cue with a speaker of its own. */
function sayingEnd(
  context: ReadingContext,
  hit: CueHit,
  from: number,
  introduction: ComplementZh["introduction"],
): number {
  const { analysis } = context.document;
  const ceiling = hit.region.end;
  const stop = nextCueStart(context, hit, from, ceiling);
  let end = from;
  while (end < stop) {
    end = clauseEnd(context, end, stop);
    if (end >= stop) break;
    const after = analysis.slice(end + 1, end + 8).trimStart();
    if (/[;；]/u.test(analysis.charAt(end)) && introduction === "BARE") break;
    // 否认此事,并于3月起诉…: what is only named ends with its clause.
    if (introduction === "BARE" && hit.entry.needs === "object" && !hasVerb(context, from, end)) break;
    if ((introduction === "BARE" && CONTRAST.test(after)) || WITHHOLDS.test(analysis.slice(end + 1, end + 16))) break;
    end += 1;
  }
  return Math.min(end, stop);
}

/** Start of the clause of the next cue, when it has a speaker of its own or adds to this one (并称). */
function nextCueStart(context: ReadingContext, hit: CueHit, from: number, ceiling: number): number {
  for (const other of context.hits[hit.sentence] ?? []) {
    if (other.span.start <= from || other.quote !== hit.quote || other.entry.strength === "KNOWN") continue;
    if (other.span.start > from + 400) break;
    const start = ownClause(context, other, from);
    if (start !== null) return start;
  }
  return ceiling;
}

const ADDS = /^(?:并且?|还|同时|此外|且|又|也)?(?:还|也|进一步|再次|同时|向[^,]{1,8}|对[^,]{1,8})?$/u;

function ownClause(context: ReadingContext, other: CueHit, from: number): number | null {
  const { analysis } = context.document;
  let start = other.negation?.start ?? other.span.start;
  while (start > from && !isClauseMark(analysis.charAt(start - 1))) start -= 1;
  if (start <= from) return null;
  const words = analysis.slice(start, other.span.start).trim();
  const clauseCue = other.entry.needs === "clause" || other.entry.act === "DECLINES_COMMENT";
  if (ADDS.test(words) && clauseCue && analysis.charAt(start - 1) !== ":") return start - 1;
  const subject = readSubjectZh(context, other);
  if (subject.carried || subject.sources.length === 0) return null;
  const own = subject.sources.every((source) => source.person === "OTHER");
  return own &&
    (clauseCue || other.entry.needs === "object" || other.entry.needs === "target") &&
    subject.start >= start
    ? start - 1
    : null;
}
