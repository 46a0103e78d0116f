import type { Span } from "../../domain/span.js";
import type { FrameReading } from "./argument.js";
import type { ConstituentEn } from "./constituentsEn.js";
import type { FrameEn } from "./frameEntry.js";
import { lemmasEn } from "./lemmasEn.js";
import { DEPENDENT_NOUNS_EN, PRODUCT_NOUNS_EN } from "./nounsEn.js";
import type { PhraseEn } from "./phraseEn.js";
import { typeOf, type RelationContext } from "./relationContext.js";
import { isKindOf } from "../../domain/ontology.js";
import type { UnitEn } from "./unitEn.js";
import type { VerbEn } from "./verbEn.js";

/** An English sentence as every rule reads it. */
export interface ClauseReadingEn {
  readonly context: RelationContext;
  readonly sentence: number;
  readonly units: readonly UnitEn[];
  readonly parts: readonly ConstituentEn[];
  readonly verbs: readonly VerbEn[];
}

/** Mentions that a phrase gives as a subject: its heads, the maker of a product without a name, or whose staff it is. */
export function subjectsEn(
  reading: ClauseReadingEn,
  phrase: PhraseEn | null | undefined,
  frame: FrameEn<string>,
): readonly number[] {
  if (!phrase) return [];
  if (phrase.parts.length > 0) return phrase.parts.flatMap((part) => subjectsEn(reading, part, frame));
  if (phrase.mentions.length > 0) return phrase.mentions;
  const apposed = apposedBefore(reading, phrase);
  if (apposed.length > 0) return apposed;
  if (phrase.possessor >= 0 && DEPENDENT_NOUNS_EN.test(phrase.head)) return [phrase.possessor];
  return frame.maker && PRODUCT_NOUNS_EN.test(phrase.head) ? makersOf(reading, phrase) : [];
}

/** Maraca Media, a company based in Singapore: a description after a comma is the name before it. */
function apposedBefore({ parts }: ClauseReadingEn, { first, determined }: PhraseEn): readonly number[] {
  const place = determined ? parts.findIndex((part) => part.kind === "NP" && part.first === first) : -1;
  return parts[place - 1]?.kind === "COMMA" ? (parts[place - 2]?.phrase?.mentions ?? []) : [];
}

/** released a new version of its assistant, Skiff: the name after a comma is what the description before it describes. */
export function apposedAfter({ parts }: ClauseReadingEn, { first, mentions }: PhraseEn): readonly number[] {
  let place = parts.findIndex((part) => part.kind === "NP" && part.first === first);
  if (place < 0 || mentions.length > 0) return [];
  while (parts[place + 1]?.text === "of" && parts[place + 2]?.kind === "NP") place += 2;
  const closing = parts[place + 3];
  const closed =
    closing === undefined || closing.kind === "COMMA" || closing.kind === "BREAK" || closing.kind === "TIME";
  const named = parts[place + 2]?.phrase;
  return parts[place + 1]?.kind === "COMMA" && closed && named?.parts.length === 0 ? named.mentions : [];
}

const MAKING =
  /^(?:release|launch|unveil|introduce|publish|develop|build|make|create|open-source|train|debut|design|produce)$/u;

/** Who makes a product without a name: Norvik's model, the model that Norvik released, released a model that. */
function makersOf({ units, verbs }: ClauseReadingEn, phrase: PhraseEn): readonly number[] {
  if (phrase.owner >= 0) return [phrase.owner];
  const isIt = (one: PhraseEn | null) => one !== null && one.first === phrase.first;
  for (const { group, object, gap, subject, passive, complements } of verbs) {
    const head = units[group.head];
    if (!head || !lemmasEn(head).some((lemma) => MAKING.test(lemma))) continue;
    if (!passive && (isIt(object) || isIt(gap))) return subject?.mentions ?? [];
    if (passive && isIt(subject))
      return complements.find(({ preposition }) => preposition === "by")?.phrase?.mentions ?? [];
  }
  return [];
}

/** Mentions that a phrase gives as an object, of the types the frame asks for: its heads, or the owner where the frame takes one. */
export function objectsEn(
  { context }: ClauseReadingEn,
  phrase: PhraseEn | null | undefined,
  frame: FrameEn<string>,
): readonly number[] {
  if (!phrase) return [];
  const parts = phrase.parts.length > 0 ? phrase.parts : [phrase];
  const found = parts.flatMap((part) =>
    part.mentions.length > 0 ? part.mentions : frame.owner && part.owner >= 0 ? [part.owner] : [],
  );
  const { only } = frame;
  return only ? found.filter((one) => only.some((type) => isKindOf(typeOf(context, one), type))) : found;
}

interface Parts {
  readonly rule: string;
  readonly frame: FrameEn<string>;
  readonly cue: Span;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  /** The words of an object without a name, where they are worth keeping. */
  readonly object?: PhraseEn | null;
  /** The phrase that stands as the subject, for the scope of negation. */
  readonly subject: PhraseEn | null;
  readonly verb?: VerbEn | null;
  readonly clause: Span;
  readonly confidence: number;
}

/** A frame with these arguments, turned round when the frame says so; empty without a subject or an object. */
export function frameReadingEn(reading: ClauseReadingEn, parts: Parts): FrameReading[] {
  const { frame, subject, cue } = parts;
  const turned = frame.reversed === true;
  const subjects = turned ? parts.objects : parts.subjects;
  const objects = turned ? parts.subjects : parts.objects;
  const words = !turned && objects.length === 0 ? (parts.object ?? null) : null;
  const group = frame.symmetric === true && subjects.length > 1;
  if (subjects.length === 0 || (objects.length === 0 && words === null && !group)) return [];
  return [
    {
      rule: `en/${parts.rule}`,
      predicate: frame.predicate,
      cue,
      subjects,
      objects,
      objectSpan: words ? { start: words.start, end: words.end } : null,
      symmetric: frame.symmetric === true,
      subjectSpan: subject && subject.end <= cue.start ? { start: subject.start, end: subject.end } : null,
      qualifiers: [],
      ignore: null,
      governors: governorsOf(reading.units, parts.verb ?? null),
      sentence: reading.sentence,
      clause: parts.clause,
      confidence: parts.confidence,
    },
  ];
}

/** The verbs that govern a verb, innermost first: the certainty of "urged Norvik to sell" is in "urged". */
function governorsOf(units: readonly UnitEn[], verb: VerbEn | null): NonNullable<FrameReading["governors"]> {
  const found: { start: number; end: number; through: string }[] = [];
  for (let one = verb; one?.governor; one = one.governor) {
    const unit = units[one.governor.group.head];
    if (unit) found.push({ start: unit.start, end: unit.end, through: one.through });
  }
  return found;
}

/** How far a subject can be trusted by the way it was found. */
export const SOURCE_CONFIDENCE: Readonly<Record<VerbEn["source"], number>> = {
  own: 0.85,
  relative: 0.82,
  reduced: 0.78,
  control: 0.8,
  pivot: 0.78,
  participle: 0.72,
  coordinate: 0.78,
  none: 0.5,
};

/** The span of units `[first, end)`. */
export const unitSpan = (units: readonly UnitEn[], first: number, end: number): Span => ({
  start: units[first]?.start ?? 0,
  end: units[end - 1]?.end ?? 0,
});
