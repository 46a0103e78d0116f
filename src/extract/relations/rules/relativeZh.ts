import type { FrameReading } from "../argument.js";
import { frameReading, objectsOf, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";
import { fits } from "../relationContext.js";

/**
 * 星河公司开发的海星 / "the Starfish that Acme developed": the head is the object. 超越海星的模型 / "the model that beats Starfish": the head is the
 * subject; where it has no name, who puts it out stands for it.
 */
export function relativeZh(reading: ClauseReadingZh): FrameReading[] {
  return reading.after.relativeHead ? objectRelative(reading) : subjectRelative(reading);
}

function objectRelative(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before, after } = reading;
  if (before.agent !== null || !after.relativeHead) return [];
  const subjects = before.subject && before.carried === "own" ? subjectsOf(before.subject, frame) : [];
  if (!frame.slots.includes("after") && !frame.slots.includes("ba")) return [];
  return frameReading(reading, {
    rule: "zh/relative-object",
    subjects,
    objects: after.relativeHead.mentions,
    object: after.relativeHead.mentions.length > 0 ? after.relativeHead : null,
  });
}

function subjectRelative(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before, after, closed } = reading;
  const { object, outerHead } = after;
  if (!object || !outerHead || closed || !frame.slots.includes("after")) return [];
  // With a subject just before it the 的 belongs to the object: 星河公司超越海星的模型.
  if (before.adjacent && before.carried === "own") return [];
  const owner = ownerOf(reading);
  if (owner < 0) return [];
  const head = subjectsOf(outerHead, frame).filter(
    (one) => one !== owner && fits(reading.context, frame.predicate, one, owner),
  );
  const subjects =
    outerHead.mentions.length > 0 ? head : frame.maker && before.governed ? subjectsOf(before.subject, frame) : [];
  const named = { ...object, mentions: [owner], owner: -1 };
  return frameReading(reading, {
    rule: "zh/relative-subject",
    subjects,
    objects: objectsOf(named, frame),
    object: named,
    subject: null,
  });
}

/** What stands between the cue and the 的. */
function ownerOf({ units, at, clause, after }: ClauseReadingZh): number {
  for (let index = at + 1; index < clause.end; index += 1) {
    const unit = units[index];
    if (!unit || unit.kind === "DE") break;
    if (unit.kind === "MENTION" && unit.start >= (after.object?.start ?? 0)) return unit.mention;
  }
  return -1;
}
