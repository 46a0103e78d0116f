import type { FrameReading } from "../argument.js";
import {
  apposedAfter,
  frameReadingEn,
  objectsEn,
  SOURCE_CONFIDENCE,
  subjectsEn,
  type ClauseReadingEn,
} from "../clauseReadingEn.js";
import { PRODUCT_NOUNS_EN } from "../nounsEn.js";
import type { PhraseEn } from "../phraseEn.js";
import { fitsAsObject } from "../relationContext.js";
import type { VerbCueEn } from "../verbCueEn.js";

/**
 * "Norvik acquired Orban Labs", "the app that Norvik released" / 诺维克收购了奥本实验室: the subject does it to the object. An object without a name is
 * kept by its words where the frame allows.
 */
export function activeEn(reading: ClauseReadingEn, { frame, verb, cue, object: direct }: VerbCueEn): FrameReading[] {
  if (verb.passive || frame.kind !== "verb" || frame.prepositions.length > 0) return [];
  // passed Tessel the documents: who gets something is not surpassed.
  if (frame.maker && verb.second) return [];
  const object = direct ?? verb.gap;
  const own = objectsEn(reading, object, frame);
  const objects =
    own.length > 0 || !object
      ? own
      : apposedAfter(reading, object).filter((one) => fitsAsObject(reading.context, frame.predicate, one));
  const kept = objects.length === 0 && frame.bare && !frame.only && object && isWorthKeeping(object);
  if (objects.length === 0 && !kept && (object || frame.symmetric !== true)) return [];
  return frameReadingEn(reading, {
    rule: verb.source === "own" ? "active" : `active-${verb.source}`,
    frame,
    cue,
    subjects: subjectsEn(reading, verb.subject, frame),
    objects,
    object: kept ? object : null,
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source],
  });
}

/** An object worth keeping by its words: a product. */
const isWorthKeeping = ({ head, mentions }: PhraseEn): boolean => mentions.length === 0 && PRODUCT_NOUNS_EN.test(head);
