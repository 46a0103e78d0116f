import type { Token } from "../cleanArticle.js";

const CLAUSE_BREAK: ReadonlySet<string> = new Set([
  ";",
  ":",
  "—",
  "–",
  "that",
  "which",
  "who",
  "whom",
  "because",
  "while",
  "whereas",
  "although",
  "though",
  "after",
  "before",
  "when",
  "since",
  "but",
  "\u201c",
  "\u201d",
]);

/** The token that the clause of the verb at `at` begins with, not before `first`. */
export function startOfClause(tokens: readonly Token[], first: number, at: number): number {
  let index = at;
  while (index > first) {
    const before = tokens[index - 1];
    if (!before) break;
    const word = before.text.toLowerCase();
    if (CLAUSE_BREAK.has(word) && !(word === "that" && before.pos === "DET")) break;
    if (word === "if" || word === "unless" || word === "whether") break;
    if (word === "," && startsClause(tokens, index, at)) break;
    index -= 1;
  }
  return index;
}

/** After this comma a clause with a subject and verb of its own begins. */
function startsClause(tokens: readonly Token[], index: number, at: number): boolean {
  const next = tokens[index];
  if (!next) return false;
  if (next.pos !== "CCONJ" && next.pos !== "PRON" && next.pos !== "PROPN" && next.pos !== "DET") return false;
  for (let i = index; i < at; i += 1) if (tokens[i]?.text === ",") return false;
  return next.pos !== "CCONJ" || /^(?:PRON|PROPN|DET|NOUN)$/u.test(tokens[index + 1]?.pos ?? "");
}

/** Start of the verb's own words: auxiliaries, adverbs, "to", and verbs that govern it; of an earlier verb when the two are coordinated. */
export function startOfGroup(tokens: readonly Token[], clauseStart: number, at: number): number {
  let index = at;
  while (index > clauseStart && inGroup(tokens, index - 1, at)) index -= 1;
  const before = tokens[index - 1];
  if (before && (before.text === "and" || before.text === "or") && index - 1 > clauseStart && index === at) {
    const earlier = lastVerbBefore(tokens, clauseStart, index - 1);
    if (earlier >= 0 && sameForm(tokens[earlier], tokens[at])) return startOfGroup(tokens, clauseStart, earlier);
  }
  return index;
}

function inGroup(tokens: readonly Token[], index: number, at: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const { pos, text } = token;
  if (token.lemma === "have" || token.lemma === "be") return true;
  if (pos === "AUX" || pos === "PART" || pos === "ADV" || text === "not")
    return text !== "'s" && text !== "'" && text !== "\u2019s";
  const next = tokens[index + 1]?.text;
  if (pos === "VERB" || pos === "NOUN" || pos === "ADJ") return next === "to" || CONTROL.has(token.lemma);
  if (pos === "ADP" || pos === "SCONJ") return GROUP_WORDS.has(text) && index >= at - 4;
  if (pos === "DET") return text === "no" && index === at - 1;
  return text === "likely" || text === "no";
}

const CONTROL: ReadonlySet<string> = new Set([
  "consider",
  "mull",
  "weigh",
  "eye",
  "propose",
  "plan",
  "avoid",
  "deny",
  "suspect",
  "accuse",
  "explore",
  "contemplate",
  "alleged",
  "possible",
  "potential",
  "planned",
  "proposed",
  "apparent",
  "suspected",
  "claimed",
  "unconfirmed",
  "likely",
  "probable",
  "abandon",
  "cancel",
  "recommend",
]);
const GROUP_WORDS: ReadonlySet<string> = new Set(["of", "to", "in", "on", "for", "without", "about", "from"]);

function lastVerbBefore(tokens: readonly Token[], from: number, before: number): number {
  for (let index = before - 1; index >= from; index -= 1) if (tokens[index]?.pos === "VERB") return index;
  return -1;
}

/** Coordinated verbs share their auxiliaries when both are plain forms or both are participles. */
const sameForm = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && ending(a) === ending(b);

function ending(token: Token): "ed" | "ing" | "s" | "base" {
  const word = token.text.toLowerCase();
  if (word === token.lemma) return "base";
  if (word.endsWith("ing")) return "ing";
  return word.endsWith("s") ? "s" : "ed";
}
