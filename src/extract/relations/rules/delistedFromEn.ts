import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, SOURCE_CONFIDENCE, type ClauseReadingEn } from "../clauseReadingEn.js";
import { fits } from "../relationContext.js";
import type { VerbCueEn } from "../verbCueEn.js";

/** "Skiff was removed from the Elmar Store" / 小艇应用被埃尔玛商店下架: the store that something is taken out of takes it out, where nobody else does. */
export function delistedFromEn(reading: ClauseReadingEn, { frame, verb, cue, complements }: VerbCueEn): FrameReading[] {
  if (frame.predicate !== "DELISTS" || frame.kind !== "verb" || !verb.passive) return [];
  if (complements.some(({ preposition }) => preposition === "by")) return [];
  const store = complements.find(({ preposition }) => preposition === "from" || preposition === "on")?.phrase;
  const subjects = (store?.mentions ?? []).filter((one) => fits(reading.context, frame.predicate, one, null));
  return frameReadingEn(reading, {
    rule: "delisted-from",
    frame,
    cue,
    subjects,
    objects: objectsEn(reading, verb.subject, frame),
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source] - 0.1,
  });
}
