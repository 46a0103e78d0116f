import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, SOURCE_CONFIDENCE, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import type { VerbCueEn } from "../verbCueEn.js";

/**
 * "Norvik invested in Orban Labs", "data was stolen from Orban Labs by Norvik" / 诺维克向奥本实验室投资, 从奥本实验室窃取数据: a preposition brings
 * the object.
 */
export function prepositionEn(reading: ClauseReadingEn, found: VerbCueEn): FrameReading[] {
  const { frame, verb, cue, complements } = found;
  if (frame.kind !== "verb" || frame.prepositions.length === 0) return [];
  const complement = complements.find(({ preposition }) => frame.prepositions.includes(preposition));
  const agent = verb.passive ? complements.find(({ preposition }) => preposition === "by")?.phrase : verb.subject;
  // Only with a preposition that is there: "met with Norvik"; two that met need none.
  if (!complement && !(frame.symmetric && !verb.object && !verb.passive)) return [];
  const object = complement ? (complement.phrase ?? verb.gap) : null;
  return frameReadingEn(reading, {
    rule: "preposition",
    frame,
    cue,
    subjects: subjectsEn(reading, agent, frame),
    objects: objectsEn(reading, object, frame),
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source],
  });
}
