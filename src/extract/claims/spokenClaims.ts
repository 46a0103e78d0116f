import type { Modality } from "../../domain/claim.js";
import type { SpeechAct } from "../../domain/ontology.js";
import { spanText } from "../../domain/span.js";
import type { Attribution, ExtractedClaim, ExtractedRelation, RelationFrame } from "../extraction.js";
import { aboutChains } from "./aboutChains.js";
import { admitRelation } from "./admitRelation.js";
import type { Assignment } from "./assignFrames.js";
import { calibrated, claimConfidence } from "./claimConfidence.js";
import { EvidenceList } from "./claimEvidence.js";
import type { Setting } from "./claimSetting.js";
import { saidAtOf, timeWithin } from "./claimTimes.js";
import { inheritedAct, type Standing } from "./claimableAttributions.js";
import { modalityFor, polarityFor, stanceOf } from "./contentStance.js";
import { speechRelation } from "./speechRelation.js";

/** The claims of speakers: one for each attribution that somebody vouches for. */
export function spokenClaims(
  setting: Setting,
  standings: readonly Standing[],
  assignment: Assignment,
): ExtractedClaim[] {
  return setting.attributions.flatMap((one, index) => {
    if (standings[index] !== "CLAIM") return [];
    const aim = inheritedAct(setting.attributions, index);
    return [
      spokenClaim(
        setting,
        aim ? { ...one, ...aim } : one,
        ownFrames(setting, one, index, assignment.ofAttribution[index] ?? []),
      ),
    ];
  });
}

/** "accused Norvik of stealing" makes the theft possible for whoever reports it, not for the accuser. */
const ownModality = (act: SpeechAct, read: Modality, content: Modality): Modality =>
  act === "ACCUSES" && read === "POSSIBLE" ? content : read;

const byCue = (a: RelationFrame, b: RelationFrame): number => a.cue.start - b.cue.start;

/** Of coordinated speakers each keeps its own doings: what A does is no content of B's claim. */
function ownFrames(
  setting: Setting,
  one: Attribution,
  index: number,
  frames: readonly RelationFrame[],
): RelationFrame[] {
  const chainOf = (mention: number | null) => (mention === null ? -1 : (setting.mentions[mention]?.chain ?? -1));
  const siblings = [index - 3, index - 2, index - 1, index + 1, index + 2, index + 3].flatMap((at) => {
    const other = setting.attributions[at];
    return other && other.cue?.start === one.cue?.start && other.content[0]?.start === one.content[0]?.start
      ? [chainOf(other.speaker)]
      : [];
  });
  const own = chainOf(one.speaker);
  return frames.filter((frame) => chainOf(frame.subject) === own || !siblings.includes(chainOf(frame.subject)));
}

function spokenClaim(setting: Setting, one: Attribution, frames: readonly RelationFrame[]): ExtractedClaim {
  const { document, mentions, chains } = setting;
  const { act, target } = aimOf(setting, one, frames);
  const stance = stanceOf(document, { ...one, act });
  const kept = frames.toSorted(byCue).flatMap((frame) => {
    const relation = admitRelation(setting, frame, {
      polarity: polarityFor({ ...one, act }, frame.polarity),
      modality: modalityFor(act, ownModality(act, frame.modality, stance.modality)),
    });
    return relation ? [{ frame, relation }] : [];
  });
  const speech = speechRelation(mentions, chains, act, one.speaker, target, one.cue);
  const relations: ExtractedRelation[] = [...kept.map(({ relation }) => relation), ...(speech ? [speech] : [])];
  const hedges = [...new Set([...one.hedges, ...stance.hedges].map((span) => spanText(document.text, span)))];
  const said = one.speakerType === "PUBLISHER" ? null : saidAtOf(setting.times, document, one);
  const time = kept.find(({ relation }) => relation.time)?.relation.time ?? timeWithin(setting.times, one.content);
  const evidence = new EvidenceList()
    .add("SPEAKER", one.speakerSpan ?? one.speakerChain.at(-1)?.span)
    .add("CUE", one.cue)
    .addAll("CONTENT", one.content)
    .add("TARGET", target === null ? null : mentions[target])
    .addAll("HEDGE", stance.hedges)
    .add("NEGATION", stance.negation)
    .add("TIME", said?.span);
  for (const { frame } of kept) evidence.addRelation(mentions, frame);
  const speakerSpan = one.speakerSpan ?? one.speakerChain.at(-1)?.span;
  const speakerMention = one.speaker === null ? undefined : mentions[one.speaker];
  const sureness = claimConfidence(
    one.confidence,
    speakerMention?.confidence ?? 1,
    kept.map(({ frame }) => frame),
  );
  return {
    speechAct: act,
    speaker: one.speaker,
    speakerText: speakerSpan && one.speakerType !== "PUBLISHER" ? spanText(document.text, speakerSpan) : null,
    speakerType: one.speakerType,
    speakerChain: one.speakerChain,
    target,
    content: one.content,
    quoteType: one.quoteType,
    // What the content says first is what it says: "will look into whether ..." is a plan, not a question.
    polarity: kept[0]?.relation.polarity ?? stance.polarity,
    modality: kept[0]?.relation.modality ?? stance.modality,
    hedges,
    relations,
    about: aboutChains(document, mentions, chains, setting.order, one.content),
    eventTime: time,
    saidAt: said?.start ?? null,
    evidence: evidence.toArray(),
    // The publisher's opinions are not among the annotated claims that the curve is fitted on.
    confidence: one.speakerType === "PUBLISHER" ? sureness : calibrated(sureness),
    extractor: `rule:${one.rule}`,
  };
}

/** A neutral saying with a theft by a named other in it accuses that one. */
function aimOf(
  setting: Setting,
  one: Attribution,
  frames: readonly RelationFrame[],
): { act: SpeechAct; target: number | null } {
  if (one.act !== "STATES" || one.speakerType === "PUBLISHER") return { act: one.act, target: one.target };
  const speaker = one.speaker === null ? -1 : setting.mentions[one.speaker]?.chain;
  const theft = frames.find(({ predicate, polarity, modality, subject }) => {
    const doer = setting.mentions[subject];
    return (
      predicate === "STEALS_FROM" &&
      polarity === "POSITIVE" &&
      modality !== "UNCOMMITTED" &&
      doer?.chain !== speaker &&
      setting.chains[doer?.chain ?? -1]?.named
    );
  });
  return theft ? { act: "ACCUSES", target: theft.subject } : { act: one.act, target: one.target };
}
