import type { Span } from "../../domain/span.js";
import type { Document } from "../cleanArticle.js";
import type { Attribution, Chain, DocumentMention } from "../extraction.js";
import { attributionsOf } from "./attributionsOf.js";
import { findCuesEn } from "./findCuesEn.js";
import { findCuesZh } from "./findCuesZh.js";
import type { CueHit, Frame } from "./frame.js";
import { isRequestedZh } from "./isRequestedZh.js";
import { joinQuotes } from "./joinQuotes.js";
import { endOf, nestAttributions, startOf } from "./nestAttributions.js";
import { indexDocument, type ReadingContext, utteranceAt } from "./readingContext.js";
import { accordingTo } from "./rules/accordingTo.js";
import { colonParagraph, colonParagraphInWords } from "./rules/colonParagraph.js";
import { colonStyle } from "./rules/colonStyle.js";
import { cueClause } from "./rules/cueClause.js";
import { declinesCommentEn, declinesCommentZh } from "./rules/declinesComment.js";
import { fingerPoint } from "./rules/fingerPoint.js";
import { nominalCue, nominalCueZh } from "./rules/nominalCue.js";
import { paraphraseParagraph } from "./rules/paraphraseParagraph.js";
import { passiveAct } from "./rules/passiveAct.js";
import { publisherJudgement } from "./rules/publisherJudgement.js";
import { quoteBefore } from "./rules/quoteBefore.js";
import { reasonFrame } from "./rules/reasonFrame.js";
import { targetAct } from "./rules/targetAct.js";
import { trailingCue } from "./rules/trailingCue.js";

/** Rules that need no cue of the lexicon; each reads one sentence. */
const SENTENCE_RULES = [
  accordingTo,
  reasonFrame,
  fingerPoint,
  nominalCueZh,
  colonParagraphInWords,
  declinesCommentEn,
  paraphraseParagraph,
  colonStyle,
];

/** Rules for one cue: the first that answers has it. */
const CUE_RULES = [
  declinesCommentZh,
  colonParagraph,
  quoteBefore,
  passiveAct,
  targetAct,
  cueClause,
  trailingCue,
  nominalCue,
];

/** Cues read in one sentence. No sentence has as many; a text made to be slow has more, and each looks at the others. */
const MOST_CUES = 48;

/**
 * Finds who says what in a document: speaker, cue, content, target, act. One attribution for each speaker of a coordination; attributions
 * inside the content of another point to it as their parent. In text order. Never throws on odd text.
 */
export function findAttributions(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
): Attribution[] {
  const context = contextOf(document, mentions, chains);
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1) readSentence(context, sentence);
  const frames = joinQuotes(context, context.frames);
  const attributions = frames.flatMap((frame) => attributionsOf(context, frame));
  return nestAttributions(
    attributions.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a)),
    mentions,
  );
}

function contextOf(document: Document, mentions: readonly DocumentMention[], chains: readonly Chain[]): ReadingContext {
  const index = indexDocument(document, mentions, chains);
  const hits = document.sentences.map((sentence, at) => {
    const found = sentence.script === "zh" ? findCuesZh(document, at) : findCuesEn(document, at);
    return found.slice(0, MOST_CUES).map((hit): CueHit => {
      const quote = utteranceAt(document.quotes, index.utterances, hit.span.start);
      const inner = quote === null ? null : (document.quotes[quote]?.inner ?? null);
      const start = Math.max(sentence.start, inner?.start ?? sentence.start);
      const region = { start, end: Math.max(start, Math.min(sentence.end, inner?.end ?? sentence.end)) };
      return { ...hit, region, quote };
    });
  });
  return { ...index, hits };
}

function readSentence(context: ReadingContext, sentence: number): void {
  const found = SENTENCE_RULES.flatMap((rule) => rule(context, sentence));
  const early = found.filter((frame) => !frame.carried);
  context.frames.push(...found);
  for (const hit of context.hits[sentence] ?? []) {
    if (early.some((frame) => frame.cue && hit.quote === null && overlapsCue(frame.cue, hit.span))) continue;
    const frame = firstAnswer(context, hit);
    if (frame && !isRepeated(context, frame)) context.frames.push(frame);
  }
  context.frames.push(...publisherJudgement(context, sentence));
}

const overlapsCue = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function firstAnswer(context: ReadingContext, hit: CueHit): Frame | null {
  if (isRequestedZh(context, hit)) return null;
  for (const rule of CUE_RULES) {
    const frame = rule(context, hit);
    if (frame) return frame;
  }
  return null;
}

/** Another cue has the same content and the same speaker (a quotation with a tag before and behind). */
const isRepeated = (context: ReadingContext, frame: Frame): boolean =>
  context.frames
    .slice(-6)
    .some(
      (other) =>
        other.content[0]?.start === frame.content[0]?.start &&
        other.content[0]?.end === frame.content[0]?.end &&
        other.sources[0]?.link.span.start === frame.sources[0]?.link.span.start,
    );
