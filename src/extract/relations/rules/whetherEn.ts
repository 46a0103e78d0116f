import type { FrameReading } from "../argument.js";
import { frameReadingEn, SOURCE_CONFIDENCE, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import type { VerbCueEn } from "../verbCueEn.js";

/** "Galvany is investigating whether Norvik copied Skiff" / 加尔瓦尼亚正调查诺维克是否抄袭了小艇: who is said to have done it is looked into. */
export function whetherEn(reading: ClauseReadingEn, { frame, verb, cue, object }: VerbCueEn): FrameReading[] {
  if (frame.predicate !== "INVESTIGATES" || frame.kind !== "verb" || verb.passive || object) return [];
  if (!/^(?:whether|if|how)$/u.test(reading.parts[verb.next]?.text ?? "")) return [];
  const asked = reading.verbs.find(({ at, subject }) => at > verb.next && subject !== null);
  return frameReadingEn(reading, {
    rule: "whether",
    frame,
    cue,
    subjects: subjectsEn(reading, verb.subject, frame),
    objects: asked?.subject?.mentions ?? [],
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source] - 0.05,
  });
}
