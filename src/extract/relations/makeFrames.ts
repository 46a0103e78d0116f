import { PREDICATE_INFO, type Predicate } from "../../domain/ontology.js";
import { readCertainty } from "../certainty/readCertainty.js";
import type { RelationFrame } from "../extraction.js";
import type { FoundTime } from "../time/foundTime.js";
import type { FrameReading } from "./argument.js";
import { qualifiersOf } from "./qualifiers.js";
import { chainOf, fits, type RelationContext } from "./relationContext.js";

/** One pair of a reading. */
export interface ReadPair {
  readonly reading: FrameReading;
  readonly subject: number;
  readonly object: number | null;
}

/** More pairs than this in one clause is a list gone wrong. */
const MAX_PAIRS = 48;

/** Spells coordination out: each subject with each object; the members of a symmetric group with the first of them. A thing is never related to itself. */
export function pairsOf(context: RelationContext, reading: FrameReading): ReadPair[] {
  const { subjects, objects, symmetric } = reading;
  const pairs: ReadPair[] = [];
  if (objects.length === 0 && reading.objectSpan)
    return subjects.slice(0, MAX_PAIRS).map((subject) => ({ reading, subject, object: null }));
  for (const subject of symmetric && objects.length === 0 ? subjects.slice(0, 1) : subjects) {
    for (const object of objects.length > 0 ? objects : subjects.slice(1)) {
      if (chainOf(context, subject) !== chainOf(context, object) && pairs.length < MAX_PAIRS)
        pairs.push({ reading, subject, object });
    }
  }
  return pairs;
}

/** Types that do not suit the predicate are likelier a wrong type than a wrong relation, but not by much. */
const MISFIT_CONFIDENCE = 0.5;

const isPredicate = (name: string): name is Predicate => Object.hasOwn(PREDICATE_INFO, name);

/** Frames of a reading, with the certainty, time and quantities of their clause. Readings outside the ontology give none. */
export function makeFrames(context: RelationContext, reading: FrameReading): RelationFrame[] {
  const { predicate } = reading;
  const { document } = context;
  const sentence = document.sentences[reading.sentence];
  if (!isPredicate(predicate) || !sentence) return [];
  const pairs = pairsOf(context, reading);
  if (pairs.length === 0) return [];
  const certainty = readCertainty(document, sentence, {
    cue: reading.cue,
    subject: reading.subjectSpan,
    ignore: reading.ignore,
    governors: reading.governors,
  });
  const time = timeOf(context.timesOf[reading.sentence] ?? [], reading);
  const taken = [...reading.subjects, ...reading.objects].flatMap((one) => context.mentions[one] ?? []);
  const others = [...taken, ...(time ? [time.span] : [])];
  const qualifiers = [
    ...reading.qualifiers,
    ...qualifiersOf(document.analysis, predicate, reading.clause, sentence, others),
  ];
  return pairs.map(({ subject, object }) => ({
    rule: reading.rule,
    predicate,
    cue: reading.cue,
    subject,
    object,
    objectSpan: reading.objectSpan,
    ...certainty,
    time,
    qualifiers,
    sentence: reading.sentence,
    confidence: fits(context, predicate, subject, object)
      ? reading.confidence
      : Math.min(reading.confidence, MISFIT_CONFIDENCE),
  }));
}

/** A time in the cue's clause, else the nearest before it in the sentence. */
function timeOf(times: readonly FoundTime[], { clause, cue }: FrameReading): FoundTime | null {
  const inside = times.find(({ span }) => clause.start <= span.start && span.end <= clause.end);
  return inside ?? times.findLast(({ span }) => span.end <= cue.start) ?? null;
}
