import type { Lexicon } from "../../extract/extraction.js";
import { readMentions } from "../../extract/mentions/readMentions.js";
import { relationContext } from "../../extract/relations/relationContext.js";
import { sentenceReadingEn } from "../../extract/relations/sentenceReadingEn.js";
import { findTimes } from "../../extract/time/findTimes.js";
import { isEventVerb } from "./events/eventCues.js";
import type { Actor } from "./events/actorOf.js";
import { readEvents } from "./events/readEvents.js";
import { recordDocument, type TextRecord } from "./recordDocument.js";

/** One event in the format of the event sets: codes are PLOVER's, spans half-open pairs into the record's text. */
export interface EventPrediction {
  /** Country of the doer, else its sector. */
  readonly source: string | null;
  readonly target: string | null;
  readonly sourceSector: string;
  readonly targetSector: string;
  readonly code: string;
  readonly sourceText: string;
  readonly sourceSpan: readonly [start: number, end: number];
  readonly targetText?: string;
  readonly targetSpan?: readonly [start: number, end: number];
  readonly triggerSpan: readonly [start: number, end: number];
}

/** Who did what to whom in one English record. */
export function predictEvents(
  record: TextRecord,
  lexicon: Lexicon,
): { readonly id: string; readonly events: readonly EventPrediction[] } {
  const document = recordDocument(record);
  const { mentions, chains } = readMentions(document, lexicon);
  const context = relationContext(document, mentions, chains, findTimes(document));
  const textOf = ({ start, end }: Actor) => record.text.slice(start, end);
  const events = document.sentences.flatMap((sentence, index) =>
    sentence.script === "zh" ? [] : readEvents(sentenceReadingEn(context, index, sentence, isEventVerb), lexicon.names),
  );
  return {
    id: record.id,
    events: events.map(({ source, target, code, trigger }) => ({
      source: source.country || source.sector || null,
      target: target?.country || target?.sector || null,
      sourceSector: source.sector,
      targetSector: target?.sector ?? "",
      code,
      sourceText: textOf(source),
      sourceSpan: [source.start, source.end],
      ...(target && { targetText: textOf(target), targetSpan: [target.start, target.end] as const }),
      triggerSpan: [trigger.start, trigger.end],
    })),
  };
}
