import { contains, type Span } from "../../domain/span.js";
import { clauseStart } from "./clausesZh.js";
import type { CueHit, Frame, Source } from "./frame.js";
import { sourcesInZone } from "./sourcesInZoneZh.js";
import { mentionsWithin, type ReadingContext } from "./readingContext.js";

const CLAUSES_BACK = 4;

/** Who speaks in Chinese, left of a cue. */
export interface SubjectZh {
  readonly sources: readonly Source[];
  /** Taken from an earlier clause or sentence. */
  readonly carried: boolean;
  /** Offset where the words of the speaker begin, or the cue's own start. */
  readonly start: number;
  /** Somebody the words are directed to (对X表示): index into the mentions. */
  readonly towards: number | null;
}

/** Reads the speakers left of a cue: in its clause, then in the clauses before, then from the frame before. */
export function readSubjectZh(context: ReadingContext, hit: CueHit): SubjectZh {
  let end = hit.negation?.start ?? hit.span.start;
  const floor = hit.region.start;
  let towards: number | null = null;
  for (let back = 0; back < CLAUSES_BACK && end > floor; back += 1) {
    const start = clauseStart(context, end, floor);
    if (back > 0) {
      const between = frameIn(context, hit, start, end);
      if (between) return { sources: between.sources, carried: true, start: hit.span.start, towards };
    }
    const zone = { start, end };
    towards ??= back === 0 ? towardsIn(context, hit.sentence, zone) : null;
    const sources = sourcesInZone(context, hit.sentence, zone, towards, back === 0);
    const first = sources[0];
    if (first) return { sources, carried: back > 0, start: first.link.span.start, towards };
    if (back === 0 && ADDS.test(bareWords(context, zone))) {
      const before = frameIn(context, hit, floor, end);
      if (before) return { sources: before.sources, carried: true, start: hit.span.start, towards };
    }
    if (back === 0 && hasOwnSubject(context, zone)) break;
    end = previousClauseEnd(context, start, floor);
  }
  return { sources: [], carried: false, start: hit.span.start, towards };
}

/** 并, 还, 同时: the cue adds to what the same speaker said before. */
const ADDS = /^(?:并且?|还|同时|此外|且|又|也)(?:还|也|进一步|再次|同时)*$/u;

const bareWords = (context: ReadingContext, zone: Span): string =>
  context.document.analysis.slice(zone.start, zone.end).replaceAll(/[,\s]/gu, "");

/** A frame of the same region whose cue lies in the clause: its speaker goes on. */
function frameIn(context: ReadingContext, hit: CueHit, start: number, end: number): Frame | null {
  for (let index = context.frames.length - 1; index >= 0 && index >= context.frames.length - 4; index -= 1) {
    const frame = context.frames[index];
    if (!frame?.cue || frame.sentence !== hit.sentence || frame.sources.length === 0) continue;
    if (frame.cue.start >= start - 1 && frame.cue.start < end && contains(hit.region, frame.cue)) return frame;
  }
  return null;
}

function previousClauseEnd(context: ReadingContext, start: number, floor: number): number {
  const { analysis } = context.document;
  let end = start;
  while (end > floor && /[,，:：\s]/u.test(analysis.charAt(end - 1))) end -= 1;
  return end === start ? floor : end;
}

/** A clause with a noun that is nobody of ours as its subject (股价表示…): its cue is no saying. */
function hasOwnSubject(context: ReadingContext, zone: Span): boolean {
  return bareWords(context, zone).length > 10;
}

/** X of 对X表示, 向X喊话: the last mention of the adverbial that ends the zone. */
function towardsIn(context: ReadingContext, sentence: number, zone: Span): number | null {
  const text = context.document.analysis.slice(zone.start, zone.end);
  const at = Math.max(text.lastIndexOf("对"), text.lastIndexOf("向"));
  if (at < 0 || /[针绝面相反应]$/u.test(text.slice(0, at))) return null;
  const found = mentionsWithin(context, sentence, { start: zone.start + at, end: zone.end });
  return found[0] ?? null;
}
