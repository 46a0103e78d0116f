import { type Span, trimSpan } from "../../domain/span.js";
import type { Document, Quote } from "../cleanArticle.js";
import { lemmaOf } from "./findCuesEn.js";
import type { CueHit } from "./frame.js";
import { readSubjectEn } from "./readSubjectEn.js";
import { type ReadingContext, tokenAt } from "./readingContext.js";

const CONTRAST = new Set(["but", "while", "although", "though", "whereas", "however", "yet"]);

/** The inside of a quotation without white space and without the comma that belongs to the tag ("It is late," said ...). */
export function innerWords(document: Document, quote: Quote): Span {
  const inner = trimSpan(document.text, quote.inner);
  const end = /[,，]/u.test(document.text.charAt(inner.end - 1)) ? inner.end - 1 : inner.end;
  return { start: inner.start, end: Math.max(inner.start, end) };
}

/** The span of tokens `[from, end)` without the punctuation at its end. */
export function tokenSpan(document: Document, from: number, end: number): Span {
  let last = end - 1;
  while (last >= from && /^[.,;:!?]$/u.test(tokenAt(document, last).text)) last -= 1;
  if (last < from) return { start: 0, end: 0 };
  return { start: tokenAt(document, from).start, end: tokenAt(document, last).end };
}

/** Where the clause that begins with token `from` ends: a contrast, a semicolon, the next cue with a subject of its own, or the region. */
export function clauseEndEn(context: ReadingContext, hit: CueHit, from: number, ceiling: number): number {
  const { document } = context;
  const stop = nextCueStart(context, hit, from);
  for (let at = from; at < ceiling; at += 1) {
    if (at === stop) return at;
    const token = tokenAt(document, at);
    if (token.text === ";") return at;
    if (token.text !== "," || at + 1 >= ceiling) continue;
    const next = tokenAt(document, at + 1);
    if (CONTRAST.has(lemmaOf(next)) || /^(?:according|citing)$/iu.test(next.text)) return at;
  }
  return ceiling;
}

/** Where a thing that is said of ends: "denied the story | and sued the station": before a conjunction that a finite verb follows. */
export function objectEndEn(context: ReadingContext, hit: CueHit, from: number, ceiling: number): number {
  const { document } = context;
  const end = clauseEndEn(context, hit, from, ceiling);
  for (let at = from + 1; at + 1 < end; at += 1) {
    if (tokenAt(document, at).pos !== "CCONJ") continue;
    let next = at + 1;
    while (next < end && tokenAt(document, next).pos === "ADV") next += 1;
    const verb = tokenAt(document, next);
    const isFinite = verb.pos === "AUX" || (verb.pos === "VERB" && !verb.text.endsWith("ing"));
    if (isFinite && next < end) return tokenAt(document, at - 1).text === "," ? at - 1 : at;
  }
  return end;
}

/** First token of the subject of the next saying in the region that is no part of this one's clause; -1 when there is none. */
function nextCueStart(context: ReadingContext, hit: CueHit, from: number): number {
  const { document } = context;
  for (const other of context.hits[hit.sentence] ?? []) {
    if (other.firstToken <= from || other.quote !== hit.quote || other.entry.needs === "noun") continue;
    if (other.firstToken > from + 120) break;
    if (other.entry.strength === "KNOWN" || other.entry.needs === "adjective") continue;
    const subject = readSubjectEn(context, other);
    const start = subject.shared ? other.firstToken : subject.start;
    const before = tokenAt(document, start - 1);
    if (subject.shared && before.text === ",") return start - 1;
    if (subject.shared && before.pos === "CCONJ" && other.entry.needs !== "target")
      return tokenAt(document, start - 2).text === "," ? start - 2 : start - 1;
    if (subject.sources.length === 0 || start <= from || other.entry.strength === "THOUGHT") continue;
    if (before.text === "," && start - 1 > from) return start - 1;
    if (before.pos === "CCONJ" && tokenAt(document, start - 2).text === ",") return start - 2;
  }
  return -1;
}
