import type { FrameReading } from "../argument.js";
import { frameReadingEn, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import type { NounCueEn } from "../nounCueEn.js";

/** "talks between Norvik and Orban Labs" / 诺维克与奥本实验室之间的谈判: both do it with each other. */
export function betweenEn(reading: ClauseReadingEn, { frame, phrase, cue, complements }: NounCueEn): FrameReading[] {
  if (frame.symmetric !== true) return [];
  const both = complements.find(({ preposition }) => preposition === "between")?.phrase ?? null;
  const subjects = subjectsEn(reading, both, frame);
  if (subjects.length < 2) return [];
  return frameReadingEn(reading, {
    rule: "between",
    frame,
    cue,
    subjects,
    objects: [],
    subject: null,
    clause: { start: phrase.start, end: both?.end ?? phrase.end },
    confidence: 0.78,
  });
}
