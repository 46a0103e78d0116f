import type { Document } from "../cleanArticle.js";
import { lemmaOf } from "./findCuesEn.js";
import { phraseEnd } from "./nounPhrasesEn.js";
import { type ReadingContext, tokenAt } from "./readingContext.js";

/** Words that open an indirect question. */
export const QUESTION_WORDS = new Set(["whether", "if", "how", "why", "what", "who", "where", "when", "which"]);

const PLACE_WORDS = new Set([
  "in",
  "at",
  "on",
  "during",
  "to",
  "with",
  "after",
  "before",
  "via",
  "through",
  "from",
  "by",
  "as",
]);

const TIME_WORD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|earlier|later|recently|publicly|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4}|then|once|repeatedly|previously)$/iu;

const LONGEST_ADVERBIAL = 24;

/** Lemma of the token at an index. */
export const lemmaAt = (document: Document, at: number): string => lemmaOf(tokenAt(document, at));

/** The token behind adverbs and times that stand between a cue and its content. */
export function skipAdverbs(document: Document, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling) {
    const length = timeLength(document, at);
    if (length === 0 && (tokenAt(document, at).pos !== "ADV" || QUESTION_WORDS.has(lemmaAt(document, at)))) break;
    at += Math.max(1, length);
  }
  return at;
}

/** Tokens of a time: "Monday", "last week", "this morning". */
function timeLength(document: Document, at: number): number {
  if (TIME_WORD.test(tokenAt(document, at).text)) return 1;
  const pair =
    /^(?:last|this|next|that)$/iu.test(tokenAt(document, at).text) &&
    /^(?:week|month|year|morning|evening|afternoon|spring|summer|autumn|fall|winter|night)$/iu.test(
      tokenAt(document, at + 1).text,
    );
  return pair ? 2 : 0;
}

/** Over "on Monday", "in a statement", "to reporters in Oslo": the token after them, or `from`. */
export function skipAdverbials(context: ReadingContext, from: number, ceiling: number): number {
  const { document } = context;
  let at = from;
  while (at < ceiling && at - from < LONGEST_ADVERBIAL) {
    const token = tokenAt(document, at);
    if (context.quoteStarts.has(token.start)) break;
    const time = timeLength(document, at);
    if (time > 0) at += time;
    else if (token.pos === "ADP" && PLACE_WORDS.has(lemmaOf(token))) {
      const end = phraseEnd(context, at + 1, ceiling);
      if (end === at + 1) break;
      at = end;
    } else break;
  }
  return at;
}

/** ", after a long trial, that": the token behind "that", or `from`. */
export function overParenthesis(document: Document, from: number, ceiling: number): number {
  for (let at = from; at < Math.min(ceiling, from + 14); at += 1) {
    if (tokenAt(document, at).text === ",") return lemmaOf(tokenAt(document, at + 1)) === "that" ? at + 2 : from;
  }
  return from;
}
