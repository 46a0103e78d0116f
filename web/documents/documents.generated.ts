// Written by scripts/generateDocuments.mjs. Do not edit.
import type { TypedDocument } from "../../src/client/typedDocument.js";
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ArticleStatus =
  | 'CORRECTED'
  | 'LIVE'
  | 'WITHDRAWN';

export type ClaimCorrectionInput = {
  readonly modality?: Modality | null | undefined;
  readonly polarity?: Polarity | null | undefined;
  readonly speaker?: string | number | null | undefined;
  readonly speechAct?: SpeechAct | null | undefined;
  readonly target?: string | number | null | undefined;
};

export type ClaimFilter = {
  readonly about?: EntityFilter | null | undefined;
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  readonly confidence?: FloatFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly isRepeat?: boolean | null | undefined;
  readonly lang?: StringFilter | null | undefined;
  readonly modality?: ModalityFilter | null | undefined;
  readonly not?: ClaimFilter | null | undefined;
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  readonly polarity?: PolarityFilter | null | undefined;
  readonly predicate?: PredicateFilter | null | undefined;
  readonly publishedAt?: DateTimeFilter | null | undefined;
  readonly publisher?: EntityFilter | null | undefined;
  readonly saidAt?: DateTimeFilter | null | undefined;
  readonly speaker?: EntityFilter | null | undefined;
  readonly speakerType?: SpeakerTypeFilter | null | undefined;
  readonly speechAct?: SpeechActFilter | null | undefined;
  readonly target?: EntityFilter | null | undefined;
  readonly text?: StringFilter | null | undefined;
};

export type ClaimOrder = {
  readonly direction?: OrderDirection;
  readonly field: ClaimOrderField;
};

export type ClaimOrderField =
  | 'CONFIDENCE'
  | 'PUBLISHED_AT'
  | 'SAID_AT';

export type ClaimRole =
  | 'ABOUT'
  | 'ANY'
  | 'SPEAKER'
  | 'TARGET';

export type DateTimeFilter = {
  readonly gte?: string | null | undefined;
  readonly lt?: string | null | undefined;
};

export type DecisionKind =
  | 'CORRECT'
  | 'LINK'
  | 'MERGE'
  | 'NOT_SAME'
  | 'RESTORE'
  | 'RETRACT'
  | 'SPLIT';

export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

export type EntityFilter = {
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  readonly claimCount?: IntFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: EntityFilter | null | undefined;
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  readonly type?: EntityTypeFilter | null | undefined;
};

export type EntityType =
  | 'APP'
  | 'BENCHMARK'
  | 'CHIP'
  | 'COMPANY'
  | 'COUNTRY'
  | 'COURT'
  | 'DATASET'
  | 'DEVICE'
  | 'EVENT'
  | 'FUND'
  | 'GOVERNMENT_BODY'
  | 'GROUP'
  | 'LAW_OR_POLICY'
  | 'MEDIA'
  | 'MODEL'
  | 'NGO'
  | 'ORGANIZATION'
  | 'OTHER'
  | 'PARTY'
  | 'PERSON'
  | 'PLACE'
  | 'PRODUCT'
  | 'REGULATOR'
  | 'SERVICE'
  | 'TECHNOLOGY'
  | 'UNIVERSITY'
  | 'WORK';

export type EntityTypeFilter = {
  readonly eq?: EntityType | null | undefined;
  readonly in?: ReadonlyArray<EntityType> | null | undefined;
};

export type EvidenceRole =
  | 'CONTENT'
  | 'CUE'
  | 'HEDGE'
  | 'NEGATION'
  | 'OBJECT'
  | 'PREDICATE'
  | 'QUANTITY'
  | 'SENTENCE'
  | 'SPEAKER'
  | 'SUBJECT'
  | 'TARGET'
  | 'TIME';

export type FloatFilter = {
  readonly gte?: number | null | undefined;
  readonly lte?: number | null | undefined;
};

export type IdFilter = {
  readonly eq?: string | number | null | undefined;
  readonly in?: ReadonlyArray<string | number> | null | undefined;
};

export type IngestArticleInput = {
  readonly author?: string | null | undefined;
  readonly html?: string | null | undefined;
  readonly lang?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
};

export type IngestArticlesInput = {
  readonly articles: ReadonlyArray<IngestArticleInput>;
  readonly title?: string | null | undefined;
};

export type IngestUrlInput = {
  readonly url: string;
};

export type IntFilter = {
  readonly eq?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly lte?: number | null | undefined;
};

export type ItemState =
  | 'CANCELLED'
  | 'DONE'
  | 'DUPLICATE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type JobState =
  | 'CANCELLED'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED';

export type LinkKind =
  | 'CONTENT'
  | 'SPEECH';

export type MarkNotSameInput = {
  readonly entities: ReadonlyArray<string | number>;
  readonly reason: string;
};

export type MergeEntitiesInput = {
  readonly from: ReadonlyArray<string | number>;
  readonly into: string | number;
  readonly reason: string;
};

export type Modality =
  | 'CERTAIN'
  | 'CONDITIONAL'
  | 'HYPOTHETICAL'
  | 'INTENDED'
  | 'POSSIBLE'
  | 'PROBABLE'
  | 'REQUIRED'
  | 'UNCOMMITTED';

export type ModalityFilter = {
  readonly eq?: Modality | null | undefined;
  readonly in?: ReadonlyArray<Modality> | null | undefined;
};

export type NameKind =
  | 'ACRONYM'
  | 'ALIAS'
  | 'CANONICAL'
  | 'FORMER'
  | 'LEGAL'
  | 'SHORT'
  | 'TRANSLITERATION';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type Polarity =
  | 'NEGATIVE'
  | 'POSITIVE';

export type PolarityFilter = {
  readonly eq?: Polarity | null | undefined;
};

export type Predicate =
  | 'ACCUSES'
  | 'ACQUIRES'
  | 'ATTACKS'
  | 'BANS'
  | 'BASED_ON'
  | 'CALLS_FOR'
  | 'CHARGES'
  | 'COMPETES_WITH'
  | 'CRITICIZES'
  | 'DELISTS'
  | 'DEMANDS'
  | 'DENIES'
  | 'DEVELOPS'
  | 'DISCONTINUES'
  | 'DISTILLS_FROM'
  | 'ENDORSES'
  | 'FINES'
  | 'FOUNDED'
  | 'HOLDS_POSITION'
  | 'INVESTIGATES'
  | 'INVESTS_IN'
  | 'LEAVES_POSITION'
  | 'LOCATED_IN'
  | 'MEETS_WITH'
  | 'OPPOSES'
  | 'OTHER'
  | 'OWNS'
  | 'PARTNERS_WITH'
  | 'PRAISES'
  | 'PROMISES'
  | 'RELEASES'
  | 'RESTRICTS'
  | 'SANCTIONS'
  | 'SAYS_ABOUT'
  | 'STEALS_FROM'
  | 'SUES'
  | 'SUPPLIES'
  | 'SURPASSES'
  | 'THREATENS'
  | 'TRAINS_ON'
  | 'USES'
  | 'WARNS';

export type PredicateFilter = {
  readonly eq?: Predicate | null | undefined;
  readonly in?: ReadonlyArray<Predicate> | null | undefined;
};

export type QuoteType =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED'
  | 'NONE';

export type RelationFilter = {
  readonly and?: ReadonlyArray<RelationFilter> | null | undefined;
  readonly eventTime?: DateTimeFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly independentSources?: IntFilter | null | undefined;
  readonly not?: RelationFilter | null | undefined;
  readonly object?: EntityFilter | null | undefined;
  readonly or?: ReadonlyArray<RelationFilter> | null | undefined;
  readonly predicate?: PredicateFilter | null | undefined;
  readonly publishedAt?: DateTimeFilter | null | undefined;
  readonly status?: RelationStatusFilter | null | undefined;
  readonly subject?: EntityFilter | null | undefined;
};

export type RelationStatus =
  | 'ALLEGED'
  | 'CORROBORATED'
  | 'DENIED'
  | 'DISPUTED'
  | 'PLANNED'
  | 'REPORTED'
  | 'RETRACTED'
  | 'SELF_CONFIRMED'
  | 'SINGLE_ORIGIN';

export type RelationStatusFilter = {
  readonly eq?: RelationStatus | null | undefined;
  readonly in?: ReadonlyArray<RelationStatus> | null | undefined;
};

export type ResponseKind =
  | 'ADMITS'
  | 'CLARIFIES'
  | 'CONFIRMS'
  | 'COUNTER_ACCUSES'
  | 'DECLINES'
  | 'DENIES'
  | 'REBUTS'
  | 'REPEATS'
  | 'RETRACTS';

export type ReviewClaimInput = {
  readonly correction?: ClaimCorrectionInput | null | undefined;
  readonly id: string | number;
  readonly reason?: string | null | undefined;
  readonly state: ReviewState;
};

export type ReviewState =
  | 'ACCEPTED'
  | 'AUTO'
  | 'CORRECTED'
  | 'REJECTED';

export type SearchType =
  | 'ARTICLE'
  | 'CLAIM'
  | 'ENTITY';

export type SpeakerType =
  | 'ANONYMOUS'
  | 'COLLECTIVE'
  | 'DOCUMENT'
  | 'NAMED_ORGANIZATION'
  | 'NAMED_PERSON'
  | 'OFFICIAL_ROLE'
  | 'PUBLISHER';

export type SpeakerTypeFilter = {
  readonly eq?: SpeakerType | null | undefined;
  readonly in?: ReadonlyArray<SpeakerType> | null | undefined;
};

export type SpeechAct =
  | 'ACCUSES'
  | 'ADMITS'
  | 'ANNOUNCES'
  | 'CALLS_FOR'
  | 'CRITICIZES'
  | 'DECLINES_COMMENT'
  | 'DEMANDS'
  | 'DENIES'
  | 'ENDORSES'
  | 'OPPOSES'
  | 'PRAISES'
  | 'PREDICTS'
  | 'PROMISES'
  | 'QUESTIONS'
  | 'REPORTS'
  | 'STATES'
  | 'THREATENS'
  | 'WARNS';

export type SpeechActFilter = {
  readonly eq?: SpeechAct | null | undefined;
  readonly in?: ReadonlyArray<SpeechAct> | null | undefined;
};

export type StringFilter = {
  readonly contains?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly startsWith?: string | null | undefined;
};

export type ThreadRole =
  | 'SPEAKER'
  | 'TARGET';

export type TimeBucket =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

export type TimePrecision =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'SECOND'
  | 'UNKNOWN'
  | 'WEEK'
  | 'YEAR';

export type ArticlePageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type ArticlePageQuery = { readonly node:
    | { readonly __typename: 'Article', readonly url: string | null, readonly author: string | null, readonly status: ArticleStatus, readonly text: string, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly supersededBy: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly publishedAt: string | null, readonly ingestedAt: string, readonly status: ArticleStatus }> | null, readonly changes: { readonly addedCount: number, readonly removedCount: number, readonly changedCount: number, readonly keptCount: number, readonly since: { readonly id: string, readonly publishedAt: string | null, readonly ingestedAt: string }, readonly added: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly removed: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly changed: ReadonlyArray<{ readonly before: { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }, readonly after: { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } } }> } | null, readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly extractor: string, readonly reviewState: ReviewState, readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly speakerChain: ReadonlyArray<{ readonly text: string, readonly type: SpeakerType, readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string } | null }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly modality: Modality, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly article: { readonly url: string | null, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Entity' }
    | { readonly __typename: 'IdentityDecision' }
    | { readonly __typename: 'IngestJob' }
    | { readonly __typename: 'Relation' }
   | null };

export type CancelIngestJobMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelIngestJobMutation = { readonly outcome: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly job: { readonly id: string, readonly title: string, readonly state: JobState, readonly total: number, readonly done: number, readonly duplicates: number, readonly failed: number, readonly cancelled: number, readonly progress: number, readonly createdAt: string, readonly finishedAt: string | null, readonly estimatedEnd: string | null } | null } };

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type ClaimPageQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Claim', readonly extractor: string, readonly reviewState: ReviewState, readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly responses: ReadonlyArray<{ readonly kind: ResponseKind, readonly lagDays: number | null, readonly reason: string, readonly claim: { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } } }>, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly speakerChain: ReadonlyArray<{ readonly text: string, readonly type: SpeakerType, readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string } | null }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly modality: Modality, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly article: { readonly url: string | null, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null }
    | { readonly __typename: 'Entity' }
    | { readonly __typename: 'IdentityDecision' }
    | { readonly __typename: 'IngestJob' }
    | { readonly __typename: 'Relation' }
   | null };

export type ClaimTimelineQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  bucket?: TimeBucket | null | undefined;
}>;


export type ClaimTimelineQuery = { readonly stats: { readonly timeSeries: ReadonlyArray<{ readonly time: string, readonly series: string, readonly value: number }> } };

export type EntityArticlesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type EntityArticlesQuery = { readonly entity: { readonly id: string, readonly articles: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } | null } | null };

export type EntityClaimsQueryVariables = Exact<{
  id: string | number;
  role?: ClaimRole | null | undefined;
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type EntityClaimsQuery = { readonly entity: { readonly id: string, readonly claims: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null } | null };

export type EntityHeadQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type EntityHeadQuery = { readonly entity: { readonly description: string | null, readonly claimCount: number, readonly articleCount: number, readonly id: string, readonly type: EntityType, readonly name: string, readonly english: string, readonly chinese: string, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string | null, readonly kind: NameKind }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly neighborSummary: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly type: EntityType, readonly count: number }> } | null };

export type EntityIdentityQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type EntityIdentityQuery = { readonly entity: { readonly id: string, readonly identity: { readonly candidates: ReadonlyArray<{ readonly score: number, readonly signals: ReadonlyArray<string>, readonly entity: { readonly description: string | null, readonly claimCount: number, readonly articleCount: number, readonly id: string, readonly type: EntityType, readonly name: string } }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly kind: DecisionKind, readonly reason: string, readonly by: string, readonly at: string, readonly revertedAt: string | null }> } } | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type EntityRelationsQuery = { readonly entity: { readonly id: string, readonly relations: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } | null } | null };

export type EntityThreadsQueryVariables = Exact<{
  id: string | number;
  as: ThreadRole;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type EntityThreadsQuery = { readonly entity: { readonly accusationThreads: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly unanswered: boolean, readonly accusation: { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }, readonly responses: ReadonlyArray<{ readonly kind: ResponseKind, readonly lagDays: number | null, readonly reason: string, readonly claim: { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } } }> }> } | null } | null };

export type ExpandQueryVariables = Exact<{
  id: string | number;
  limit?: number | null | undefined;
  filter?: RelationFilter | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExpandQuery = { readonly entity: { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string, readonly neighborSummary: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly neighborhood: { readonly total: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } } | null };

export type ExploreNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  lang?: string | null | undefined;
}>;


export type ExploreNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }
    | Record<PropertyKey, never>
   | null> };

export type HomePageQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type HomePageQuery = { readonly stats: { readonly totals: { readonly articles: number, readonly entities: number, readonly claims: number, readonly relations: number, readonly publishers: number, readonly newestPublishedAt: string | null } }, readonly entities: { readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } };

export type IngestArticlesMutationVariables = Exact<{
  input: IngestArticlesInput;
}>;


export type IngestArticlesMutation = { readonly accepted: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly job: { readonly id: string, readonly title: string, readonly state: JobState, readonly total: number, readonly done: number, readonly duplicates: number, readonly failed: number, readonly cancelled: number, readonly progress: number, readonly createdAt: string, readonly finishedAt: string | null, readonly estimatedEnd: string | null } | null } };

export type IngestFeedMutationVariables = Exact<{
  input: IngestUrlInput;
}>;


export type IngestFeedMutation = { readonly accepted: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly job: { readonly id: string, readonly title: string, readonly state: JobState, readonly total: number, readonly done: number, readonly duplicates: number, readonly failed: number, readonly cancelled: number, readonly progress: number, readonly createdAt: string, readonly finishedAt: string | null, readonly estimatedEnd: string | null } | null } };

export type IngestJobQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  states?: ReadonlyArray<ItemState> | ItemState | null | undefined;
  claims: number;
  lang?: string | null | undefined;
}>;


export type IngestJobQuery = { readonly ingestJob: { readonly id: string, readonly title: string, readonly state: JobState, readonly total: number, readonly done: number, readonly duplicates: number, readonly failed: number, readonly cancelled: number, readonly progress: number, readonly createdAt: string, readonly finishedAt: string | null, readonly estimatedEnd: string | null, readonly items: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly position: number, readonly name: string, readonly state: ItemState, readonly code: string | null, readonly message: string | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } | null }> } } | null };

export type IngestJobChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type IngestJobChangedSubscription = { readonly ingestJobChanged: { readonly id: string, readonly title: string, readonly state: JobState, readonly total: number, readonly done: number, readonly duplicates: number, readonly failed: number, readonly cancelled: number, readonly progress: number, readonly createdAt: string, readonly finishedAt: string | null, readonly estimatedEnd: string | null } };

export type IngestJobsQueryVariables = Exact<{
  first: number;
}>;


export type IngestJobsQuery = { readonly ingestJobs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: JobState, readonly total: number, readonly done: number, readonly duplicates: number, readonly failed: number, readonly cancelled: number, readonly progress: number, readonly createdAt: string, readonly finishedAt: string | null, readonly estimatedEnd: string | null }> } };

export type IngestUrlMutationVariables = Exact<{
  input: IngestUrlInput;
}>;


export type IngestUrlMutation = { readonly accepted: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly job: { readonly id: string, readonly title: string, readonly state: JobState, readonly total: number, readonly done: number, readonly duplicates: number, readonly failed: number, readonly cancelled: number, readonly progress: number, readonly createdAt: string, readonly finishedAt: string | null, readonly estimatedEnd: string | null } | null } };

export type MarkNotSameMutationVariables = Exact<{
  input: MarkNotSameInput;
}>;


export type MarkNotSameMutation = { readonly outcome: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly decision: { readonly id: string } | null } };

export type MergeEntitiesMutationVariables = Exact<{
  input: MergeEntitiesInput;
}>;


export type MergeEntitiesMutation = { readonly outcome: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly entity: { readonly id: string } | null } };

export type PathPageQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength?: number | null | undefined;
  limit?: number | null | undefined;
  lang?: string | null | undefined;
}>;


export type PathPageQuery = { readonly from: { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly to: { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly paths: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> }> } };

export type RelationPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type RelationPageQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Entity' }
    | { readonly __typename: 'IdentityDecision' }
    | { readonly __typename: 'IngestJob' }
    | { readonly __typename: 'Relation', readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly allClaims: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly extractor: string, readonly reviewState: ReviewState, readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly speakerChain: ReadonlyArray<{ readonly text: string, readonly type: SpeakerType, readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string } | null }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly modality: Modality, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly article: { readonly url: string | null, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }
   | null };

export type RelationsAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  lang?: string | null | undefined;
}>;


export type RelationsAmongQuery = { readonly relationsAmong: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> };

export type RetractArticleMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RetractArticleMutation = { readonly outcome: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly article: { readonly id: string, readonly status: ArticleStatus } | null } };

export type RetryIngestJobMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryIngestJobMutation = { readonly outcome: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly job: { readonly id: string, readonly title: string, readonly state: JobState, readonly total: number, readonly done: number, readonly duplicates: number, readonly failed: number, readonly cancelled: number, readonly progress: number, readonly createdAt: string, readonly finishedAt: string | null, readonly estimatedEnd: string | null } | null } };

export type RevertDecisionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevertDecisionMutation = { readonly outcome: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly decision: { readonly id: string, readonly revertedAt: string | null } | null, readonly entities: ReadonlyArray<{ readonly id: string }> } };

export type ReviewClaimMutationVariables = Exact<{
  input: ReviewClaimInput;
}>;


export type ReviewClaimMutation = { readonly outcome: { readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly claim: { readonly id: string, readonly reviewState: ReviewState } | null } };

export type ReviewPageQueryVariables = Exact<{
  after?: string | null | undefined;
  below: number;
  lang?: string | null | undefined;
}>;


export type ReviewPageQuery = { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly reviewState: ReviewState, readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } };

export type SearchBoxQueryVariables = Exact<{
  query: string;
  lang?: string | null | undefined;
}>;


export type SearchBoxQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly highlight: string | null, readonly node:
        | { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }
        | Record<PropertyKey, never>
       }> } };

export type SearchPageQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly search: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly highlight: string | null, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }
        | { readonly __typename: 'Entity', readonly claimCount: number, readonly articleCount: number, readonly id: string, readonly type: EntityType, readonly name: string }
       }> } };

export type WidgetClaimsQueryVariables = Exact<{
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  role?: ClaimRole | null | undefined;
  filter?: ClaimFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type WidgetClaimsQuery = { readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string, readonly claims: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null } | null };

export type WidgetEntityQueryVariables = Exact<{
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  first?: number | null | undefined;
  lang?: string | null | undefined;
}>;


export type WidgetEntityQuery = { readonly entity: { readonly description: string | null, readonly claimCount: number, readonly articleCount: number, readonly id: string, readonly type: EntityType, readonly name: string, readonly english: string, readonly chinese: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null } | null };

export type WidgetEvidenceQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type WidgetEvidenceQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }
    | { readonly __typename: 'Entity' }
    | { readonly __typename: 'IdentityDecision' }
    | { readonly __typename: 'IngestJob' }
    | { readonly __typename: 'Relation' }
   | null };

export type WidgetGraphQueryVariables = Exact<{
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
  filter?: RelationFilter | null | undefined;
  lang?: string | null | undefined;
}>;


export type WidgetGraphQuery = { readonly entity: { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string, readonly neighborhood: { readonly total: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } } | null };

export type EntityBriefFragment = { readonly id: string, readonly type: EntityType, readonly name: string };

export type ArticleBriefFragment = { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type ClaimLineFragment = { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } };

export type SpanFragment = { readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number };

export type RelationCoreFragment = { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type ClaimFullFragment = { readonly extractor: string, readonly reviewState: ReviewState, readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly speakerChain: ReadonlyArray<{ readonly text: string, readonly type: SpeakerType, readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string } | null }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly modality: Modality, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly article: { readonly url: string | null, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type VoiceFragment = { readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } };

export type RelationLineFragment = { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type GraphNodeFragment = { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string };

export type JobLineFragment = { readonly id: string, readonly title: string, readonly state: JobState, readonly total: number, readonly done: number, readonly duplicates: number, readonly failed: number, readonly cancelled: number, readonly progress: number, readonly createdAt: string, readonly finishedAt: string | null, readonly estimatedEnd: string | null };

export type ResponseFragment = { readonly kind: ResponseKind, readonly lagDays: number | null, readonly reason: string, readonly claim: { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly isUncertain: boolean, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } } };

type Fault_ConflictError_Fragment = { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null };

type Fault_NotFoundError_Fragment = { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null };

type Fault_ValidationError_Fragment = { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null };

export type FaultFragment =
  | Fault_ConflictError_Fragment
  | Fault_NotFoundError_Fragment
  | Fault_ValidationError_Fragment
;

export const ArticlePageDocument = "query ArticlePage($id: ID!, $lang: String) { node(id: $id) { __typename ... on Article { ...ArticleBrief url author status text supersededBy { ...ArticleBrief } versions(first: 20) { id publishedAt ingestedAt status } changes(first: 20) { since { id publishedAt ingestedAt } addedCount removedCount changedCount keptCount added { ...ClaimLine } removed { ...ClaimLine } changed { before { ...ClaimLine } after { ...ClaimLine } } } entities(first: 30) { nodes { ...EntityBrief } } claims(first: 100) { totalCount nodes { ...ClaimFull } } } } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment ClaimFull on Claim { ...ClaimLine extractor reviewState eventTime { text start precision } speakerChain { text type entity { ...EntityBrief } } about { ...EntityBrief } evidence { ...Span } relationLinks { kind polarity modality relation { ...RelationCore } } article { url } } fragment Span on Evidence { role exact start end sentence sentenceStart } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } }" as TypedDocument<ArticlePageQuery, ArticlePageQueryVariables>;
export const CancelIngestJobDocument = "mutation CancelIngestJob($id: ID!) { outcome: cancelIngestJob(id: $id) { errors { ...Fault } job { ...JobLine } } } fragment Fault on UserError { code message path } fragment JobLine on IngestJob { id title state total done duplicates failed cancelled progress createdAt finishedAt estimatedEnd }" as TypedDocument<CancelIngestJobMutation, CancelIngestJobMutationVariables>;
export const ClaimPageDocument = "query ClaimPage($id: ID!, $lang: String) { node(id: $id) { __typename ... on Claim { ...ClaimFull responses { ...Response } } } } fragment ClaimFull on Claim { ...ClaimLine extractor reviewState eventTime { text start precision } speakerChain { text type entity { ...EntityBrief } } about { ...EntityBrief } evidence { ...Span } relationLinks { kind polarity modality relation { ...RelationCore } } article { url } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment Span on Evidence { role exact start end sentence sentenceStart } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment Response on ClaimResponse { kind lagDays reason claim { ...ClaimLine } }" as TypedDocument<ClaimPageQuery, ClaimPageQueryVariables>;
export const ClaimTimelineDocument = "query ClaimTimeline($filter: ClaimFilter, $bucket: TimeBucket) { stats { timeSeries(filter: $filter, bucket: $bucket, series: SPEECH_ACT) { time series value } } }" as TypedDocument<ClaimTimelineQuery, ClaimTimelineQueryVariables>;
export const EntityArticlesDocument = "query EntityArticles($id: ID!, $after: Cursor, $lang: String) { entity(id: $id) { id articles(first: 25, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ArticleBrief } } } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) }" as TypedDocument<EntityArticlesQuery, EntityArticlesQueryVariables>;
export const EntityClaimsDocument = "query EntityClaims($id: ID!, $role: ClaimRole, $filter: ClaimFilter, $orderBy: ClaimOrder, $after: Cursor, $lang: String) { entity(id: $id) { id claims( role: $role filter: $filter orderBy: $orderBy first: 25 after: $after ) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ClaimLine relationLinks { kind polarity relation { ...RelationCore } } } } } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } }" as TypedDocument<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const EntityHeadDocument = "query EntityHead($id: ID!, $lang: String) { entity(id: $id) { ...EntityBrief english: name(lang: \"en\") chinese: name(lang: \"zh\") description names { value lang kind } externalIds { scheme value } claimCount articleCount neighborSummary { predicate direction type count } } } fragment EntityBrief on Entity { id type name(lang: $lang) }" as TypedDocument<EntityHeadQuery, EntityHeadQueryVariables>;
export const EntityIdentityDocument = "query EntityIdentity($id: ID!, $lang: String) { entity(id: $id) { id identity { candidates(first: 10) { score signals entity { ...EntityBrief description claimCount articleCount } } decisions { id kind reason by at revertedAt } } } } fragment EntityBrief on Entity { id type name(lang: $lang) }" as TypedDocument<EntityIdentityQuery, EntityIdentityQueryVariables>;
export const EntityRelationsDocument = "query EntityRelations($id: ID!, $after: Cursor, $lang: String) { entity(id: $id) { id relations(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...RelationLine } } } } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment Voice on Claim { id speechAct polarity modality speakerText speakerType speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const EntityThreadsDocument = "query EntityThreads($id: ID!, $as: ThreadRole!, $after: Cursor, $lang: String) { entity(id: $id) { accusationThreads(as: $as, first: 10, after: $after) { pageInfo { hasNextPage endCursor } nodes { unanswered accusation { ...ClaimLine } responses { ...Response } } } } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment Response on ClaimResponse { kind lagDays reason claim { ...ClaimLine } }" as TypedDocument<EntityThreadsQuery, EntityThreadsQueryVariables>;
export const ExpandDocument = "query Expand($id: ID!, $limit: Int, $filter: RelationFilter, $lang: String) { entity(id: $id) { ...GraphNode neighborSummary { predicate direction type count } neighborhood(limit: $limit, filter: $filter) { total truncated nodes { ...GraphNode } relations { ...RelationLine } } } } fragment GraphNode on Entity { ...EntityBrief claimCount } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment Voice on Claim { id speechAct polarity modality speakerText speakerType speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<ExpandQuery, ExpandQueryVariables>;
export const ExploreNodesDocument = "query ExploreNodes($ids: [ID!]!, $lang: String) { nodes(ids: $ids) { ... on Entity { ...GraphNode } } } fragment GraphNode on Entity { ...EntityBrief claimCount } fragment EntityBrief on Entity { id type name(lang: $lang) }" as TypedDocument<ExploreNodesQuery, ExploreNodesQueryVariables>;
export const HomePageDocument = "query HomePage($lang: String) { stats { totals { articles entities claims relations publishers newestPublishedAt } } entities(first: 12, orderBy: {field: CLAIM_COUNT, direction: DESC}) { nodes { ...EntityBrief claimCount } } claims(first: 6, orderBy: {field: PUBLISHED_AT, direction: DESC}) { nodes { ...ClaimLine } } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } }" as TypedDocument<HomePageQuery, HomePageQueryVariables>;
export const IngestArticlesDocument = "mutation IngestArticles($input: IngestArticlesInput!) { accepted: ingestArticles(input: $input) { errors { ...Fault } job { ...JobLine } } } fragment Fault on UserError { code message path } fragment JobLine on IngestJob { id title state total done duplicates failed cancelled progress createdAt finishedAt estimatedEnd }" as TypedDocument<IngestArticlesMutation, IngestArticlesMutationVariables>;
export const IngestFeedDocument = "mutation IngestFeed($input: IngestUrlInput!) { accepted: ingestFeed(input: $input) { errors { ...Fault } job { ...JobLine } } } fragment Fault on UserError { code message path } fragment JobLine on IngestJob { id title state total done duplicates failed cancelled progress createdAt finishedAt estimatedEnd }" as TypedDocument<IngestFeedMutation, IngestFeedMutationVariables>;
export const IngestJobDocument = "query IngestJob($id: ID!, $first: Int!, $after: Cursor, $states: [ItemState!], $claims: Int!, $lang: String) { ingestJob(id: $id) { ...JobLine items(first: $first, after: $after, states: $states) { pageInfo { hasNextPage endCursor } nodes { position name state code message article { ...ArticleBrief claims(first: $claims) { totalCount nodes { ...ClaimLine } } } } } } } fragment JobLine on IngestJob { id title state total done duplicates failed cancelled progress createdAt finishedAt estimatedEnd } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } }" as TypedDocument<IngestJobQuery, IngestJobQueryVariables>;
export const IngestJobChangedDocument = "subscription IngestJobChanged($id: ID!) { ingestJobChanged(id: $id) { ...JobLine } } fragment JobLine on IngestJob { id title state total done duplicates failed cancelled progress createdAt finishedAt estimatedEnd }" as TypedDocument<IngestJobChangedSubscription, IngestJobChangedSubscriptionVariables>;
export const IngestJobsDocument = "query IngestJobs($first: Int!) { ingestJobs(first: $first) { nodes { ...JobLine } } } fragment JobLine on IngestJob { id title state total done duplicates failed cancelled progress createdAt finishedAt estimatedEnd }" as TypedDocument<IngestJobsQuery, IngestJobsQueryVariables>;
export const IngestUrlDocument = "mutation IngestUrl($input: IngestUrlInput!) { accepted: ingestUrl(input: $input) { errors { ...Fault } job { ...JobLine } } } fragment Fault on UserError { code message path } fragment JobLine on IngestJob { id title state total done duplicates failed cancelled progress createdAt finishedAt estimatedEnd }" as TypedDocument<IngestUrlMutation, IngestUrlMutationVariables>;
export const MarkNotSameDocument = "mutation MarkNotSame($input: MarkNotSameInput!) { outcome: markNotSame(input: $input) { errors { ...Fault } decision { id } } } fragment Fault on UserError { code message path }" as TypedDocument<MarkNotSameMutation, MarkNotSameMutationVariables>;
export const MergeEntitiesDocument = "mutation MergeEntities($input: MergeEntitiesInput!) { outcome: mergeEntities(input: $input) { errors { ...Fault } entity { id } } } fragment Fault on UserError { code message path }" as TypedDocument<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const PathPageDocument = "query PathPage($from: ID!, $to: ID!, $maxLength: Int, $limit: Int, $lang: String) { from: entity(id: $from) { ...GraphNode } to: entity(id: $to) { ...GraphNode } paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) { truncated paths { length nodes { ...GraphNode } relations { ...RelationLine } } } } fragment GraphNode on Entity { ...EntityBrief claimCount } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment Voice on Claim { id speechAct polarity modality speakerText speakerType speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<PathPageQuery, PathPageQueryVariables>;
export const RelationPageDocument = "query RelationPage($id: ID!, $after: Cursor, $lang: String) { node(id: $id) { __typename ... on Relation { ...RelationLine qualifiers { key value } allClaims: claims(first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ClaimFull } } } } } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment Voice on Claim { id speechAct polarity modality speakerText speakerType speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } } fragment ClaimFull on Claim { ...ClaimLine extractor reviewState eventTime { text start precision } speakerChain { text type entity { ...EntityBrief } } about { ...EntityBrief } evidence { ...Span } relationLinks { kind polarity modality relation { ...RelationCore } } article { url } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment Span on Evidence { role exact start end sentence sentenceStart }" as TypedDocument<RelationPageQuery, RelationPageQueryVariables>;
export const RelationsAmongDocument = "query RelationsAmong($ids: [ID!]!, $lang: String) { relationsAmong(ids: $ids) { ...RelationLine } } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment Voice on Claim { id speechAct polarity modality speakerText speakerType speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<RelationsAmongQuery, RelationsAmongQueryVariables>;
export const RetractArticleDocument = "mutation RetractArticle($id: ID!, $reason: String!) { outcome: retractArticle(id: $id, reason: $reason) { errors { ...Fault } article { id status } } } fragment Fault on UserError { code message path }" as TypedDocument<RetractArticleMutation, RetractArticleMutationVariables>;
export const RetryIngestJobDocument = "mutation RetryIngestJob($id: ID!) { outcome: retryIngestJob(id: $id) { errors { ...Fault } job { ...JobLine } } } fragment Fault on UserError { code message path } fragment JobLine on IngestJob { id title state total done duplicates failed cancelled progress createdAt finishedAt estimatedEnd }" as TypedDocument<RetryIngestJobMutation, RetryIngestJobMutationVariables>;
export const RevertDecisionDocument = "mutation RevertDecision($id: ID!) { outcome: revertDecision(id: $id) { errors { ...Fault } decision { id revertedAt } entities { id } } } fragment Fault on UserError { code message path }" as TypedDocument<RevertDecisionMutation, RevertDecisionMutationVariables>;
export const ReviewClaimDocument = "mutation ReviewClaim($input: ReviewClaimInput!) { outcome: reviewClaim(input: $input) { errors { ...Fault } claim { id reviewState } } } fragment Fault on UserError { code message path }" as TypedDocument<ReviewClaimMutation, ReviewClaimMutationVariables>;
export const ReviewPageDocument = "query ReviewPage($after: Cursor, $below: Float!, $lang: String) { claims(first: 20, after: $after, filter: {confidence: {lte: $below}}) { pageInfo { hasNextPage endCursor } nodes { ...ClaimLine reviewState } } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } }" as TypedDocument<ReviewPageQuery, ReviewPageQueryVariables>;
export const SearchBoxDocument = "query SearchBox($query: String!, $lang: String) { search(query: $query, types: [ENTITY], first: 8) { edges { highlight node { ... on Entity { ...EntityBrief claimCount } } } } } fragment EntityBrief on Entity { id type name(lang: $lang) }" as TypedDocument<SearchBoxQuery, SearchBoxQueryVariables>;
export const SearchPageDocument = "query SearchPage($query: String!, $types: [SearchType!], $after: Cursor, $lang: String) { search(query: $query, types: $types, first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { highlight node { __typename ... on Entity { ...EntityBrief claimCount articleCount } ... on Claim { ...ClaimLine } ... on Article { ...ArticleBrief } } } } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } }" as TypedDocument<SearchPageQuery, SearchPageQueryVariables>;
export const WidgetClaimsDocument = "query WidgetClaims($id: ID, $name: String, $role: ClaimRole, $filter: ClaimFilter, $first: Int, $after: Cursor, $lang: String) { entity(id: $id, name: $name) { ...EntityBrief claims( role: $role filter: $filter first: $first after: $after orderBy: {field: PUBLISHED_AT, direction: DESC} ) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ClaimLine } } } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } }" as TypedDocument<WidgetClaimsQuery, WidgetClaimsQueryVariables>;
export const WidgetEntityDocument = "query WidgetEntity($id: ID, $name: String, $first: Int, $lang: String) { entity(id: $id, name: $name) { ...EntityBrief english: name(lang: \"en\") chinese: name(lang: \"zh\") description claimCount articleCount claims(first: $first, orderBy: {field: PUBLISHED_AT, direction: DESC}) { nodes { ...ClaimLine } } } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } }" as TypedDocument<WidgetEntityQuery, WidgetEntityQueryVariables>;
export const WidgetEvidenceDocument = "query WidgetEvidence($id: ID!, $lang: String) { node(id: $id) { __typename ... on Claim { ...ClaimLine evidence { ...Span } } } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence isUncertain article { ...ArticleBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment Span on Evidence { role exact start end sentence sentenceStart }" as TypedDocument<WidgetEvidenceQuery, WidgetEvidenceQueryVariables>;
export const WidgetGraphDocument = "query WidgetGraph($id: ID, $name: String, $depth: Int, $limit: Int, $filter: RelationFilter, $lang: String) { entity(id: $id, name: $name) { ...GraphNode neighborhood(depth: $depth, limit: $limit, filter: $filter) { total truncated nodes { ...GraphNode } relations { ...RelationLine } } } } fragment GraphNode on Entity { ...EntityBrief claimCount } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment Voice on Claim { id speechAct polarity modality speakerText speakerType speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<WidgetGraphQuery, WidgetGraphQueryVariables>;
