import type { FrameReading } from "../argument.js";
import { frameReadingEn, objectsEn, subjectsEn, type ClauseReadingEn } from "../clauseReadingEn.js";
import { lemmasEn } from "../lemmasEn.js";
import type { NounCueEn } from "../nounCueEn.js";
import type { PhraseEn } from "../phraseEn.js";

/**
 * "Norvik's acquisition of Orban Labs", "the acquisition of Orban Labs by Norvik", "a Norvik probe into Orban Labs" / 诺维克对奥本实验室的收购: a
 * preposition brings the object, a possessive or a by-phrase the subject.
 */
export function nominalEn(reading: ClauseReadingEn, found: NounCueEn): FrameReading[] {
  const { frame, phrase, cue, complements } = found;
  if (isThwarted(reading, found)) return [];
  const noun = reading.units[phrase.noun];
  const object = nounObject(reading, found);
  const objects = objectsEn(reading, object, { ...frame, owner: true });
  const agent = complements.find(({ preposition }) => preposition === "by")?.phrase ?? null;
  const subjects = agent ? subjectsEn(reading, agent, frame) : ownersOf(found, objects);
  return frameReadingEn(reading, {
    rule: "nominal",
    frame,
    cue: noun ? { start: noun.start, end: noun.end } : cue,
    subjects,
    objects,
    subject: null,
    clause: { start: phrase.start, end: object?.end ?? phrase.end },
    confidence: 0.75,
  });
}

/** The phrase after one of the frame's prepositions: the first with a name, else the first. */
export function nounObject(reading: ClauseReadingEn, { frame, complements }: NounCueEn): PhraseEn | null {
  const fitting = complements.flatMap(({ preposition, phrase }) =>
    phrase !== null && frame.prepositions.includes(preposition) ? [phrase] : [],
  );
  return (
    fitting.find((phrase) => objectsEn(reading, phrase, { ...frame, owner: true }).length > 0) ?? fitting[0] ?? null
  );
}

/** Who stands before the noun, with a possessive or without: Norvik's probe, a Norvik probe. */
function ownersOf({ phrase, complements }: NounCueEn, objects: readonly number[]): readonly number[] {
  if (phrase.possessor >= 0) return [phrase.possessor];
  const complement = complements[0]?.phrase;
  const owner = phrase.owner;
  return owner >= 0 && owner !== (complement?.mentions[0] ?? complement?.owner) && !objects.includes(owner)
    ? [owner]
    : [];
}

const THWARTING =
  /^(?:block|reject|oppose|stop|prevent|veto|halt|cancel|scrap|abandon|thwart|scupper|forbid|ban|bar|drop|derail|scuttle|avert)$/u;

/** Galvany blocked Norvik's acquisition: what was blocked did not come about. */
const isThwarted = ({ units }: ClauseReadingEn, { verb }: NounCueEn): boolean => {
  const head = verb && units[verb.group.head];
  return head ? lemmasEn(head).some((lemma) => THWARTING.test(lemma)) : false;
};
