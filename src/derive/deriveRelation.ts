import type { LinkKind, Modality, Polarity, SpeakerType } from "../domain/claim.js";
import type { ArticleId, ClaimId, EntityId } from "../domain/ids.js";
import type { SpeechAct } from "../domain/ontology.js";
import type { RelationStanding, RelationStatus } from "../domain/relation.js";
import type { EpochMs } from "../domain/time.js";
import { countSources } from "./countSources.js";

/** One live claim behind a relation, with what its standing depends on. */
export interface RelationLink {
  readonly claimId: ClaimId;
  readonly articleId: ArticleId;
  /** Independent source: copies of one text share it. */
  readonly originId: string;
  readonly publisherId: EntityId | null;
  readonly publishedAt: EpochMs | null;
  readonly linkKind: LinkKind;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speechAct: SpeechAct;
  readonly speakerType: SpeakerType;
  readonly speakerId: EntityId | null;
  /** The claim's innermost speaker is the relation's subject (object). */
  readonly speakerIsSubject: boolean;
  readonly speakerIsObject: boolean;
  readonly confidence: number;
  /** A reviewer rejected the claim. */
  readonly rejected: boolean;
}

const ASSERTED: ReadonlySet<Modality> = new Set(["CERTAIN", "PROBABLE", "POSSIBLE"]);
const FIRM: ReadonlySet<Modality> = new Set(["CERTAIN", "PROBABLE"]);
const UNNAMED: ReadonlySet<SpeakerType> = new Set(["ANONYMOUS", "COLLECTIVE", "PUBLISHER"]);

/** Somebody commits to the relation, now or as a plan. NEGATIVE, HYPOTHETICAL and CONDITIONAL claims never do (invariant 6). */
const supports = (link: RelationLink): boolean =>
  link.polarity === "POSITIVE" && (ASSERTED.has(link.modality) || link.modality === "INTENDED");

const opposes = (link: RelationLink): boolean => link.polarity === "NEGATIVE" && ASSERTED.has(link.modality);

/** The publisher itself vouches: its own report, or its report that something was said. */
const inPublisherVoice = (link: RelationLink): boolean =>
  link.linkKind === "SPEECH" || (link.speakerType === "PUBLISHER" && link.speechAct === "REPORTS");

const byParty = (link: RelationLink): boolean =>
  link.linkKind === "CONTENT" && (link.speakerIsSubject || link.speakerIsObject);

/** A named third party states it as so; an accusation stays an allegation however often it is repeated. */
const byNamedWitness = (link: RelationLink): boolean =>
  link.linkKind === "CONTENT" && !byParty(link) && !UNNAMED.has(link.speakerType) && link.speechAct !== "ACCUSES";

/**
 * The standing of a relation: a pure function of its live claims, in any order. It says what is believed and why, and never touches the claims.
 * Rules, first that applies: RETRACTED, PLANNED, DENIED, SELF_CONFIRMED, DISPUTED, CORROBORATED, SINGLE_ORIGIN, REPORTED, ALLEGED.
 * Each rule's wording is its `reason`.
 */
export function deriveRelation(links: readonly RelationLink[]): RelationStanding {
  const live = links.filter((link) => !link.rejected);
  const support = live.filter(supports);
  const oppose = live.filter(opposes);
  const [status, statusReason] = judge(live, support, oppose);
  return {
    status,
    statusReason,
    support: support.length,
    oppose: oppose.length,
    independentSources: countSources(support),
  };
}

type Judgement = [status: RelationStatus, reason: string];

function judge(
  live: readonly RelationLink[],
  support: readonly RelationLink[],
  oppose: readonly RelationLink[],
): Judgement {
  if (live.length === 0) return ["RETRACTED", "No live claim is behind it: withdrawn or rejected."];
  if (support.length === 0) return judgeUnsupported(live, oppose);
  if (support.every((link) => link.modality === "INTENDED")) {
    return oppose.length > 0
      ? ["DISPUTED", "Announced as a plan, and said not to be so."]
      : ["PLANNED", "Only intended: nobody says that it has happened."];
  }
  const firm = support.filter((link) => FIRM.has(link.modality));
  const own = firm.filter(inPublisherVoice);
  const deniedByParty = oppose.some(byParty);
  if (!deniedByParty && firm.some((link) => link.linkKind === "CONTENT" && link.speakerIsSubject)) {
    return ["SELF_CONFIRMED", "The subject says so itself."];
  }
  if (deniedByParty) {
    return own.length > 0 || firm.some(byNamedWitness)
      ? ["DISPUTED", "A party to it denies it, others report or confirm it."]
      : ["DENIED", "A party to it denies it, and nobody else confirms it."];
  }
  if (oppose.length > 0) return ["DISPUTED", "Some say that it is so, others that it is not."];
  return judgeUnopposed(firm, own);
}

function judgeUnsupported(live: readonly RelationLink[], oppose: readonly RelationLink[]): Judgement {
  if (oppose.length > 0) return ["DENIED", "It is only said not to be so."];
  if (live.some((link) => link.polarity === "POSITIVE" && link.modality === "REQUIRED")) {
    return ["PLANNED", "Only called for: nobody says that it has happened."];
  }
  return ["ALLEGED", "Only raised as a question or under a condition."];
}

function judgeUnopposed(firm: readonly RelationLink[], own: readonly RelationLink[]): Judgement {
  const witnesses = [...own, ...firm.filter(byNamedWitness)];
  const vouchers = distinct(witnesses.map((link) => (inPublisherVoice(link) ? link.originId : String(link.speakerId))));
  const sources = countSources(witnesses);
  if (sources > 1 && vouchers > 1) {
    return ["CORROBORATED", `${sources} independent sources assert it in their own voice or by named speakers.`];
  }
  if (own.length === 0) return ["ALLEGED", "Only attributed or hedged claims."];
  return distinct(own.map((link) => link.articleId)) > 1
    ? ["SINGLE_ORIGIN", "Several articles report it, all from one origin or publisher."]
    : ["REPORTED", "A publisher asserts it in its own voice."];
}

const distinct = (values: readonly string[]): number => new Set(values).size;
