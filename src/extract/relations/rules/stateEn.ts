import type { Span } from "../../../domain/span.js";
import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, subjectsEn, unitSpan, type ClauseReadingEn } from "../clauseReadingEn.js";
import type { CueEn } from "../findCuesEn.js";
import type { PhraseEn } from "../phraseEn.js";
import { preceding } from "../verbArgumentsEn.js";
import type { VerbEn } from "../verbEn.js";

/**
 * "Skiff is better than Kestrel", "an app faster than Kestrel", "ahead of Norvik" / 小艇比红隼好: an adjective with a preposition, said of the subject
 * or of the noun before it. `last` is the unit of the cue's last word.
 */
export function stateEn(reading: ClauseReadingEn, { frame, words }: CueEn, last: number): FrameReading[] {
  const { units, parts } = reading;
  const first = last - words.length + 1;
  if (!words.every((word, at) => units[first + at]?.text === word)) return [];
  const place = parts.findIndex((part) => part.first <= last && last < part.end);
  const preposition = parts[place + 1];
  const object = parts[place + 2]?.phrase ?? null;
  if (preposition?.kind !== "PREP" || !frame.prepositions.includes(preposition.text) || !object) return [];
  const described = describedBy(reading, place);
  if (!described) return [];
  const cue: Span = unitSpan(units, first, preposition.end);
  return frameReadingEn(reading, {
    rule: "state",
    frame,
    cue,
    subjects: subjectsEn(reading, described.subject, frame),
    objects: objectsEn(reading, object, frame),
    subject: described.subject,
    verb: described.verb,
    clause: described.verb?.clause ?? { start: described.subject.start, end: object.end },
    confidence: 0.8,
  });
}

/** The subject of the verb before (is better, performs better), or the noun right before. */
function describedBy(
  { parts, verbs }: ClauseReadingEn,
  place: number,
): { subject: PhraseEn; verb: VerbEn | null } | null {
  const before = preceding(parts, place - 1);
  const part = parts[before];
  if (part?.kind === "VERB") {
    const verb = verbs.find(({ at }) => at === before);
    return verb?.subject ? { subject: verb.subject, verb } : null;
  }
  return part?.kind === "NP" && part.phrase ? { subject: part.phrase, verb: null } : null;
}
