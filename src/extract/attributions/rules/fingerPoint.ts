import { cueRow } from "../cueEntry.js";
import type { Span } from "../../../domain/span.js";
import type { CueHit, Frame } from "../frame.js";
import { makeFrame } from "../makeFrame.js";
import { trimContent } from "../readContentZh.js";
import { sourcesInZone } from "../sourcesInZoneZh.js";
import { mentionsWithin, sentenceOf, type ReadingContext } from "../readingContext.js";

const [POINTING] = cueRow("ACCUSES", "DOUBT", "phrase", "矛头指向");
const POINTS_ZH = /矛头(?:都|全都|纷纷|直接|再次|一致)*(?:指向|直指|对准)(?:了|着)?/u;
const POINTS_EN = /\b(?:all )?fingers (?:are |were )?point(?:ed|ing)? (?:squarely )?at\s+/iu;
const PARAGRAPHS_BACK = 2;

/**
 * An accusation without a verb of saying, by whoever spoke just before.
 * - en: "Fingers were pointed at Orban Labs." `en/finger-point`
 * - zh: 矛头都指向了奥本实验室抄袭设计。 `zh/finger-point`
 */
export function fingerPoint(context: ReadingContext, sentence: number): Frame[] {
  const bounds = sentenceOf(context, sentence);
  const text = context.document.analysis.slice(bounds.start, bounds.end);
  const match = (bounds.script === "zh" ? POINTS_ZH : POINTS_EN).exec(text);
  if (!match || !POINTING) return [];
  const at = bounds.start + match.index;
  const cue: Span = { start: at, end: at + match[0].trimEnd().length };
  const before = { start: bounds.start, end: at };
  const own = sourcesInZone(context, sentence, before, null, false).filter((source) => source.person === "OTHER");
  const sources = own.length > 0 ? own : speakersBefore(context, sentence);
  const content = trimContent(context, { start: at + match[0].length, end: bounds.end });
  const target = mentionsWithin(context, sentence, content)[0];
  if (sources.length === 0 || target === undefined) return [];
  const hit: CueHit = {
    entry: POINTING,
    span: cue,
    sentence,
    firstToken: -1,
    endToken: -1,
    negation: null,
    region: bounds,
    quote: null,
  };
  const rule = `${bounds.script}/finger-point`;
  return [
    makeFrame(context, hit, { rule, sources, content: [content], target, carried: own.length === 0, certainty: 0.65 }),
  ];
}

function speakersBefore(context: ReadingContext, sentence: number): Frame["sources"] {
  const last = context.frames.at(-1);
  const { sentences } = context.document;
  if (!last || (sentences[sentence]?.paragraph ?? 0) - (sentences[last.sentence]?.paragraph ?? 0) > PARAGRAPHS_BACK)
    return [];
  return last.sources.filter((source) => source.person === "OTHER");
}
