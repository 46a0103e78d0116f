import type { ArticleId, ClaimId, EntityId, RelationId } from "./ids.js";
import type { SpeechAct } from "./ontology.js";
import type { EpochMs, TimeRef } from "./time.js";

export const POLARITIES = ["POSITIVE", "NEGATIVE"] as const;
export type Polarity = (typeof POLARITIES)[number];

export const MODALITIES = [
  "CERTAIN",
  "PROBABLE",
  "POSSIBLE",
  "INTENDED",
  "REQUIRED",
  "CONDITIONAL",
  "HYPOTHETICAL",
  "UNCOMMITTED",
] as const;
export type Modality = (typeof MODALITIES)[number];

export const QUOTE_TYPES = ["DIRECT", "INDIRECT", "MIXED", "NONE"] as const;
export type QuoteType = (typeof QUOTE_TYPES)[number];

export const SPEAKER_TYPES = [
  "NAMED_PERSON",
  "NAMED_ORGANIZATION",
  "OFFICIAL_ROLE",
  "DOCUMENT",
  "ANONYMOUS",
  "COLLECTIVE",
  "PUBLISHER",
] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

export const EVIDENCE_ROLES = [
  "SPEAKER",
  "CUE",
  "CONTENT",
  "TARGET",
  "SUBJECT",
  "OBJECT",
  "PREDICATE",
  "TIME",
  "QUANTITY",
  "HEDGE",
  "NEGATION",
  "SENTENCE",
] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

export const REVIEW_STATES = ["AUTO", "ACCEPTED", "CORRECTED", "REJECTED"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** One span that shows a part of a claim: `text.slice(start, end) === exact` in the article of the claim, always. */
export interface Evidence {
  readonly role: EvidenceRole;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** The sentence around it, as written. */
  readonly sentence: string;
  readonly sentenceStart: number;
}

/** One link of the chain of sources, outermost first: `[Reuters, two people familiar]`. */
export interface SpeakerLink {
  readonly entityId: EntityId | null;
  readonly text: string;
  readonly type: SpeakerType;
}

/**
 * How a claim bears on a relation.
 * - `CONTENT`: the relation is (part of) what the speaker says: the speaker vouches for it.
 * - `SPEECH`: the relation is the saying itself (OpenAI ACCUSES DeepSeek): the publisher vouches for it.
 */
export const LINK_KINDS = ["CONTENT", "SPEECH"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface ClaimRelationLink {
  readonly relationId: RelationId;
  readonly kind: LinkKind;
  /** NEGATIVE: the claim says that the relation does not hold. */
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** A claim whose confidence is lower is told as an uncertain reading; it is kept, and filters may leave it out. */
export const UNCERTAIN_BELOW = 0.75;

/** One assertion by somebody, in one article. */
export interface Claim {
  readonly id: ClaimId;
  readonly articleId: ArticleId;
  readonly speechAct: SpeechAct;
  /** Innermost speaker; null for the publisher's voice and for unnamed sources. */
  readonly speakerId: EntityId | null;
  readonly speakerText: string | null;
  readonly speakerType: SpeakerType;
  readonly speakerChain: readonly SpeakerLink[];
  readonly targetId: EntityId | null;
  /** The article's own words. */
  readonly content: string;
  readonly quoteType: QuoteType;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedges: readonly string[];
  readonly links: readonly ClaimRelationLink[];
  /** Entities the content is about, in order of appearance. */
  readonly aboutIds: readonly EntityId[];
  readonly saidAt: EpochMs | null;
  readonly eventTime: TimeRef | null;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** Rule or model that made it, such as `rule:zh/colon-quote`. */
  readonly extractor: string;
  readonly reviewState: ReviewState;
  /** System time: when it was stored, and when it left the live graph (null while live). */
  readonly recordedAt: EpochMs;
  readonly retiredAt: EpochMs | null;
}
