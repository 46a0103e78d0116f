import type { Span } from "../../domain/span.js";
import type { Document, Sentence, Token } from "../cleanArticle.js";
import type { CertaintyFocus, MarkerHit } from "./certainty.js";
import type { Marker } from "./marker.js";
import { startOfClause, startOfGroup } from "./clauseBoundsEn.js";
import { MARKERS_EN } from "./markers.en.js";
import { lastStarting } from "./sentenceAround.js";

interface Phrase extends Marker {
  readonly words: readonly string[];
}

const BY_FIRST = bucket(MARKERS_EN);
/** Markers that may stand anywhere in the clause; the others must be in the verb's own group of words. */
const ADVERBIAL =
  /^(?:possibly|perhaps|maybe|allegedly|reportedly|purportedly|supposedly|apparently|seemingly|potentially|conceivably|probably|presumably|in all likelihood|most likely|almost certainly|hypothetically)$/u;
const SUBORDINATOR: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "whether",
  "provide that",
  "provided that",
  "as long as",
  "in case",
  "on condition that",
  "only if",
  "as if",
  "as though",
  "assume that",
  "assuming that",
  "suppose that",
  "imagine that",
  "if only",
]);
const EVIDENCE =
  /^(?:no evidence|no proof|no sign|no indication|unclear|uncertain|not clear|not know|do not know|doubt|question whether|unsure|wonder|ask if|ask whether|remain to be|not sure|not certain|it be possible)/u;
/** "if you look at the charts" is a way of speaking. */
const NO_CONDITION: ReadonlySet<string> = new Set([
  "look",
  "think",
  "consider",
  "read",
  "follow",
  "compare",
  "ask",
  "want",
  "check",
  "see",
  "watch",
]);
function bucket(markers: readonly Marker[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const marker of markers) {
    const phrase = { ...marker, words: marker.form.split(" ") };
    const first = phrase.words[0] ?? "";
    const list = byFirst.get(first);
    if (list) list.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Markers that reach the focus, or the main verb of the first statement in `within`. */
export function findMarkersEn(
  document: Document,
  sentence: Sentence,
  within: Span,
  focus: CertaintyFocus | null,
): MarkerHit[] {
  const { tokens } = document;
  const outset = Math.max(sentence.firstToken, firstTokenFrom(tokens, within.start));
  const at = focus ? firstTokenFrom(tokens, focus.cue.start) : mainVerb(tokens, outset, sentence.endToken, within.end);
  const first = Math.max(outset, at - REACH);
  const clauseStart = startOfClause(tokens, first, at);
  const group = startOfGroup(tokens, clauseStart, at);
  const hits = [
    ...matchMarkers(tokens, first, focus ? clauseStart : Math.min(at + 3, sentence.endToken), (form) =>
      EVIDENCE.test(form),
    ),
    ...matchMarkers(
      tokens,
      clauseStart,
      group,
      (form) => ADVERBIAL.test(form) || EVIDENCE.test(form) || SUBORDINATOR.has(form),
    ),
    ...matchMarkers(tokens, group, at, () => true),
    ...(focus ? cueMarkers(tokens, at, focus.cue) : []),
    ...(focus ? outlookOfNoun(tokens, sentence, focus.cue) : []),
    ...headlinePlan(tokens, clauseStart, group),
    ...noneAsSubject(tokens, clauseStart, group),
    ...(focus?.governors ?? []).flatMap((governor) => governorMarkers(tokens, first, governor)),
    ...subordinatorAt(tokens, clauseStart - 1),
    ...conditionOf(tokens, sentence, clauseStart, at),
    ...question(document, sentence),
  ];
  return unique(hits);
}

/** What governs from further off: urged Norvik to sell is "urge to", did not accuse Norvik of stealing "not" and "accuse of". */
function governorMarkers(
  tokens: readonly Token[],
  first: number,
  governor: Span & { readonly through: string },
): MarkerHit[] {
  const at = firstTokenFrom(tokens, governor.start);
  const token = tokens[at];
  if (!token) return [];
  const clauseStart = startOfClause(tokens, first, at);
  const before = matchMarkers(tokens, startOfGroup(tokens, clauseStart, at), at, () => true);
  return [...before, ...markerAt(token, [governor.through, tokens[at + 1]?.text ?? ""])];
}

/** The marker that a verb is by itself, or with one of the words after it. */
function markerAt(token: Token, next: readonly string[]): MarkerHit[] {
  const phrases = BY_FIRST.get(token.lemma) ?? [];
  const own =
    phrases.find(({ words }) => words.length === 2 && next.includes(words[1] ?? "")) ??
    phrases.find(({ words }) => words.length === 1);
  return own && own.effect !== "NONE" ? [{ start: token.start, end: token.end, effect: own.effect }] : [];
}

/** A cue of a verb and its noun (plans an acquisition, abandoned the merger) is as certain as the verb. */
function cueMarkers(tokens: readonly Token[], at: number, cue: Span): MarkerHit[] {
  const token = tokens[at];
  const last = tokens[firstTokenFrom(tokens, cue.end) - 1];
  if (!token || token.end >= cue.end || token.pos === "AUX" || last?.pos !== "NOUN") return [];
  return markerAt(token, ["to"]);
}

/** "The acquisition of Tessel would need approval": what would do something is not done yet. */
function outlookOfNoun(tokens: readonly Token[], sentence: Sentence, cue: Span): MarkerHit[] {
  const after = firstTokenFrom(tokens, cue.end);
  if (tokens[after - 1]?.pos !== "NOUN") return [];
  for (let at = after; at < Math.min(after + 12, sentence.endToken); at += 1) {
    const token = tokens[at];
    if (!token || /^[,;:.]$/u.test(token.text)) return [];
    if (token.lemma === "would" || token.text === "would")
      return [{ start: token.start, end: token.end, effect: "INTENDED" }];
    if (token.pos === "VERB" || token.pos === "AUX") return [];
  }
  return [];
}

/** "Norvik to buy Tessel": an infinitive without a verb before it is a plan, in headlines. */
function headlinePlan(tokens: readonly Token[], clauseStart: number, group: number): MarkerHit[] {
  const to = tokens[group];
  if (to?.text !== "to" || tokens[group - 1]?.pos !== "PROPN") return [];
  const verbBefore = tokens.slice(clauseStart, group).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return verbBefore ? [] : [{ start: to.start, end: to.end, effect: "INTENDED" }];
}

/** "No factory would close", "none of the banks has paid": the subject says that nobody does. */
function noneAsSubject(tokens: readonly Token[], clauseStart: number, group: number): MarkerHit[] {
  let at = clauseStart;
  while (at < group && /^(?:that|and|but|so|because|,|["“‘'])$/iu.test(tokens[at]?.text ?? "")) at += 1;
  const [none, next] = [tokens[at], tokens[at + 1]];
  if (!none || at >= group || !/^(?:no|none|nobody|nothing|neither)$/iu.test(none.text)) return [];
  if (/^(?:doubt|matter|wonder|fewer|less|more|sooner|later|longer|way|\d.*)$/iu.test(next?.text ?? "")) return [];
  return [{ start: none.start, end: none.end, effect: "NEGATION" }];
}

/** Words further from the cue than this say nothing of it, however long the sentence. */
const REACH = 150;

function unique(hits: readonly MarkerHit[]): MarkerHit[] {
  const seen = new Set<number>();
  return hits.toSorted((a, b) => a.start - b.start).filter(({ start }) => !seen.has(start) && seen.add(start));
}

function matchMarkers(
  tokens: readonly Token[],
  from: number,
  to: number,
  wanted: (form: string) => boolean,
): MarkerHit[] {
  const hits: MarkerHit[] = [];
  let at = from;
  while (at < to) {
    const phrase = matchAt(tokens, at);
    if (phrase && phrase.effect !== "NONE" && wanted(phrase.form) && !isMonth(tokens, at, phrase.form)) {
      const last = tokens[at + phrase.words.length - 1];
      const start = tokens[at]?.start ?? 0;
      hits.push({ start, end: last?.end ?? start, effect: phrase.effect });
    }
    at += phrase?.words.length ?? 1;
  }
  return hits;
}

/** May the month and May the person are capitalised; the modal is not, but at the start of a sentence. */
const isMonth = (tokens: readonly Token[], at: number, form: string): boolean =>
  form === "may" && tokens[at]?.text === "May" && tokens[at + 1]?.pos !== "VERB";

function matchAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  return (
    BY_FIRST.get(first.lemma)?.find((phrase) => phrase.words.every((word, i) => matches(tokens[at + i], word))) ??
    BY_FIRST.get(first.text.toLowerCase())?.find((phrase) =>
      phrase.words.every((word, i) => matches(tokens[at + i], word)),
    )
  );
}

const matches = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lemma === word || token.text === word || token.text.toLowerCase() === word);

const firstTokenFrom = (tokens: readonly Token[], offset: number): number => {
  const at = lastStarting(tokens, offset);
  const token = tokens[at];
  return token && token.end > offset ? at : at + 1;
};

/** Index of the first verb of the first statement, or the end. */
function mainVerb(tokens: readonly Token[], from: number, end: number, limit: number): number {
  let at = from;
  while (at < end) {
    const token = tokens[at];
    if (!token || token.start >= limit) break;
    if (token.pos === "VERB" && !isControl(tokens, at)) return at;
    if (
      token.pos === "AUX" &&
      tokens[at + 1] &&
      /^(?:DET|ADJ|NOUN|PROPN|ADP)$/u.test(tokens[at + 1]?.pos ?? "") &&
      !/^(?:likely|set|due|bound|poised|able|unable|ready|expected|about)$/u.test(tokens[at + 1]?.text ?? "")
    )
      return at + 1;
    at += 1;
  }
  return Math.min(at, end);
}

/** A verb that governs an infinitive: plans to, failed to, is expected to. */
const isControl = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === "to" && tokens[at + 1]?.pos === "PART" && matchAt(tokens, at) !== undefined;

function subordinatorAt(tokens: readonly Token[], index: number): MarkerHit[] {
  const token = tokens[index];
  if (!token) return [];
  const word = token.text.toLowerCase();
  if (word === "whether") return [{ start: token.start, end: token.end, effect: "UNCOMMITTED" }];
  if (word !== "if" && word !== "unless") return [];
  if (isWayOfSpeaking(tokens, index)) return [];
  const asked = /^(?:ask|wonder|see|know|question|unclear|sure|doubt|check)$/u.test(tokens[index - 1]?.lemma ?? "");
  return [{ start: token.start, end: token.end, effect: asked ? "UNCOMMITTED" : "CONDITIONAL" }];
}

const isWayOfSpeaking = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.text === "you" && NO_CONDITION.has(tokens[index + 2]?.lemma ?? "");

/** The consequent of a condition is conditional, when it says will, would or the like. */
function conditionOf(tokens: readonly Token[], sentence: Sentence, clauseStart: number, at: number): MarkerHit[] {
  const modal = tokens.slice(clauseStart, at).some(({ text }) => /^(?:would|will|could|may|might|'ll|'d)$/u.test(text));
  if (!modal) return [];
  const end = Math.min(sentence.endToken, at + REACH);
  for (let index = Math.max(sentence.firstToken, at - REACH); index < end; index += 1) {
    const token = tokens[index];
    if (!token || !/^(?:if|unless)$/iu.test(token.text) || isWayOfSpeaking(tokens, index)) continue;
    const own = index === sentence.firstToken || tokens[index - 1]?.text === "," || index > at;
    if (own) return [{ start: token.start, end: token.end, effect: "CONDITIONAL" }];
  }
  return [];
}

function question(document: Document, sentence: Sentence): MarkerHit[] {
  const tail = document.analysis.slice(Math.max(sentence.start, sentence.end - 3), sentence.end).trimEnd();
  return /\?["\u201d']?$/u.test(tail) ? [{ start: sentence.end - 1, end: sentence.end, effect: "UNCOMMITTED" }] : [];
}
