import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, SOURCE_CONFIDENCE, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import type { NounCueEn } from "../nounCueEn.js";
import { nounObject } from "./nominalEn.js";

/**
 * "Norvik opened an investigation into Orban Labs", "a probe into Skiff was opened by Galvany", "Norvik and Orban Labs signed a deal" / 诺维克对奥本
 * 实验室展开调查: the verb only says that the noun is done; its subject does it.
 */
export function lightVerbEn(reading: ClauseReadingEn, found: NounCueEn): FrameReading[] {
  const { frame, phrase, cue, complements, verb, light } = found;
  if (!verb || light !== "doing" || (phrase.possessor >= 0 && !isReflexive(reading, found))) return [];
  const doer = verb.passive
    ? (complements.find(({ preposition }) => preposition === "by")?.phrase ?? null)
    : verb.subject;
  const object = nounObject(reading, found);
  const subjects = subjectsEn(reading, doer, frame);
  return frameReadingEn(reading, {
    rule: "light-verb",
    frame,
    cue,
    subjects,
    objects: objectsEn(reading, object, { ...frame, owner: true }).filter((one) => !subjects.includes(one)),
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source] - 0.03,
  });
}

/** its acquisition of: what belongs to the subject is done by it. */
const isReflexive = ({ units }: ClauseReadingEn, { phrase }: NounCueEn): boolean =>
  /^(?:its|their|his|her)$/u.test(units[phrase.first]?.text ?? "");
