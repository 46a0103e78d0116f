import type { FrameReading } from "../argument.js";
import { frameReading, objectsOf, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";

/** 星河公司把蓝湾的应用下架了 / "Acme took the Globex app down": 把 or 将 brings the object before the cue. */
export function objectFirstZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before } = reading;
  const object = before.slots.get("ba");
  if (!object || before.agent !== null || !frame.slots.includes("ba")) return [];
  // Only shares make the one who is given them an owner in part; goods that are sold make a customer.
  if (frame.recipient && !/股/u.test(reading.context.document.analysis.slice(object.start, object.end))) return [];
  if (frame.recipient)
    return frameReading(reading, {
      rule: "zh/recipient",
      subjects: subjectsOf(reading.after.object, frame),
      objects: objectsOf(object, frame),
      object,
      subject: null,
    });
  return frameReading(reading, {
    rule: "zh/ba",
    subjects: subjectsOf(before.subject, frame),
    objects: objectsOf(object, frame),
    object,
  });
}
