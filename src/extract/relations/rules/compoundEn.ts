import type { FrameReading } from "../argument.js";
import { frameReadingEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import type { CueIndexEn } from "../findCuesEn.js";
import { lemmasEn } from "../lemmasEn.js";

/** "the Galvany-based Norvik", "the Reed-backed Orban Labs" / 总部位于加尔瓦尼亚的诺维克, 里德投资的奥本实验室: a name and a participle before a noun. */
export function compoundEn(reading: ClauseReadingEn, index: CueIndexEn, at: number): FrameReading[] {
  const { units, parts } = reading;
  const unit = units[at];
  if (unit?.kind !== "COMPOUND") return [];
  const phrase = parts.find((part) => part.first <= at && at < part.end)?.phrase;
  if (!phrase) return [];
  const cues = lemmasEn({ lemma: unit.suffix, text: unit.suffix }).flatMap((lemma) => index.verbs.get(lemma) ?? []);
  const cue = cues.find(({ frame, words }) => words.length === 1 && frame.kind !== "trained" && !frame.tail);
  if (!cue) return [];
  const { frame } = cue;
  const described = frame.kind === "participle";
  return frameReadingEn(reading, {
    rule: "compound",
    frame,
    cue: { start: unit.end - unit.suffix.length, end: unit.end },
    subjects: described ? phrase.mentions : [unit.mention],
    objects: described ? [unit.mention] : phrase.mentions,
    subject: null,
    clause: { start: phrase.start, end: phrase.end },
    confidence: 0.8,
  });
}
