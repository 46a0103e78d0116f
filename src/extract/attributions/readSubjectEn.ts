import { contains } from "../../domain/span.js";
import type { Document } from "../cleanArticle.js";
import { lemmaOf } from "./findCuesEn.js";
import type { CueHit, Frame, Source } from "./frame.js";
import { isNominal, isNominalIn, phraseEnd, phraseStart } from "./nounPhrasesEn.js";
import { type ReadingContext, tokenAt } from "./readingContext.js";
import { sourcesOfPhrase } from "./sourcesOfPhraseEn.js";
import { isNamed } from "./speakerType.js";

const BE = new Set(["be", "get", "'s", "’s"]);

const LONGEST_APPOSITION = 18;

/** First and end token of a cue's region. */
export function regionTokens(document: Document, hit: CueHit): [floor: number, ceiling: number] {
  const sentence = document.sentences[hit.sentence];
  let floor = sentence?.firstToken ?? 0;
  let ceiling = sentence?.endToken ?? 0;
  while (floor < ceiling && tokenAt(document, floor).start < hit.region.start) floor += 1;
  while (ceiling > floor && tokenAt(document, ceiling - 1).end > hit.region.end) ceiling -= 1;
  return [floor, ceiling];
}

/** What stands to the left of a verb cue: its subject, and whether the verb is passive or an infinitive. */
export interface SubjectReading {
  readonly sources: readonly Source[];
  /** First token of the subject phrase, the cue's first token when it has none of its own. */
  readonly start: number;
  readonly voice: "ACTIVE" | "PASSIVE" | "INFINITIVE";
  /** The subject was taken from an earlier verb (and added, saying that). */
  readonly shared: boolean;
}

/** Reads the subject of a verb or adjective cue leftwards from it. */
export function readSubjectEn(context: ReadingContext, hit: CueHit): SubjectReading {
  const { document } = context;
  const [floor] = regionTokens(document, hit);
  let at = hit.firstToken - 1;
  let voice: SubjectReading["voice"] = "ACTIVE";
  const gerund = tokenAt(document, hit.firstToken).text.toLowerCase().endsWith("ing");
  for (; at >= floor; at -= 1) {
    const token = tokenAt(document, at);
    const lemma = lemmaOf(token);
    if (token.pos === "PART" && lemma === "to") voice = "INFINITIVE";
    else if (token.pos === "AUX" || BE.has(lemma)) {
      if (BE.has(lemma) && !gerund && hit.entry.needs !== "adjective") voice = "PASSIVE";
    } else if (token.pos !== "ADV" && token.pos !== "PART" && !WITHHOLDING.has(lemma)) break;
    else if (lemma === "'s" && tokenAt(document, at - 1).pos !== "PRON") break;
  }
  if (voice === "INFINITIVE" && hit.negation) voice = "ACTIVE";
  const none = { sources: [], start: hit.firstToken, voice, shared: false };
  if (at > floor && REFLEXIVE.test(tokenAt(document, at).text)) at -= 1;
  if (at < floor) return gerund ? shared(context, hit, voice) : none;
  const token = tokenAt(document, at);
  if (token.pos === "CCONJ") return shared(context, hit, voice);
  if (token.text === ",") return gerund ? shared(context, hit, voice) : overApposition(context, hit, at, floor, voice);
  if (gerund && voice === "ACTIVE" && token.pos === "NOUN" && at === hit.firstToken - 1) return none;
  const relative = /^(?:who|which|that)$/iu.test(token.text) ? antecedentEnd(context, at, floor) : at;
  return phraseReading(context, hit, relative, floor, voice);
}

/** "Reed himself said": the name before it speaks. */
const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/iu;
const WITHHOLDING = new Set(["decline", "refuse", "fail"]);

/** "Dana Reed, who said": the phrase before the relative pronoun and its comma. */
function antecedentEnd(context: ReadingContext, pronoun: number, floor: number): number {
  const { document } = context;
  const before = tokenAt(document, pronoun - 1).text === "," ? pronoun - 2 : pronoun - 1;
  return before >= floor && isNominalIn(context, tokenAt(document, before)) ? before : pronoun;
}

/** "Dana Reed, the chief of Acme, said": the phrase before the apposition. */
function overApposition(
  context: ReadingContext,
  hit: CueHit,
  comma: number,
  floor: number,
  voice: SubjectReading["voice"],
): SubjectReading {
  const { document } = context;
  for (let at = comma - 1; at > floor && at > comma - LONGEST_APPOSITION; at -= 1) {
    if (tokenAt(document, at).text !== ",") continue;
    const inner = tokenAt(document, at + 1);
    if (/^(?:citing|quoting)$/iu.test(inner.text)) return citingReading(context, hit, at, comma, floor, voice);
    const isApposition = inner.pos !== "VERB" || comma - at <= 6 || lemmaOf(inner) === "who";
    if (isApposition && isNominalIn(context, tokenAt(document, at - 1))) {
      const outer = phraseReading(context, hit, at - 1, floor, voice);
      const apposed = apposedName(context, hit.sentence, outer.sources, at + 1, comma);
      return apposed ? { ...outer, sources: [apposed] } : outer;
    }
    return { sources: [], start: hit.firstToken, voice, shared: false };
  }
  return { sources: [], start: hit.firstToken, voice, shared: false };
}

/** "Its director, Dana Reed, said": the role has no name, what is set beside it is the name. */
function apposedName(
  context: ReadingContext,
  sentence: number,
  outer: readonly Source[],
  first: number,
  end: number,
): Source | null {
  const [role] = outer;
  if (outer.length !== 1 || !role || (role.link.mention !== null && isNamed(context, role.link.mention))) return null;
  const [name, ...more] = sourcesOfPhrase(context, sentence, first, end);
  if (!name || more.length > 0 || name.link.mention === null || !isNamed(context, name.link.mention)) return null;
  const isWhole = name.link.span.start <= tokenAt(context.document, first).start;
  return isWhole
    ? { ...name, link: { ...name.link, span: { start: role.link.span.start, end: name.link.span.end } } }
    : null;
}

/** "Reuters, citing two people, said": the cited ones speak, through the outlet. */
function citingReading(
  context: ReadingContext,
  hit: CueHit,
  open: number,
  close: number,
  floor: number,
  voice: SubjectReading["voice"],
): SubjectReading {
  const outlet = phraseReading(context, hit, open - 1, floor, voice);
  const cited = sourcesOfPhrase(context, hit.sentence, open + 2, close);
  const outer = outlet.sources.map((source) => source.link);
  return { ...outlet, sources: cited.map((source) => ({ ...source, outer })) };
}

function phraseReading(
  context: ReadingContext,
  hit: CueHit,
  last: number,
  floor: number,
  voice: SubjectReading["voice"],
): SubjectReading {
  const start = phraseStart(context, last, floor);
  const sources = start > last ? [] : sourcesOfPhrase(context, hit.sentence, start, last + 1);
  return { sources, start: start > last ? hit.firstToken : start, voice, shared: false };
}

/** The speakers of the frame before in the same sentence, or the first phrase of the sentence. */
function shared(context: ReadingContext, hit: CueHit, voice: SubjectReading["voice"]): SubjectReading {
  const before = lastFrame(context, hit);
  if (before) return { sources: before.sources, start: hit.firstToken, voice, shared: true };
  const [floor] = regionTokens(context.document, hit);
  const [start, end] = firstPhrase(context, floor, hit.firstToken);
  return { sources: sourcesOfPhrase(context, hit.sentence, start, end), start: hit.firstToken, voice, shared: true };
}

function lastFrame(context: ReadingContext, hit: CueHit): Frame | null {
  const before = context.frames.at(-1);
  if (!before?.cue || before.sentence !== hit.sentence || before.sources.length === 0) return null;
  return contains(hit.region, before.cue) ? before : null;
}

/** The first noun phrase of a stretch of tokens that is no part of a leading adverbial ("In May, Acme ..."). */
export function firstPhrase(context: ReadingContext, floor: number, ceiling: number): [start: number, end: number] {
  const { document } = context;
  let at = floor;
  const first = tokenAt(document, at);
  if (first.pos === "ADP" || first.pos === "SCONJ") {
    let comma = at;
    while (comma < ceiling && tokenAt(document, comma).text !== ",") comma += 1;
    if (comma < ceiling) at = comma + 1;
  }
  while (at < ceiling && !isNominal(tokenAt(document, at))) at += 1;
  return [at, phraseEnd(context, at, ceiling)];
}

/** The subject after an inverted cue: "...," said Dana Reed, the chief of Acme. */
export function readInvertedSubjectEn(context: ReadingContext, hit: CueHit): { sources: Source[]; end: number } {
  const [, ceiling] = regionTokens(context.document, hit);
  const end = phraseEnd(context, hit.endToken, ceiling);
  if (end === hit.endToken) return { sources: [], end };
  const sources = sourcesOfPhrase(context, hit.sentence, hit.endToken, end);
  if (tokenAt(context.document, end).text !== "," || end + 1 >= ceiling) return { sources, end };
  const nameEnd = phraseEnd(context, end + 1, ceiling);
  const apposed = nameEnd > end + 1 ? apposedName(context, hit.sentence, sources, end + 1, nameEnd) : null;
  return apposed ? { sources: [apposed], end: nameEnd } : { sources, end };
}
