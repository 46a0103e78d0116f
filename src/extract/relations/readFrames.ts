import type { Document } from "../cleanArticle.js";
import type { Chain, DocumentMention } from "../extraction.js";
import { findTimes } from "../time/findTimes.js";
import type { Argument, FrameReading } from "./argument.js";
import { indexCuesEn, type CueIndexEn } from "./findCuesEn.js";
import { indexCuesZh, type CueIndexZh } from "./findCuesZh.js";
import type { FrameEn, FrameZh } from "./frameEntry.js";
import { readSentenceEn } from "./readSentenceEn.js";
import { readSentenceZh } from "./readSentenceZh.js";
import { relationContext, type RelationContext } from "./relationContext.js";

/** Frames of both languages, indexed by cue. */
export interface FrameTable {
  readonly zh: CueIndexZh;
  readonly en: CueIndexEn;
}

/** Indexes frames for `readFrames`. */
export const frameTable = (zh: readonly FrameZh<string>[], en: readonly FrameEn<string>[]): FrameTable => ({
  zh: indexCuesZh(zh),
  en: indexCuesEn(en),
});

/** Reads all clauses of a document with a table of frames. The table need not be the ontology's. */
export function readFrames(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
  table: FrameTable,
): { readonly context: RelationContext; readonly readings: readonly FrameReading[] } {
  const context = relationContext(document, mentions, chains, findTimes(document));
  const readings: FrameReading[] = [];
  let subject: Argument | null = null;
  let paragraph = -1;
  document.sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) subject = null;
    paragraph = sentence.paragraph;
    if (sentence.script === "zh") {
      const read = readSentenceZh(context, index, sentence, table.zh, subject, readings);
      subject = read.subject;
      readings.push(...read.frames);
    } else {
      subject = null;
      readings.push(...readSentenceEn(context, index, sentence, table.en));
    }
  });
  return { context, readings };
}
