import { cueRow } from "../cueEntry.js";
import { familyOf } from "../../../domain/ontology.js";
import { trimSpan } from "../../../domain/span.js";
import { innerWords } from "../clauseEndEn.js";
import type { CueHit, Frame, Source } from "../frame.js";
import { makeFrame } from "../makeFrame.js";
import { trimContent } from "../readContentZh.js";
import { mentionsWithin, sentenceOf, type ReadingContext } from "../readingContext.js";
import { canSpeak, isNamed, speakerTypeOf } from "../speakerType.js";

const [COLON] = cueRow("STATES", "NEUTRAL", "phrase", ":");
const LONGEST_NAME = 40;

/**
 * A name, a colon, what it says: headlines, live blogs, minutes.
 * - en: "Norvik: the plant will close in May" `en/colon-style`
 * - zh: 诺维克:工厂将于五月关闭 `zh/colon-style`
 */
export function colonStyle(context: ReadingContext, sentence: number): Frame[] {
  const bounds = sentenceOf(context, sentence);
  const { analysis, text } = context.document;
  const colon = analysis.slice(bounds.start, Math.min(bounds.end, bounds.start + LONGEST_NAME)).indexOf(":");
  if (colon < 1 || !COLON) return [];
  const border = bounds.start + colon;
  const speaker = mentionsWithin(context, sentence, { start: bounds.start, end: border }).find(
    (index) => context.mentions[index]?.end === border && isNamed(context, index) && canSpeak(context, index),
  );
  const mention = speaker === undefined ? undefined : context.mentions[speaker];
  if (speaker === undefined || !mention || speakerTypeOf(context, speaker) === "DOCUMENT") return [];
  const start = Math.min(mention.start, mention.role?.start ?? mention.start);
  if (analysis.slice(bounds.start, start).trim() !== "") return [];
  const link = { mention: speaker, span: { start, end: mention.end }, type: speakerTypeOf(context, speaker) };
  const sources: Source[] = [{ link, outer: [], person: "OTHER" }];
  const hit: CueHit = {
    entry: COLON,
    span: { start: border, end: border + 1 },
    sentence,
    firstToken: -1,
    endToken: -1,
    negation: null,
    region: bounds,
    quote: null,
  };
  const rest = trimSpan(text, { start: border + 1, end: bounds.end });
  const quote = context.quoteStarts.get(rest.start);
  // "Germany: apply by post" heads a list; a country's words stand in quotation marks.
  if (!quote && familyOf(mention.type) === "PLACE") return [];
  const content = quote ? innerWords(context.document, quote) : trimContent(context, rest);
  if (content.end - content.start < 4 || !/[\p{L}]/u.test(text.slice(content.start, content.end))) return [];
  return [
    makeFrame(context, hit, {
      rule: `${bounds.script}/colon-style`,
      sources,
      content: [content],
      direct: quote !== undefined,
      certainty: 0.7,
    }),
  ];
}
