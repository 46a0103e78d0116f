import type { Span } from "../../domain/span.js";
import type { AfterCueZh } from "./afterCueZh.js";
import type { Argument, FrameReading } from "./argument.js";
import type { BeforeCueZh } from "./beforeCueZh.js";
import type { ClauseZh } from "./clausesZh.js";
import type { CueHitZh } from "./cueHit.js";
import type { FrameZh } from "./frameEntry.js";
import { PRODUCT_NOUNS_ZH } from "./frames.zh.js";
import type { RelationContext } from "./relationContext.js";
import type { UnitZh } from "./unitsZh.js";

/** A cue in its clause, with what stands on both sides: what every Chinese rule reads. */
export interface ClauseReadingZh {
  readonly context: RelationContext;
  readonly sentence: number;
  readonly units: readonly UnitZh[];
  readonly clause: ClauseZh;
  /** Index of the cue's unit. */
  readonly at: number;
  readonly hit: CueHitZh;
  readonly frame: FrameZh<string>;
  readonly before: BeforeCueZh;
  readonly after: AfterCueZh;
  /** The frame's veto on what follows the cue holds: nothing after it is its object. */
  readonly closed: boolean;
}

/** Mentions that an argument gives as a subject: its heads, or the maker of a product without a name. */
export function subjectsOf(argument: Argument | null | undefined, frame: FrameZh<string>): readonly number[] {
  if (!argument) return [];
  if (argument.mentions.length > 0) return argument.mentions;
  return frame.maker && argument.owner >= 0 && PRODUCT_NOUNS_ZH.test(argument.head) ? [argument.owner] : [];
}

/** Mentions that an argument gives as an object: its heads, or the owner where the frame takes one. */
export function objectsOf(
  argument: Argument | null | undefined,
  frame: FrameZh<string>,
  ownerAnyway = false,
): readonly number[] {
  if (!argument) return [];
  if (argument.mentions.length > 0) return argument.mentions;
  return (frame.owner || ownerAnyway) && argument.owner >= 0 ? [argument.owner] : [];
}

/** How far a subject that stands elsewhere can be trusted. */
export const CARRY_CONFIDENCE: Readonly<Record<ClauseZh["carried"], number>> = {
  own: 0.85,
  clause: 0.75,
  sentence: 0.62,
};

interface Parts {
  readonly rule: string;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly object: Argument | null;
  readonly subject?: Argument | null;
  readonly confidence?: number;
  readonly ignore?: Span | null;
}

/** A frame with these arguments, turned round when the frame says so; empty without a subject or an object. */
export function frameReading(reading: ClauseReadingZh, parts: Parts): FrameReading[] {
  const { frame, hit, before, sentence } = reading;
  const turned = frame.reversed === true;
  const subjects = turned ? parts.objects : parts.subjects;
  const objects = turned ? parts.subjects : parts.objects;
  const words = parts.object && parts.object.end > parts.object.start ? parts.object : null;
  const named = words !== null && words.mentions.length > 0;
  const objectSpan = turned || named || words === null ? null : { start: words.start, end: words.end };
  const group = frame.symmetric === true && subjects.length > 1;
  if (subjects.length === 0 || (objects.length === 0 && objectSpan === null && !group)) return [];
  const subject = parts.subject === undefined ? before.subject : parts.subject;
  return [
    {
      rule: parts.rule,
      predicate: frame.predicate,
      cue: { start: hit.start, end: hit.end },
      subjects,
      objects,
      objectSpan,
      symmetric: frame.symmetric === true,
      subjectSpan: subject && subject.end <= hit.start ? { start: subject.start, end: subject.end } : null,
      qualifiers: [],
      ignore: parts.ignore ?? before.objectMarker,
      sentence,
      clause: clauseSpan(reading),
      confidence: parts.confidence ?? CARRY_CONFIDENCE[before.carried],
    },
  ];
}

/** The offsets of a reading's clause. */
export function clauseSpan({ units, clause, hit }: Pick<ClauseReadingZh, "units" | "clause" | "hit">): Span {
  return { start: units[clause.first]?.start ?? hit.start, end: units[clause.end - 1]?.end ?? hit.end };
}
