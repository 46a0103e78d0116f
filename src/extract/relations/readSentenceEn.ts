import type { Sentence } from "../cleanArticle.js";
import type { FrameReading } from "./argument.js";
import type { ClauseReadingEn } from "./clauseReadingEn.js";
import type { CueIndexEn } from "./findCuesEn.js";
import { lemmasEn } from "./lemmasEn.js";
import { nounCuesEn, type NounCueEn } from "./nounCueEn.js";
import { fits, type RelationContext } from "./relationContext.js";
import { roleCueEn } from "./roleCueEn.js";
import { activeEn } from "./rules/activeEn.js";
import { betweenEn } from "./rules/betweenEn.js";
import { compoundEn } from "./rules/compoundEn.js";
import { delistedFromEn } from "./rules/delistedFromEn.js";
import { lightVerbEn } from "./rules/lightVerbEn.js";
import { nominalEn } from "./rules/nominalEn.js";
import { participleEn } from "./rules/participleEn.js";
import { passiveEn } from "./rules/passiveEn.js";
import { prepositionEn } from "./rules/prepositionEn.js";
import { resignsEn } from "./rules/resignsEn.js";
import { roleEn } from "./rules/roleEn.js";
import { stateEn } from "./rules/stateEn.js";
import { sufferedNominalEn } from "./rules/sufferedNominalEn.js";
import { throughVerbEn } from "./rules/throughVerbEn.js";
import { trainedEn } from "./rules/trainedEn.js";
import { whetherEn } from "./rules/whetherEn.js";
import { sentenceReadingEn } from "./sentenceReadingEn.js";
import { PREVENTING_EN } from "./verbClassesEn.js";
import { verbCuesEn, type VerbCueEn } from "./verbCueEn.js";
import type { VerbEn } from "./verbEn.js";

/** Tried in this order; the first that finds something reads the cue. */
const VERB_RULES: readonly ((reading: ClauseReadingEn, cue: VerbCueEn) => FrameReading[])[] = [
  participleEn,
  trainedEn,
  passiveEn,
  delistedFromEn,
  prepositionEn,
  throughVerbEn,
  whetherEn,
  activeEn,
];
const NOUN_RULES: readonly ((reading: ClauseReadingEn, cue: NounCueEn) => FrameReading[])[] = [
  betweenEn,
  sufferedNominalEn,
  lightVerbEn,
  nominalEn,
];

/** Reads the frames of an English sentence. */
export function readSentenceEn(
  context: RelationContext,
  sentence: number,
  place: Sentence,
  index: CueIndexEn,
): FrameReading[] {
  const mentions = context.mentionsOf[sentence] ?? [];
  if (mentions.length === 0) return [];
  const reading = sentenceReadingEn(context, sentence, place, (lemma) => index.verbs.has(lemma));
  const { units, parts, verbs } = reading;
  const text = context.document.analysis;
  const posts = units.flatMap((_, at) => {
    const role = roleCueEn(reading, at, index);
    return role ? roleEn(reading, role) : [];
  });
  return [
    ...verbs
      .filter((verb) => !isPrevented(reading, verb))
      .flatMap((verb) => verbFrames(reading, verbCuesEn(text, units, verb, index), posts)),
    ...parts.flatMap(({ phrase }, at) =>
      (phrase ? [phrase, ...phrase.parts] : []).flatMap((one) =>
        best(context, nounCuesEn(reading, at, one, index), (cue) => firstOf(NOUN_RULES, reading, cue)),
      ),
    ),
    ...posts,
    ...units.flatMap((unit, at) => {
      const states = (index.states.get(unit.text) ?? []).flatMap((cue) => stateEn(reading, cue, at));
      return [...states.slice(0, 1), ...compoundEn(reading, index, at)];
    }),
  ];
}

function verbFrames(
  reading: ClauseReadingEn,
  cues: readonly VerbCueEn[],
  posts: readonly FrameReading[],
): FrameReading[] {
  const found = best(reading.context, cues, (cue) => firstOf(VERB_RULES, reading, cue));
  return found.length > 0 ? found : cues.flatMap((cue) => resignsEn(reading, cue, posts)).slice(0, 1);
}

function firstOf<C>(
  rules: readonly ((reading: ClauseReadingEn, cue: C) => FrameReading[])[],
  reading: ClauseReadingEn,
  cue: C,
): FrameReading[] {
  for (const rule of rules) {
    const frames = rule(reading, cue);
    if (frames.length > 0) return frames;
  }
  return [];
}

/** One cue, one meaning: the first whose arguments suit it, else the first that has any. */
function best<C>(context: RelationContext, cues: readonly C[], read: (cue: C) => FrameReading[]): FrameReading[] {
  const found = cues.map(read).filter((frames) => frames.length > 0);
  return found.find((frames) => frames.some((one) => suits(context, one))) ?? found[0] ?? [];
}

const suits = (context: RelationContext, { predicate, subjects, objects }: FrameReading): boolean =>
  subjects.some((subject) =>
    objects.length > 0
      ? objects.some((object) => fits(context, predicate, subject, object))
      : fits(context, predicate, subject, null),
  );

/** What somebody is banned or kept from is no doing. */
function isPrevented({ units }: ClauseReadingEn, { governor, through }: VerbEn): boolean {
  const head = governor && units[governor.group.head];
  return (
    head !== null && head !== undefined && through !== "by" && lemmasEn(head).some((lemma) => PREVENTING_EN.test(lemma))
  );
}
