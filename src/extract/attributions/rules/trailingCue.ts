import { clauseEndEn, tokenSpan } from "../clauseEndEn.js";
import { lemmaOf } from "../findCuesEn.js";
import type { CueHit, Frame } from "../frame.js";
import { phraseEnd } from "../nounPhrasesEn.js";
import { sourcesOfPhrase } from "../sourcesOfPhraseEn.js";
import { makeFrame } from "../makeFrame.js";
import { clauseStart } from "../clausesZh.js";
import { trimContent } from "../readContentZh.js";
import { readInvertedSubjectEn, readSubjectEn, regionTokens } from "../readSubjectEn.js";
import { sourcesInZone } from "../sourcesInZoneZh.js";
import { sentenceOf, tokenAt, type ReadingContext } from "../readingContext.js";

/**
 * What is said comes first, in the writer's words; the speaker follows behind a comma, or stands in the middle.
 * - en: "The plant will close in May, Norvik said." "The plant, Norvik said, will close." `en/trailing-cue`
 * - zh: 工厂五月就会关闭,里德这样说。 `zh/trailing-cue`
 */
export function trailingCue(context: ReadingContext, hit: CueHit): Frame | null {
  return sentenceOf(context, hit.sentence).script === "zh" ? trailingCueZh(context, hit) : trailingCueEn(context, hit);
}

function trailingCueEn(context: ReadingContext, hit: CueHit): Frame | null {
  if (!["clause", "that", "addressee", "object"].includes(hit.entry.needs) || hit.entry.strength === "KNOWN")
    return null;
  const { document } = context;
  const [floor, ceiling] = regionTokens(document, hit);
  const inverted = tokenAt(document, hit.firstToken - 1).text === "," && hit.firstToken - 1 > floor;
  if (inverted && hit.entry.needs === "addressee") return null;
  const active = inverted ? null : readSubjectEn(context, hit);
  if (active && (active.voice !== "ACTIVE" || active.shared || tokenAt(document, active.start - 1).text !== ","))
    return null;
  const subject = active ?? readInvertedSubjectEn(context, hit);
  if (subject.sources.length === 0) return null;
  if (active && !isVerbOfSaying(lemmaOf(tokenAt(document, hit.firstToken)))) return null;
  const comma = (active ? active.start : hit.firstToken) - 1;
  if (comma <= floor) return null;
  const behind = "end" in subject ? subject.end : hit.endToken;
  if (inverted && !isVerbOfSaying(lemmaOf(tokenAt(document, hit.firstToken)))) return null;
  const start = clauseFloor(context, floor, comma);
  const left = tokenSpan(document, start, comma);
  const right =
    tokenAt(document, behind).text === "," && behind + 1 < ceiling
      ? tokenSpan(document, behind + 1, clauseEndEn(context, hit, behind + 1, ceiling))
      : null;
  if (!opensStatement(context, start) || !closesTag(context, behind, ceiling)) return null;
  if (left.end - left.start < 3 || !hasVerb(context, start, comma, right !== null)) return null;
  const content = right && right.end > right.start && isParenthesis(context, behind) ? [left, right] : [left];
  const sources = citedBehind(context, hit, behind, ceiling, subject.sources);
  return makeFrame(context, hit, { rule: "en/trailing-cue", sources, content, certainty: 0.85 });
}

const CITING_REACH = 8;

/** "…, Seawire reported on Monday, citing two people": the cited ones speak, through the outlet. */
function citedBehind(
  context: ReadingContext,
  hit: CueHit,
  behind: number,
  ceiling: number,
  outlets: Frame["sources"],
): Frame["sources"] {
  const { document } = context;
  for (let at = behind; at < ceiling && at < behind + CITING_REACH; at += 1) {
    if (!/^(?:citing|quoting)$/iu.test(tokenAt(document, at).text)) continue;
    const cited = sourcesOfPhrase(context, hit.sentence, at + 1, phraseEnd(context, at + 1, ceiling));
    return cited.length > 0 ? cited.map((source) => ({ ...source, outer: outlets.map(({ link }) => link) })) : outlets;
  }
  return outlets;
}

/** A subordinate clause or a participle before the comma is no statement of its own ("While ..., they maintain ..."). */
function opensStatement(context: ReadingContext, start: number): boolean {
  const token = tokenAt(context.document, start);
  return (
    !/^(?:if|while|although|though|when|because|since|as|what|after|before|once|unless|despite)$/iu.test(token.text) &&
    !(token.pos === "VERB" && /(?:ing|ed)$/u.test(token.text))
  );
}

/** Nothing of a sentence of its own stands behind the tag: its end, a comma, a place or a time. */
function closesTag(context: ReadingContext, behind: number, ceiling: number): boolean {
  const token = tokenAt(context.document, behind);
  return (
    behind >= ceiling ||
    token.pos === "PUNCT" ||
    token.pos === "ADP" ||
    token.pos === "ADV" ||
    token.pos === "PROPN" ||
    token.pos === "SCONJ"
  );
}

const isVerbOfSaying = (lemma: string): boolean =>
  /^(?:say|add|explain|write|report|argue|note|claim|tell|announce|think|believe|insist|state|warn|admit|acknowledge|concede|suggest|predict|estimate|recall|observe|contend|allege|confirm|joke|reply|respond|point)$/u.test(
    lemma,
  );

/** A participle or a conjunction behind the tag begins something else. */
function isParenthesis(context: ReadingContext, comma: number): boolean {
  const next = tokenAt(context.document, comma + 1);
  return !next.text.endsWith("ing") && next.pos !== "CCONJ" && next.pos !== "SCONJ" && lemmaOf(next) !== "who";
}

function hasVerb(context: ReadingContext, from: number, to: number, split: boolean): boolean {
  if (split) return true;
  for (let at = from; at < to; at += 1) {
    const { pos } = tokenAt(context.document, at);
    if (pos === "VERB" || pos === "AUX") return true;
  }
  return false;
}

/** After the last semicolon or the frame before, and a conjunction at the start. */
function clauseFloor(context: ReadingContext, floor: number, comma: number): number {
  const { document } = context;
  let start = floor;
  for (let at = comma - 1; at > floor; at -= 1) {
    if (tokenAt(document, at).text === ";") {
      start = at + 1;
      break;
    }
  }
  return /^(?:but|and|so|yet|however)$/iu.test(tokenAt(document, start).text) ? start + 1 : start;
}

const TAG = /(?:这样|这么|如是|如此|就|都|也|还|曾|始终|一直|一向)?$/u;

function trailingCueZh(context: ReadingContext, hit: CueHit): Frame | null {
  if (hit.entry.needs !== "clause") return null;
  const { analysis } = context.document;
  const after = analysis.slice(hit.span.end, hit.region.end).replace(/^[了道过着的]+/u, "");
  if (after !== "" && !/^[\s。;!.]/u.test(after)) return null;
  const start = clauseStart(context, hit.span.start, hit.region.start);
  if (start <= hit.region.start || analysis.charAt(start - 1) !== ",") return null;
  const zone = { start, end: hit.span.start };
  if (zone.end - zone.start > 24 || !TAG.test(analysis.slice(zone.start, zone.end))) return null;
  const sources = sourcesInZone(context, hit.sentence, zone, null, true);
  const content = trimContent(context, { start: hit.region.start, end: start - 1 });
  if (sources.length === 0 || content.end - content.start < 3) return null;
  return makeFrame(context, hit, { rule: "zh/trailing-cue", sources, content: [content], certainty: 0.75 });
}
