import type { FrameReading } from "../argument.js";
import { frameReading, objectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";
import { chainOf, fits, fitsAsObject } from "../relationContext.js";

const RESTRICTIVE: ReadonlySet<string> = new Set(["RESTRICTS", "BANS", "SANCTIONS", "DELISTS"]);

/**
 * 赶紧封锁对海星国的芯片出口 / "Just ban it": a call without a subject, after the text has told who restricts whom. Who did so before is who should do
 * so again; a thing that stands first and cannot restrict anybody is what is restricted.
 */
export function subjectlessZh(reading: ClauseReadingZh, earlier: readonly FrameReading[]): FrameReading[] {
  const { context, frame, before, after, closed } = reading;
  if (!RESTRICTIVE.has(frame.predicate) || before.agent !== null) return [];
  const doer = earlier.findLast(({ predicate }) => predicate === frame.predicate);
  const [subject] = doer?.subjects ?? [];
  if (!doer || subject === undefined) return [];
  const topic = before.subject;
  if (topic && before.carried === "own") {
    const [patient] = topic.mentions;
    if (
      patient === undefined ||
      fits(context, frame.predicate, patient, null) ||
      !fitsAsObject(context, frame.predicate, patient)
    )
      return [];
    return frameReading(reading, {
      rule: "zh/topic-patient",
      subjects: [subject],
      objects: topic.mentions,
      object: topic,
      subject: null,
      confidence: 0.6,
    });
  }
  const object = before.slots.get("ba") ?? after.aimed ?? (closed ? null : after.object);
  const objects = objectsOf(object, frame, true).filter((one) => chainOf(context, one) !== chainOf(context, subject));
  const same = objects.filter((one) => doer.objects.some((other) => chainOf(context, other) === chainOf(context, one)));
  return same.length > 0
    ? frameReading(reading, {
        rule: "zh/subjectless",
        subjects: [subject],
        objects: same,
        object: object ?? null,
        subject: null,
        confidence: 0.62,
      })
    : [];
}
