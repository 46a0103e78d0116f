import type { Span } from "../../domain/span.js";
import { findAttributions } from "../../extract/attributions/findAttributions.js";
import type { Document } from "../../extract/cleanArticle.js";
import type { Lexicon } from "../../extract/extraction.js";
import { readMentions } from "../../extract/mentions/readMentions.js";
import { readArticle } from "../../extract/text/readArticle.js";
import { analyseDocument } from "../../extract/tokens/analyseDocument.js";

/** A record of an attribution set. */
export interface AttributionRecord {
  readonly id: string;
  readonly lang?: string;
  readonly text: string;
}

type Pairs = readonly (readonly [start: number, end: number])[];

/** Spans of one attribution, as half-open pairs into the record's text. */
export interface AttributionPrediction {
  readonly id: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
}

/** Frames whose content is no clause: a thing that is announced, denied or praised is no attributed statement in these sets. */
const NO_CLAUSE = /\/(?:cue-object|target-act|passive-act|declines-comment|finger-point|reason|bare-denial)\b/u;

/** Who says what in one record, in the format of the attribution sets. */
export function predictAttribution(record: AttributionRecord, lexicon: Lexicon): AttributionPrediction {
  const article = readArticle({ body: record.text, format: "text", ...(record.lang ? { lang: record.lang } : {}) });
  const document = analyseDocument(article);
  const { mentions, chains } = readMentions(document, lexicon);
  const toRaw = rawOffsets(article.offsetMap);
  const pairsOf = (spans: readonly Span[]): Pairs =>
    spans.map(({ start, end }) => [toRaw(start), toRaw(end - 1) + 1] as const);
  const attributions = findAttributions(document, mentions, chains)
    .filter((one) => !NO_CLAUSE.test(one.rule) && (one.quoteType === "DIRECT" || hasVerb(document, one.content)))
    .map(({ speakerSpan, cue, content }) => ({
      source: pairsOf(speakerSpan ? [speakerSpan] : []),
      cue: pairsOf(cue ? [cue] : []),
      content: pairsOf(content),
    }));
  return { id: record.id, attributions };
}

/** Whether a verb stands in the content: what is only named is no statement. */
const hasVerb = (document: Document, content: readonly Span[]): boolean =>
  content.some((span) =>
    document.tokens.some(
      ({ start, end, pos }) => span.start <= start && end <= span.end && (pos === "VERB" || pos === "AUX"),
    ),
  );

/** From offsets of the cleaned text to those of the record. */
function rawOffsets(map: readonly { readonly clean: number; readonly raw: number; readonly length: number }[]) {
  return (offset: number): number => {
    const stretch = map.findLast(({ clean }) => clean <= offset);
    return stretch ? stretch.raw + Math.min(offset - stretch.clean, stretch.length) : offset;
  };
}
