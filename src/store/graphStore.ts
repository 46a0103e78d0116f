import type { Article } from "../domain/article.js";
import type { Claim, Modality, Polarity, SpeakerType } from "../domain/claim.js";
import type { Entity, EntityName, ExternalId, Mention } from "../domain/entity.js";
import type { ArticleId, ClaimId, EntityId, RelationId } from "../domain/ids.js";
import type { EntityType, Predicate, SpeechAct } from "../domain/ontology.js";
import type { Qualifier, Relation, RelationKey, RelationStatus } from "../domain/relation.js";
import type { EpochMs, TimeRef } from "../domain/time.js";

/*
 * The port. Set-based: a call takes many keys and answers in their order, so that one GraphQL level costs one call.
 * Lists come in pages by keyset (sort key, id); limits are part of each call; what was left out is always told.
 * Only live records are seen by readers: a retired claim, its relations without other support, a withdrawn article's mentions are not listed;
 * look-ups by id still answer withdrawn articles (status WITHDRAWN) and relations left without live claims (status RETRACTED).
 */

/** One article with everything read from it, ready to be written in one transaction. */
export interface ArticleBundle {
  readonly article: Article;
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly relations: readonly RelationRecord[];
}

/** What an article tells about an entity. Fields that come from the name table (`wellKnown`) win over those that come from texts. */
export interface EntityRecord {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly EntityName[];
  readonly description: string | null;
  readonly externalIds: readonly ExternalId[];
  readonly wellKnown: boolean;
}

/** What an article tells about a relation; its standing is derived in the same transaction from all claims behind it. */
export interface RelationRecord extends RelationKey {
  readonly phrase: string | null;
  readonly eventTime: TimeRef | null;
  readonly qualifiers: readonly Qualifier[];
}

export interface PutResult {
  readonly id: ArticleId;
  /** False when the same article was there already: nothing was written. */
  readonly created: boolean;
  /** True when it had been withdrawn and is live again, exactly as before. */
  readonly restored: boolean;
}

export interface RetractResult {
  readonly found: boolean;
  readonly removedClaims: number;
  /** Relations that lost their last live claim. */
  readonly removedRelations: number;
}

/** Writes: one transaction a call; resolves only after the durable commit; all or nothing. */
export interface GraphWriter {
  /**
   * Stores bundles, each in the same transaction as the others. Idempotent.
   * @throws EvidenceMismatchError, OntologyViolationError when a bundle breaks an invariant: nothing is written then.
   */
  putArticles(bundles: readonly ArticleBundle[]): Promise<PutResult[]>;
  /** Withdraws an article: its claims retire at `at`, relations are derived anew; nothing is deleted. */
  retractArticle(id: ArticleId, reason: string, at: EpochMs): Promise<RetractResult>;
}

export interface IdFilter {
  readonly eq?: string;
  readonly in?: readonly string[];
}
export interface StringFilter {
  readonly eq?: string;
  readonly in?: readonly string[];
  readonly contains?: string;
  readonly startsWith?: string;
}
export interface RangeFilter {
  readonly eq?: number;
  readonly gte?: number;
  readonly lte?: number;
  readonly lt?: number;
}
export interface OneOf<T> {
  readonly eq?: T;
  readonly in?: readonly T[];
}

interface Combined<Self> {
  readonly and?: readonly Self[];
  readonly or?: readonly Self[];
  readonly not?: Self;
}

/** All conditions given must hold. String conditions ignore case; `contains` finds a phrase, `name` any of the entity's names. Types include their kinds. */
export interface EntityFilter extends Combined<EntityFilter> {
  readonly id?: IdFilter;
  readonly name?: StringFilter;
  readonly type?: OneOf<EntityType>;
  readonly claimCount?: RangeFilter;
}
export interface ClaimFilter extends Combined<ClaimFilter> {
  readonly id?: IdFilter;
  readonly text?: StringFilter;
  readonly speechAct?: OneOf<SpeechAct>;
  readonly speaker?: EntityFilter;
  readonly target?: EntityFilter;
  readonly about?: EntityFilter;
  readonly publisher?: EntityFilter;
  /** Of any relation the claim asserts. */
  readonly predicate?: OneOf<Predicate>;
  readonly polarity?: OneOf<Polarity>;
  readonly modality?: OneOf<Modality>;
  readonly speakerType?: OneOf<SpeakerType>;
  readonly lang?: StringFilter;
  readonly saidAt?: RangeFilter;
  readonly publishedAt?: RangeFilter;
  readonly confidence?: RangeFilter;
}
export interface RelationFilter extends Combined<RelationFilter> {
  readonly id?: IdFilter;
  readonly predicate?: OneOf<Predicate>;
  readonly subject?: EntityFilter;
  readonly object?: EntityFilter;
  readonly status?: OneOf<RelationStatus>;
  readonly eventTime?: RangeFilter;
  readonly publishedAt?: RangeFilter;
  readonly independentSources?: RangeFilter;
}
export interface ArticleFilter extends Combined<ArticleFilter> {
  readonly id?: IdFilter;
  readonly title?: StringFilter;
  readonly text?: StringFilter;
  readonly publisher?: EntityFilter;
  readonly lang?: StringFilter;
  readonly publishedAt?: RangeFilter;
}

export type Order<Field extends string> = { readonly field: Field; readonly direction: "ASC" | "DESC" };
/** Default orders: entities by CLAIM_COUNT, claims and articles by PUBLISHED_AT, relations by SUPPORT, all DESC; ties by id ascending. Missing values sort last in both directions. */
export type EntityOrder = Order<"NAME" | "CLAIM_COUNT" | "ARTICLE_COUNT">;
export type ClaimOrder = Order<"SAID_AT" | "PUBLISHED_AT" | "CONFIDENCE">;
export type RelationOrder = Order<"SUPPORT" | "INDEPENDENT_SOURCES" | "EVENT_TIME" | "LAST_REPORTED">;

/** The place after which a page begins: sort key (null for a missing value) and id of the last row seen. */
export interface Keyset {
  readonly key: number | string | null;
  readonly id: string;
}
export interface PageRequest {
  readonly first: number;
  readonly after?: Keyset;
}
export interface Page<T> {
  readonly items: readonly T[];
  /** Keyset of each item, in the same order. */
  readonly keysets: readonly Keyset[];
  readonly hasNextPage: boolean;
}

export type ClaimRole = "SPEAKER" | "TARGET" | "ABOUT" | "ANY";
export type Direction = "OUT" | "IN" | "BOTH";

/** What a page of claims hangs on. */
export type ClaimsOf =
  | { readonly by: "article" }
  | { readonly by: "relation" }
  | { readonly by: "entity"; readonly role: ClaimRole };

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** Look-ups and lists. Every plural look-up answers in the order of its keys: `result[i]` is for `keys[i]`; duplicates and unknown keys are allowed. */
export interface RecordReader {
  articles(ids: readonly string[], options?: ReadOptions): Promise<(Article | null)[]>;
  entities(ids: readonly string[], options?: ReadOptions): Promise<(Entity | null)[]>;
  claims(ids: readonly string[], options?: ReadOptions): Promise<(Claim | null)[]>;
  relations(ids: readonly string[], options?: ReadOptions): Promise<(Relation | null)[]>;
  /** Exact, folded (`foldName`) name in any language; of several the one with most claims. */
  entitiesByName(names: readonly string[], options?: ReadOptions): Promise<(Entity | null)[]>;

  listEntities(
    query: { filter?: EntityFilter; order?: EntityOrder; page: PageRequest },
    options?: ReadOptions,
  ): Promise<Page<Entity>>;
  listClaims(
    query: { filter?: ClaimFilter; order?: ClaimOrder; page: PageRequest },
    options?: ReadOptions,
  ): Promise<Page<Claim>>;
  listRelations(
    query: { filter?: RelationFilter; order?: RelationOrder; page: PageRequest },
    options?: ReadOptions,
  ): Promise<Page<Relation>>;
  listArticles(query: { filter?: ArticleFilter; page: PageRequest }, options?: ReadOptions): Promise<Page<Article>>;
  countEntities(filter?: EntityFilter, options?: ReadOptions): Promise<number>;
  countClaims(filter?: ClaimFilter, options?: ReadOptions): Promise<number>;
  countRelations(filter?: RelationFilter, options?: ReadOptions): Promise<number>;
  countArticles(filter?: ArticleFilter, options?: ReadOptions): Promise<number>;

  claimsOf(
    of: ClaimsOf,
    ids: readonly string[],
    query: { filter?: ClaimFilter; order?: ClaimOrder; page: PageRequest },
    options?: ReadOptions,
  ): Promise<Page<Claim>[]>;
  countClaimsOf(of: ClaimsOf, ids: readonly string[], filter?: ClaimFilter, options?: ReadOptions): Promise<number[]>;
  relationsOf(
    ids: readonly string[],
    query: { direction: Direction; filter?: RelationFilter; order?: RelationOrder; page: PageRequest },
    options?: ReadOptions,
  ): Promise<Page<Relation>[]>;
  countRelationsOf(
    ids: readonly string[],
    direction: Direction,
    filter?: RelationFilter,
    options?: ReadOptions,
  ): Promise<number[]>;
  /** By position in the article; for an entity by article id, then position. */
  mentionsOf(
    by: "article" | "entity",
    ids: readonly string[],
    page: PageRequest,
    options?: ReadOptions,
  ): Promise<Page<Mention>[]>;
  countMentionsOf(by: "article" | "entity", ids: readonly string[], options?: ReadOptions): Promise<number[]>;
  articlesOf(
    entityIds: readonly string[],
    query: { filter?: ArticleFilter; page: PageRequest },
    options?: ReadOptions,
  ): Promise<Page<Article>[]>;
  countArticlesOf(entityIds: readonly string[], filter?: ArticleFilter, options?: ReadOptions): Promise<number[]>;
  /** Entities mentioned in articles, most mentioned first. */
  entitiesOf(articleIds: readonly string[], page: PageRequest, options?: ReadOptions): Promise<Page<Entity>[]>;
  countEntitiesOf(articleIds: readonly string[], options?: ReadOptions): Promise<number[]>;
  /** What `why` of a relation shows: its best supporting claim (highest confidence, direct quotes first), and the article that reported it first; retired claims count only where no live one is left. Null for an unknown relation. */
  relationEvidence(relationIds: readonly string[], options?: ReadOptions): Promise<(RelationEvidence | null)[]>;
}

export interface RelationEvidence {
  readonly bestClaimId: ClaimId;
  readonly firstArticleId: ArticleId;
}

export interface NeighborCount {
  readonly predicate: Predicate;
  readonly direction: "OUT" | "IN";
  readonly type: EntityType;
  readonly count: number;
}

/** A bounded piece of the graph; `total` counts the entities that were in reach, `truncated` is true exactly when something was left out. */
export interface Subgraph {
  readonly entityIds: readonly EntityId[];
  readonly relationIds: readonly RelationId[];
  readonly truncated: boolean;
  readonly total: number;
}
export interface GraphPath {
  readonly entityIds: readonly EntityId[];
  readonly relationIds: readonly RelationId[];
}

/** Walks over relations between entities (relations whose object is an entity and that are not RETRACTED), in either direction. */
export interface Traversal {
  neighborSummary(ids: readonly string[], filter?: RelationFilter, options?: ReadOptions): Promise<NeighborCount[][]>;
  /** Nearest first, then by support; `depth` 1 to 3, `limit` counts entities besides the start. */
  neighborhood(
    id: string,
    query: { depth: number; limit: number; filter?: RelationFilter },
    options?: ReadOptions,
  ): Promise<Subgraph>;
  /** Up to `limit` loop-free paths, shortest first, at most `maxLength` relations long. */
  paths(
    from: string,
    to: string,
    query: { maxLength: number; limit: number; filter?: RelationFilter },
    options?: ReadOptions,
  ): Promise<{ paths: GraphPath[]; truncated: boolean }>;
  relationsAmong(ids: readonly string[], filter?: RelationFilter, options?: ReadOptions): Promise<RelationId[]>;
}

export type SearchType = "ENTITY" | "CLAIM" | "ARTICLE";
export interface SearchHit {
  readonly type: SearchType;
  readonly id: string;
  /** 0 to 1, best first. */
  readonly score: number;
  /** The stretch of text that was found, with some words around it. */
  readonly highlight: string | null;
}

export interface Search {
  /** Words in any order, "quoted phrases" as phrases, Chinese runs as phrases; the last word also as a prefix. Operators of any query language are plain text. */
  search(
    query: { text: string; types: readonly SearchType[]; filter?: ClaimFilter; page: PageRequest },
    options?: ReadOptions,
  ): Promise<Page<SearchHit> & { readonly total: number }>;
}

export interface Totals {
  readonly articles: number;
  readonly entities: number;
  readonly claims: number;
  readonly relations: number;
  readonly mentions: number;
  readonly publishers: number;
  readonly newestPublishedAt: EpochMs | null;
}

/** A field that claims are counted by. */
export type StatsField =
  | "SPEECH_ACT"
  | "PREDICATE"
  | "SPEAKER"
  | "TARGET"
  | "PUBLISHER"
  | "LANG"
  | "ENTITY_TYPE"
  | "MODALITY"
  | "POLARITY";
export type TimeBucket = "DAY" | "WEEK" | "MONTH" | "YEAR";
/** `key` is the value, or the entity's id for SPEAKER, TARGET, PUBLISHER. ENTITY_TYPE counts claims by the types of what they are about. */
export interface Bucket {
  readonly key: string;
  readonly count: number;
}

export interface Statistics {
  totals(options?: ReadOptions): Promise<Totals>;
  top(field: StatsField, query: { filter?: ClaimFilter; first: number }, options?: ReadOptions): Promise<Bucket[]>;
  /** Claims by publication time in UTC buckets, oldest first; `series` splits each bucket by a field. */
  timeSeries(
    query: { filter?: ClaimFilter; bucket: TimeBucket; series?: StatsField },
    options?: ReadOptions,
  ): Promise<{ time: EpochMs; series: string; count: number }[]>;
  matrix(
    rows: StatsField,
    columns: StatsField,
    query: { filter?: ClaimFilter; first: number },
    options?: ReadOptions,
  ): Promise<{ row: string; column: string; count: number }[]>;
}

/** ADDED: the claim came into the live graph, also when its article came back. UPDATED: it is live and was changed. RETRACTED: it left the live graph. */
export type ClaimEventKind = "ADDED" | "UPDATED" | "RETRACTED";
export interface ClaimEvent {
  /** Place in the log: grows in the order of commits and is never given twice. */
  readonly position: number;
  readonly kind: ClaimEventKind;
  readonly claimId: ClaimId;
  /** System time of the change. */
  readonly at: EpochMs;
}
export interface ClaimEventQuery {
  /** 0 for the beginning of the log. */
  readonly after: number;
  /** At most so many events are looked at, whether they fit or not. */
  readonly limit: number;
  /** Asked of the claim as it stands now, not as it stood. */
  readonly filter?: ClaimFilter;
}
export interface ClaimEventPage {
  readonly events: readonly ClaimEvent[];
  /** Position of the last event that was looked at: where to go on, also when none fitted. Equal to `after` at the end of the log. */
  readonly next: number;
}

/**
 * What happened to claims, written in the same transaction as the change and kept for good. Within one article events come in the order of claim ids.
 * A reader that has seen position p has seen everything before it: no commit ever adds events behind one that could be read already.
 */
export interface EventLog {
  claimEvents(query: ClaimEventQuery, options?: ReadOptions): Promise<ClaimEventPage>;
  /** Position of the newest event; 0 for an empty log. */
  lastEventPosition(options?: ReadOptions): Promise<number>;
  /**
   * Resolves when the log reaches beyond `after`, whoever wrote: at once in the process that writes, within a second in others on the same database.
   * @throws CancelledError when `signal` is aborted.
   */
  eventsBeyond(after: number, signal: AbortSignal): Promise<void>;
}

export interface StoreAdmin {
  health(): Promise<{ readonly ok: boolean; readonly detail: string }>;
  /** SHA-256 over all live records in a canonical order and without system times: equal graphs have equal hashes, on every store. */
  graphHash(): Promise<string>;
  /** Every live article bundle, by id: what `export` writes and another store can take in. */
  exportBundles(): AsyncIterable<ArticleBundle>;
  close(): Promise<void>;
}

/** A store of the graph. Callers ask for the least role they need. */
export interface GraphStore extends GraphWriter, RecordReader, Traversal, Search, Statistics, EventLog, StoreAdmin {}
