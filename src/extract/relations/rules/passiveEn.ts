import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, SOURCE_CONFIDENCE, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import type { PhraseEn } from "../phraseEn.js";
import type { VerbCueEn } from "../verbCueEn.js";
import type { VerbEn } from "../verbEn.js";

/**
 * "Orban Labs was acquired by Norvik", "the app released by Norvik" / 奥本实验室被诺维克收购: what stands as the subject undergoes it, the by-phrase
 * does it. Without a by-phrase nobody is named as the doer, and nothing is read.
 */
export function passiveEn(reading: ClauseReadingEn, { frame, verb, cue, complements }: VerbCueEn): FrameReading[] {
  if (!verb.passive || frame.kind !== "verb" || frame.prepositions.length > 0) return [];
  const agent = agentOf(complements) ?? sharedAgent(reading, verb);
  return frameReadingEn(reading, {
    rule: verb.source === "reduced" ? "passive-reduced" : "passive",
    frame,
    cue,
    subjects: subjectsEn(reading, agent, frame),
    objects: objectsEn(reading, verb.subject, { ...frame, owner: frame.owner === true || frame.maker === true }),
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source],
  });
}

const agentOf = (complements: VerbCueEn["complements"]): PhraseEn | null =>
  complements.find(({ preposition }) => preposition === "by")?.phrase ?? null;

/** was sued and banned by Galvany: the by-phrase of the verb that it is coordinated with. */
function sharedAgent({ verbs }: ClauseReadingEn, verb: VerbEn): PhraseEn | null {
  const next = verbs.find(({ at }) => at > verb.at);
  return next?.passive && next.source === "coordinate" && next.subject === verb.subject
    ? agentOf(next.complements)
    : null;
}
