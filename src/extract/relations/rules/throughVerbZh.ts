import type { FrameReading } from "../argument.js";
import { frameReading, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";
import { readPhraseZh } from "../nounPhraseZh.js";
import { fitsAsObject } from "../relationContext.js";

/** 星河国禁止公务员使用海星 / "Acmeland banned officials from using Starfish": what is forbidden is named after a second verb. */
export function throughVerbZh(reading: ClauseReadingZh): FrameReading[] {
  const { context, frame, units, at, clause, before } = reading;
  if ((frame.predicate !== "BANS" && frame.predicate !== "RESTRICTS") || before.agent !== null || before.slots.size > 0)
    return [];
  let seenVerb = false;
  for (let index = at + 1; index < clause.end; index += 1) {
    const unit = units[index];
    if (!unit || unit.kind === "COMMA" || unit.kind === "CONJ") return [];
    if (unit.kind === "VERB" || unit.kind === "CUE") seenVerb = true;
    if (unit.kind !== "MENTION" || !seenVerb) continue;
    const phrase = readPhraseZh(units, index, clause.end)?.argument;
    const objects = (phrase?.mentions ?? []).filter((one) => fitsAsObject(context, frame.predicate, one));
    return frameReading(reading, {
      rule: "zh/through-verb",
      subjects: subjectsOf(before.subject, frame),
      objects,
      object: objects.length > 0 ? (phrase ?? null) : null,
    });
  }
  return [];
}
