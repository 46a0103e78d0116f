import type { Span } from "../../domain/span.js";
import type { ClauseReadingEn } from "./clauseReadingEn.js";
import type { CueEn, CueIndexEn } from "./findCuesEn.js";
import type { FrameEn } from "./frameEntry.js";
import { lemmasEn } from "./lemmasEn.js";
import type { PhraseEn } from "./phraseEn.js";
import type { UnitEn } from "./unitEn.js";
import type { ComplementEn, VerbEn } from "./verbEn.js";
import { LIGHT_VERBS_EN, SUFFERING_VERBS_EN } from "./verbClassesEn.js";

/** A noun that opens a frame, with what stands around it. */
export interface NounCueEn {
  readonly frame: FrameEn<string>;
  readonly phrase: PhraseEn;
  /** The noun, from the verb that it makes one act with: "opened an investigation". */
  readonly cue: Span;
  /** Prepositional phrases after the noun. */
  readonly complements: readonly ComplementEn[];
  /** The verb that the noun is the object of, or the passive subject. */
  readonly verb: VerbEn | null;
  /** How the verb takes the noun: doing it (opened a probe), suffering it (faces a probe), or neither. */
  readonly light: "doing" | "suffering" | null;
}

/** The frames that the noun of the phrase at a constituent opens, the most specific first. */
export function nounCuesEn(reading: ClauseReadingEn, at: number, phrase: PhraseEn, index: CueIndexEn): NounCueEn[] {
  const { units } = reading;
  const noun = units[phrase.noun];
  if (!noun || phrase.mentions.length > 0) return [];
  const cues = [...new Set(lemmasEn(noun).flatMap((lemma) => index.nouns.get(lemma) ?? []))];
  if (cues.length === 0) return [];
  const verb = verbOf(reading, phrase);
  const complements = complementsOf(reading, at, verb, phrase);
  const light = verb ? lightOf(units, verb) : null;
  const start = light && verb && verb.at < at ? (units[verb.group.head]?.start ?? noun.start) : noun.start;
  return cues.flatMap(({ frame, words }: CueEn) =>
    precede(units, phrase.noun, words)
      ? [{ frame, phrase, cue: { start, end: noun.end }, complements, verb, light }]
      : [],
  );
}

const precede = (units: readonly UnitEn[], last: number, words: readonly string[]): boolean =>
  words.slice(0, -1).every((word, at) => {
    const unit = units[last - words.length + 1 + at];
    return unit !== undefined && (unit.text === word || unit.lemma === word);
  });

/** Prepositions through which a verb does what a noun says: entered into an agreement, agreed to a merger. */
const LIGHT_PREPOSITION = /^(?:into|to|in|on|for|with|under)$/u;

/** The verb that has the phrase as its object, as its first complement where it has no object, or as its passive subject. */
function verbOf({ verbs }: ClauseReadingEn, phrase: PhraseEn): VerbEn | null {
  const holds = (one: PhraseEn | null) => one !== null && one.first <= phrase.first && phrase.stop <= one.stop;
  const isBrought = ({ object, complements, passive }: VerbEn) => {
    const [first] = complements;
    return (
      (!object || passive) && first !== undefined && LIGHT_PREPOSITION.test(first.preposition) && holds(first.phrase)
    );
  };
  return (
    verbs.find((verb) => holds(verb.object) || holds(verb.second) || isBrought(verb)) ??
    verbs.find(({ passive, subject }) => passive && holds(subject)) ??
    null
  );
}

function lightOf(units: readonly UnitEn[], verb: VerbEn): NounCueEn["light"] {
  const head = units[verb.group.head];
  const lemmas = head ? lemmasEn(head) : [];
  if (lemmas.some((lemma) => SUFFERING_VERBS_EN.has(lemma))) return "suffering";
  if (verb.group.copular)
    return verb.complements.some(({ preposition }) => preposition === "under") ? "suffering" : null;
  return lemmas.some((lemma) => LIGHT_VERBS_EN.has(lemma)) ? "doing" : null;
}

/** What stands after the noun; where it is a passive subject also what stands after its verb: a probe was opened into Skiff. */
function complementsOf({ parts }: ClauseReadingEn, at: number, verb: VerbEn | null, phrase: PhraseEn): ComplementEn[] {
  const found: ComplementEn[] = [];
  for (let next = at + 1; next < parts.length; next += 1) {
    const part = parts[next];
    const inner = parts[next + 1];
    if (part?.kind === "TIME" || part?.kind === "ADV" || part?.kind === "QUOTE") continue;
    if (part?.kind !== "PREP" || (inner?.kind !== "NP" && inner?.kind !== "TIME")) break;
    found.push({ preposition: part.text, phrase: inner.phrase, unit: part.first });
    next += 1;
  }
  return verb?.passive && verb.subject?.first === phrase.first ? [...found, ...verb.complements] : found;
}
