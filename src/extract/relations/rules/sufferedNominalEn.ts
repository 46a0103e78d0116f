import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, SOURCE_CONFIDENCE, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import type { NounCueEn } from "../nounCueEn.js";

/**
 * "Norvik faces a lawsuit from Orban Labs", "Norvik is under investigation by Galvany", "was hit with a fine by Galvany" / 诺维克面临奥本实验室的诉讼:
 * the subject undergoes what the noun says, a by- or from-phrase does it.
 */
export function sufferedNominalEn(reading: ClauseReadingEn, found: NounCueEn): FrameReading[] {
  const { frame, phrase, cue, complements, verb, light } = found;
  if (!verb || light !== "suffering") return [];
  const all = [...complements, ...verb.complements];
  const agent = all.find(({ preposition }) => preposition === "by" || preposition === "from")?.phrase ?? null;
  const owners = phrase.possessor >= 0 ? [phrase.possessor] : [];
  return frameReadingEn(reading, {
    rule: "suffered",
    frame,
    cue,
    subjects: agent ? subjectsEn(reading, agent, frame) : owners,
    objects: objectsEn(reading, verb.subject, frame),
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source] - 0.03,
  });
}
