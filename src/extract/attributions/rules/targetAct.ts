import type { Span } from "../../../domain/span.js";
import type { CueHit, Frame } from "../frame.js";
import { lemmaOf } from "../findCuesEn.js";
import { makeFrame } from "../makeFrame.js";
import { phraseEnd } from "../nounPhrasesEn.js";
import { hasVerb } from "../candidatesZh.js";
import { isLooseAct } from "../looseActs.js";
import { clauseEndEn, objectEndEn, tokenSpan } from "../clauseEndEn.js";
import { readComplementEn } from "../readContentEn.js";
import { readComplementZh, trimContent } from "../readContentZh.js";
import { readSubjectEn, regionTokens } from "../readSubjectEn.js";
import { readSubjectZh } from "../readSubjectZh.js";
import { clauseEnd, clauseStart } from "../clausesZh.js";
import { mentionsWithin, sentenceOf, tokenAt, type ReadingContext } from "../readingContext.js";

/**
 * An act that is aimed at somebody, with or without what it is about.
 * - en: "Norvik accused Orban Labs of copying its designs." "Reed urged lawmakers to act." `en/target-act`
 * - zh: 诺维克指控奥本实验室抄袭设计。 里德对奥本实验室提出批评。 `zh/target-act`
 */
export function targetAct(context: ReadingContext, hit: CueHit): Frame | null {
  if (hit.entry.needs !== "target" && hit.entry.needs !== "request") return null;
  return sentenceOf(context, hit.sentence).script === "zh" ? targetActZh(context, hit) : targetActEn(context, hit);
}

/** Acts of speech only where the object is a plan: one welcomes guests, too. */
const PLANS_ONLY = new Set(["welcome", "celebrate"]);
const PLAN =
  /^(?:decision|move|plan|news|ruling|report|law|bill|deal|step|agreement|announcement|proposal|measure|policy|rule|idea|effort|change|release|launch|investment|verdict|result|call|initiative|ban|sanction|act|reform|statement|sentence|judgment|judgement|choice|charge|vote|result|outcome|appointment|merger|takeover|bid|offer|tax|tariff|duty|duties)s?$/iu;

function targetActEn(context: ReadingContext, hit: CueHit): Frame | null {
  const { document } = context;
  const subject = readSubjectEn(context, hit);
  if (subject.voice !== "ACTIVE" || subject.sources.length === 0) return null;
  const [, ceiling] = regionTokens(document, hit);
  const end = phraseEnd(context, hit.endToken, ceiling);
  const target = firstMention(context, hit.sentence, tokenSpanOf(context, hit.endToken, end));
  const verb = lemmaOf(tokenAt(document, hit.firstToken));
  const loose = isLooseAct(verb);
  if (loose && !canAct(subject.sources)) return null;
  if (PLANS_ONLY.has(verb) && !namesPlan(context, hit.endToken, end)) return null;
  if (hit.entry.act === "ACCUSES" && target === null && !isCharged(context, hit.endToken, end)) return null;
  const content = contentAfter(context, hit, end, ceiling);
  if (!content) return null;
  return makeFrame(context, hit, {
    rule: "en/target-act",
    sources: subject.sources,
    content: [content],
    target,
    carried: subject.shared,
    certainty: loose ? 0.7 : 0.88,
  });
}

/** "accused the builder of hiding costs": somebody without a name is charged with a deed. */
function isCharged(context: ReadingContext, from: number, end: number): boolean {
  for (let at = from + 1; at <= end; at += 1)
    if (lemmaOf(tokenAt(context.document, at)) === "of") return tokenAt(context.document, at + 1).text.endsWith("ing");
  return false;
}

function namesPlan(context: ReadingContext, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (PLAN.test(tokenAt(context.document, at).text)) return true;
  return false;
}

const canAct = (sources: Frame["sources"]): boolean =>
  sources.some(
    ({ link, person }) =>
      person === "FIRST" || (link.type !== "DOCUMENT" && (link.mention !== null || link.type !== "ANONYMOUS")),
  );

const ABOUT = new Set(["of", "for", "over", "as", "to", "after", "because", "that", "about", "on"]);

/** What is charged or asked ("of copying ...", "to act"), else the object with all that belongs to it. */
function contentAfter(context: ReadingContext, hit: CueHit, end: number, ceiling: number): Span | null {
  const { document } = context;
  if (hit.entry.needs === "request") {
    const complement = readComplementEn(context, hit);
    if (complement?.content[0]) return complement.content[0];
  }
  const isCharge = hit.entry.act === "ACCUSES" || hit.entry.act === "CRITICIZES" || hit.entry.act === "PRAISES";
  for (let at = hit.endToken + 1; isCharge && at <= end && at + 1 < ceiling; at += 1) {
    const lemma = lemmaOf(tokenAt(document, at));
    const charge =
      lemma === "of" ? hit.entry.form === "accuse" && tokenAt(document, at + 1).pos !== "PROPN" : ABOUT.has(lemma);
    if (!charge) continue;
    const span = tokenSpan(document, at + 1, clauseEndEn(context, hit, at + 1, ceiling));
    return span.end > span.start ? span : null;
  }
  // The object ends at the first comma: what follows is about something else.
  let stop = hit.endToken;
  const clauseEnd = objectEndEn(context, hit, hit.endToken, ceiling);
  while (stop < clauseEnd && tokenAt(document, stop).text !== ",") stop += 1;
  const span = tokenSpan(document, hit.endToken, stop);
  return span.end - span.start > 2 ? span : null;
}

const tokenSpanOf = (context: ReadingContext, from: number, end: number): Span => ({
  start: tokenAt(context.document, from).start,
  end: end > from ? tokenAt(context.document, end - 1).end : tokenAt(context.document, from).start,
});

const firstMention = (context: ReadingContext, sentence: number, within: Span): number | null =>
  mentionsWithin(context, sentence, within)[0] ?? null;

function targetActZh(context: ReadingContext, hit: CueHit): Frame | null {
  const subject = readSubjectZh(context, hit);
  if (subject.sources.length === 0) return null;
  const { analysis } = context.document;
  const { needs } = hit.entry;
  const passive = /(?:被|遭到?|受到)[^,。]{0,20}$/u.test(analysis.slice(subject.start, hit.span.start));
  if (passive) return null;
  const complement = readComplementZh(context, hit);
  if (complement && complement.introduction !== "NEXT_PARAGRAPH") {
    const direct = complement.introduction === "QUOTE";
    const content =
      needs === "target" && complement.introduction === "BARE"
        ? [firstClause(context, complement.content[0])]
        : complement.content;
    const first = firstMention(context, hit.sentence, content[0] ?? hit.span);
    const target = subject.towards ?? (needs === "request" && !isAsked(context, content[0], first) ? null : first);
    return makeFrame(context, hit, {
      rule: "zh/target-act",
      sources: subject.sources,
      content,
      direct,
      target,
      carried: subject.carried,
      certainty: subject.carried ? 0.75 : 0.85,
    });
  }
  const aimedAt = aimedAtZh(context, hit);
  if (!aimedAt) return null;
  const target = subject.towards ?? firstMention(context, hit.sentence, aimedAt);
  const content = { start: aimedAt.start, end: hit.span.end };
  return makeFrame(context, hit, {
    rule: "zh/target-act",
    sources: subject.sources,
    content: [content],
    target,
    certainty: 0.8,
  });
}

/** 要求部门不得使用海星: the name behind the verb is not who is asked. */
function isAsked(context: ReadingContext, content: Span | undefined, index: number | null): boolean {
  const mention = index === null ? undefined : context.mentions[index];
  return content !== undefined && mention !== undefined && !hasVerb(context, content.start, mention.start);
}

/** What stands between 对 and the act: 对判决表示欢迎, 对奥本实验室提出批评. */
function aimedAtZh(context: ReadingContext, hit: CueHit): Span | null {
  const { analysis } = context.document;
  const from = clauseStart(context, hit.span.start, hit.region.start);
  const match =
    /(?<![针绝面相反应核比校])[对向](?<aim>[^对向]{1,30}?)(?:表示|提出|予以|加以|进行|发出|深表|致以)?(?:了)?(?:强烈|严厉|高度|热烈|公开|坚决|全力)?$/u.exec(
      analysis.slice(from, hit.span.start),
    );
  const aim = match?.groups?.["aim"];
  if (!match || aim === undefined) return null;
  const start = from + match.index + 1;
  return { start, end: start + aim.length };
}

function firstClause(context: ReadingContext, span: Span | undefined): Span {
  if (!span) return { start: 0, end: 0 };
  return trimContent(context, { start: span.start, end: clauseEnd(context, span.start, span.end) });
}
