// Written by scripts/generateDocuments.mjs. Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** The place of an item in its list. Opaque: hand it back as `after`. */
  Cursor: { input: string; output: string; }
  /** A moment in ISO 8601, answered in UTC. As input also a date (midnight UTC), or milliseconds since 1970. */
  DateTime: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** An accusation with the answers to it. */
export type AccusationThread = {
  readonly __typename?: 'AccusationThread';
  /** Who accuses whom of what. */
  readonly accusation: Claim;
  /** The responses, earliest first, at most 50. */
  readonly responses: ReadonlyArray<ClaimResponse>;
  /** No answer is known: nothing but repetitions and confirmations by others followed. */
  readonly unanswered: Scalars['Boolean']['output'];
};

/** A page of a list of AccusationThread records. */
export type AccusationThreadConnection = {
  readonly __typename?: 'AccusationThreadConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AccusationThreadEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<AccusationThread>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A AccusationThread in a list. */
export type AccusationThreadEdge = {
  readonly __typename?: 'AccusationThreadEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The AccusationThread. */
  readonly node: AccusationThread;
};

/** One document of one publisher. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** The news agency that its dateline credits. */
  readonly agency: Maybe<Entity>;
  /** Who wrote it. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** How its claims differ from those of another text of its address; null where it is the first text. */
  readonly changes: Maybe<ArticleChanges>;
  /** The claims in it. */
  readonly claims: Maybe<ClaimConnection>;
  /** The article whose text it prints, the earliest one known; null when it is none's copy. Copies are one source. */
  readonly copyOf: Maybe<Article>;
  /** The entities in it, most mentioned first. */
  readonly entities: Maybe<EntityConnection>;
  /** Stable and globally unique: the same text gives the same ids. */
  readonly id: Scalars['ID']['output'];
  /** When it was stored here. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** Its language: zh-Hans, zh-Hant or en. */
  readonly lang: Scalars['String']['output'];
  /** The mentions in it, in text order. */
  readonly mentions: Maybe<MentionConnection>;
  /** When it was published. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who printed it. */
  readonly publisher: Maybe<Entity>;
  /** Whether it still stands. */
  readonly status: ArticleStatus;
  /** The text that stands at its address in its place; null while it stands itself, or where none does. */
  readonly supersededBy: Maybe<Article>;
  /** The cleaned text that every offset counts in. */
  readonly text: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it was published. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** All texts that were taken in of its address, itself among them: the one that stands first, then the newest. Earlier texts are kept; their claims count no longer. */
  readonly versions: Maybe<ReadonlyArray<Article>>;
};


/** One document of one publisher. */
export type ArticleChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['ID']['input']>;
};


/** One document of one publisher. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One document of one publisher. */
export type ArticleEntitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One document of one publisher. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One document of one publisher. */
export type ArticleVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How the claims of a text differ from those of an earlier text of its address. Claims are compared by speaker, act, target, polarity, modality and words; each list is in the order of its text. */
export type ArticleChanges = {
  readonly __typename?: 'ArticleChanges';
  /** What only the later text claims. */
  readonly added: ReadonlyArray<Claim>;
  /** How many claims only the later text has. */
  readonly addedCount: Scalars['Int']['output'];
  /** The same words told otherwise (another speaker, act, polarity or modality), or the same act of the same speaker on the same target in other words. */
  readonly changed: ReadonlyArray<ChangedClaim>;
  /** How many claims are told otherwise. */
  readonly changedCount: Scalars['Int']['output'];
  /** How many claims both texts tell alike. */
  readonly keptCount: Scalars['Int']['output'];
  /** What only the earlier text claims. */
  readonly removed: ReadonlyArray<Claim>;
  /** How many claims only the earlier text has. */
  readonly removedCount: Scalars['Int']['output'];
  /** The earlier text. */
  readonly since: Article;
};

/** A page of a list of Article records. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A Article in a list. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The Article. */
  readonly node: Article;
};

/** Conditions on an article; all that are given must hold. */
export type ArticleFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its language: zh-Hans, zh-Hant or en; zh stands for both scripts. */
  readonly lang?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** When it was published. */
  readonly publishedAt?: InputMaybe<DateTimeFilter>;
  /** Who printed it. */
  readonly publisher?: InputMaybe<EntityFilter>;
  /** Its text. */
  readonly text?: InputMaybe<StringFilter>;
  /** Its title. */
  readonly title?: InputMaybe<StringFilter>;
};

/** Whether the article still stands. */
export type ArticleStatus =
  /** Its publisher has corrected it. */
  | 'CORRECTED'
  /** It stands. */
  | 'LIVE'
  /** It was withdrawn; its claims are retired. */
  | 'WITHDRAWN';

/** A claim of a text, as an earlier text of its address told it. */
export type ChangedClaim = {
  readonly __typename?: 'ChangedClaim';
  /** As the later text has it. */
  readonly after: Claim;
  /** As the earlier text has it. */
  readonly before: Claim;
};

/** An assertion by somebody, in one article: speaker, cue, content, target, each with its exact place in the text. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The entities that the content is about, in order of appearance. */
  readonly about: ReadonlyArray<Entity>;
  /** Where it stands. */
  readonly article: Article;
  /** Confidence of the extraction (not of the content), 0 to 1. For what somebody says it is calibrated: the share of such claims that was right on annotated texts. */
  readonly confidence: Scalars['Float']['output'];
  /** What is said, in the article's own words. */
  readonly content: Scalars['String']['output'];
  /** When what is said happened or holds. */
  readonly eventTime: Maybe<TimeRef>;
  /** The spans that show its parts. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The rule or model that made it. */
  readonly extractor: Scalars['String']['output'];
  /** The softening words. */
  readonly hedges: ReadonlyArray<Scalars['String']['output']>;
  /** Stable and globally unique: the same text gives the same ids. */
  readonly id: Scalars['ID']['output'];
  /** Whether the extraction is less than 0.75 sure of this claim; filter by confidence to leave such claims out. */
  readonly isUncertain: Scalars['Boolean']['output'];
  /** How certain the speaker puts it. */
  readonly modality: Modality;
  /** Whether the content is said to be so, or not to be so. */
  readonly polarity: Polarity;
  /** How the words are given. */
  readonly quoteType: QuoteType;
  /** The same relations, each with how the claim bears on it. */
  readonly relationLinks: ReadonlyArray<ClaimRelation>;
  /** The relations this claim asserts (or denies, when polarity is NEGATIVE). */
  readonly relations: ReadonlyArray<Relation>;
  /** Later claims that respond to it, earliest first, at most 50: denials, admissions, counter-accusations, confirmations, repetitions. */
  readonly responses: ReadonlyArray<ClaimResponse>;
  /** System time when it left the live graph, with its article: withdrawn, or replaced by a newer text. Null while it counts. */
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** What a reviewer made of it. */
  readonly reviewState: ReviewState;
  /** When it was said, where the article tells. */
  readonly saidAt: Maybe<Scalars['DateTime']['output']>;
  /** Who says it (innermost). Null when the publisher speaks in its own voice or the source is unnamed: see speakerText. */
  readonly speaker: Maybe<Entity>;
  /** Outermost first: [Reuters, two people familiar] for 'Reuters, citing two people familiar, said'. */
  readonly speakerChain: ReadonlyArray<SpeakerLink>;
  /** The article's words for the speaker. */
  readonly speakerText: Maybe<Scalars['String']['output']>;
  /** What kind of source speaks. */
  readonly speakerType: SpeakerType;
  /** What kind of saying. */
  readonly speechAct: SpeechAct;
  /** Whom it is aimed at. */
  readonly target: Maybe<Entity>;
};

/** A page of a list of Claim records. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** What is right where a claim was read wrongly; what is not given stays. The words and their places are the article's and cannot be changed. */
export type ClaimCorrectionInput = {
  /** How certain the speaker puts it. */
  readonly modality?: InputMaybe<Modality>;
  /** Whether the content is said to be so, or not to be so. */
  readonly polarity?: InputMaybe<Polarity>;
  /** Who says it: an entity of the same article; null for nobody with a name. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of saying it is. */
  readonly speechAct?: InputMaybe<SpeechAct>;
  /** Whom it is aimed at: an entity of the same article; null for nobody. */
  readonly target?: InputMaybe<Scalars['ID']['input']>;
};

/** A Claim in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The Claim. */
  readonly node: Claim;
};

/** Something that happened to a claim. `cursor` goes back in as `after` to replay what was missed. */
export type ClaimEvent = {
  readonly __typename?: 'ClaimEvent';
  /** When it was stored (system time). */
  readonly at: Scalars['DateTime']['output'];
  /** The claim as it stands now; a retracted one is still there to be read. */
  readonly claim: Claim;
  /** Its place in the log. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened. */
  readonly kind: ClaimEventKind;
};

/** What happened to a claim. */
export type ClaimEventKind =
  /** It came into the live graph, also when its article came back. */
  | 'ADDED'
  /** It left the live graph. */
  | 'RETRACTED'
  /** It is live and was changed. */
  | 'UPDATED';

/** Conditions on a claim; all that are given must hold. */
export type ClaimFilter = {
  /** An entity that its content is about. */
  readonly about?: InputMaybe<EntityFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Confidence of the extraction, 0 to 1. */
  readonly confidence?: InputMaybe<FloatFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Whether it repeats, word for word and of the same speaker and target, a claim of the article that its own is a copy of. `false` leaves each such claim once. */
  readonly isRepeat?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of its article: zh-Hans, zh-Hant or en; zh stands for both scripts. */
  readonly lang?: InputMaybe<StringFilter>;
  /** Its modality. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Its polarity. */
  readonly polarity?: InputMaybe<PolarityFilter>;
  /** Of a relation that it asserts. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** When its article was published. */
  readonly publishedAt?: InputMaybe<DateTimeFilter>;
  /** Who printed it. */
  readonly publisher?: InputMaybe<EntityFilter>;
  /** When it was said. */
  readonly saidAt?: InputMaybe<DateTimeFilter>;
  /** Who says it. */
  readonly speaker?: InputMaybe<EntityFilter>;
  /** What kind of source speaks. */
  readonly speakerType?: InputMaybe<SpeakerTypeFilter>;
  /** Its speech act. */
  readonly speechAct?: InputMaybe<SpeechActFilter>;
  /** Whom it is aimed at. */
  readonly target?: InputMaybe<EntityFilter>;
  /** Its content. */
  readonly text?: InputMaybe<StringFilter>;
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
  /** Confidence of the extraction. */
  | 'CONFIDENCE'
  /** When its article was published. */
  | 'PUBLISHED_AT'
  /** When it was said. */
  | 'SAID_AT';

/** A relation that a claim bears on, and how. */
export type ClaimRelation = {
  readonly __typename?: 'ClaimRelation';
  /** Whether the relation is what is said, or the saying itself. */
  readonly kind: LinkKind;
  /** How certain the claim puts it. */
  readonly modality: Modality;
  /** NEGATIVE: the claim says that it does not hold. */
  readonly polarity: Polarity;
  /** The relation. */
  readonly relation: Relation;
};

/** A later claim that responds to an earlier one, found by rules, across articles and languages. */
export type ClaimResponse = {
  readonly __typename?: 'ClaimResponse';
  /** The later claim. */
  readonly claim: Claim;
  /** What it makes of the earlier claim. */
  readonly kind: ResponseKind;
  /** Days, UTC, from the one to the other; null where a date is missing. */
  readonly lagDays: Maybe<Scalars['Int']['output']>;
  /** The rule that joined them, in words. */
  readonly reason: Scalars['String']['output'];
};

/** What the entity is to a claim. */
export type ClaimRole =
  /** The content is about it. */
  | 'ABOUT'
  /** Any of these. */
  | 'ANY'
  /** It says it. */
  | 'SPEAKER'
  /** It is aimed at. */
  | 'TARGET';

/** A claim as one flat row, for tables of dashboards. */
export type ClaimRow = {
  readonly __typename?: 'ClaimRow';
  /** Confidence of the extraction, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** What is said. */
  readonly content: Scalars['String']['output'];
  /** Id of the claim. */
  readonly id: Scalars['ID']['output'];
  /** How certain the speaker puts it. */
  readonly modality: Modality;
  /** Name of that relation's object, or its words. */
  readonly object: Maybe<Scalars['String']['output']>;
  /** Whether the content is said to be so, or not to be so. */
  readonly polarity: Polarity;
  /** Of the first relation that it asserts. */
  readonly predicate: Maybe<Predicate>;
  /** Name of the publisher. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** The sentence that says it. */
  readonly sentence: Scalars['String']['output'];
  /** Name of the speaker, or the article's words for it. */
  readonly speaker: Maybe<Scalars['String']['output']>;
  /** What kind of saying. */
  readonly speechAct: SpeechAct;
  /** Name of that relation's subject. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** Name of the target. */
  readonly target: Maybe<Scalars['String']['output']>;
  /** When its article was published. */
  readonly time: Maybe<Scalars['DateTime']['output']>;
  /** Address of the article. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A record in a state that forbids the change. */
export type ConflictError = UserError & {
  readonly __typename?: 'ConflictError';
  /** Stable name of the fault. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and how to mend it. */
  readonly message: Scalars['String']['output'];
  /** The input field it is about. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** By a moment. */
export type DateTimeFilter = {
  /** At or after. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What was decided. */
export type DecisionKind =
  /** A claim was reviewed. */
  | 'CORRECT'
  /** In some articles or mentions of an entity another known one is meant. */
  | 'LINK'
  /** Several entities are one. */
  | 'MERGE'
  /** Entities that look alike are different. */
  | 'NOT_SAME'
  /** An article lives again. */
  | 'RESTORE'
  /** An article is withdrawn. */
  | 'RETRACT'
  /** In some articles or mentions of an entity another, new one is meant. */
  | 'SPLIT';

/** Which end of a relation the entity is. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** What mentions refer to: a person, organization, product, place or other named thing. */
export type Entity = Node & {
  readonly __typename?: 'Entity';
  /** Each accusation against (or by) this entity with the answers to it, the latest printed first. */
  readonly accusationThreads: Maybe<AccusationThreadConnection>;
  /** Number of live articles that mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that mention this entity, newest first. */
  readonly articles: Maybe<ArticleConnection>;
  /** Number of live claims by, about or aimed at it. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims about, by or aimed at this entity. */
  readonly claims: Maybe<ClaimConnection>;
  /** A short description, where one is known. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Identifiers that others use for it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable and globally unique: the same text gives the same ids. */
  readonly id: Scalars['ID']['output'];
  /** Why its names are one entity, and which others may be it. */
  readonly identity: EntityIdentity;
  /** Where this entity is mentioned. */
  readonly mentions: Maybe<MentionConnection>;
  /** Its name, in the wanted language where one is known. */
  readonly name: Scalars['String']['output'];
  /** All its names, canonical ones first. */
  readonly names: ReadonlyArray<EntityName>;
  /** Counts by predicate, direction and neighbour type: what an expand menu shows before it expands. */
  readonly neighborSummary: ReadonlyArray<NeighborSummary>;
  /** Bounded expansion in one request; `truncated` and `total` say what was left out. */
  readonly neighborhood: Subgraph;
  /** Relations that this entity is subject or object of. */
  readonly relations: Maybe<RelationConnection>;
  /** Its type. */
  readonly type: EntityType;
};


/** What mentions refer to: a person, organization, product, place or other named thing. */
export type EntityAccusationThreadsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  as?: InputMaybe<ThreadRole>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What mentions refer to: a person, organization, product, place or other named thing. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What mentions refer to: a person, organization, product, place or other named thing. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  role?: InputMaybe<ClaimRole>;
};


/** What mentions refer to: a person, organization, product, place or other named thing. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What mentions refer to: a person, organization, product, place or other named thing. */
export type EntityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What mentions refer to: a person, organization, product, place or other named thing. */
export type EntityNeighborSummaryArgs = {
  filter?: InputMaybe<RelationFilter>;
};


/** What mentions refer to: a person, organization, product, place or other named thing. */
export type EntityNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What mentions refer to: a person, organization, product, place or other named thing. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  validAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of a list of Entity records. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A Entity in a list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The Entity. */
  readonly node: Entity;
};

/** Conditions on an entity; all that are given must hold. */
export type EntityFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Number of live claims by, about or aimed at it. */
  readonly claimCount?: InputMaybe<IntFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Any of its names, in any language. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<EntityFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Its type. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Why these names are one entity: every decision, reversible. */
export type EntityIdentity = {
  readonly __typename?: 'EntityIdentity';
  /** Entities that may be the same, best first, each with what speaks for it. Those marked as not the same are left out. */
  readonly candidates: ReadonlyArray<MergeCandidate>;
  /** Decisions about it and about the entities that live on as it, also those taken back; newest first, 100 at most. */
  readonly decisions: ReadonlyArray<IdentityDecision>;
};


/** Why these names are one entity: every decision, reversible. */
export type EntityIdentityCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One name of an entity. */
export type EntityName = {
  readonly __typename?: 'EntityName';
  /** What kind of name. */
  readonly kind: NameKind;
  /** Its language as a BCP 47 tag; null when it is the same everywhere. */
  readonly lang: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly value: Scalars['String']['output'];
};

/** The order of entities. */
export type EntityOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: EntityOrderField;
};

/** What entities are ordered by. */
export type EntityOrderField =
  /** Live articles that mention it. */
  | 'ARTICLE_COUNT'
  /** Live claims by, about or aimed at it. */
  | 'CLAIM_COUNT'
  /** Canonical name, by code points. */
  | 'NAME';

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
  readonly eq?: InputMaybe<EntityType>;
  /** Any of these types or their kinds. */
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A span that shows a part of a claim: article.text.slice(start, end) === exact, always. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The words. */
  readonly exact: Scalars['String']['output'];
  /** What it shows. */
  readonly role: EvidenceRole;
  /** The sentence around them. */
  readonly sentence: Scalars['String']['output'];
  /** Where that sentence begins. */
  readonly sentenceStart: Scalars['Int']['output'];
  /** Where they begin, in UTF-16 code units of the article's text. */
  readonly start: Scalars['Int']['output'];
};

/** What a span shows. */
export type EvidenceRole =
  /** What is said. */
  | 'CONTENT'
  /** The words that attribute: said, 表示. */
  | 'CUE'
  /** Words that soften: may, 有可能. */
  | 'HEDGE'
  /** Words that deny: not, 没有. */
  | 'NEGATION'
  /** The object of a relation. */
  | 'OBJECT'
  /** The words that relate them. */
  | 'PREDICATE'
  /** How much. */
  | 'QUANTITY'
  /** The sentence as a whole. */
  | 'SENTENCE'
  /** Who says it. */
  | 'SPEAKER'
  /** The subject of a relation. */
  | 'SUBJECT'
  /** Whom it is aimed at. */
  | 'TARGET'
  /** When it happened or holds. */
  | 'TIME';

/** An identifier that others use for the entity. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** Whose identifier. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier. */
  readonly value: Scalars['String']['output'];
};

/** By a number. */
export type FloatFilter = {
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** What changed between two moments of system time. Everything below it is read as of the later one. */
export type GraphDiff = {
  readonly __typename?: 'GraphDiff';
  /** Decisions made or taken back in between, newest first. */
  readonly decisions: ReadonlyArray<IdentityDecision>;
  /** Claims that were not live before, newest article first. */
  readonly newClaims: ClaimConnection;
  /** Relations without live claims before, most supported first. */
  readonly newRelations: RelationConnection;
  /** Relations that were known before and changed status, then those that came; latest change first. */
  readonly statusChanges: ReadonlyArray<StatusChange>;
};


/** What changed between two moments of system time. Everything below it is read as of the later one. */
export type GraphDiffDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two moments of system time. Everything below it is read as of the later one. */
export type GraphDiffNewClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two moments of system time. Everything below it is read as of the later one. */
export type GraphDiffNewRelationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two moments of system time. Everything below it is read as of the later one. */
export type GraphDiffStatusChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A relation as a row of a node graph, such as Grafana's. */
export type GraphEdgeRow = {
  readonly __typename?: 'GraphEdgeRow';
  /** Id of the relation. */
  readonly id: Scalars['ID']['output'];
  /** Its predicate, in words. */
  readonly mainstat: Scalars['String']['output'];
  /** Its status and the number of independent sources. */
  readonly secondarystat: Scalars['String']['output'];
  /** Id of its subject. */
  readonly source: Scalars['ID']['output'];
  /** Id of its object. */
  readonly target: Scalars['ID']['output'];
};

/** An entity as a row of a node graph, such as Grafana's. */
export type GraphNodeRow = {
  readonly __typename?: 'GraphNodeRow';
  /** A colour for its kind, as #rrggbb. */
  readonly color: Scalars['String']['output'];
  /** Id of the entity. */
  readonly id: Scalars['ID']['output'];
  /** Number of claims. */
  readonly mainstat: Scalars['String']['output'];
  /** Its type, in words. */
  readonly subtitle: Scalars['String']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
};

/** Words that a query matched. Offsets are UTF-16 code units. */
export type HighlightMatch = {
  readonly __typename?: 'HighlightMatch';
  /** Where they begin in `highlight`: highlight.slice(at, at + end - start). */
  readonly at: Scalars['Int']['output'];
  /** Where they end there, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where they begin in the text that `highlightField` names; for a name, in that name. */
  readonly start: Scalars['Int']['output'];
};

/** By id. */
export type IdFilter = {
  /** Exactly this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these ids. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What somebody decided about the graph, beside what articles say. Reversible; never deleted. */
export type IdentityDecision = Node & {
  readonly __typename?: 'IdentityDecision';
  /** When, in system time. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided: a person, or the part of the program that did. */
  readonly by: Scalars['String']['output'];
  /** Stable and globally unique: the same text gives the same ids. */
  readonly id: Scalars['ID']['output'];
  /** What was decided. */
  readonly kind: DecisionKind;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was taken back; null while it is in force. */
  readonly revertedAt: Maybe<Scalars['DateTime']['output']>;
  /** The records that it is about, the one that goes on first. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
};

/** An article to take in: `text` or `html`, with what is known about it. What is given wins over what the document says. */
export type IngestArticleInput = {
  /** Who wrote it. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** A whole HTML page; its main text is found. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** Its language: zh-Hans, zh-Hant or en; found when not given. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who printed it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Plain text or Markdown. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** Idempotent: the same article answers with the same id and `created: false`. */
export type IngestArticlePayload = {
  readonly __typename?: 'IngestArticlePayload';
  /** The stored article; null when there are errors. */
  readonly article: Maybe<Article>;
  /** False when it was stored already. */
  readonly created: Scalars['Boolean']['output'];
  /** What is wrong with the input; nothing was stored then. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Articles to take in together, as one job. */
export type IngestArticlesInput = {
  /** From 1 to 100 articles. */
  readonly articles: ReadonlyArray<IngestArticleInput>;
  /** What they are, in at most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A document that could not be taken in. */
export type IngestError = {
  readonly __typename?: 'IngestError';
  /** Stable name of the fault. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and how to mend it. */
  readonly message: Scalars['String']['output'];
  /** The document, as whoever handed it in knows it. */
  readonly source: Scalars['String']['output'];
};

/** One document of an ingest job. */
export type IngestItem = {
  readonly __typename?: 'IngestItem';
  /** The article that it became, or whose text it repeats. */
  readonly article: Maybe<Article>;
  /** How often it was begun. */
  readonly attempts: Scalars['Int']['output'];
  /** Stable name of the fault, when it failed or waits to be tried again; PAYWALLED or HEADLINE_ONLY when it was taken in and the page shows no more. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Why it failed and how to mend it, why it waits, or what is missing of it. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** As whoever handed it in knows it: a path, a title. */
  readonly name: Scalars['String']['output'];
  /** Its place in the job, from 0. */
  readonly position: Scalars['Int']['output'];
  /** When it was settled; null before. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: ItemState;
};

/** A page of a list of IngestItem records. */
export type IngestItemConnection = {
  readonly __typename?: 'IngestItemConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<IngestItemEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<IngestItem>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A IngestItem in a list. */
export type IngestItemEdge = {
  readonly __typename?: 'IngestItemEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The IngestItem. */
  readonly node: IngestItem;
};

/** Documents that were handed in together. Durable: it goes on after whatever ends the server. Only editors see jobs, since they name files. */
export type IngestJob = Node & {
  readonly __typename?: 'IngestJob';
  /** Who handed it in. */
  readonly by: Scalars['String']['output'];
  /** Documents that were never begun, since the job was cancelled. */
  readonly cancelled: Scalars['Int']['output'];
  /** When it was accepted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Documents that are stored, new ones and those stored before. */
  readonly done: Scalars['Int']['output'];
  /** Those of `done` whose text was stored already. */
  readonly duplicates: Scalars['Int']['output'];
  /** The first 100 documents that failed; `items` with `states: [FAILED]` lists all. */
  readonly errors: ReadonlyArray<IngestError>;
  /** When it will be over, at the pace until now; null before anything is settled, and when it is over. */
  readonly estimatedEnd: Maybe<Scalars['DateTime']['output']>;
  /** Documents that could not be taken in. */
  readonly failed: Scalars['Int']['output'];
  /** When its last document was settled. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable and globally unique: the same text gives the same ids. */
  readonly id: Scalars['ID']['output'];
  /** Its documents, in the order they were handed in. */
  readonly items: IngestItemConnection;
  /** How much of it is settled, 0 to 1. */
  readonly progress: Scalars['Float']['output'];
  /** When its first document was begun. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: JobState;
  /** What it takes in, in words. */
  readonly title: Scalars['String']['output'];
  /** Documents in all. */
  readonly total: Scalars['Int']['output'];
};


/** Documents that were handed in together. Durable: it goes on after whatever ends the server. Only editors see jobs, since they name files. */
export type IngestJobItemsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<ItemState>>;
};

/** A page of a list of IngestJob records. */
export type IngestJobConnection = {
  readonly __typename?: 'IngestJobConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<IngestJobEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<IngestJob>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A IngestJob in a list. */
export type IngestJobEdge = {
  readonly __typename?: 'IngestJobEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The IngestJob. */
  readonly node: IngestJob;
};

/** An ingest job, or why there is none. */
export type IngestJobPayload = {
  readonly __typename?: 'IngestJobPayload';
  /** What is wrong with the input; nothing was changed then. */
  readonly errors: ReadonlyArray<UserError>;
  /** The job as it is now. */
  readonly job: Maybe<IngestJob>;
};

/** What to fetch from the web. */
export type IngestUrlInput = {
  /** An http or https address that is open to everybody. */
  readonly url: Scalars['URL']['input'];
};

/** By a whole number. */
export type IntFilter = {
  /** Exactly. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Where one document of an ingest job stands. */
export type ItemState =
  /** The job was cancelled before its turn. */
  | 'CANCELLED'
  /** It is stored. */
  | 'DONE'
  /** Its text was stored already. */
  | 'DUPLICATE'
  /** It could not be taken in; `code` and `message` say why. */
  | 'FAILED'
  /** It waits. */
  | 'QUEUED'
  /** It is being read. */
  | 'RUNNING';

/** Where an ingest job stands. */
export type JobState =
  /** It was cancelled before its end. */
  | 'CANCELLED'
  /** It is over, and some document failed; all others are stored. */
  | 'FAILED'
  /** No document of it was begun yet. */
  | 'QUEUED'
  /** It is being taken in. */
  | 'RUNNING'
  /** Every document is stored. */
  | 'SUCCEEDED';

/** How a claim bears on a relation. */
export type LinkKind =
  /** The relation is what the speaker says. */
  | 'CONTENT'
  /** The relation is the saying itself: the publisher vouches for it. */
  | 'SPEECH';

/** Entities that look alike and are different. */
export type MarkNotSameInput = {
  /** Two entities or more, 100 at most. */
  readonly entities: ReadonlyArray<Scalars['ID']['input']>;
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** That entities are different. */
export type MarkNotSamePayload = {
  readonly __typename?: 'MarkNotSamePayload';
  /** The decision: its id takes it back. */
  readonly decision: Maybe<IdentityDecision>;
  /** What is wrong with the input; nothing was changed then. */
  readonly errors: ReadonlyArray<UserError>;
};

/** How many claims share two values. */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** Value of the column. */
  readonly column: Scalars['String']['output'];
  /** Number of claims. */
  readonly count: Scalars['Int']['output'];
  /** The filter, as JSON text of a ClaimFilter, that returns exactly these claims. */
  readonly drill: Scalars['String']['output'];
  /** Value of the row. */
  readonly row: Scalars['String']['output'];
};

/** A span of an article's text that stands for an entity: text.slice(start, end) === surface. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Where it stands. */
  readonly article: Article;
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** What it stands for. */
  readonly entity: Entity;
  /** Stable: made from article and place. */
  readonly id: Scalars['ID']['output'];
  /** How they stand for the entity. */
  readonly kind: MentionKind;
  /** Where they begin, in UTF-16 code units of the article's text. */
  readonly start: Scalars['Int']['output'];
  /** The words. */
  readonly surface: Scalars['String']['output'];
};

/** A page of a list of Mention records. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A Mention in a list. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The Mention. */
  readonly node: Mention;
};

/** How a mention stands for its entity. */
export type MentionKind =
  /** As a group that belongs to it: former OpenAI staff. */
  | 'GROUP_OF'
  /** By a place or building: Beijing, 白宫. */
  | 'METONYM'
  /** By name. */
  | 'NAME'
  /** By a noun: the company, 该公司. */
  | 'NOMINAL'
  /** By a pronoun. */
  | 'PRONOUN'
  /** By a title. */
  | 'TITLE';

/** An entity that may be the same. */
export type MergeCandidate = {
  readonly __typename?: 'MergeCandidate';
  /** The other entity. */
  readonly entity: Entity;
  /** How much speaks for it, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for it, in words. */
  readonly signals: ReadonlyArray<Scalars['String']['output']>;
};

/** Several entities that are one. */
export type MergeEntitiesInput = {
  /** The entities that live on as it, 100 at most. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** The entity that goes on; its name and type stay. */
  readonly into: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What a merge made. */
export type MergeEntitiesPayload = {
  readonly __typename?: 'MergeEntitiesPayload';
  /** The decision: its id takes the merge back. */
  readonly decision: Maybe<IdentityDecision>;
  /** The entity that goes on, with all names and claims. */
  readonly entity: Maybe<Entity>;
  /** What is wrong with the input; nothing was changed then. */
  readonly errors: ReadonlyArray<UserError>;
};

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
  readonly eq?: InputMaybe<Modality>;
  /** Any of these. */
  readonly in?: InputMaybe<ReadonlyArray<Modality>>;
};

/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Begins no more documents of a job; what was taken in stays. */
  readonly cancelIngestJob: IngestJobPayload;
  /** Reads an article and stores what it says, durably before it answers. */
  readonly ingestArticle: IngestArticlePayload;
  /** Accepts articles as one durable job and answers at once; ingestJobChanged tells how far it is. */
  readonly ingestArticles: IngestJobPayload;
  /** Takes in the newest 200 entries of a feed (RSS, Atom, RDF, JSON Feed) as one job; the feed is fetched before it answers. */
  readonly ingestFeed: IngestJobPayload;
  /** Takes in the article at an address, as a job: it is fetched when its turn comes, by the site's own rules (robots.txt, pace). */
  readonly ingestUrl: IngestJobPayload;
  /** Notes that entities which look alike are different: they are no candidates for a merge any more. */
  readonly markNotSame: MarkNotSamePayload;
  /** Makes several entities one: mentions, claims and relations follow, old ids answer as the one that goes on. */
  readonly mergeEntities: MergeEntitiesPayload;
  /** Withdraws an article: its claims leave the live graph, what other articles support stays. */
  readonly retractArticle: RetractArticlePayload;
  /** Queues the documents of a job again that failed or were cancelled. */
  readonly retryIngestJob: IngestJobPayload;
  /** Takes a decision back: the graph is as if it had never been made. Merges, splits, reviews, retractions and all others. */
  readonly revertDecision: RevertDecisionPayload;
  /** Accepts, corrects or rejects a claim. A rejected claim supports nothing; relations are derived anew at once. */
  readonly reviewClaim: ReviewClaimPayload;
  /** Parts an entity: in the given articles or mentions a new entity is meant, or another known one. */
  readonly splitEntity: SplitEntityPayload;
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationCancelIngestJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationIngestArticleArgs = {
  input: IngestArticleInput;
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationIngestArticlesArgs = {
  input: IngestArticlesInput;
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationIngestFeedArgs = {
  input: IngestUrlInput;
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationIngestUrlArgs = {
  input: IngestUrlInput;
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationMarkNotSameArgs = {
  input: MarkNotSameInput;
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationRetryIngestJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationRevertDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationReviewClaimArgs = {
  input: ReviewClaimInput;
};


/** What can be written. Faults that the sender can mend come in the payload's `errors`. */
export type MutationSplitEntityArgs = {
  input: SplitEntityInput;
};

/** What kind of name. */
export type NameKind =
  /** Its initials. */
  | 'ACRONYM'
  /** Another name. */
  | 'ALIAS'
  /** The name it is listed by. */
  | 'CANONICAL'
  /** What it was called before. */
  | 'FORMER'
  /** Its registered name. */
  | 'LEGAL'
  /** A shorter form. */
  | 'SHORT'
  /** Its sound in another script. */
  | 'TRANSLITERATION';

/** How many relations of one predicate, direction and neighbour type an entity has. */
export type NeighborSummary = {
  readonly __typename?: 'NeighborSummary';
  /** Number of relations. */
  readonly count: Scalars['Int']['output'];
  /** OUT where the entity is the subject, IN where it is the object. */
  readonly direction: Direction;
  /** The predicate. */
  readonly predicate: Predicate;
  /** Type of the entity at the other end. */
  readonly type: EntityType;
};

/** Anything with an id that `node(id)` answers. */
export type Node = {
  /** Stable and globally unique: the same text gives the same ids. */
  readonly id: Scalars['ID']['output'];
};

/** An id that no record has. */
export type NotFoundError = UserError & {
  readonly __typename?: 'NotFoundError';
  /** Stable name of the fault. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and how to mend it. */
  readonly message: Scalars['String']['output'];
  /** The input field it is about. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The kinds of sayings and relations that the graph knows. */
export type Ontology = {
  readonly __typename?: 'Ontology';
  /** All predicates. */
  readonly predicates: ReadonlyArray<PredicateInfo>;
  /** All speech acts. */
  readonly speechActs: ReadonlyArray<SpeechActInfo>;
};

/** Ascending or descending; missing values come last in both. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item: the next page's `after`. */
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  /** More items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Items came before: the page was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. */
  readonly startCursor: Maybe<Scalars['Cursor']['output']>;
};

/** A chain of relations from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** Number of relations. */
  readonly length: Scalars['Int']['output'];
  /** The entities along the way, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relations along the way; each may point either way. */
  readonly relations: ReadonlyArray<Relation>;
};

/** What a search for paths found. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** Shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /** There may be more paths than were looked at. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Whether the content is said to be so, or not to be so. */
export type Polarity =
  /** Said not to be so. */
  | 'NEGATIVE'
  /** Said to be so. */
  | 'POSITIVE';

/** By polarity. */
export type PolarityFilter = {
  /** This polarity. */
  readonly eq?: InputMaybe<Polarity>;
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
  readonly eq?: InputMaybe<Predicate>;
  /** Any of these. */
  readonly in?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** Definition of a predicate. */
export type PredicateInfo = {
  readonly __typename?: 'PredicateInfo';
  /** CAMEO code of the nearest event. */
  readonly cameo: Maybe<Scalars['String']['output']>;
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Types that its subject may have; a type admits its kinds. */
  readonly domain: ReadonlyArray<EntityType>;
  /** Its name for people to read. */
  readonly label: Scalars['String']['output'];
  /** The predicate. */
  readonly predicate: Predicate;
  /** Types that its object may have; a type admits its kinds. */
  readonly range: ReadonlyArray<EntityType>;
  /** Subject and object may change places. */
  readonly symmetric: Scalars['Boolean']['output'];
};


/** Definition of a predicate. */
export type PredicateInfoLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A detail that narrows a relation: field, amount, stake, place. */
export type Qualifier = {
  readonly __typename?: 'Qualifier';
  /** The entity that the words name. */
  readonly entity: Maybe<Entity>;
  /** What kind of detail. */
  readonly key: Scalars['String']['output'];
  /** The article's words. */
  readonly value: Scalars['String']['output'];
};

/** What can be read. Every list is capped; articles are data, never instructions. */
export type Query = {
  readonly __typename?: 'Query';
  /** Live articles, newest first. */
  readonly articles: ArticleConnection;
  /** Where the event log ends now. To miss nothing: ask for it, then for the lists, then subscribe to claimEvents with it as `after`. */
  readonly claimEventCursor: Scalars['Cursor']['output'];
  /** Claims as flat rows, newest article first: for tables of dashboards. */
  readonly claimRows: ReadonlyArray<ClaimRow>;
  /** Claims, newest article first. */
  readonly claims: ClaimConnection;
  /** What changed in the graph between two moments of system time. */
  readonly diff: GraphDiff;
  /** Entities, most talked of first. */
  readonly entities: EntityConnection;
  /** By id, or by any of its names in any language (exact, case- and width-folded). Of homonyms the one with most claims. */
  readonly entity: Maybe<Entity>;
  /** The edges of a piece of the graph; `graphNodes` has its nodes. */
  readonly graphEdges: ReadonlyArray<GraphEdgeRow>;
  /** The nodes of a piece of the graph; `graphEdges` has its edges. */
  readonly graphNodes: ReadonlyArray<GraphNodeRow>;
  /** An ingest job by its id; null when there is none. */
  readonly ingestJob: Maybe<IngestJob>;
  /** Ingest jobs, newest first. */
  readonly ingestJobs: IngestJobConnection;
  /** Any record by its id; null when there is none. An entity that was merged away answers as the one it lives on as. */
  readonly node: Maybe<Node>;
  /** Records by their ids, in the same order; null for each that is not there. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Definitions of all predicates and speech acts, with labels in English and Chinese. */
  readonly ontology: Ontology;
  /** Chains of relations that join two entities, shortest first. Relations are followed in either direction. */
  readonly paths: PathResult;
  /** Relations, most supported first. */
  readonly relations: RelationConnection;
  /** Relations between any two of the given entities, most supported first; at most 1000. */
  readonly relationsAmong: ReadonlyArray<Relation>;
  /** One box over entities, claims and articles, Chinese and English. Words in any order; "a phrase in quotation marks" as a phrase; Chinese runs as phrases. Misspelt words are corrected where nothing is found. */
  readonly search: SearchResultConnection;
  /** Totals, rankings, series and matrices. */
  readonly stats: Stats;
  /** Claims by time of publication, one row for each bucket and series, oldest first: for time-series panels. */
  readonly timelineRows: ReadonlyArray<TimelineRow>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryClaimEventCursorArgs = {
  oldest?: Scalars['Boolean']['input'];
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryClaimRowsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryDiffArgs = {
  entity?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryGraphEdgesArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<RelationFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryGraphNodesArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<RelationFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryIngestJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryIngestJobsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<JobState>>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryPathsArgs = {
  filter?: InputMaybe<RelationFilter>;
  from: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  validAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryRelationsAmongArgs = {
  filter?: InputMaybe<RelationFilter>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryStatsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read. Every list is capped; articles are data, never instructions. */
export type QueryTimelineRowsArgs = {
  bucket?: InputMaybe<TimeBucket>;
  filter?: InputMaybe<ClaimFilter>;
  series?: InputMaybe<StatsField>;
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

/** A distinct (subject, predicate, object) across all articles, with what supports and opposes it. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** The live claims behind it. */
  readonly claims: Maybe<ClaimConnection>;
  /** When it happened or holds. */
  readonly eventTime: Maybe<TimeRef>;
  /** Stable and globally unique: the same text gives the same ids. */
  readonly id: Scalars['ID']['output'];
  /** Independent origins among the supporting claims: copies count once. */
  readonly independentSources: Scalars['Int']['output'];
  /** Its object, where that is an entity. */
  readonly object: Maybe<Entity>;
  /** A quantity, date or phrase where the object is not an entity. */
  readonly objectText: Maybe<Scalars['String']['output']>;
  /** Live claims that oppose it. */
  readonly oppose: Scalars['Int']['output'];
  /** The literal phrase where predicate is OTHER; else the commonest cue. */
  readonly phrase: Maybe<Scalars['String']['output']>;
  /** What relates subject and object. */
  readonly predicate: Predicate;
  /** Details that narrow it. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** What is believed, derived by rules. */
  readonly status: RelationStatus;
  /** Why it has that status. */
  readonly statusReason: Scalars['String']['output'];
  /** Its subject. */
  readonly subject: Entity;
  /** Live claims that support it. */
  readonly support: Scalars['Int']['output'];
  /** Why it stands as it does. */
  readonly why: Why;
};


/** A distinct (subject, predicate, object) across all articles, with what supports and opposes it. */
export type RelationClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Relation records. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A Relation in a list. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The Relation. */
  readonly node: Relation;
};

/** Conditions on a relation; all that are given must hold. */
export type RelationFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<RelationFilter>>;
  /** When it happened or holds. */
  readonly eventTime?: InputMaybe<DateTimeFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Number of independent origins that support it. */
  readonly independentSources?: InputMaybe<IntFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<RelationFilter>;
  /** Its object. */
  readonly object?: InputMaybe<EntityFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<RelationFilter>>;
  /** Its predicate. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** When an article behind it was published. */
  readonly publishedAt?: InputMaybe<DateTimeFilter>;
  /** Its derived status. */
  readonly status?: InputMaybe<RelationStatusFilter>;
  /** Its subject. */
  readonly subject?: InputMaybe<EntityFilter>;
};

/** The order of relations. */
export type RelationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: RelationOrderField;
};

/** What relations are ordered by. */
export type RelationOrderField =
  /** When it happened or holds. */
  | 'EVENT_TIME'
  /** Independent origins among them. */
  | 'INDEPENDENT_SOURCES'
  /** When the newest article behind it was published. */
  | 'LAST_REPORTED'
  /** Live claims that support it. */
  | 'SUPPORT';

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
  readonly eq?: InputMaybe<RelationStatus>;
  /** Any of these. */
  readonly in?: InputMaybe<ReadonlyArray<RelationStatus>>;
};

/** What a later claim makes of an earlier one. */
export type ResponseKind =
  /** The accused, or a party to what is said, says that it is so. */
  | 'ADMITS'
  /** It is said less firmly, or under conditions. */
  | 'CLARIFIES'
  /** Another says that it is so. */
  | 'CONFIRMS'
  /** The accused accuses the accuser. */
  | 'COUNTER_ACCUSES'
  /** The accused declines to comment. */
  | 'DECLINES'
  /** The accused, or a party to what is said, says that it is not so. */
  | 'DENIES'
  /** Another says that it is not so. */
  | 'REBUTS'
  /** It is said again elsewhere, by its speaker or by another accuser. */
  | 'REPEATS'
  /** Its own speaker says the opposite. */
  | 'RETRACTS';

/** What withdrawing an article did. Nothing is deleted: ingesting it again restores it. */
export type RetractArticlePayload = {
  readonly __typename?: 'RetractArticlePayload';
  /** The withdrawn article. */
  readonly article: Maybe<Article>;
  /** What is wrong with the input; nothing was changed then. */
  readonly errors: ReadonlyArray<UserError>;
  /** Claims that left the live graph. */
  readonly removedClaims: Scalars['Int']['output'];
  /** Relations that lost their last live claim. */
  readonly removedRelations: Scalars['Int']['output'];
};

/** A decision that is no longer in force. */
export type RevertDecisionPayload = {
  readonly __typename?: 'RevertDecisionPayload';
  /** The decision, with when it was taken back. */
  readonly decision: Maybe<IdentityDecision>;
  /** The entities that it was about, as they are now. */
  readonly entities: ReadonlyArray<Entity>;
  /** What is wrong with the input; nothing was changed then. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What a reviewer makes of a claim. */
export type ReviewClaimInput = {
  /** What is right, with the state CORRECTED. */
  readonly correction?: InputMaybe<ClaimCorrectionInput>;
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** ACCEPTED, REJECTED, CORRECTED (then with `correction`), or AUTO to take reviews back. */
  readonly state: ReviewState;
};

/** What a review made of a claim. Ingesting its article again does not undo it. */
export type ReviewClaimPayload = {
  readonly __typename?: 'ReviewClaimPayload';
  /** The claim as readers see it now. */
  readonly claim: Maybe<Claim>;
  /** The decision: its id takes the review back. */
  readonly decision: Maybe<IdentityDecision>;
  /** What is wrong with the input; nothing was changed then. */
  readonly errors: ReadonlyArray<UserError>;
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

/** A text that a record is found by. */
export type SearchField =
  /** What a claim says. */
  | 'CONTENT'
  /** A name of an entity. */
  | 'NAME'
  /** The sentence of a claim. */
  | 'SENTENCE'
  /** The text of an article. */
  | 'TEXT'
  /** The title of an article. */
  | 'TITLE';

/** What a search finds. */
export type SearchResult = Article | Claim | Entity;

/** A page of search results. */
export type SearchResultConnection = {
  readonly __typename?: 'SearchResultConnection';
  /** What was searched instead, where nothing holds the words as they were written and some are misspelt. */
  readonly corrected: Maybe<Scalars['String']['output']>;
  /** The results with score and highlight. */
  readonly edges: ReadonlyArray<SearchResultEdge>;
  /** The results. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of results. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One thing found. */
export type SearchResultEdge = {
  readonly __typename?: 'SearchResultEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The words that were found, with some around them. */
  readonly highlight: Maybe<Scalars['String']['output']>;
  /** Which text of the record `highlight` is from. */
  readonly highlightField: Maybe<SearchField>;
  /** The words in `highlight` that the query matched, in order. */
  readonly matches: ReadonlyArray<HighlightMatch>;
  /** What was found. */
  readonly node: SearchResult;
  /** How well it fits, 0 to 1, best first. */
  readonly score: Scalars['Float']['output'];
};

/** What to search. */
export type SearchType =
  /** Articles, by title and text. */
  | 'ARTICLE'
  /** Claims, by content and sentence. */
  | 'CLAIM'
  /** Entities, by their names. */
  | 'ENTITY';

/** One link of the chain of sources. */
export type SpeakerLink = {
  readonly __typename?: 'SpeakerLink';
  /** The source, where it has a name. */
  readonly entity: Maybe<Entity>;
  /** The article's words for the source. */
  readonly text: Scalars['String']['output'];
  /** What kind of source. */
  readonly type: SpeakerType;
};

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
  readonly eq?: InputMaybe<SpeakerType>;
  /** Any of these. */
  readonly in?: InputMaybe<ReadonlyArray<SpeakerType>>;
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
  readonly eq?: InputMaybe<SpeechAct>;
  /** Any of these. */
  readonly in?: InputMaybe<ReadonlyArray<SpeechAct>>;
};

/** Definition of a speech act. */
export type SpeechActInfo = {
  readonly __typename?: 'SpeechActInfo';
  /** CAMEO code of the nearest event. */
  readonly cameo: Maybe<Scalars['String']['output']>;
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Its name for people to read. */
  readonly label: Scalars['String']['output'];
  /** The speech act. */
  readonly speechAct: SpeechAct;
};


/** Definition of a speech act. */
export type SpeechActInfoLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** Articles or mentions of an entity in which somebody else is meant. Claims follow their mentions. */
export type SplitEntityInput = {
  /** Articles in which it is always somebody else, 500 at most. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The entity that is too much. */
  readonly id: Scalars['ID']['input'];
  /** The known entity that is meant, in place of a new one. */
  readonly into?: InputMaybe<Scalars['ID']['input']>;
  /** Single mentions that stand for somebody else, 500 at most. */
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Name of the new entity. Give this, or `into`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Its type; that of the old entity when not given. */
  readonly type?: InputMaybe<EntityType>;
};

/** What a split made. */
export type SplitEntityPayload = {
  readonly __typename?: 'SplitEntityPayload';
  /** The decision: its id takes the split back. */
  readonly decision: Maybe<IdentityDecision>;
  /** The entity that is meant there: the new one, or `into`. */
  readonly entity: Maybe<Entity>;
  /** What is wrong with the input; nothing was changed then. */
  readonly errors: ReadonlyArray<UserError>;
};

/** How many claims share a value. */
export type StatBucket = {
  readonly __typename?: 'StatBucket';
  /** Number of claims. */
  readonly count: Scalars['Int']['output'];
  /** The filter, as JSON text of a ClaimFilter, that returns exactly these claims. */
  readonly drill: Scalars['String']['output'];
  /** The entity, where the field is one. */
  readonly entity: Maybe<Entity>;
  /** The value; an entity's id where the field is an entity. */
  readonly key: Scalars['String']['output'];
  /** The value for people to read, in English. */
  readonly label: Scalars['String']['output'];
};

/** Counts over the claims of the graph. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Claims by two fields; only cells with claims. */
  readonly matrix: ReadonlyArray<MatrixCell>;
  /** Claims by time of publication, oldest first. */
  readonly timeSeries: ReadonlyArray<TimelineRow>;
  /** The commonest values of a field, most claims first. */
  readonly top: ReadonlyArray<StatBucket>;
  /** What the graph holds now. */
  readonly totals: Totals;
};


/** Counts over the claims of the graph. */
export type StatsMatrixArgs = {
  columns: StatsField;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rows: StatsField;
};


/** Counts over the claims of the graph. */
export type StatsTimeSeriesArgs = {
  bucket?: InputMaybe<TimeBucket>;
  filter?: InputMaybe<ClaimFilter>;
  series?: InputMaybe<StatsField>;
};


/** Counts over the claims of the graph. */
export type StatsTopArgs = {
  field: StatsField;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What claims are counted by. */
export type StatsField =
  /** Types of the entities it is about. */
  | 'ENTITY_TYPE'
  /** Language of the article. */
  | 'LANG'
  /** How certain it is put. */
  | 'MODALITY'
  /** Whether said to be so or not. */
  | 'POLARITY'
  /** Predicates of the relations asserted. */
  | 'PREDICATE'
  /** Who printed it. */
  | 'PUBLISHER'
  /** Who says it. */
  | 'SPEAKER'
  /** The kind of saying. */
  | 'SPEECH_ACT'
  /** Whom it is aimed at. */
  | 'TARGET';

/** A relation whose status at the later moment is another than at the earlier one. */
export type StatusChange = {
  readonly __typename?: 'StatusChange';
  /** When it got that status, in system time. */
  readonly at: Scalars['DateTime']['output'];
  /** Its status before; null where it was not yet known. */
  readonly from: Maybe<RelationStatus>;
  /** Why it has that status. */
  readonly reason: Scalars['String']['output'];
  /** The relation, as of the later moment. */
  readonly relation: Relation;
  /** Its status at the later moment. */
  readonly to: RelationStatus;
};

/** By text, letter case ignored. */
export type StringFilter = {
  /** The text contains this. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** The whole text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these whole texts. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The text begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A bounded piece of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities, the start first, nearest next. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relations among them that were followed. */
  readonly relations: ReadonlyArray<Relation>;
  /** Entities in reach, the start not counted. */
  readonly total: Scalars['Int']['output'];
  /** Something was left out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What can be followed, over WebSocket (graphql-transport-ws) at /graphql or server-sent events at /graphql/stream. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** What happens to claims, in the order it was stored, each event once. The log is kept for good. */
  readonly claimEvents: ClaimEvent;
  /** A job as it is, then whenever it has changed, at most five times a second; ends with its last state. */
  readonly ingestJobChanged: IngestJob;
};


/** What can be followed, over WebSocket (graphql-transport-ws) at /graphql or server-sent events at /graphql/stream. */
export type SubscriptionClaimEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** What can be followed, over WebSocket (graphql-transport-ws) at /graphql or server-sent events at /graphql/stream. */
export type SubscriptionIngestJobChangedArgs = {
  id: Scalars['ID']['input'];
};

/** What the entity is to an accusation. */
export type ThreadRole =
  /** The accuser. */
  | 'SPEAKER'
  /** The accused. */
  | 'TARGET';

/** Width of a time bucket, in UTC; weeks begin on Monday. */
export type TimeBucket =
  /** One day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** Seven days from Monday. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** How exactly a time is known; a year alone stays a year. */
export type TimePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the quarter. */
  | 'QUARTER'
  /** To the second. */
  | 'SECOND'
  /** Words that name no stretch of time. */
  | 'UNKNOWN'
  /** To the week. */
  | 'WEEK'
  /** To the year. */
  | 'YEAR';

/** A time as written, and what it resolves to; a year alone stays a year. */
export type TimeRef = {
  readonly __typename?: 'TimeRef';
  /** Where it ends, exclusive. */
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** How exactly it is known. */
  readonly precision: TimePrecision;
  /** Where the stretch begins. */
  readonly start: Maybe<Scalars['DateTime']['output']>;
  /** The article's own words. */
  readonly text: Scalars['String']['output'];
};

/** How many claims fall into a stretch of time. */
export type TimelineRow = {
  readonly __typename?: 'TimelineRow';
  /** The filter, as JSON text of a ClaimFilter, that returns exactly these claims. */
  readonly drill: Scalars['String']['output'];
  /** The value that the claims share; empty without a series. */
  readonly series: Scalars['String']['output'];
  /** Where the stretch begins, UTC. */
  readonly time: Scalars['DateTime']['output'];
  /** Number of claims. */
  readonly value: Scalars['Int']['output'];
};

/** What the graph holds now. */
export type Totals = {
  readonly __typename?: 'Totals';
  /** Live articles. */
  readonly articles: Scalars['Int']['output'];
  /** Live claims. */
  readonly claims: Scalars['Int']['output'];
  /** Entities with a live mention or claim. */
  readonly entities: Scalars['Int']['output'];
  /** Mentions in live articles. */
  readonly mentions: Scalars['Int']['output'];
  /** Publication time of the newest article. */
  readonly newestPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Publishers of live articles. */
  readonly publishers: Scalars['Int']['output'];
  /** Relations with a live claim. */
  readonly relations: Scalars['Int']['output'];
};

/** Something wrong that the user can mend. */
export type UserError = {
  /** Stable name of the fault. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and how to mend it. */
  readonly message: Scalars['String']['output'];
  /** The input field it is about. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An input that cannot be taken. */
export type ValidationError = UserError & {
  readonly __typename?: 'ValidationError';
  /** Stable name of the fault. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and how to mend it. */
  readonly message: Scalars['String']['output'];
  /** The input field it is about. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why a relation stands as it does. */
export type Why = {
  readonly __typename?: 'Why';
  /** The article that the best quote is from. */
  readonly article: Article;
  /** The words that show it best. */
  readonly bestQuote: Scalars['String']['output'];
  /** The article that reported it first. */
  readonly firstReport: Article;
  /** Independent origins among the supporting claims. */
  readonly independentSources: Scalars['Int']['output'];
  /** Live claims that oppose it. */
  readonly opposing: Scalars['Int']['output'];
  /** The rule that gave the status, in words. */
  readonly rule: Scalars['String']['output'];
  /** Live claims that support it. */
  readonly supporting: Scalars['Int']['output'];
};

