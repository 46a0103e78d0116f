import type { Document } from "../cleanArticle.js";
import { lemmaOf } from "./findCuesEn.js";
import type { CueHit } from "./frame.js";
import { isNominal, isPersonal, phraseEnd } from "./nounPhrasesEn.js";
import { type ReadingContext, tokenAt } from "./readingContext.js";

const LOOK_AHEAD = 16;

/** Verbs that seldom take a thing as their object: a clause may begin after a while. */
const CLAUSAL = new Set([
  "say",
  "think",
  "believe",
  "claim",
  "feel",
  "suppose",
  "guess",
  "hope",
  "insist",
  "argue",
  "contend",
  "allege",
  "suspect",
  "reckon",
  "conclude",
  "tell",
  "know",
  "mean",
  "suggest",
  "wish",
  "agree",
  "fear",
]);

/** Whether the cue also takes a thing as its object, so that a noun behind it opens no clause yet. */
export const isTransitive = ({ entry }: CueHit): boolean => !CLAUSAL.has(entry.form);

/** Prepositions that may open a clause ("in 2020 it failed"). */
const LEADS_CLAUSE = /^(?:in|on|at|after|before|during|since|under|if|because|despite)$/iu;

/** A subject with a finite verb: right behind it for verbs that also take things ("wrote a letter which ..." opens none), else soon. */
export function opensClause(context: ReadingContext, at: number, ceiling: number, strict: boolean): boolean {
  const { document } = context;
  const token = tokenAt(document, at);
  if (strict) return finiteAfterSubject(context, at, ceiling);
  if (token.pos === "VERB" && !token.text.endsWith("ing")) return false;
  const clauseHead =
    token.pos === "SCONJ" ||
    token.pos === "ADV" ||
    LEADS_CLAUSE.test(token.text) ||
    token.text.toLowerCase() === "there";
  if (!isNominal(token) && !clauseHead && token.pos !== "VERB") return false;
  if (isPersonal(token) && /^(?:me|him|her|us|them)$/iu.test(token.text)) return false;
  return finiteFollows(document, at + 1, ceiling);
}

/** "expects Norvik to lead": a subject, then "to". */
export function infinitiveFollows(context: ReadingContext, at: number, ceiling: number): boolean {
  const end = phraseEnd(context, at, ceiling);
  return (
    end > at && lemmaOf(tokenAt(context.document, end)) === "to" && tokenAt(context.document, end + 1).pos === "VERB"
  );
}

function finiteAfterSubject(context: ReadingContext, from: number, ceiling: number): boolean {
  const { document } = context;
  const start =
    tokenAt(document, from).pos === "SCONJ" || tokenAt(document, from).text.toLowerCase() === "there" ? from + 1 : from;
  let at = phraseEnd(context, start, ceiling);
  if (at === start && tokenAt(document, from).text.toLowerCase() !== "there") return false;
  while (at < ceiling && tokenAt(document, at).pos === "ADV") at += 1;
  const verb = tokenAt(document, at);
  if (verb.pos === "AUX") return true;
  return (
    verb.pos === "VERB" &&
    !/(?:ing|ed)$/u.test(verb.text) &&
    /^(?:me|him|her|us|them|itself|himself)$/iu.test(tokenAt(document, start).text) === false
  );
}

/** Whether a finite verb follows soon, before any mark that ends a clause. */
export function finiteFollows(document: Document, from: number, ceiling: number): boolean {
  for (let at = from; at < ceiling && at < from + LOOK_AHEAD; at += 1) {
    const token = tokenAt(document, at);
    if (/^[.;:!?]$/u.test(token.text)) return false;
    if (token.pos !== "VERB" && token.pos !== "AUX") continue;
    if (tokenAt(document, at - 1).text.toLowerCase() === "to" || token.text.endsWith("ing")) continue;
    return true;
  }
  return false;
}
