import type { Span } from "../../../domain/span.js";
import { cueRow } from "../cueEntry.js";
import type { CueHit, Frame, Source } from "../frame.js";
import { makeFrame } from "../makeFrame.js";
import { clauseEndEn, tokenSpan } from "../clauseEndEn.js";
import { trimContent } from "../readContentZh.js";
import { firstPhrase } from "../readSubjectEn.js";
import { sourcesOfPhrase } from "../sourcesOfPhraseEn.js";
import { sourcesInZone } from "../sourcesInZoneZh.js";
import { clausesOf } from "../clausesZh.js";
import { sentenceOf, tokenAt, type ReadingContext } from "../readingContext.js";

const [REASON] = cueRow("STATES", "NEUTRAL", "phrase", "理由是");
const REASON_ZH = /(?:给出的|其|他们的|官方|主要)?(?:理由|依据|借口)(?:是|为|在于)?[,:是为在于]\s*/u;
const REASON_EN =
  /(?:,\s*(?:citing|blaming)\s+|\bon (?:the )?grounds? (?:that|of)\s+|^(?:the|its|their|his|her) (?:stated )?reason(?: given)?(?: is| was|:)(?: that)?\s*)/iu;
const SENTENCES_BACK = 2;

/**
 * The reason given for an action just told: whoever acted says it.
 * - en: "Denmark banned the app, citing risks to privacy." "The reason given was that its servers are abroad." `en/reason`
 * - zh: 丹麦禁用了这款应用。理由是:它的服务器设在国外。 `zh/reason`
 */
export function reasonFrame(context: ReadingContext, sentence: number): Frame[] {
  const bounds = sentenceOf(context, sentence);
  const frame = bounds.script === "zh" ? reasonZh(context, sentence) : reasonEn(context, sentence);
  return frame ? [frame] : [];
}

function reasonHit(context: ReadingContext, sentence: number, span: Span, firstToken: number): CueHit | null {
  if (!REASON) return null;
  const region = sentenceOf(context, sentence);
  return {
    entry: REASON,
    span,
    sentence,
    firstToken,
    endToken: firstToken,
    negation: null,
    region: { start: region.start, end: region.end },
    quote: null,
  };
}

function reasonZh(context: ReadingContext, sentence: number): Frame | null {
  const bounds = sentenceOf(context, sentence);
  const text = context.document.analysis.slice(bounds.start, bounds.end);
  const match = REASON_ZH.exec(text);
  if (!match) return null;
  const atStart = /^(?:而|其|至于|当然|官方)?$/u.test(text.slice(0, match.index));
  if (!atStart && !/[,;]$/u.test(text.slice(0, match.index).trimEnd())) return null;
  const cue = { start: bounds.start + match.index, end: bounds.start + match.index + match[0].trimEnd().length };
  const before = { start: bounds.start, end: cue.start };
  const sources = atStart ? actorsBefore(context, sentence) : actorsIn(context, sentence, before);
  const content = trimContent(context, { start: bounds.start + match.index + match[0].length, end: bounds.end });
  const hit = reasonHit(
    context,
    sentence,
    { start: cue.start, end: cue.end - (/[,:]$/u.test(match[0].trimEnd()) ? 1 : 0) },
    -1,
  );
  if (!hit || sources.length === 0 || content.end - content.start < 3) return null;
  return makeFrame(context, hit, { rule: "zh/reason", sources, content: [content], carried: atStart, certainty: 0.75 });
}

/** The subject of the last clause but one with a speaker in it, in the sentences before. */
function actorsBefore(context: ReadingContext, sentence: number): Source[] {
  for (let index = sentence - 1; index >= 0 && index >= sentence - SENTENCES_BACK; index -= 1) {
    const bounds = sentenceOf(context, index);
    const found = bounds.script === "zh" ? actorsIn(context, index, bounds) : firstActorEn(context, index);
    if (found.length > 0) return found;
  }
  return [];
}

function actorsIn(context: ReadingContext, sentence: number, within: Span): Source[] {
  for (const clause of clausesOf(context, within)) {
    const found = sourcesInZone(context, sentence, clause, null, false).filter((source) => source.person === "OTHER");
    if (found.length > 0) return found;
  }
  return [];
}

function firstActorEn(context: ReadingContext, sentence: number): Source[] {
  const { firstToken, endToken } = sentenceOf(context, sentence);
  const [start, end] = firstPhrase(context, firstToken, endToken);
  return sourcesOfPhrase(context, sentence, start, end);
}

function reasonEn(context: ReadingContext, sentence: number): Frame | null {
  const bounds = sentenceOf(context, sentence);
  const text = context.document.analysis.slice(bounds.start, bounds.end);
  const match = REASON_EN.exec(text);
  if (!match) return null;
  const from = bounds.start + match.index + match[0].length;
  let token = bounds.firstToken;
  while (token < bounds.endToken && tokenAt(context.document, token).start < from) token += 1;
  const leading =
    match[0].length -
    match[0].trimStart().length +
    (match[0].startsWith(",") ? match[0].length - match[0].replace(/^,\s*/u, "").length : 0);
  const cue = {
    start: bounds.start + match.index + leading,
    end: bounds.start + match.index + match[0].trimEnd().length,
  };
  const hit = reasonHit(context, sentence, cue, token);
  if (!hit) return null;
  const atStart = match.index === 0;
  const sources = (
    atStart && sentence > 0 ? firstActorEn(context, sentence - 1) : firstActorEn(context, sentence)
  ).filter((source) => source.person === "OTHER");
  const content = tokenSpan(context.document, token, clauseEndEn(context, hit, token, bounds.endToken));
  if (sources.length === 0 || content.end - content.start < 3 || namesSource(context, token)) return null;
  return makeFrame(context, hit, { rule: "en/reason", sources, content: [content], carried: atStart, certainty: 0.75 });
}

/** "citing people familiar with the matter" names a source, and no reason. */
const namesSource = (context: ReadingContext, token: number): boolean =>
  /^(?:people|sources?|officials?|a|an|unnamed|anonymous|two|three|several|documents?)$/iu.test(
    tokenAt(context.document, token).text,
  ) &&
  /\b(?:people|sources?|officials?|person|insiders?|documents?|report|filing|post)\b/iu.test(
    context.document.analysis.slice(
      tokenAt(context.document, token).start,
      tokenAt(context.document, token).start + 60,
    ),
  );
