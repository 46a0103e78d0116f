import type { Span } from "../../domain/span.js";
import type { CueEn, CueIndexEn } from "./findCuesEn.js";
import type { FrameEn } from "./frameEntry.js";
import { lemmasEn } from "./lemmasEn.js";
import type { PhraseEn } from "./phraseEn.js";
import type { UnitEn } from "./unitEn.js";
import type { ComplementEn, VerbEn } from "./verbEn.js";

/** A verb that opens a frame, with what is left after its particles. */
export interface VerbCueEn {
  readonly frame: FrameEn<string>;
  readonly verb: VerbEn;
  readonly cue: Span;
  /** The direct object, or what stands after the particle: took Skiff over, took over Skiff. */
  readonly object: PhraseEn | null;
  /** Prepositional phrases after the particles. */
  readonly complements: readonly ComplementEn[];
}

/** The frames that a verb opens, the most specific first. */
export function verbCuesEn(text: string, units: readonly UnitEn[], verb: VerbEn, index: CueIndexEn): VerbCueEn[] {
  const head = units[verb.group.head];
  if (!head || verb.group.copular) return [];
  // "found" is the past of find, and the plain form of "founded" only after "to".
  if (head.text === "found" && verb.group.form !== "infinitive") return [];
  const cues = new Set(lemmasEn(head).flatMap((lemma) => index.verbs.get(lemma) ?? []));
  return [...cues].flatMap((cue) => {
    const found = withParticles(units, verb, cue);
    return found && !isVetoed(text, found) ? [found] : [];
  });
}

function withParticles(units: readonly UnitEn[], verb: VerbEn, { frame, words }: CueEn): VerbCueEn | null {
  const particles = words.slice(1);
  const { complements } = verb;
  if (!particles.every((word, at) => complements[at]?.preposition === word)) return null;
  if (frame.tail && !hasTail(units, complements, frame.tail)) return null;
  const head = units[verb.group.head];
  const last = particles.length > 0 ? complements[particles.length - 1] : undefined;
  const adjacent = last && last.unit === verb.group.head + particles.length ? units[last.unit] : undefined;
  return {
    frame,
    verb,
    cue: { start: head?.start ?? 0, end: (adjacent ?? head)?.end ?? 0 },
    object: verb.object ?? last?.phrase ?? null,
    complements: complements.slice(particles.length),
  };
}

/** take … to court, add … to the entity list, remove … from: a preposition, and the words its phrase ends with. */
function hasTail(units: readonly UnitEn[], complements: readonly ComplementEn[], tail: string): boolean {
  const [preposition, ...words] = tail.split(" ");
  return complements.some(({ preposition: own, phrase }) => {
    if (own !== preposition || !phrase) return false;
    const said = units
      .slice(phrase.first, phrase.stop)
      .map(({ text }) => text)
      .join(" ");
    return words.every((word) => said.includes(word));
  });
}

const CONTEXT = 40;

function isVetoed(text: string, { frame, cue }: VerbCueEn): boolean {
  if (!frame.not) return false;
  return frame.not.test(
    text
      .slice(cue.end, cue.end + CONTEXT)
      .trimStart()
      .toLowerCase(),
  );
}
