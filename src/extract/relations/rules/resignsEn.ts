import type { FrameReading } from "../argument.js";
import { frameReadingEn, SOURCE_CONFIDENCE, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import { chainOf } from "../relationContext.js";
import type { VerbCueEn } from "../verbCueEn.js";

/**
 * "Dana Reed, chief executive of Norvik, resigned", "Norvik chief Dana Reed stepped down" / 诺维克首席执行官黛娜·里德辞职: what is left is the post that
 * the sentence says somebody holds. `posts` are the roles read in the sentence.
 */
export function resignsEn(
  reading: ClauseReadingEn,
  { frame, verb, cue, object }: VerbCueEn,
  posts: readonly FrameReading[],
): FrameReading[] {
  if (frame.predicate !== "LEAVES_POSITION" || object || verb.passive) return [];
  const subjects = subjectsEn(reading, verb.subject, frame);
  const held = posts.filter(
    ({ predicate, subjects: holders }) =>
      predicate === "HOLDS_POSITION" &&
      holders.some((one) =>
        subjects.some((other) => chainOf(reading.context, one) === chainOf(reading.context, other)),
      ),
  );
  return frameReadingEn(reading, {
    rule: "resigns",
    frame,
    cue,
    subjects,
    objects: held.flatMap(({ objects }) => objects),
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source] - 0.05,
  });
}
