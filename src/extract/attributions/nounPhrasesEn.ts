import type { Token } from "../cleanArticle.js";
import { lemmaOf } from "./findCuesEn.js";
import { tokenAt, type ReadingContext } from "./readingContext.js";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"]);
const PERSONAL = new Set([
  "i",
  "you",
  "he",
  "she",
  "it",
  "we",
  "they",
  "who",
  "which",
  "what",
  "someone",
  "everyone",
  "nobody",
]);
const JOINING = new Set([
  "of",
  "for",
  "at",
  "with",
  "in",
  "from",
  "on",
  "within",
  "inside",
  "behind",
  "to",
  "between",
  "about",
  "against",
]);
const MARK = /^['’]s?$/u;

/** Whether the token can stand in a noun phrase without further conditions. */
export const isNominal = (token: Token): boolean => NOMINAL.has(token.pos);

/** The same, or part of a name: taggers take a surname for a verb. */
export const isNominalIn = (context: ReadingContext, token: Token): boolean =>
  isNominal(token) ||
  (token.pos !== "PUNCT" && (context.nameTokens.has(token.start) || context.compoundTokens.has(token.start)));

/** Whether the token is a personal pronoun: a phrase by itself. */
export const isPersonal = (token: Token): boolean =>
  (token.pos === "PRON" && PERSONAL.has(token.text.toLowerCase())) || CONTRACTED.test(token.text);

/** A pronoun with its verb in one token (I'm, they've). */
const CONTRACTED = /^(?:i|you|he|she|it|we|they)['’](?:m|re|s|d|ll|ve)$/iu;

/**
 * First token of the noun phrase that ends with token `last`, not before `floor`; `last + 1` when there is none. Runs over "of", "for", "and",
 * and stops where a second phrase begins ("In 2020 | the company").
 */
export function phraseStart(context: ReadingContext, last: number, floor: number): number {
  if (last < floor) return last + 1;
  if (isPersonal(tokenAt(context.document, last))) return coordinatedPronoun(context, last, floor);
  let at = last;
  let coordinated = false;
  if (!isNominalIn(context, tokenAt(context.document, at)) && !isNumberRun(tokenAt(context.document, at)))
    return last + 1;
  while (at > floor) {
    const token = tokenAt(context.document, at);
    const left = tokenAt(context.document, at - 1);
    if (token.pos === "DET" && !continuesBefore(left)) break;
    if (isPersonal(left)) break;
    if (isNominalIn(context, left) || MARK.test(left.text) || left.text === "-") at -= 1;
    else if (at - 2 >= floor && joins(context, at - 1)) {
      coordinated ||= left.pos === "CCONJ";
      at -= 2;
    } else if (coordinated && left.text === "," && at - 2 >= floor && tokenAt(context.document, at - 2).pos === "PROPN")
      at -= 2;
    else break;
  }
  return at;
}

function coordinatedPronoun(context: ReadingContext, last: number, floor: number): number {
  const before = tokenAt(context.document, last - 1);
  return last - 2 >= floor && before.pos === "CCONJ" && isNominalIn(context, tokenAt(context.document, last - 2))
    ? last - 2
    : last;
}

const isNumberRun = (token: Token): boolean => /^\d/u.test(token.text);

const continuesBefore = (left: Token): boolean =>
  left.pos === "ADP" || left.pos === "CCONJ" || left.pos === "DET" || left.text.toLowerCase() === "all";

/** A preposition, "and" or "&" between two nominals. */
function joins(context: ReadingContext, at: number): boolean {
  const token = tokenAt(context.document, at);
  const left = tokenAt(context.document, at - 1);
  if (token.pos === "CCONJ" && lemmaOf(token) !== "but") return isNominalIn(context, left) && !isPersonal(left);
  return token.pos === "ADP" && JOINING.has(lemmaOf(token)) && isNominalIn(context, left) && left.pos !== "NUM";
}

/** End (exclusive) of the noun phrase that begins with token `first`, not after `ceiling`; `first` when there is none. */
export function phraseEnd(context: ReadingContext, first: number, ceiling: number): number {
  let at = first;
  if (at < ceiling && isPersonal(tokenAt(context.document, at))) return at + 1;
  while (at < ceiling) {
    const token = tokenAt(context.document, at);
    if (isPersonal(token)) break;
    const nextIsNominal = at + 1 < ceiling && isNominalIn(context, tokenAt(context.document, at + 1));
    const inside = at > first && nextIsNominal && joins(context, at);
    if (isNominalIn(context, token) || (at > first && (MARK.test(token.text) || token.text === "-")) || inside) at += 1;
    else break;
  }
  return at;
}
