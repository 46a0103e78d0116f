import type { FrameReading } from "../argument.js";
import { frameReading, objectsOf, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";

/** 蓝湾被星河公司收购, 由星河公司开发的海星, 蓝湾获星河公司投资 / "Globex was acquired by Acme": the agent is named after 被, 遭, 由 or 获. */
export function passiveZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before, after } = reading;
  const { agent } = before;
  if (agent === null || agent === "unnamed" || frame.reversed) return [];
  const subjects = subjectsOf(agent, frame);
  const patients = [after.relativeHead, before.subject, reading.closed ? null : after.object];
  for (const object of patients) {
    if (!object || object === agent) continue;
    const objects = objectsOf(object, frame, object === before.subject && frame.owner === true);
    if (objects.length > 0)
      return frameReading(reading, { rule: "zh/passive", subjects, objects, object, subject: agent });
  }
  return [];
}
