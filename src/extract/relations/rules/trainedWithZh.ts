import type { FrameReading } from "../argument.js";
import { frameReading, objectsOf, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";

/** 星河公司用海星的数据训练自己的模型 / "Acme used Globex data to train its model": what is trained is the subject, what it is trained with the object. */
export function trainedWithZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before, after } = reading;
  if (!frame.slots.includes("use")) return [];
  const object = before.slots.get("use") ?? before.slots.get("at");
  const objects = objectsOf(object, frame);
  if (!object || objects.length === 0) return [];
  const trained = after.relativeHead ?? after.object;
  const own = subjectsOf(trained, { ...frame, maker: true });
  const subjects =
    own.length > 0 && !own.some((one) => objects.includes(one)) ? own : subjectsOf(before.subject, frame);
  return frameReading(reading, { rule: "zh/trained-with", subjects, objects, object });
}
