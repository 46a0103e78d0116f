import type { FrameReading } from "../argument.js";
import { frameReading, objectsOf, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";
import type { SlotZh } from "../frameEntry.js";

const SLOTS: readonly SlotZh[] = ["dui", "from", "with", "to", "bi", "at"];

/**
 * 星河公司对蓝湾展开调查, 星河公司对蓝湾的投资, 从蓝湾窃取, 与蓝湾合作, 向蓝湾供货, 比蓝湾好 / "Acme's probe into Globex": a preposition brings
 * the object, before a verb or a nominal.
 */
export function aimedZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before, after, closed } = reading;
  const subjects = subjectsOf(before.subject, frame);
  for (const slot of SLOTS) {
    const object = before.slots.get(slot);
    if (!object || !frame.slots.includes(slot) || before.agent !== null) continue;
    // 向用户推出海星 names the object after the cue; 在北京投资蓝湾 too.
    if (
      !closed &&
      slot !== "with" &&
      slot !== "from" &&
      slot !== "bi" &&
      after.object &&
      after.object.mentions.length > 0 &&
      frame.slots.includes("after")
    )
      continue;
    const objects = objectsOf(object, frame, slot === "dui");
    if (objects.length > 0) return frameReading(reading, { rule: `zh/${RULE_OF[slot]}`, subjects, objects, object });
  }
  if (after.aimed && !closed)
    return frameReading(reading, {
      rule: "zh/aimed-after",
      subjects,
      objects: objectsOf(after.aimed, frame, true),
      object: after.aimed,
    });
  return [];
}

const RULE_OF: Readonly<Record<string, string>> = {
  dui: "aimed",
  from: "from",
  with: "with",
  to: "to",
  bi: "comparative",
  at: "at",
};
