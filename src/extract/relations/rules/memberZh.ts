import type { FrameReading } from "../argument.js";
import { frameReading, type ClauseReadingZh } from "../clauseReadingZh.js";
import { readPhraseZh } from "../nounPhraseZh.js";
import { fits } from "../relationContext.js";

/** 星河公司旗下(的)海星 / "Acme's Starfish": what stands before the cue makes or owns what stands after it. */
export function memberZh(reading: ClauseReadingZh): FrameReading[] {
  const { context, frame, units, at, clause } = reading;
  if (frame.kind !== "member") return [];
  const owner = units[at - 1]?.mention ?? -1;
  const from = units[at + 1]?.kind === "DE" ? at + 2 : at + 1;
  const phrase = readPhraseZh(units, from, clause.end)?.argument;
  if (owner < 0 || !phrase) return [];
  const objects = phrase.mentions.filter((one) => fits(context, frame.predicate, owner, one));
  if (objects.length === 0) return [];
  return frameReading(reading, {
    rule: "zh/member",
    subjects: [owner],
    objects,
    object: phrase,
    confidence: 0.8,
    subject: null,
  });
}
