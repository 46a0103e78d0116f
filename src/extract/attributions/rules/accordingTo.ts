import type { Span } from "../../../domain/span.js";
import { cueRow } from "../cueEntry.js";
import { clauseEnd } from "../clausesZh.js";
import type { CueHit, Frame, Source } from "../frame.js";
import { lemmaOf } from "../findCuesEn.js";
import { makeFrame } from "../makeFrame.js";
import { phraseEnd } from "../nounPhrasesEn.js";
import { clauseEndEn, tokenSpan } from "../clauseEndEn.js";
import { trimContent } from "../readContentZh.js";
import { sourcesOfPhrase } from "../sourcesOfPhraseEn.js";
import { sourcesInZone } from "../sourcesInZoneZh.js";
import { sentenceOf, tokenAt, utteranceAt, type ReadingContext } from "../readingContext.js";

const [ACCORDING] = cueRow("STATES", "NEUTRAL", "phrase", "according to");

/**
 * A source named by a preposition, before or behind what it says.
 * - en: "According to Norvik, the plant will close." "The plant will close, according to two employees." "In Reed's view, ..." `en/according-to`
 * - zh: 据诺维克通报,工厂将关闭。用里德的话说,… 在里德看来,… 按里德的说法,… `zh/according-to`
 */
export function accordingTo(context: ReadingContext, sentence: number): Frame[] {
  return sentenceOf(context, sentence).script === "zh"
    ? accordingToZh(context, sentence)
    : accordingToEn(context, sentence);
}

function hitAt(
  context: ReadingContext,
  sentence: number,
  span: Span,
  firstToken: number,
  endToken: number,
): CueHit | null {
  const bounds = sentenceOf(context, sentence);
  const quote = utteranceAt(context.document.quotes, context.utterances, span.start);
  const inner = quote === null ? null : (context.document.quotes[quote]?.inner ?? null);
  const region = inner ? { start: Math.max(inner.start, bounds.start), end: Math.min(inner.end, bounds.end) } : bounds;
  if (!ACCORDING) return null;
  return {
    entry: ACCORDING,
    span,
    sentence,
    firstToken,
    endToken,
    negation: null,
    region: { start: region.start, end: region.end },
    quote,
  };
}

function accordingToEn(context: ReadingContext, sentence: number): Frame[] {
  const { document } = context;
  const { firstToken, endToken } = sentenceOf(context, sentence);
  const frames: Frame[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const length = phraseLength(context, at, endToken);
    if (length === 0) continue;
    const view = length < 0;
    const start = view ? at + 1 : at + length;
    const end = view ? at - length : sourceEnd(context, start, endToken);
    const sources = sourcesOfPhrase(context, sentence, start, view ? end - 2 : end);
    const cueSpan = {
      start: tokenAt(document, at).start,
      end: tokenAt(document, view ? end - 1 : at + length - 1).end,
    };
    const hit = hitAt(context, sentence, cueSpan, at, start);
    if (!hit || sources.length === 0) continue;
    const content = contentBeside(context, hit, at, afterFamiliar(context, end, endToken), firstToken, endToken);
    if (content)
      frames.push(makeFrame(context, hit, { rule: "en/according-to", sources, content: [content], certainty: 0.9 }));
  }
  return frames;
}

/** The noun phrase; up to the next mark where tagging finds none. */
function sourceEnd(context: ReadingContext, start: number, ceiling: number): number {
  const end = phraseEnd(context, start, ceiling);
  if (end > start) return end;
  let at = start;
  while (at < ceiling && at < start + 8 && !/^[,.;:]$/u.test(tokenAt(context.document, at).text)) at += 1;
  return at;
}

/** Tokens of the preposition; negative for "in X's view", counted to behind "view". */
function phraseLength(context: ReadingContext, at: number, end: number): number {
  const { document } = context;
  const word = tokenAt(document, at).text.toLowerCase();
  const next = tokenAt(document, at + 1).text.toLowerCase();
  if (word === "according" && next === "to") return 2;
  if (
    word === "in" &&
    next === "the" &&
    tokenAt(document, at + 2).text.toLowerCase() === "words" &&
    tokenAt(document, at + 3).text.toLowerCase() === "of"
  )
    return 4;
  const opens =
    at === sentenceOf(context, tokenAt(document, at).sentence).firstToken ||
    /^[,;"“]$/u.test(tokenAt(document, at - 1).text);
  if (word !== "in" || !opens) return 0;
  for (let index = at + 2; index < end && index < at + 8; index += 1) {
    if (!/^(?:view|opinion|telling|words|estimation|eyes)$/iu.test(tokenAt(document, index).text)) continue;
    return /^['’]s?$/u.test(tokenAt(document, index - 1).text) ? -(index + 1 - at) : 0;
  }
  return 0;
}

/** "people familiar with the matter": the adjective and what depends on it belong to the source. */
function afterFamiliar(context: ReadingContext, end: number, ceiling: number): number {
  const { document } = context;
  if (tokenAt(document, end).pos !== "ADP" && !/^(?:familiar|briefed|close)$/iu.test(tokenAt(document, end - 1).text))
    return end;
  return phraseEnd(context, end + 1, ceiling);
}

function contentBeside(
  context: ReadingContext,
  hit: CueHit,
  at: number,
  end: number,
  first: number,
  ceiling: number,
): Span | null {
  const { document } = context;
  let floor = first;
  while (floor < at && tokenAt(document, floor).start < hit.region.start) floor += 1;
  const behindStart = /^[,:]$/u.test(tokenAt(document, end).text) ? end + 1 : end;
  const leads =
    at - floor <= 1 || (at - floor <= 2 && /^(?:and|but|meanwhile|also)$/iu.test(tokenAt(document, floor).text));
  if (leads) {
    const stop = clauseEndEn(context, hit, behindStart, ceiling);
    const span = tokenSpan(document, behindStart, stop);
    return span.end - span.start > 2 ? span : null;
  }
  let from = floor;
  for (let index = at - 1; index > floor; index -= 1) {
    if (
      tokenAt(document, index).text === ";" ||
      (tokenAt(document, index).text === "," && /^(?:but|while)$/u.test(lemmaOf(tokenAt(document, index + 1))))
    ) {
      from = index + 1;
      break;
    }
  }
  const span = tokenSpan(document, from, at);
  return span.end - span.start > 2 ? span : null;
}

/** Prepositional frames: what closes them tells the two apart (据…报道, 根据…的数据). */
const FRAMES_ZH =
  // Bounded: at most some thousand steps a character, whatever the text.
  /(?<![数证依占根论收票])(据|根据|按照?|依照|用|在|照)([^,。;:!?“”\n]{1,30}?)(报道称?|消息(?:称|显示)?|介绍|透露|统计|通报|披露|说法|的话(?:来)?说|看来|数据(?:显示)?|说|称|了解|爆料|估计|估算|测算|预测|公告|的话讲|的判断|的观点|的描述|的统计)(?=[,:])|(?<![数证依占根论收票])(据|根据)([^,。;:!?“”\n]{2,24})(?=,)/gu;

function accordingToZh(context: ReadingContext, sentence: number): Frame[] {
  const { document } = context;
  const bounds = sentenceOf(context, sentence);
  const text = document.analysis.slice(bounds.start, bounds.end);
  if (!/[据按照用在]/u.test(text)) return [];
  const frames: Frame[] = [];
  for (const match of text.matchAll(FRAMES_ZH)) {
    const frame = frameOf(context, sentence, bounds.start + match.index, match);
    if (frame) frames.push(frame);
  }
  return frames;
}

function frameOf(context: ReadingContext, sentence: number, start: number, match: RegExpMatchArray): Frame | null {
  const preposition = match[1] ?? match[4] ?? "";
  const words = match[2] ?? match[5] ?? "";
  const closing = match[3] ?? "";
  const end = start + match[0].length;
  if (!fits(preposition, closing)) return null;
  const inside = { start: start + preposition.length, end: end - (closing === "" ? 0 : closing.length) };
  // In 据诺维克的公告 the document is the source itself, not only its owner.
  const zone = /公告|数据|统计/u.test(closing) ? { ...inside, end: inside.end + closing.length } : inside;
  const sources: readonly Source[] = words ? sourcesInZone(context, sentence, zone, null, false) : [];
  const hit = hitAt(context, sentence, { start, end }, -1, -1);
  if (
    !hit ||
    sources.length === 0 ||
    !sources.every((source) => source.person === "OTHER" || /看来|的话/u.test(closing))
  )
    return null;
  let from = end + 1;
  while (/\s/u.test(context.document.text.charAt(from))) from += 1;
  if (from >= hit.region.end) return null;
  const quote = context.quoteStarts.get(from);
  if (quote && !quote.scare) {
    return makeFrame(context, hit, { rule: "zh/according-to", sources, content: [{ ...quote.inner }], direct: true });
  }
  const content = trimContent(context, { start: from, end: sayingEnd(context, from, hit.region.end) });
  return content.end - content.start >= 3
    ? makeFrame(context, hit, { rule: "zh/according-to", sources, content: [content], certainty: 0.88 })
    : null;
}

function fits(preposition: string, closing: string): boolean {
  if (preposition === "在") return closing === "看来";
  if (preposition === "用") return closing.startsWith("的话");
  if (preposition.startsWith("按") || preposition === "照" || preposition === "依照")
    return /说法|的话|观点|估|预测|判断|描述|统计/u.test(closing);
  return true;
}

/** The whole sentence, up to a contrast. */
function sayingEnd(context: ReadingContext, from: number, ceiling: number): number {
  let end = from;
  while (end < ceiling) {
    end = clauseEnd(context, end, ceiling);
    if (end >= ceiling || /^[,;](?:不过|然而|但)/u.test(context.document.analysis.slice(end, end + 3))) return end;
    end += 1;
  }
  return ceiling;
}
