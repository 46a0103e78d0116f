import type { Span } from "../../../domain/span.js";
import type { CueHit, Frame } from "../frame.js";
import { lemmaOf } from "../findCuesEn.js";
import { isLooseAct } from "../looseActs.js";
import { makeFrame } from "../makeFrame.js";
import { phraseEnd } from "../nounPhrasesEn.js";
import { clauseEndEn, tokenSpan } from "../clauseEndEn.js";
import { trimContent } from "../readContentZh.js";
import { readSubjectEn, regionTokens } from "../readSubjectEn.js";
import { sourcesOfPhrase } from "../sourcesOfPhraseEn.js";
import { sourcesInZone } from "../sourcesInZoneZh.js";
import { clauseEnd, clauseStart } from "../clausesZh.js";
import { mentionsWithin, sentenceOf, tokenAt, type ReadingContext } from "../readingContext.js";

/**
 * The act in the passive: the subject is the target, the agent speaks.
 * - en: "Orban Labs was accused by Norvik of copying its designs." `en/passive-act`
 * - zh: 奥本实验室被诺维克指控抄袭设计。 奥本实验室遭诺维克指责。 `zh/passive-act`
 */
export function passiveAct(context: ReadingContext, hit: CueHit): Frame | null {
  if (hit.entry.needs !== "target" && hit.entry.needs !== "request") return null;
  return sentenceOf(context, hit.sentence).script === "zh" ? passiveActZh(context, hit) : passiveActEn(context, hit);
}

function passiveActEn(context: ReadingContext, hit: CueHit): Frame | null {
  const { document } = context;
  const subject = readSubjectEn(context, hit);
  if (subject.voice !== "PASSIVE" || isLooseAct(lemmaOf(tokenAt(document, hit.firstToken)))) return null;
  const [, ceiling] = regionTokens(document, hit);
  const by = agentPreposition(context, hit, ceiling);
  if (by < 0) return null;
  const end = phraseEnd(context, by + 1, ceiling);
  const sources = sourcesOfPhrase(context, hit.sentence, by + 1, agentEnd(context, by + 1, end));
  const target = subject.sources.find((source) => source.link.mention !== null)?.link.mention ?? null;
  if (sources.length === 0) return null;
  const content = chargeSpan(context, hit, by, end, ceiling) ?? passiveClause(context, subject.start, hit);
  return makeFrame(context, hit, { rule: "en/passive-act", sources, content: [content], target, certainty: 0.88 });
}

/** "by" directly behind the cue, or behind the charge ("accused of theft by Norvik"). */
function agentPreposition(context: ReadingContext, hit: CueHit, ceiling: number): number {
  for (let at = hit.endToken; at < ceiling && at < hit.endToken + 16; at += 1) {
    const token = tokenAt(context.document, at);
    if (/^[,;.]$/u.test(token.text)) return -1;
    if (lemmaOf(token) === "by") return at;
  }
  return -1;
}

/** The agent ends before "of" or "for" that begins the charge. */
function agentEnd(context: ReadingContext, first: number, end: number): number {
  for (let at = first + 1; at < end; at += 1) {
    if (
      /^(?:of|for|over)$/u.test(lemmaOf(tokenAt(context.document, at))) &&
      tokenAt(context.document, at + 1).text.endsWith("ing")
    )
      return at;
  }
  return end;
}

function chargeSpan(context: ReadingContext, hit: CueHit, by: number, end: number, ceiling: number): Span | null {
  const { document } = context;
  const before = by > hit.endToken + 1 ? hit.endToken : -1;
  const behind = agentEnd(context, by + 1, end);
  const at = before >= 0 ? before : behind;
  if (!/^(?:of|for|over|as|to)$/u.test(lemmaOf(tokenAt(document, at)))) return null;
  const span = tokenSpan(document, at + 1, before >= 0 ? by : clauseEndEn(context, hit, at + 1, ceiling));
  return span.end > span.start ? span : null;
}

const passiveClause = (context: ReadingContext, start: number, hit: CueHit): Span => ({
  start: tokenAt(context.document, start).start,
  end: hit.span.end,
});

const PASSIVE = /(?:被|遭到|遭|受到)/gu;

function passiveActZh(context: ReadingContext, hit: CueHit): Frame | null {
  const { analysis } = context.document;
  const start = clauseStart(context, hit.span.start, hit.region.start);
  const zone = analysis.slice(start, hit.span.start);
  const marker = [...zone.matchAll(PASSIVE)].at(-1);
  if (!marker) return null;
  const border = start + marker.index;
  const agent = { start: border + marker[0].length, end: hit.span.start };
  const sources = sourcesInZone(context, hit.sentence, agent, null, false);
  if (sources.length === 0) return null;
  const before = mentionsWithin(context, hit.sentence, { start, end: border });
  const earlier =
    before.length > 0 ? before : mentionsWithin(context, hit.sentence, { start: hit.region.start, end: start });
  const end = clauseEnd(context, hit.span.end, hit.region.end);
  const charge = trimContent(context, { start: hit.span.end, end });
  const content = charge.end - charge.start >= 2 ? charge : { start, end: hit.span.end };
  return makeFrame(context, hit, {
    rule: "zh/passive-act",
    sources,
    content: [content],
    target: earlier[0] ?? null,
    certainty: 0.85,
  });
}
