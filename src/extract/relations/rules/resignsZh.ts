import type { FrameReading } from "../argument.js";
import { frameReading, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";
import { chainOf } from "../relationContext.js";

/**
 * 诺维克首席执行官黛娜·里德辞职 / "Norvik chief executive Dana Reed resigned": what is left is the post that the sentence says somebody holds. `earlier`: the
 * frames read so far.
 */
export function resignsZh(reading: ClauseReadingZh, earlier: readonly FrameReading[]): FrameReading[] {
  const { context, frame, before, after, sentence } = reading;
  if (frame.predicate !== "LEAVES_POSITION" || after.object !== null || before.agent !== null) return [];
  const subjects = subjectsOf(before.subject, frame);
  const posts = earlier.filter(
    (one) =>
      one.predicate === "HOLDS_POSITION" &&
      one.sentence === sentence &&
      one.subjects.some((holder) => subjects.some((other) => chainOf(context, holder) === chainOf(context, other))),
  );
  return frameReading(reading, {
    rule: "zh/resigns",
    subjects,
    objects: posts.flatMap(({ objects }) => objects),
    object: null,
  });
}
