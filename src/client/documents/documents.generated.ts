// Written by scripts/generateDocuments.mjs. Do not edit.
import type { TypedDocument } from "../typedDocument.js";
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ClaimEventKind =
  | 'ADDED'
  | 'RETRACTED'
  | 'UPDATED';

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

export type DateTimeFilter = {
  readonly gte?: string | null | undefined;
  readonly lt?: string | null | undefined;
};

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

export type IntFilter = {
  readonly eq?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly lte?: number | null | undefined;
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

export type AccusationThreadsQueryVariables = Exact<{
  id: string | number;
  as?: ThreadRole | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccusationThreadsQuery = { readonly entity: { readonly id: string, readonly name: string, readonly accusationThreads: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly unanswered: boolean, readonly accusation: { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly content: string, readonly polarity: Polarity, readonly modality: Modality, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly target: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string }>, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } }, readonly responses: ReadonlyArray<{ readonly kind: ResponseKind, readonly lagDays: number | null, readonly claim: { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly content: string, readonly polarity: Polarity, readonly modality: Modality, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly target: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string }>, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> }> } | null } | null };

export type FindEntityQueryVariables = Exact<{
  name: string;
}>;


export type FindEntityQuery = { readonly entity: { readonly id: string, readonly name: string, readonly type: EntityType, readonly description: string | null, readonly claimCount: number, readonly articleCount: number } | null };

export type FollowClaimsSubscriptionVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowClaimsSubscription = { readonly claimEvents: { readonly cursor: string, readonly kind: ClaimEventKind, readonly at: string, readonly claim: { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly content: string, readonly polarity: Polarity, readonly modality: Modality, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly target: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string }>, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } } };

export type IngestTextMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type IngestTextMutation = { readonly ingestArticle: { readonly created: boolean, readonly article: { readonly id: string, readonly title: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly content: string, readonly polarity: Polarity, readonly modality: Modality, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly target: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string }>, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } }> } | null } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ListClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListClaimsQuery = { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly content: string, readonly polarity: Polarity, readonly modality: Modality, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly target: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string }>, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } }> } };

export type ListRelationsQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListRelationsQuery = { readonly relations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly status: RelationStatus, readonly statusReason: string, readonly support: number, readonly independentSources: number, readonly subject: { readonly id: string, readonly name: string, readonly type: EntityType }, readonly object: { readonly id: string, readonly name: string, readonly type: EntityType } | null }> } };

export type NeighborhoodQueryVariables = Exact<{
  id: string | number;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
  filter?: RelationFilter | null | undefined;
}>;


export type NeighborhoodQuery = { readonly entity: { readonly id: string, readonly name: string, readonly neighborhood: { readonly total: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: EntityType }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly status: RelationStatus, readonly statusReason: string, readonly support: number, readonly independentSources: number, readonly subject: { readonly id: string, readonly name: string, readonly type: EntityType }, readonly object: { readonly id: string, readonly name: string, readonly type: EntityType } | null }> } } | null };

export type SearchAllQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: ClaimFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchAllQuery = { readonly search: { readonly totalCount: number | null, readonly corrected: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly score: number, readonly highlight: string | null, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly content: string, readonly polarity: Polarity, readonly modality: Modality, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly target: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string }>, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } }
        | { readonly __typename: 'Entity', readonly id: string, readonly name: string, readonly type: EntityType }
       }> } };

export type ClaimFieldsFragment = { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly content: string, readonly polarity: Polarity, readonly modality: Modality, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly name: string } | null, readonly target: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string }>, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } };

export type RelationFieldsFragment = { readonly id: string, readonly predicate: Predicate, readonly status: RelationStatus, readonly statusReason: string, readonly support: number, readonly independentSources: number, readonly subject: { readonly id: string, readonly name: string, readonly type: EntityType }, readonly object: { readonly id: string, readonly name: string, readonly type: EntityType } | null };

export type PageFieldsFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export const AccusationThreadsDocument = "query AccusationThreads($id: ID!, $as: ThreadRole, $first: Int, $after: Cursor) { entity(id: $id) { id name accusationThreads(as: $as, first: $first, after: $after) { pageInfo { ...PageFields } nodes { accusation { ...ClaimFields } unanswered responses { kind lagDays claim { ...ClaimFields } } } } } } fragment PageFields on PageInfo { hasNextPage endCursor } fragment ClaimFields on Claim { id speechAct speaker { id name } speakerText target { id name } content polarity modality saidAt confidence evidence { role exact start end sentence } article { id title url publishedAt publisher { id name } } }" as TypedDocument<AccusationThreadsQuery, AccusationThreadsQueryVariables>;
export const FindEntityDocument = "query FindEntity($name: String!) { entity(name: $name) { id name type description claimCount articleCount } }" as TypedDocument<FindEntityQuery, FindEntityQueryVariables>;
export const FollowClaimsDocument = "subscription FollowClaims($filter: ClaimFilter, $after: Cursor) { claimEvents(filter: $filter, after: $after) { cursor kind at claim { ...ClaimFields } } } fragment ClaimFields on Claim { id speechAct speaker { id name } speakerText target { id name } content polarity modality saidAt confidence evidence { role exact start end sentence } article { id title url publishedAt publisher { id name } } }" as TypedDocument<FollowClaimsSubscription, FollowClaimsSubscriptionVariables>;
export const IngestTextDocument = "mutation IngestText($input: IngestArticleInput!) { ingestArticle(input: $input) { created article { id title claims(first: 100) { nodes { ...ClaimFields } } } errors { code message path } } } fragment ClaimFields on Claim { id speechAct speaker { id name } speakerText target { id name } content polarity modality saidAt confidence evidence { role exact start end sentence } article { id title url publishedAt publisher { id name } } }" as TypedDocument<IngestTextMutation, IngestTextMutationVariables>;
export const ListClaimsDocument = "query ListClaims($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int, $after: Cursor) { claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { pageInfo { ...PageFields } nodes { ...ClaimFields } } } fragment PageFields on PageInfo { hasNextPage endCursor } fragment ClaimFields on Claim { id speechAct speaker { id name } speakerText target { id name } content polarity modality saidAt confidence evidence { role exact start end sentence } article { id title url publishedAt publisher { id name } } }" as TypedDocument<ListClaimsQuery, ListClaimsQueryVariables>;
export const ListRelationsDocument = "query ListRelations($filter: RelationFilter, $first: Int, $after: Cursor) { relations(filter: $filter, first: $first, after: $after) { pageInfo { ...PageFields } nodes { ...RelationFields } } } fragment PageFields on PageInfo { hasNextPage endCursor } fragment RelationFields on Relation { id predicate subject { id name type } object { id name type } status statusReason support independentSources }" as TypedDocument<ListRelationsQuery, ListRelationsQueryVariables>;
export const NeighborhoodDocument = "query Neighborhood($id: ID!, $depth: Int, $limit: Int, $filter: RelationFilter) { entity(id: $id) { id name neighborhood(depth: $depth, limit: $limit, filter: $filter) { total truncated nodes { id name type } relations { ...RelationFields } } } } fragment RelationFields on Relation { id predicate subject { id name type } object { id name type } status statusReason support independentSources }" as TypedDocument<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const SearchAllDocument = "query SearchAll($query: String!, $types: [SearchType!], $filter: ClaimFilter, $first: Int, $after: Cursor) { search( query: $query types: $types filter: $filter first: $first after: $after ) { totalCount corrected pageInfo { ...PageFields } edges { score highlight node { __typename ... on Entity { id name type } ... on Claim { ...ClaimFields } ... on Article { id title url publishedAt } } } } } fragment PageFields on PageInfo { hasNextPage endCursor } fragment ClaimFields on Claim { id speechAct speaker { id name } speakerText target { id name } content polarity modality saidAt confidence evidence { role exact start end sentence } article { id title url publishedAt publisher { id name } } }" as TypedDocument<SearchAllQuery, SearchAllQueryVariables>;
