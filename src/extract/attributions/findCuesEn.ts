import type { Span } from "../../domain/span.js";
import type { Document, Token } from "../cleanArticle.js";
import type { CueEntry, CueNeed } from "./cueEntry.js";
import { CUES_EN } from "./cues.en.js";
import type { CueHit } from "./frame.js";
import { tokenAt } from "./readingContext.js";

type WordClass = "VERB" | "NOUN" | "ADJ";

const CLASS_OF: Partial<Record<CueNeed, WordClass>> = { noun: "NOUN", adjective: "ADJ" };

interface Form {
  readonly entry: CueEntry;
  readonly lemmas: readonly string[];
}

const BY_FIRST = bucket();

function bucket(): ReadonlyMap<string, readonly Form[]> {
  const byFirst = new Map<string, Form[]>();
  for (const entry of CUES_EN) {
    if (entry.needs === "phrase" && entry.form !== "be quoted as saying") continue;
    const lemmas = entry.form.split(" ");
    const key = `${CLASS_OF[entry.needs] ?? "VERB"} ${lemmas[0] ?? ""}`;
    byFirst.set(key, [...(byFirst.get(key) ?? []), { entry, lemmas }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.lemmas.length - a.lemmas.length);
  return byFirst;
}

/** Forms that the lemmatizer leaves as they are, or mistakes for another word. */
const LEMMAS: Readonly<Record<string, string>> = {
  says: "say",
  said: "say",
  saying: "say",
  told: "tell",
  found: "find",
  felt: "feel",
  thought: "think",
  read: "read",
  wrote: "write",
};

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "nor"]);
/** Verbs that turn "to say" into no saying. */
const WITHHOLDING = new Set(["decline", "refuse", "fail", "stop", "refrain"]);

/** Finds English cues by lemma and part of speech. */
export function findCuesEn(document: Document, sentence: number): Omit<CueHit, "region" | "quote">[] {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  const hits: Omit<CueHit, "region" | "quote">[] = [];
  let at = firstToken;
  while (at < endToken) {
    const form = matchAt(document, at, endToken);
    if (!form) {
      at += 1;
      continue;
    }
    const next = at + form.lemmas.length;
    hits.push({
      entry: form.entry,
      span: { start: tokenAt(document, at).start, end: tokenAt(document, next - 1).end },
      sentence,
      firstToken: at,
      endToken: next,
      negation: negationBefore(document, firstToken, at),
    });
    at = next;
  }
  return hits;
}

function matchAt(document: Document, at: number, end: number): Form | null {
  const token = tokenAt(document, at);
  const word = isMistagged(document, at) ? "VERB" : wordClass(token);
  if (!word || (word === "VERB" && isNoVerb(document, at))) return null;
  for (const form of BY_FIRST.get(`${word} ${lemmaOf(token)}`) ?? []) {
    if (at + form.lemmas.length > end) continue;
    if (form.lemmas.every((lemma, index) => index === 0 || lemmaOf(tokenAt(document, at + index)) === lemma))
      return form;
  }
  return null;
}

/** Lower-case lemma of a token. */
export function lemmaOf(token: Token): string {
  const word = token.text.toLowerCase();
  if (token.pos === "PROPN" && word.endsWith("s")) return word.slice(0, -1);
  return LEMMAS[word] ?? token.lemma.toLowerCase();
}

/** A verb of saying that was taken for a noun: between a name and "that" or a pronoun ("Norvik claims that", "Reed notes she"). */
function isMistagged(document: Document, at: number): boolean {
  const token = tokenAt(document, at);
  const before = tokenAt(document, at - 1);
  if (
    token.pos !== "NOUN" ||
    !/^[a-z]+$/u.test(token.text) ||
    (before.pos !== "PROPN" && before.pos !== "NOUN" && before.pos !== "PRON")
  )
    return false;
  if (/^(?:his|her|its|their|my|our|your|whose)$/iu.test(before.text)) return false;
  return (
    /^(?:that|he|she|it|they|we|i|how|there)$/iu.test(tokenAt(document, at + 1).text) &&
    isVerbForm(lemmaOf(token)) &&
    !/^(?:idea|view|notion)s?$/u.test(token.text)
  );
}

const isVerbForm = (lemma: string): boolean => BY_FIRST.has(`VERB ${lemma}`);

/** "the said problem", a capital in mid-sentence (Cape of Good Hope). */
function isNoVerb(document: Document, at: number): boolean {
  const token = tokenAt(document, at);
  const before = tokenAt(document, at - 1);
  if (before.sentence !== token.sentence) return false;
  return before.pos === "DET" || (/^\p{Lu}/u.test(token.text) && before.pos === "PROPN");
}

function wordClass(token: Token): WordClass | null {
  if (token.pos === "PROPN" && BY_FIRST.has(`NOUN ${lemmaOf(token)}`)) return "NOUN";
  if (token.pos === "VERB" || Object.hasOwn(LEMMAS, token.text)) return "VERB";
  if (token.pos === "NOUN") return "NOUN";
  return token.pos === "ADJ" ? "ADJ" : null;
}

function negationBefore(document: Document, from: number, at: number): Span | null {
  for (let index = at - 1; index >= from && index >= at - 5; index -= 1) {
    const token = tokenAt(document, index);
    const lemma = token.text.toLowerCase();
    if (NEGATIONS.has(lemma)) return { start: token.start, end: token.end };
    if (WITHHOLDING.has(lemmaOf(token))) return { start: token.start, end: token.end };
    if (token.pos !== "AUX" && token.pos !== "ADV" && token.pos !== "PART") return null;
  }
  return null;
}
