import type { ChainLink } from "../../extraction.js";
import type { CueHit, Frame, Source } from "../frame.js";
import { clauseStart } from "../clausesZh.js";
import { makeFrame } from "../makeFrame.js";
import { readComplementEn, type Complement } from "../readContentEn.js";
import { readComplementZh } from "../readContentZh.js";
import { readSubjectEn, type SubjectReading } from "../readSubjectEn.js";
import { readSubjectZh } from "../readSubjectZh.js";
import { mentionsWithin, sentenceOf, tokenAt, type ReadingContext } from "../readingContext.js";
import { isMedia, speakerTypeOf } from "../speakerType.js";

/**
 * Speaker, cue, then what is said: a clause with or without "that", or a quotation.
 * - en: "Norvik said on Monday that the plant would close." `en/cue-clause`; `en/cue-quote` for: Dana Reed said, "We are closing."
 * - zh: 诺维克周一表示,工厂将关闭。 `zh/cue-clause`; `zh/colon-quote` for: 里德说:“我们要关门了。”
 */
export function cueClause(context: ReadingContext, hit: CueHit): Frame | null {
  return sentenceOf(context, hit.sentence).script === "zh" ? cueClauseZh(context, hit) : cueClauseEn(context, hit);
}

const VERB_NEEDS = new Set(["clause", "that", "addressee", "adjective", "object"]);

function cueClauseEn(context: ReadingContext, hit: CueHit): Frame | null {
  if (!VERB_NEEDS.has(hit.entry.needs)) return null;
  const subject = readSubjectEn(context, hit);
  if (subject.voice !== "ACTIVE" && !hit.entry.form.startsWith("be ")) return null;
  if (subject.sources.length === 0) return null;
  const complement = readComplementEn(context, hit);
  const denial = !complement || complement.introduction === "OBJECT" ? bareDenialEn(context, hit, subject) : null;
  if (denial || !complement) return denial;
  const sources = withOutlets(context, hit, subject.sources, complement);
  const direct = complement.introduction === "QUOTE";
  // "told its staff to leave" orders what "told its staff that" only states.
  const order = hit.entry.form === "tell" && complement.introduction === "TO";
  const rule = direct ? "en/cue-quote" : complement.introduction === "OBJECT" ? "en/cue-object" : ruleOf(hit, "en");
  return makeFrame(context, hit, {
    rule,
    sources,
    content: complement.content,
    direct,
    carried: subject.shared,
    certainty: certaintyOf(hit, complement),
    ...(order ? { act: "DEMANDS" as const, target: addressed(context, hit, complement) } : {}),
  });
}

/** The first name of those who are told. */
function addressed(context: ReadingContext, hit: CueHit, { addressee }: Complement): number | null {
  if (!addressee) return null;
  const [first, end] = addressee;
  const span = { start: tokenAt(context.document, first).start, end: tokenAt(context.document, end - 1).end };
  return mentionsWithin(context, hit.sentence, span)[0] ?? null;
}

/** "Norvik rejected the claim (as baseless)": no clause follows; the denial itself is all there is. */
function bareDenialEn(context: ReadingContext, hit: CueHit, subject: SubjectReading): Frame | null {
  if (hit.entry.act !== "DENIES" || hit.negation || !/claim|accusation|allegation|charge|false/u.test(hit.entry.form))
    return null;
  const content = [{ start: tokenAt(context.document, subject.start).start, end: hit.span.end }];
  return makeFrame(context, hit, {
    rule: "en/bare-denial",
    sources: subject.sources,
    content,
    carried: subject.shared,
    certainty: 0.8,
  });
}

const ruleOf = (hit: CueHit, lang: "en" | "zh"): string =>
  hit.entry.strength === "KNOWN" ? `${lang}/known-fact` : `${lang}/cue-clause`;

function certaintyOf(hit: CueHit, complement: Complement): number {
  if (complement.introduction === "QUOTE") return 0.95;
  if (complement.introduction === "THAT") return 0.9;
  if (complement.introduction === "OBJECT") return 0.75;
  return hit.entry.needs === "clause" ? 0.85 : 0.75;
}

/** "told Reuters", "said in an interview with Forbes": the outlet comes outermost in the chain. */
function withOutlets(
  context: ReadingContext,
  hit: CueHit,
  sources: readonly Source[],
  complement: Complement,
): Source[] {
  const { document } = context;
  const contentStart = complement.content[0]?.start ?? hit.span.end;
  const after = { start: hit.span.end, end: Math.max(contentStart, hit.span.end) };
  const before = { start: hit.region.start, end: sources[0]?.link.span.start ?? hit.region.start };
  const leading =
    before.end > before.start &&
    /interview|podcast|speaking (?:to|with)/iu.test(document.text.slice(before.start, before.end));
  const outlets = [
    ...mentionsWithin(context, hit.sentence, after).filter((index) => isMedia(context, index)),
    ...(leading ? mentionsWithin(context, hit.sentence, before).filter((index) => isMedia(context, index)) : []),
  ];
  const outer: ChainLink[] = outlets.map((index) => ({
    mention: index,
    span: { start: context.mentions[index]?.start ?? 0, end: context.mentions[index]?.end ?? 0 },
    type: speakerTypeOf(context, index),
  }));
  if (outer.length === 0) return [...sources];
  return sources.map((source) => ({
    ...source,
    outer: [...outer.filter((link) => link.mention !== source.link.mention), ...source.outer],
  }));
}

function cueClauseZh(context: ReadingContext, hit: CueHit): Frame | null {
  const { needs } = hit.entry;
  if (needs !== "clause" && needs !== "that" && needs !== "object") return null;
  const complement = readComplementZh(context, hit);
  if (!complement) return bareDenial(context, hit);
  if (complement.introduction === "NEXT_PARAGRAPH") return null;
  if (needs === "that" && complement.introduction === "BARE") return null;
  const subject = readSubjectZh(context, hit);
  const own = subject.sources.length > 0 ? subject.sources : noticeSource(hit);
  const sources = own.length > 0 ? own : carriedSources(context, hit);
  if (sources.length === 0) return null;
  const direct = complement.introduction === "QUOTE";
  const rule = direct ? "zh/colon-quote" : ruleOf(hit, "zh");
  const towards =
    subject.towards !== null && !isMedia(context, subject.towards) && !isPress(context, subject.towards)
      ? subject.towards
      : null;
  const certainty = (direct ? 0.95 : complement.introduction === "BARE" ? 0.82 : 0.9) * (own.length > 0 ? 1 : 0.8);
  return makeFrame(context, hit, {
    rule,
    sources,
    content: complement.content,
    direct,
    target: towards,
    carried: subject.carried || own.length === 0,
    certainty,
  });
}

/** 记者, 媒体: told by trade, and no target. */
function isPress(context: ReadingContext, index: number): boolean {
  const mention = context.mentions[index];
  return (
    mention !== undefined &&
    /记者|媒体|外界|公众|投资者/u.test(context.document.analysis.slice(mention.start, mention.end))
  );
}

/** 里德予以否认: nothing follows; the denial itself is all there is. */
function bareDenial(context: ReadingContext, hit: CueHit): Frame | null {
  if (hit.entry.act !== "DENIES" && hit.entry.act !== "ADMITS") return null;
  const subject = readSubjectZh(context, hit);
  if (subject.sources.length === 0 || subject.carried || hit.negation) return null;
  if (
    /遭|受到|的/u.test(context.document.analysis.slice(Math.max(hit.region.start, subject.start - 6), hit.span.start))
  )
    return null;
  const content = [{ start: subject.start, end: hit.span.end }];
  return makeFrame(context, hit, { rule: "zh/bare-denial", sources: subject.sources, content, certainty: 0.8 });
}

/** 公告称 with nobody before it: the notice itself speaks. */
function noticeSource(hit: CueHit): Source[] {
  if (!/^(?:公告|通告)/u.test(hit.entry.form)) return [];
  const span = { start: hit.span.start, end: hit.span.start + 2 };
  return [{ link: { mention: null, span, type: "DOCUMENT" }, outer: [], person: "OTHER" }];
}

const CARRIES =
  /^(?:同时|此外|另外|并且?|还|[他她]们?|其|对此|不过|而且|最后|随后)*(?:这[位名]?[^,]{0,2})?(?:也|又|进一步|再次|则|更|特别|直接|明确)*$/u;

/** 还表示 at the start of a sentence: whoever spoke last in the paragraph. */
function carriedSources(context: ReadingContext, hit: CueHit): readonly Source[] {
  const { analysis, sentences } = context.document;
  const before = context.frames.at(-1);
  if (!before || hit.quote !== null || before.sources.length === 0) return [];
  if (sentences[before.sentence]?.paragraph !== sentences[hit.sentence]?.paragraph) return [];
  const words = analysis
    .slice(clauseStart(context, hit.span.start, hit.region.start), hit.span.start)
    .replaceAll(/[,\s]/gu, "");
  return CARRIES.test(words) && words.length > 0 ? before.sources : [];
}
