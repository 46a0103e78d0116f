import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, SOURCE_CONFIDENCE, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import { fitsAsObject } from "../relationContext.js";
import type { VerbCueEn } from "../verbCueEn.js";

/** "Galvany banned officials from using Skiff" / 加尔瓦尼亚禁止公务员使用小艇: what is forbidden is named after a second verb. */
export function throughVerbEn(reading: ClauseReadingEn, { frame, verb, cue, object }: VerbCueEn): FrameReading[] {
  if (frame.kind !== "verb" || (frame.predicate !== "BANS" && frame.predicate !== "RESTRICTS") || verb.passive)
    return [];
  if (objectsEn(reading, object, frame).length > 0) return [];
  const second = reading.verbs.find(({ governor }) => governor === verb);
  const objects = objectsEn(reading, second?.object, frame).filter((one) =>
    fitsAsObject(reading.context, frame.predicate, one),
  );
  if (objects.length === 0) return [];
  return frameReadingEn(reading, {
    rule: "through-verb",
    frame,
    cue,
    subjects: subjectsEn(reading, verb.subject, frame),
    objects,
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source] - 0.1,
  });
}
