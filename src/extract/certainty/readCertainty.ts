import { overlaps, type Span } from "../../domain/span.js";
import type { Document } from "../cleanArticle.js";
import type { Certainty, CertaintyFocus } from "./certainty.js";
import { findMarkersEn } from "./findMarkersEn.js";
import { findMarkersZh } from "./findMarkersZh.js";
import { sentenceAround } from "./sentenceAround.js";
import { weighMarkers } from "./weighMarkers.js";

/**
 * Polarity, modality and hedges of a span: of its first sentence's main statement, or of the `focus` when there is one.
 * "It may have copied the data" and 它可能复制了数据 are POSSIBLE; 如果…就会发现 and "if you look at" are ways of speaking, no conditions.
 */
export function readCertainty(document: Document, span: Span, focus?: CertaintyFocus): Certainty {
  const sentence = sentenceAround(document, focus?.cue.start ?? span.start);
  if (!sentence) return { polarity: "POSITIVE", modality: "CERTAIN", hedges: [], negation: null };
  const within = { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
  const find = sentence.script === "zh" ? findMarkersZh : findMarkersEn;
  const hits = find(document, sentence, within, focus ?? null);
  if (!focus) return weighMarkers(hits.filter(({ effect }) => effect !== "ENDING"));
  const { ignore } = focus;
  return weighMarkers(ignore ? hits.filter((hit) => !overlaps(hit, ignore)) : hits);
}
