// Written by scripts/generateDocuments.mjs. Do not edit.
import type { TypedDocument } from "./typedDocument.js";
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether the article still stands. */
export type ArticleStatus =
  | 'CORRECTED'
  | 'LIVE'
  | 'WITHDRAWN';

/** Conditions on a claim; all that are given must hold. */
export type ClaimFilter = {
  /** An entity that its content is about. */
  readonly about?: EntityFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** Confidence of the extraction, 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Language of its article: zh-Hans, zh-Hant or en. */
  readonly lang?: StringFilter | null | undefined;
  /** Its modality. */
  readonly modality?: ModalityFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ClaimFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** Its polarity. */
  readonly polarity?: PolarityFilter | null | undefined;
  /** Of a relation that it asserts. */
  readonly predicate?: PredicateFilter | null | undefined;
  /** When its article was published. */
  readonly publishedAt?: DateTimeFilter | null | undefined;
  /** Who printed it. */
  readonly publisher?: EntityFilter | null | undefined;
  /** When it was said. */
  readonly saidAt?: DateTimeFilter | null | undefined;
  /** Who says it. */
  readonly speaker?: EntityFilter | null | undefined;
  /** What kind of source speaks. */
  readonly speakerType?: SpeakerTypeFilter | null | undefined;
  /** Its speech act. */
  readonly speechAct?: SpeechActFilter | null | undefined;
  /** Whom it is aimed at. */
  readonly target?: EntityFilter | null | undefined;
  /** Its content. */
  readonly text?: StringFilter | null | undefined;
};

/** The order of claims. */
export type ClaimOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ClaimOrderField;
};

/** What claims are ordered by. */
export type ClaimOrderField =
  | 'CONFIDENCE'
  | 'PUBLISHED_AT'
  | 'SAID_AT';

/** What the entity is to a claim. */
export type ClaimRole =
  | 'ABOUT'
  | 'ANY'
  | 'SPEAKER'
  | 'TARGET';

/** By a moment. */
export type DateTimeFilter = {
  /** At or after. */
  readonly gte?: string | null | undefined;
  /** Before. */
  readonly lt?: string | null | undefined;
};

/** Which end of a relation the entity is. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** Conditions on an entity; all that are given must hold. */
export type EntityFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Number of live claims by, about or aimed at it. */
  readonly claimCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Any of its names, in any language. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EntityFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Its type. */
  readonly type?: EntityTypeFilter | null | undefined;
};

/** A hierarchy: filtering by ORGANIZATION also finds its kinds (COMPANY, REGULATOR, ...); PRODUCT finds MODEL, APP, ... */
export type EntityType =
  /** Software that people use. */
  | 'APP'
  /** A test that systems are compared by. */
  | 'BENCHMARK'
  /** A processor or accelerator. */
  | 'CHIP'
  /** A business. */
  | 'COMPANY'
  /** A state or territory, also where it acts as one. */
  | 'COUNTRY'
  /** A court or tribunal. */
  | 'COURT'
  /** A named collection of data. */
  | 'DATASET'
  /** Hardware that people use. */
  | 'DEVICE'
  /** A named occurrence. */
  | 'EVENT'
  /** An investment fund or firm. */
  | 'FUND'
  /** A ministry, department, parliament, office or army. */
  | 'GOVERNMENT_BODY'
  /** People by what they have in common, without an organization. */
  | 'GROUP'
  /** A law, rule, agreement or programme of a government. */
  | 'LAW_OR_POLICY'
  /** A publisher, broadcaster or news agency. */
  | 'MEDIA'
  /** A machine-learning model or family of models. */
  | 'MODEL'
  /** A non-governmental, non-profit or international organization. */
  | 'NGO'
  /** A body of people that acts as one; its kinds follow. */
  | 'ORGANIZATION'
  /** Anything else that has a name. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** A human being. */
  | 'PERSON'
  /** A city, region, building or natural feature. */
  | 'PLACE'
  /** Something made and offered; its kinds follow. */
  | 'PRODUCT'
  /** An authority that supervises a field and can sanction. */
  | 'REGULATOR'
  /** A service, platform or store. */
  | 'SERVICE'
  /** A method or field of technology. */
  | 'TECHNOLOGY'
  /** A university or research institute. */
  | 'UNIVERSITY'
  /** A book, paper, report, film or article. */
  | 'WORK';

/** By type; a type finds its kinds as well. */
export type EntityTypeFilter = {
  /** This type or one of its kinds. */
  readonly eq?: EntityType | null | undefined;
  /** Any of these types or their kinds. */
  readonly in?: ReadonlyArray<EntityType> | null | undefined;
};

/** What a span shows. */
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

/** By a number. */
export type FloatFilter = {
  /** At least. */
  readonly gte?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
};

/** By id. */
export type IdFilter = {
  /** Exactly this id. */
  readonly eq?: string | number | null | undefined;
  /** Any of these ids. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
};

/** An article to take in: `text` or `html`, with what is known about it. What is given wins over what the document says. */
export type IngestArticleInput = {
  /** Who wrote it. */
  readonly author?: string | null | undefined;
  /** A whole HTML page; its main text is found. */
  readonly html?: string | null | undefined;
  /** Its language: zh-Hans, zh-Hant or en; found when not given. */
  readonly lang?: string | null | undefined;
  /** When it was published. */
  readonly publishedAt?: string | null | undefined;
  /** Who printed it. */
  readonly publisher?: string | null | undefined;
  /** Plain text or Markdown. */
  readonly text?: string | null | undefined;
  /** Its title. */
  readonly title?: string | null | undefined;
  /** Where it was published. */
  readonly url?: string | null | undefined;
};

/** By a whole number. */
export type IntFilter = {
  /** Exactly. */
  readonly eq?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
};

/** How a claim bears on a relation. */
export type LinkKind =
  /** The relation is what the speaker says. */
  | 'CONTENT'
  /** The relation is the saying itself: the publisher vouches for it. */
  | 'SPEECH';

/** How certain the speaker puts the content (after FactBank). */
export type Modality =
  /** Put as a fact. */
  | 'CERTAIN'
  /** Under a condition that may be met. */
  | 'CONDITIONAL'
  /** Under a condition that is not met. */
  | 'HYPOTHETICAL'
  /** Planned or in the future. */
  | 'INTENDED'
  /** Put as possible, or hedged: may, allegedly, 有可能. */
  | 'POSSIBLE'
  /** Put as likely. */
  | 'PROBABLE'
  /** Wanted or demanded. */
  | 'REQUIRED'
  /** Left open: a question, whether, 是否. */
  | 'UNCOMMITTED';

/** By modality. */
export type ModalityFilter = {
  /** This modality. */
  readonly eq?: Modality | null | undefined;
  /** Any of these. */
  readonly in?: ReadonlyArray<Modality> | null | undefined;
};

/** What kind of name. */
export type NameKind =
  | 'ACRONYM'
  | 'ALIAS'
  | 'CANONICAL'
  | 'FORMER'
  | 'LEGAL'
  | 'SHORT'
  | 'TRANSLITERATION';

/** Ascending or descending; missing values come last in both. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Whether the content is said to be so, or not to be so. */
export type Polarity =
  /** Said not to be so. */
  | 'NEGATIVE'
  /** Said to be so. */
  | 'POSITIVE';

/** By polarity. */
export type PolarityFilter = {
  /** This polarity. */
  readonly eq?: Polarity | null | undefined;
};

/** Typed relations. Speech acts that have a target are projected as relations too (OpenAI ACCUSES DeepSeek). */
export type Predicate =
  /** The subject says that the object has done something wrong. */
  | 'ACCUSES'
  /** Buys the object or the control of it. */
  | 'ACQUIRES'
  /** Harms the object by force or through networks. */
  | 'ATTACKS'
  /** Forbids the object or its use. */
  | 'BANS'
  /** Was built from the object. */
  | 'BASED_ON'
  /** The subject wants something done to or by the object. */
  | 'CALLS_FOR'
  /** Charges, indicts or arrests the object. */
  | 'CHARGES'
  /** Is a rival of the object. */
  | 'COMPETES_WITH'
  /** The subject judges the object unfavourably. */
  | 'CRITICIZES'
  /** Takes the object out of a store, list or exchange. */
  | 'DELISTS'
  /** The subject requires something of the object. */
  | 'DEMANDS'
  /** The subject says that something said of the object is not so. */
  | 'DENIES'
  /** Works on a product or technology. */
  | 'DEVELOPS'
  /** Ends a product or service. */
  | 'DISCONTINUES'
  /** Learned from the outputs of the object. */
  | 'DISTILLS_FROM'
  /** The subject supports the object. */
  | 'ENDORSES'
  /** Imposes a money penalty on the object. */
  | 'FINES'
  /** Set the object up. */
  | 'FOUNDED'
  /** Has an office or job at the object. */
  | 'HOLDS_POSITION'
  /** Looks into possible wrongdoing of the object. */
  | 'INVESTIGATES'
  /** Puts money into the object. */
  | 'INVESTS_IN'
  /** Gives up or loses an office or job at the object. */
  | 'LEAVES_POSITION'
  /** Is or has its seat at the object. */
  | 'LOCATED_IN'
  /** Comes together with the object for talks. */
  | 'MEETS_WITH'
  /** The subject is against the object. */
  | 'OPPOSES'
  /** A relation that no predicate covers; its literal phrase is kept. */
  | 'OTHER'
  /** Owns the object or a share of it. */
  | 'OWNS'
  /** Works together with the object by agreement. */
  | 'PARTNERS_WITH'
  /** The subject judges the object favourably. */
  | 'PRAISES'
  /** The subject binds itself towards the object. */
  | 'PROMISES'
  /** Makes a product, model, data or work available. */
  | 'RELEASES'
  /** Limits what the object may do, get or be used for. */
  | 'RESTRICTS'
  /** Puts the object under sanctions or on a blacklist. */
  | 'SANCTIONS'
  /** The subject says something of the object. */
  | 'SAYS_ABOUT'
  /** Takes the object's property without right. */
  | 'STEALS_FROM'
  /** Takes the object to court in a civil case. */
  | 'SUES'
  /** Sells or delivers goods to the object. */
  | 'SUPPLIES'
  /** Is better or more than the object by some measure. */
  | 'SURPASSES'
  /** The subject announces harm to the object. */
  | 'THREATENS'
  /** Was trained with the object. */
  | 'TRAINS_ON'
  /** Uses the object. */
  | 'USES'
  /** The subject points the object to a danger, or warns of it. */
  | 'WARNS';

/** By predicate. */
export type PredicateFilter = {
  /** This predicate. */
  readonly eq?: Predicate | null | undefined;
  /** Any of these. */
  readonly in?: ReadonlyArray<Predicate> | null | undefined;
};

/** How the speaker's words are given. */
export type QuoteType =
  /** In quotation marks. */
  | 'DIRECT'
  /** In the publisher's words. */
  | 'INDIRECT'
  /** Partly in quotation marks. */
  | 'MIXED'
  /** Not a quotation: the publisher's own voice. */
  | 'NONE';

/** Conditions on a relation; all that are given must hold. */
export type RelationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<RelationFilter> | null | undefined;
  /** When it happened or holds. */
  readonly eventTime?: DateTimeFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Number of independent origins that support it. */
  readonly independentSources?: IntFilter | null | undefined;
  /** This does not hold. */
  readonly not?: RelationFilter | null | undefined;
  /** Its object. */
  readonly object?: EntityFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<RelationFilter> | null | undefined;
  /** Its predicate. */
  readonly predicate?: PredicateFilter | null | undefined;
  /** When an article behind it was published. */
  readonly publishedAt?: DateTimeFilter | null | undefined;
  /** Its derived status. */
  readonly status?: RelationStatusFilter | null | undefined;
  /** Its subject. */
  readonly subject?: EntityFilter | null | undefined;
};

/** Derived by rules from the claims, never by a model's opinion; every status carries its reason. */
export type RelationStatus =
  /** Only attributed or hedged claims. */
  | 'ALLEGED'
  /** At least two independent origins assert it in their own voice or by named speakers. */
  | 'CORROBORATED'
  /** The subject or object denies it and nobody else confirms. */
  | 'DENIED'
  /** Support and opposition stand side by side. */
  | 'DISPUTED'
  /** Only intended, wanted or in the future. */
  | 'PLANNED'
  /** A publisher asserts it in its own voice. */
  | 'REPORTED'
  /** Every supporting article withdrawn or claim rejected. */
  | 'RETRACTED'
  /** The subject says so itself. */
  | 'SELF_CONFIRMED'
  /** As REPORTED, but every article goes back to one origin. */
  | 'SINGLE_ORIGIN';

/** By derived status. */
export type RelationStatusFilter = {
  /** This status. */
  readonly eq?: RelationStatus | null | undefined;
  /** Any of these. */
  readonly in?: ReadonlyArray<RelationStatus> | null | undefined;
};

/** What a reviewer made of the claim. */
export type ReviewState =
  /** Read correctly. */
  | 'ACCEPTED'
  /** As it was read: nobody has reviewed it, or the review was taken back. */
  | 'AUTO'
  /** Read wrongly in part, and put right. */
  | 'CORRECTED'
  /** Not said there: it supports nothing. */
  | 'REJECTED';

/** What to search. */
export type SearchType =
  | 'ARTICLE'
  | 'CLAIM'
  | 'ENTITY';

/** What kind of source speaks. */
export type SpeakerType =
  /** A source that stays unnamed. */
  | 'ANONYMOUS'
  /** Analysts, critics, experts: many, unnamed. */
  | 'COLLECTIVE'
  /** A filing, report or statement. */
  | 'DOCUMENT'
  /** An organization, country or product with a name. */
  | 'NAMED_ORGANIZATION'
  /** A person with a name. */
  | 'NAMED_PERSON'
  /** Somebody named by office only. */
  | 'OFFICIAL_ROLE'
  /** The article's own author. */
  | 'PUBLISHER';

/** By kind of speaker. */
export type SpeakerTypeFilter = {
  /** This kind. */
  readonly eq?: SpeakerType | null | undefined;
  /** Any of these. */
  readonly in?: ReadonlyArray<SpeakerType> | null | undefined;
};

/** The kinds of thing said. REPORTS is the publisher's own voice. */
export type SpeechAct =
  /** The speaker says that the target has done something wrong. */
  | 'ACCUSES'
  /** The speaker grants something that speaks against its interest. */
  | 'ADMITS'
  /** The speaker makes its own act or plan public. */
  | 'ANNOUNCES'
  /** The speaker wants the content done, without the power to order it. */
  | 'CALLS_FOR'
  /** The speaker judges the target or its doing unfavourably. */
  | 'CRITICIZES'
  /** The speaker was asked and gave no answer. */
  | 'DECLINES_COMMENT'
  /** The speaker requires the content of the target. */
  | 'DEMANDS'
  /** The speaker says that something said of it or of others is not so. */
  | 'DENIES'
  /** The speaker supports the target. */
  | 'ENDORSES'
  /** The speaker is against the target or the content. */
  | 'OPPOSES'
  /** The speaker judges the target or its doing favourably. */
  | 'PRAISES'
  /** The speaker says what will be. */
  | 'PREDICTS'
  /** The speaker binds itself to the content. */
  | 'PROMISES'
  /** The speaker asks, or puts the content in doubt. */
  | 'QUESTIONS'
  /** The publisher's own voice: the article itself asserts the content. */
  | 'REPORTS'
  /** The speaker asserts the content, neutrally reported. */
  | 'STATES'
  /** The speaker announces harm to the target under a condition. */
  | 'THREATENS'
  /** The speaker points to a danger. */
  | 'WARNS';

/** By speech act. */
export type SpeechActFilter = {
  /** This speech act. */
  readonly eq?: SpeechAct | null | undefined;
  /** Any of these. */
  readonly in?: ReadonlyArray<SpeechAct> | null | undefined;
};

/** By text, letter case ignored. */
export type StringFilter = {
  /** The text contains this. */
  readonly contains?: string | null | undefined;
  /** The whole text. */
  readonly eq?: string | null | undefined;
  /** Any of these whole texts. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** The text begins with this. */
  readonly startsWith?: string | null | undefined;
};

/** Width of a time bucket, in UTC; weeks begin on Monday. */
export type TimeBucket =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

/** How exactly a time is known; a year alone stays a year. */
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
    | { readonly __typename: 'Article', readonly url: string | null, readonly author: string | null, readonly status: ArticleStatus, readonly text: string, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }> } | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly extractor: string, readonly reviewState: ReviewState, readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly speakerChain: ReadonlyArray<{ readonly text: string, readonly type: SpeakerType, readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string } | null }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly modality: Modality, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly article: { readonly url: string | null, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Entity' }
    | { readonly __typename: 'IdentityDecision' }
    | { readonly __typename: 'Relation' }
   | null };

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type ClaimPageQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Claim', readonly extractor: string, readonly reviewState: ReviewState, readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly speakerChain: ReadonlyArray<{ readonly text: string, readonly type: SpeakerType, readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string } | null }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly modality: Modality, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly article: { readonly url: string | null, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null }
    | { readonly __typename: 'Entity' }
    | { readonly __typename: 'IdentityDecision' }
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


export type EntityClaimsQuery = { readonly entity: { readonly id: string, readonly claims: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null } | null };

export type EntityHeadQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type EntityHeadQuery = { readonly entity: { readonly description: string | null, readonly claimCount: number, readonly articleCount: number, readonly id: string, readonly type: EntityType, readonly name: string, readonly english: string, readonly chinese: string, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string | null, readonly kind: NameKind }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly neighborSummary: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly type: EntityType, readonly count: number }> } | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type EntityRelationsQuery = { readonly entity: { readonly id: string, readonly relations: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } | null } | null };

export type ExpandQueryVariables = Exact<{
  id: string | number;
  limit?: number | null | undefined;
  filter?: RelationFilter | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExpandQuery = { readonly entity: { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string, readonly neighborSummary: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly neighborhood: { readonly total: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } } | null };

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


export type HomePageQuery = { readonly stats: { readonly totals: { readonly articles: number, readonly entities: number, readonly claims: number, readonly relations: number, readonly publishers: number, readonly newestPublishedAt: string | null } }, readonly entities: { readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } };

export type IngestArticleMutationVariables = Exact<{
  input: IngestArticleInput;
  lang?: string | null | undefined;
}>;


export type IngestArticleMutation = { readonly ingestArticle: { readonly created: boolean, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    >, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } | null } };

export type PathPageQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength?: number | null | undefined;
  limit?: number | null | undefined;
  lang?: string | null | undefined;
}>;


export type PathPageQuery = { readonly from: { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly to: { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly paths: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> }> } };

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
    | { readonly __typename: 'Relation', readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly allClaims: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly extractor: string, readonly reviewState: ReviewState, readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly speakerChain: ReadonlyArray<{ readonly text: string, readonly type: SpeakerType, readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string } | null }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly modality: Modality, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly article: { readonly url: string | null, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }
   | null };

export type RelationsAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  lang?: string | null | undefined;
}>;


export type RelationsAmongQuery = { readonly relationsAmong: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> };

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
        | { readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }
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


export type WidgetClaimsQuery = { readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string, readonly claims: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null } | null };

export type WidgetEntityQueryVariables = Exact<{
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  first?: number | null | undefined;
  lang?: string | null | undefined;
}>;


export type WidgetEntityQuery = { readonly entity: { readonly description: string | null, readonly claimCount: number, readonly articleCount: number, readonly id: string, readonly type: EntityType, readonly name: string, readonly english: string, readonly chinese: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null } | null };

export type WidgetEvidenceQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type WidgetEvidenceQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Claim', readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }
    | { readonly __typename: 'Entity' }
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


export type WidgetGraphQuery = { readonly entity: { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string, readonly neighborhood: { readonly total: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null }> } } | null };

export type EntityBriefFragment = { readonly id: string, readonly type: EntityType, readonly name: string };

export type ArticleBriefFragment = { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type ClaimLineFragment = { readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } };

export type SpanFragment = { readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number };

export type RelationCoreFragment = { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type ClaimFullFragment = { readonly extractor: string, readonly reviewState: ReviewState, readonly id: string, readonly speechAct: SpeechAct, readonly speakerText: string | null, readonly speakerType: SpeakerType, readonly content: string, readonly quoteType: QuoteType, readonly polarity: Polarity, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly saidAt: string | null, readonly confidence: number, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly speakerChain: ReadonlyArray<{ readonly text: string, readonly type: SpeakerType, readonly entity: { readonly id: string, readonly type: EntityType, readonly name: string } | null }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly exact: string, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number }>, readonly relationLinks: ReadonlyArray<{ readonly kind: LinkKind, readonly polarity: Polarity, readonly modality: Modality, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }>, readonly article: { readonly url: string | null, readonly id: string, readonly title: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly target: { readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type VoiceFragment = { readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } };

export type RelationLineFragment = { readonly id: string, readonly predicate: Predicate, readonly phrase: string | null, readonly status: RelationStatus, readonly support: number, readonly oppose: number, readonly independentSources: number, readonly objectText: string | null, readonly eventTime: { readonly text: string, readonly start: string | null, readonly precision: TimePrecision } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly modality: Modality, readonly speakerText: string | null, readonly speaker: { readonly id: string, readonly type: EntityType, readonly name: string } | null, readonly article: { readonly id: string, readonly lang: string, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: EntityType, readonly name: string } | null } }> } | null, readonly subject: { readonly id: string, readonly type: EntityType, readonly name: string }, readonly object: { readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type GraphNodeFragment = { readonly claimCount: number, readonly id: string, readonly type: EntityType, readonly name: string };

export const ArticlePageDocument = "query ArticlePage($id: ID!, $lang: String) { node(id: $id) { __typename ... on Article { ...ArticleBrief url author status text entities(first: 30) { nodes { ...EntityBrief } } claims(first: 100) { totalCount nodes { ...ClaimFull } } } } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimFull on Claim { ...ClaimLine extractor reviewState eventTime { text start precision } speakerChain { text type entity { ...EntityBrief } } about { ...EntityBrief } evidence { ...Span } relationLinks { kind polarity modality relation { ...RelationCore } } article { url } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } } fragment Span on Evidence { role exact start end sentence sentenceStart } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } }" as TypedDocument<ArticlePageQuery, ArticlePageQueryVariables>;
export const ClaimPageDocument = "query ClaimPage($id: ID!, $lang: String) { node(id: $id) { __typename ... on Claim { ...ClaimFull } } } fragment ClaimFull on Claim { ...ClaimLine extractor reviewState eventTime { text start precision } speakerChain { text type entity { ...EntityBrief } } about { ...EntityBrief } evidence { ...Span } relationLinks { kind polarity modality relation { ...RelationCore } } article { url } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment Span on Evidence { role exact start end sentence sentenceStart } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } }" as TypedDocument<ClaimPageQuery, ClaimPageQueryVariables>;
export const ClaimTimelineDocument = "query ClaimTimeline($filter: ClaimFilter, $bucket: TimeBucket) { stats { timeSeries(filter: $filter, bucket: $bucket, series: SPEECH_ACT) { time series value } } }" as TypedDocument<ClaimTimelineQuery, ClaimTimelineQueryVariables>;
export const EntityArticlesDocument = "query EntityArticles($id: ID!, $after: Cursor, $lang: String) { entity(id: $id) { id articles(first: 25, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ArticleBrief } } } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) }" as TypedDocument<EntityArticlesQuery, EntityArticlesQueryVariables>;
export const EntityClaimsDocument = "query EntityClaims($id: ID!, $role: ClaimRole, $filter: ClaimFilter, $orderBy: ClaimOrder, $after: Cursor, $lang: String) { entity(id: $id) { id claims( role: $role filter: $filter orderBy: $orderBy first: 25 after: $after ) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ClaimLine relationLinks { kind polarity relation { ...RelationCore } } } } } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } }" as TypedDocument<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const EntityHeadDocument = "query EntityHead($id: ID!, $lang: String) { entity(id: $id) { ...EntityBrief english: name(lang: \"en\") chinese: name(lang: \"zh\") description names { value lang kind } externalIds { scheme value } claimCount articleCount neighborSummary { predicate direction type count } } } fragment EntityBrief on Entity { id type name(lang: $lang) }" as TypedDocument<EntityHeadQuery, EntityHeadQueryVariables>;
export const EntityRelationsDocument = "query EntityRelations($id: ID!, $after: Cursor, $lang: String) { entity(id: $id) { id relations(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...RelationLine } } } } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment Voice on Claim { id speechAct polarity modality speakerText speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const ExpandDocument = "query Expand($id: ID!, $limit: Int, $filter: RelationFilter, $lang: String) { entity(id: $id) { ...GraphNode neighborSummary { predicate direction type count } neighborhood(limit: $limit, filter: $filter) { total truncated nodes { ...GraphNode } relations { ...RelationLine } } } } fragment GraphNode on Entity { ...EntityBrief claimCount } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment Voice on Claim { id speechAct polarity modality speakerText speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<ExpandQuery, ExpandQueryVariables>;
export const ExploreNodesDocument = "query ExploreNodes($ids: [ID!]!, $lang: String) { nodes(ids: $ids) { ... on Entity { ...GraphNode } } } fragment GraphNode on Entity { ...EntityBrief claimCount } fragment EntityBrief on Entity { id type name(lang: $lang) }" as TypedDocument<ExploreNodesQuery, ExploreNodesQueryVariables>;
export const HomePageDocument = "query HomePage($lang: String) { stats { totals { articles entities claims relations publishers newestPublishedAt } } entities(first: 12, orderBy: {field: CLAIM_COUNT, direction: DESC}) { nodes { ...EntityBrief claimCount } } claims(first: 6, orderBy: {field: PUBLISHED_AT, direction: DESC}) { nodes { ...ClaimLine } } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } }" as TypedDocument<HomePageQuery, HomePageQueryVariables>;
export const IngestArticleDocument = "mutation IngestArticle($input: IngestArticleInput!, $lang: String) { ingestArticle(input: $input) { created errors { code message path } article { ...ArticleBrief claims(first: 100) { totalCount nodes { ...ClaimLine } } } } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } }" as TypedDocument<IngestArticleMutation, IngestArticleMutationVariables>;
export const PathPageDocument = "query PathPage($from: ID!, $to: ID!, $maxLength: Int, $limit: Int, $lang: String) { from: entity(id: $from) { ...GraphNode } to: entity(id: $to) { ...GraphNode } paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) { truncated paths { length nodes { ...GraphNode } relations { ...RelationLine } } } } fragment GraphNode on Entity { ...EntityBrief claimCount } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment Voice on Claim { id speechAct polarity modality speakerText speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<PathPageQuery, PathPageQueryVariables>;
export const RelationPageDocument = "query RelationPage($id: ID!, $after: Cursor, $lang: String) { node(id: $id) { __typename ... on Relation { ...RelationLine qualifiers { key value } allClaims: claims(first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ClaimFull } } } } } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment Voice on Claim { id speechAct polarity modality speakerText speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } } fragment ClaimFull on Claim { ...ClaimLine extractor reviewState eventTime { text start precision } speakerChain { text type entity { ...EntityBrief } } about { ...EntityBrief } evidence { ...Span } relationLinks { kind polarity modality relation { ...RelationCore } } article { url } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment Span on Evidence { role exact start end sentence sentenceStart }" as TypedDocument<RelationPageQuery, RelationPageQueryVariables>;
export const RelationsAmongDocument = "query RelationsAmong($ids: [ID!]!, $lang: String) { relationsAmong(ids: $ids) { ...RelationLine } } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment Voice on Claim { id speechAct polarity modality speakerText speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<RelationsAmongQuery, RelationsAmongQueryVariables>;
export const SearchBoxDocument = "query SearchBox($query: String!, $lang: String) { search(query: $query, types: [ENTITY], first: 8) { edges { highlight node { ... on Entity { ...EntityBrief claimCount } } } } } fragment EntityBrief on Entity { id type name(lang: $lang) }" as TypedDocument<SearchBoxQuery, SearchBoxQueryVariables>;
export const SearchPageDocument = "query SearchPage($query: String!, $types: [SearchType!], $after: Cursor, $lang: String) { search(query: $query, types: $types, first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { highlight node { __typename ... on Entity { ...EntityBrief claimCount articleCount } ... on Claim { ...ClaimLine } ... on Article { ...ArticleBrief } } } } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } }" as TypedDocument<SearchPageQuery, SearchPageQueryVariables>;
export const WidgetClaimsDocument = "query WidgetClaims($id: ID, $name: String, $role: ClaimRole, $filter: ClaimFilter, $first: Int, $after: Cursor, $lang: String) { entity(id: $id, name: $name) { ...EntityBrief claims( role: $role filter: $filter first: $first after: $after orderBy: {field: PUBLISHED_AT, direction: DESC} ) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ClaimLine } } } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } }" as TypedDocument<WidgetClaimsQuery, WidgetClaimsQueryVariables>;
export const WidgetEntityDocument = "query WidgetEntity($id: ID, $name: String, $first: Int, $lang: String) { entity(id: $id, name: $name) { ...EntityBrief english: name(lang: \"en\") chinese: name(lang: \"zh\") description claimCount articleCount claims(first: $first, orderBy: {field: PUBLISHED_AT, direction: DESC}) { nodes { ...ClaimLine } } } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } }" as TypedDocument<WidgetEntityQuery, WidgetEntityQueryVariables>;
export const WidgetEvidenceDocument = "query WidgetEvidence($id: ID!, $lang: String) { node(id: $id) { __typename ... on Claim { ...ClaimLine evidence { ...Span } } } } fragment ClaimLine on Claim { id speechAct speakerText speakerType speaker { ...EntityBrief } target { ...EntityBrief } content quoteType polarity modality hedges saidAt confidence article { ...ArticleBrief } } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment ArticleBrief on Article { id title lang publishedAt publisher { ...EntityBrief } } fragment Span on Evidence { role exact start end sentence sentenceStart }" as TypedDocument<WidgetEvidenceQuery, WidgetEvidenceQueryVariables>;
export const WidgetGraphDocument = "query WidgetGraph($id: ID, $name: String, $depth: Int, $limit: Int, $filter: RelationFilter, $lang: String) { entity(id: $id, name: $name) { ...GraphNode neighborhood(depth: $depth, limit: $limit, filter: $filter) { total truncated nodes { ...GraphNode } relations { ...RelationLine } } } } fragment GraphNode on Entity { ...EntityBrief claimCount } fragment EntityBrief on Entity { id type name(lang: $lang) } fragment RelationLine on Relation { ...RelationCore eventTime { text start precision } claims(first: 4) { nodes { ...Voice } } } fragment RelationCore on Relation { id predicate phrase status support oppose independentSources objectText subject { ...EntityBrief } object { ...EntityBrief } } fragment Voice on Claim { id speechAct polarity modality speakerText speaker { ...EntityBrief } article { id lang publishedAt publisher { ...EntityBrief } } }" as TypedDocument<WidgetGraphQuery, WidgetGraphQueryVariables>;
