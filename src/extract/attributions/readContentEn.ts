import type { Span } from "../../domain/span.js";
import type { Document, Quote } from "../cleanArticle.js";
import { lemmaAt, overParenthesis, QUESTION_WORDS, skipAdverbials, skipAdverbs } from "./adverbialsEn.js";
import { clauseEndEn, innerWords, objectEndEn, tokenSpan } from "./clauseEndEn.js";
import { finiteFollows, infinitiveFollows, isTransitive, opensClause } from "./clauseShapeEn.js";
import { lemmaOf } from "./findCuesEn.js";
import type { CueHit } from "./frame.js";
import { isNominal, phraseEnd } from "./nounPhrasesEn.js";
import { regionTokens } from "./readSubjectEn.js";
import { type ReadingContext, tokenAt } from "./readingContext.js";

/** How the content of a cue is introduced. */
export type Introduction = "QUOTE" | "THAT" | "QUESTION" | "BARE" | "TO" | "OBJECT";

/** What stands to the right of a verb cue. */
export interface Complement {
  readonly introduction: Introduction;
  readonly content: readonly Span[];
  /** Tokens of whoever is told, asked or accused, when there is somebody. */
  readonly addressee: readonly [first: number, end: number] | null;
}

/** Reads what follows a verb or adjective cue; null when nothing that can be said stands there. */
export function readComplementEn(context: ReadingContext, hit: CueHit): Complement | null {
  const { document } = context;
  const [, ceiling] = regionTokens(document, hit);
  let at = skipAdverbs(document, hit.endToken, ceiling);
  let addressee: [number, number] | null = null;
  if (
    hit.entry.needs === "addressee" ||
    hit.entry.needs === "request" ||
    hit.entry.needs === "target" ||
    lemmaAt(document, hit.firstToken) === "ask"
  ) {
    const end = addresseeEnd(context, hit, at, phraseEnd(context, at, ceiling));
    if (end > at && !introduces(document, at)) {
      addressee = [at, end];
      at = end;
    }
  }
  const danger =
    hit.entry.act === "WARNS" && addressee !== null && /^(?:against|of|about)$/u.test(lemmaAt(document, at));
  const order = addressee !== null && hit.entry.form === "tell" && infinitiveAt(document, at);
  const told = danger
    ? spanning("OBJECT", context, hit, at + 1, ceiling)
    : order
      ? spanning("TO", context, hit, at, ceiling)
      : null;
  if (told) return { ...told, addressee };
  const skipped = skipAdverbials(context, at, ceiling);
  for (const start of skipped === at ? [at] : [skipped, at]) {
    const complement = complementAt(context, hit, start, ceiling, start !== at);
    if (complement) return { ...complement, addressee };
  }
  return null;
}

/** "warned its members against the model": what the warning is of does not belong to those who are warned. */
function addresseeEnd({ document }: ReadingContext, hit: CueHit, from: number, end: number): number {
  if (hit.entry.act !== "WARNS") return end;
  for (let at = from; at < end; at += 1) if (/^(?:against|of|about)$/u.test(lemmaAt(document, at))) return at;
  return end;
}

/** "to leave", "not to leave". */
const infinitiveAt = (document: Document, at: number): boolean =>
  tokenAt(document, lemmaAt(document, at) === "not" ? at + 1 : at).pos === "PART" &&
  lemmaAt(document, lemmaAt(document, at) === "not" ? at + 1 : at) === "to";

const introduces = (document: Document, at: number): boolean =>
  lemmaAt(document, at) === "that" && tokenAt(document, at).pos !== "DET"
    ? true
    : QUESTION_WORDS.has(lemmaAt(document, at));

function complementAt(
  context: ReadingContext,
  hit: CueHit,
  from: number,
  ceiling: number,
  skipped: boolean,
): Omit<Complement, "addressee"> | null {
  const { document } = context;
  let at = from;
  const isMark = (index: number) => /^[,:]$/u.test(tokenAt(document, index).text);
  const afterMark = at < ceiling && isMark(at);
  if (afterMark) at += 1;
  if (at >= ceiling) return null;
  const token = tokenAt(document, at);
  const quote = context.quoteStarts.get(token.start);
  if (quote && quote.scare && !afterMark && (isTransitive(hit) || hit.entry.strength === "KNOWN")) return null;
  if (quote) return quoted(context, hit, quote, at, ceiling);
  if (afterMark && tokenAt(document, at - 1).text === ":") return spanning("BARE", context, hit, at, ceiling);
  const lemma = lemmaOf(token);
  if (lemma === "that" && token.pos !== "DET" && at + 1 < ceiling) {
    const next = context.quoteStarts.get(tokenAt(document, at + 1).start);
    if (next) return quoted(context, hit, next, at + 1, ceiling);
    return spanning("THAT", context, hit, at + 1, ceiling);
  }
  if (afterMark) {
    const over = overParenthesis(document, at, ceiling);
    if (over > at) return spanning("THAT", context, hit, over, ceiling);
    const clause =
      hit.entry.needs === "clause" && hit.entry.strength === "NEUTRAL" && opensClause(context, at, ceiling, true);
    return clause && !token.text.endsWith("ing") ? spanning("BARE", context, hit, at, ceiling) : null;
  }
  if (lemma === "that")
    return finiteFollows(document, at + 1, ceiling) ? spanning("THAT", context, hit, at + 1, ceiling) : null;
  if (QUESTION_WORDS.has(lemma)) {
    return asksFor(hit, lemma) ? spanning("QUESTION", context, hit, at, ceiling) : null;
  }
  if (hit.entry.needs === "that") return null;
  const participle = hit.entry.act === "PREDICTS" && tokenAt(document, hit.firstToken).text.endsWith("ed");
  if (lemma === "to" && token.pos !== "ADP" && takesInfinitive(hit) && !participle)
    return spanning("TO", context, hit, at, ceiling);
  if (hit.entry.act === "PREDICTS" && infinitiveFollows(context, at, ceiling))
    return spanning("BARE", context, hit, at, ceiling);
  if (opensClause(context, at, ceiling, isTransitive(hit))) return spanning("BARE", context, hit, at, ceiling);
  if (skipped || !takesObject(hit) || token.pos === "ADP") return null;
  return isNominal(token) || token.text.endsWith("ing") ? spanning("OBJECT", context, hit, at, ceiling) : null;
}

const ASKING = new Set([
  "ask",
  "wonder",
  "explain",
  "describe",
  "show",
  "tell",
  "question",
  "doubt",
  "query",
  "reveal",
  "disclose",
]);

/** "said when" tells a time; whoever asks, knows or explains may do so when, where, who. */
const asksFor = ({ entry }: CueHit, word: string): boolean =>
  entry.strength === "KNOWN" || ASKING.has(entry.form.split(" ")[0] ?? "") || !/^(?:when|where|which|who)$/u.test(word);

const takesObject = ({ entry }: CueHit): boolean => entry.needs === "object";

const takesInfinitive = ({ entry }: CueHit): boolean =>
  entry.needs === "object" || entry.needs === "request" || entry.act === "PREDICTS" || entry.needs === "target";

function spanning(
  introduction: Introduction,
  context: ReadingContext,
  hit: CueHit,
  from: number,
  ceiling: number,
): Omit<Complement, "addressee"> | null {
  const end = (introduction === "OBJECT" ? objectEndEn : clauseEndEn)(context, hit, from, ceiling);
  const span = tokenSpan(context.document, from, end);
  return span.end > span.start ? { introduction, content: [span] } : null;
}

/** Quotation, or a clause that begins with quoted words and goes on in the writer's own. */
function quoted(
  context: ReadingContext,
  hit: CueHit,
  quote: Quote,
  at: number,
  ceiling: number,
): Omit<Complement, "addressee"> | null {
  const { document } = context;
  let after = at;
  while (after < ceiling && tokenAt(document, after).start < quote.end) after += 1;
  const next = tokenAt(document, after);
  const goesOn = after < ceiling && next.pos !== "PUNCT" && next.pos !== "CCONJ" && next.pos !== "SCONJ";
  if (goesOn && quote.scare) return spanning("BARE", context, hit, at, ceiling);
  const inner = innerWords(document, quote);
  return inner.end > inner.start ? { introduction: "QUOTE", content: [inner] } : null;
}
