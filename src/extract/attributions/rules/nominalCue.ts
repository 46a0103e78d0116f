import type { CueHit, Frame } from "../frame.js";
import { lemmaOf } from "../findCuesEn.js";
import { makeFrame } from "../makeFrame.js";
import { phraseEnd, phraseStart } from "../nounPhrasesEn.js";
import { clauseEndEn, tokenSpan } from "../clauseEndEn.js";
import { trimContent } from "../readContentZh.js";
import { regionTokens } from "../readSubjectEn.js";
import { sourcesOfPhrase } from "../sourcesOfPhraseEn.js";
import { sourcesInZone } from "../sourcesInZoneZh.js";
import { clauseStart } from "../clausesZh.js";
import { cueRow } from "../cueEntry.js";
import type { Source } from "../frame.js";
import { sentenceOf, tokenAt, type ReadingContext } from "../readingContext.js";

/**
 * A noun of saying with an owner, and what was said.
 * - en: "Norvik's claim that Orban Labs copied it went unanswered." "Reed's view is that ..." "the allegation by Norvik that ..." `en/nominal-cue`
 */
export function nominalCue(context: ReadingContext, hit: CueHit): Frame | null {
  if (hit.entry.needs !== "noun" || sentenceOf(context, hit.sentence).script === "zh") return null;
  const { document } = context;
  const [floor, ceiling] = regionTokens(document, hit);
  const owner = ownerBefore(context, hit, floor);
  const by =
    lemmaOf(tokenAt(document, hit.endToken)) === "by" ? phraseEnd(context, hit.endToken + 1, ceiling) : hit.endToken;
  const sources = by > hit.endToken ? sourcesOfPhrase(context, hit.sentence, hit.endToken + 1, by) : owner;
  if (sources.length === 0) return null;
  const copula = /^(?:is|was|remains)$/iu.test(tokenAt(document, by).text) ? by + 1 : by;
  const next = lemmaOf(tokenAt(document, copula));
  const charges = hit.entry.act === "ACCUSES" && next === "of";
  if (next !== "that" && !charges) return null;
  const from = copula + 1;
  const span = tokenSpan(
    document,
    from,
    copula > by
      ? clauseEndEn(context, hit, from, ceiling)
      : mainVerb(context, from, clauseEndEn(context, hit, from, ceiling)),
  );
  if (span.end - span.start < 3) return null;
  return makeFrame(context, hit, { rule: "en/nominal-cue", sources, content: [span], certainty: 0.75 });
}

/** "Norvik's claim", "their belief"; a bare "the claim" has no owner. */
function ownerBefore(context: ReadingContext, hit: CueHit, floor: number): Source[] {
  const { document } = context;
  let at = hit.firstToken - 1;
  while (at > floor && tokenAt(document, at).pos === "ADJ") at -= 1;
  const token = tokenAt(document, at);
  if (/^['’]s?$/u.test(token.text) && at > floor)
    return sourcesOfPhrase(context, hit.sentence, phraseStart(context, at - 1, floor), at);
  return /^(?:his|her|their|its|my|our)$/iu.test(token.text) ? sourcesOfPhrase(context, hit.sentence, at, at + 1) : [];
}

/** The clause of a subject noun ends before the main verb: after its own verb, the next finite one that follows no conjunction. */
function mainVerb(context: ReadingContext, from: number, end: number): number {
  let verbs = 0;
  for (let at = from; at < end; at += 1) {
    const token = tokenAt(context.document, at);
    if (token.text === "," || /^(?:that|which|who|because|when|if|and|or)$/iu.test(token.text)) verbs = -3;
    if (token.pos !== "VERB" && token.pos !== "AUX") continue;
    const previous = tokenAt(context.document, at - 1);
    if (previous.pos === "AUX" || previous.pos === "PART" || token.text.endsWith("ing")) continue;
    verbs += 1;
    if (verbs === 2) return at;
  }
  return end;
}

const NOMINAL_ZH = /(指控|指责|说法|质疑|批评|警告|否认|主张|观点|看法|判断)[,:]+(?=[^,。\s])/gu;
const ACT_OF: Readonly<Record<string, Frame["act"]>> = {
  指控: "ACCUSES",
  指责: "ACCUSES",
  质疑: "QUESTIONS",
  批评: "CRITICIZES",
  警告: "WARNS",
  否认: "DENIES",
};
const [NOUN] = cueRow("STATES", "NEUTRAL", "noun", "说法");

/**
 * A noun of saying with an owner before, and what was said behind a comma or colon.
 * - zh: 诺维克的说法是,工厂将关闭。 里德的观点:工厂必须关闭。 `zh/nominal-cue`
 */
export function nominalCueZh(context: ReadingContext, sentence: number): Frame[] {
  const bounds = sentenceOf(context, sentence);
  if (bounds.script !== "zh" || !NOUN) return [];
  const text = context.document.analysis.slice(bounds.start, bounds.end);
  const frames: Frame[] = [];
  for (const match of text.replaceAll(/(说法|观点|看法|判断|主张)是/gu, "$1,").matchAll(NOMINAL_ZH)) {
    const noun = match[1] ?? "";
    const at = bounds.start + match.index;
    const start = clauseStart(context, at, bounds.start);
    const owner = context.document.analysis.slice(start, at);
    if (!owner.endsWith("的") || owner.length > 20) continue;
    const sources = sourcesInZone(context, sentence, { start, end: at - 1 }, null, false);
    const content = trimContent(context, { start: at + match[0].length, end: bounds.end });
    if (sources.length === 0 || content.end - content.start < 3) continue;
    const entry = { ...NOUN, act: ACT_OF[noun] ?? NOUN.act };
    const hit: CueHit = {
      entry,
      span: { start: at, end: at + noun.length },
      sentence,
      firstToken: -1,
      endToken: -1,
      negation: null,
      region: bounds,
      quote: null,
    };
    frames.push(makeFrame(context, hit, { rule: "zh/nominal-cue", sources, content: [content], certainty: 0.75 }));
  }
  return frames;
}
