import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, SOURCE_CONFIDENCE, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import { lemmasEn } from "../lemmasEn.js";
import type { PhraseEn } from "../phraseEn.js";
import type { VerbCueEn } from "../verbCueEn.js";

/**
 * "Norvik trained its model on Skiff's data", "a model distilled from Skiff", "used Skiff's output to train its model" / 诺维克用小艇的数据训练模型:
 * what is made is the subject (or who makes it), what it is made from the object.
 */
export function trainedEn(reading: ClauseReadingEn, found: VerbCueEn): FrameReading[] {
  const { frame, verb, cue, complements } = found;
  if (frame.kind !== "trained") return [];
  const using = frame.prepositions.length === 0;
  if (using && !trainsNext(reading, found)) return [];
  const source = using
    ? verb.passive
      ? verb.subject
      : verb.object
    : complements.find(({ preposition, phrase }) => frame.prepositions.includes(preposition) && phrase !== null)
        ?.phrase;
  const made = using ? null : verb.passive ? verb.subject : (verb.object ?? verb.gap);
  const maker = verb.passive
    ? (complements.find(({ preposition }) => preposition === "by")?.phrase ?? null)
    : verb.subject;
  const given = objectsEn(reading, source, frame);
  // trained with data from Skiff: what the data come from.
  const origin = complements.find(({ preposition }) => preposition === "from" || preposition === "of")?.phrase;
  const objects = given.length > 0 || !source ? given : objectsEn(reading, origin, frame);
  const own = subjectsEn(reading, made, frame).filter((one) => !objects.includes(one));
  const named = made?.mentions.length ? own : [];
  const subjects = named.length > 0 ? named : first(subjectsEn(reading, maker, frame), own, ownerOf(made));
  return frameReadingEn(reading, {
    rule: "trained",
    frame,
    cue,
    subjects,
    objects,
    subject: verb.subject,
    verb,
    clause: verb.clause,
    confidence: SOURCE_CONFIDENCE[verb.source],
  });
}

const first = (...lists: readonly (readonly number[])[]): readonly number[] =>
  lists.find((one) => one.length > 0) ?? [];
const ownerOf = (made: PhraseEn | null): readonly number[] => (made && made.owner >= 0 ? [made.owner] : []);

/** "used … to train": the next verb says what for. */
function trainsNext({ units, parts }: ClauseReadingEn, { frame, verb }: VerbCueEn): boolean {
  const wanted = frame.tail?.split(" ").at(-1);
  for (const part of parts.slice(verb.at + 1, verb.next + 2)) {
    const head = part.verb && units[part.verb.head];
    if (head) return wanted !== undefined && lemmasEn(head).includes(wanted);
  }
  return false;
}
