import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, SOURCE_CONFIDENCE, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import type { VerbCueEn } from "../verbCueEn.js";

/**
 * "Norvik, based in Galvany", "Skiff is built on Kestrel", "Reed was appointed to the board of Norvik" / 总部位于加尔瓦尼亚的诺维克, 小艇基于红隼:
 * a participle says what its subject is to the object of a preposition.
 */
export function participleEn(reading: ClauseReadingEn, { frame, verb, cue, complements }: VerbCueEn): FrameReading[] {
  if (frame.kind !== "participle" || !verb.passive) return [];
  const complement = complements.find(({ preposition }) => frame.prepositions.includes(preposition))?.phrase;
  const objects = objectsEn(reading, complement ?? verb.object, frame);
  return frameReadingEn(reading, {
    rule: "participle",
    frame,
    cue,
    subjects: subjectsEn(reading, verb.subject, frame),
    objects,
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source],
  });
}
