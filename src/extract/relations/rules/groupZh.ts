import type { FrameReading } from "../argument.js";
import { frameReading, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";

/** 诺维克和泰瑟尔签署协议, 诺维克与泰瑟尔合作 / "Norvik and Tessel signed a deal": two that stand together as the subject do it with each other. */
export function groupZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before } = reading;
  if (frame.symmetric !== true || before.agent !== null || before.carried === "sentence") return [];
  const subjects = subjectsOf(before.subject, frame);
  if (subjects.length < 2) return [];
  return frameReading(reading, { rule: "zh/group", subjects, objects: [], object: null });
}
