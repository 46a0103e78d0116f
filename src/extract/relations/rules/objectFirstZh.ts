import type { FrameReading } from "../argument.js";
import { frameReading, objectsOf, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";

/** 星河公司把蓝湾的应用下架了 / "Acme took the Globex app down": 把 or 将 brings the object before the cue. */
export function objectFirstZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before } = reading;
  const object = before.slots.get("ba");
  if (!object || before.agent !== null || !frame.slots.includes("ba")) return [];
  return frameReading(reading, {
    rule: "zh/ba",
    subjects: subjectsOf(before.subject, frame),
    objects: objectsOf(object, frame),
    object,
  });
}
