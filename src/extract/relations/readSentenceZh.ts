import type { Sentence } from "../cleanArticle.js";
import { afterCueZh } from "./afterCueZh.js";
import type { Argument, FrameReading } from "./argument.js";
import { beforeCueZh } from "./beforeCueZh.js";
import type { ClauseReadingZh } from "./clauseReadingZh.js";
import { clausesZh, type ClauseZh } from "./clausesZh.js";
import type { CueHitZh } from "./cueHit.js";
import { findCuesZh, type CueIndexZh } from "./findCuesZh.js";
import type { FrameZh } from "./frameEntry.js";
import { fits, type RelationContext } from "./relationContext.js";
import { activeZh } from "./rules/activeZh.js";
import { aimedZh } from "./rules/aimedZh.js";
import { fieldZh } from "./rules/fieldZh.js";
import { groupZh } from "./rules/groupZh.js";
import { kinZh } from "./rules/kinZh.js";
import { memberZh } from "./rules/memberZh.js";
import { objectFirstZh } from "./rules/objectFirstZh.js";
import { passiveZh } from "./rules/passiveZh.js";
import { relativeZh } from "./rules/relativeZh.js";
import { roleZh } from "./rules/roleZh.js";
import { resignsZh } from "./rules/resignsZh.js";
import { subjectlessZh } from "./rules/subjectlessZh.js";
import { throughVerbZh } from "./rules/throughVerbZh.js";
import { topicZh } from "./rules/topicZh.js";
import { trainedWithZh } from "./rules/trainedWithZh.js";
import { unitsZh, type UnitZh } from "./unitsZh.js";

type Rule = (reading: ClauseReadingZh) => FrameReading[];

/** Tried in this order; the first that finds something reads the cue. */
const VERB_RULES: readonly Rule[] = [
  passiveZh,
  objectFirstZh,
  trainedWithZh,
  relativeZh,
  aimedZh,
  throughVerbZh,
  activeZh,
  topicZh,
  groupZh,
];
const NOUN_RULES: readonly Rule[] = [roleZh, memberZh, kinZh];
/** What is only forbidden or prevented is no doing: 禁止使用海星. */
const PREVENTS = /^(?:禁止|严禁|防止|避免|禁用|阻止|禁售|杜绝|谨防|明令禁止|以防)$/u;

/** What one Chinese sentence gives, and the subject that a next one without a subject takes. */
export interface SentenceReading {
  readonly frames: readonly FrameReading[];
  readonly subject: Argument | null;
}

/** Reads the frames of a Chinese sentence. `before`: the last subject of the sentence before; `earlier`: frames read so far. */
export function readSentenceZh(
  context: RelationContext,
  sentence: number,
  place: Sentence,
  index: CueIndexZh,
  before: Argument | null,
  earlier: readonly FrameReading[],
): SentenceReading {
  const { document } = context;
  const tokens = document.tokens.slice(place.firstToken, place.endToken);
  const mentions = context.mentionsOf[sentence] ?? [];
  const names = mentions.map(({ mention }) => mention);
  const hits = findCuesZh(document.analysis, place, tokens, names, index);
  const times = (context.timesOf[sentence] ?? []).map(({ span }) => span);
  const units = unitsZh(document.analysis, place, tokens, mentions, hits, times);
  const clauses = clausesZh(units, before);
  const frames: FrameReading[] = [];
  for (const clause of clauses) {
    for (let at = clause.first; at < clause.end; at += 1) {
      const hit = units[at]?.hit;
      if (hit) frames.push(...readCue(context, sentence, units, clause, at, hit, [...earlier, ...frames]));
    }
  }
  if (mentions.length > 0) frames.push(...fieldZh(context, units, sentence));
  return { frames, subject: clauses.at(-1)?.subject ?? null };
}

function readCue(
  context: RelationContext,
  sentence: number,
  units: readonly UnitZh[],
  clause: ClauseZh,
  at: number,
  hit: CueHitZh,
  earlier: readonly FrameReading[],
): FrameReading[] {
  const before = beforeCueZh(units, clause, at);
  if (PREVENTS.test(before.governed ?? "")) return [];
  const after = afterCueZh(units, clause, at);
  const found = hit.frames.map((frame) => {
    const reading: ClauseReadingZh = {
      context,
      sentence,
      units,
      clause,
      at,
      hit,
      frame,
      before,
      after,
      closed: isClosed(context, hit, frame),
    };
    const rules = frame.kind === "verb" ? VERB_RULES : NOUN_RULES;
    for (const rule of rules) {
      const frames = rule(reading);
      if (frames.length > 0) return frames;
    }
    const resigned = resignsZh(reading, earlier);
    return resigned.length > 0 ? resigned : subjectlessZh(reading, earlier);
  });
  // One cue, one meaning: the first whose arguments suit it.
  return (
    found.find((frames) => frames.some((one) => suits(context, one))) ?? found.find((frames) => frames.length > 0) ?? []
  );
}

const suits = (context: RelationContext, { predicate, subjects, objects }: FrameReading): boolean =>
  subjects.some((subject) =>
    objects.length > 0
      ? objects.some((object) => fits(context, predicate, subject, object))
      : fits(context, predicate, subject, null),
  );

const CONTEXT = 10;

function isClosed({ document }: RelationContext, hit: CueHitZh, { notBefore }: FrameZh<string>): boolean {
  if (!notBefore) return false;
  const words = document.analysis.slice(hit.end, hit.end + CONTEXT);
  return notBefore.test(/^[了过着]/u.test(words) ? words.slice(1) : words);
}
