import type { ClaimInContext } from "../derive/answers/claimInContext.js";
import type { Article } from "../domain/article.js";
import type { ArticleBundle } from "../domain/bundle.js";
import type { Claim, Modality, Polarity, SpeakerType } from "../domain/claim.js";
import type { Decision, DecisionRequest } from "../domain/decision.js";
import type { Entity, Mention } from "../domain/entity.js";
import type { StoredCommit } from "./commits.js";
import type { Highlight } from "./highlight.js";
import type { ArticleId, ClaimId, EntityId, RelationId } from "../domain/ids.js";
import type { EntityType, Predicate, SpeechAct } from "../domain/ontology.js";
import type { Relation, RelationStatus } from "../domain/relation.js";
import type { EpochMs } from "../domain/time.js";

/*
 * The port. Set-based: a call takes many keys and answers in their order, so that one GraphQL level costs one call.
 * Lists come in pages by keyset (sort key, id); limits are part of each call; what was left out is always told.
 * Only live records are seen by readers: a retired claim, its relations without other support, a withdrawn article's mentions are not listed;
 * look-ups by id still answer withdrawn articles (status WITHDRAWN) and relations left without live claims (status RETRACTED).
 *
 * What readers see is each article's bundle, as resolution gave it, through the decisions in force (`derive/projectBundle`). A decision, its reversal, a new
 * article and an article's return all go through the same projection, in the transaction that records them.
 *
 * System time: each commit that changes something has a moment of its own, `max(the caller's clock, the last moment + 1)`; `at(moment)` reads the graph as
 * the commits up to and including that moment left it.
 */

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
   * Stores bundles, each in the same transaction as the others. Idempotent. Live articles that are copies of one text (`copies/isCopy`) get one
   * origin in that transaction, whatever order they come in. `at` is the moment asked for; when not given, the latest of the articles' own.
   * @throws EvidenceMismatchError, OntologyViolationError when a bundle breaks an invariant: nothing is written then.
   */
  putArticles(bundles: readonly ArticleBundle[], at?: EpochMs): Promise<PutResult[]>;
  /** Withdraws an article, as a decision: its claims retire, relations are derived anew; nothing is deleted. Putting it again is the decision to restore it. `by` is who decided, "curator" when not given. */
  retractArticle(id: ArticleId, reason: string, at: EpochMs, by?: string): Promise<RetractResult>;
  /**
   * Records a decision and projects the articles it concerns anew. Entity ids that were merged away are read as the entities they live on as.
   * @throws NotFoundError for an unknown subject, ConflictError where a decision in force or the records forbid it, InvalidInputError where it would change
   * nothing (`checkDecision`). Nothing is written then.
   */
  decide(request: DecisionRequest): Promise<Decision>;
  /**
   * Takes a decision back: it is no longer in force, and what it concerns is projected anew. The graph is as if it had never been made.
   * @throws NotFoundError, and ConflictError when it was taken back before.
   */
  revertDecision(id: string, at: EpochMs): Promise<Decision>;
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

/**
 * All conditions given must hold. String conditions ignore case; `contains` finds a phrase, `name` any of the entity's names. Types include their kinds. The id of
 * an entity that was merged away stands for the one it lives on as. A language stands for all its scripts and regions (RFC 4647, basic filtering): `zh` for zh-Hans.
 */
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
  /** Whether it repeats, word for word and of the same speaker and target, a live claim of the article that its own is a copy of. */
  readonly isRepeat?: boolean;
}
export interface RelationFilter extends Combined<RelationFilter> {
  readonly id?: IdFilter;
  readonly predicate?: OneOf<Predicate>;
  readonly subject?: EntityFilter;
  readonly object?: EntityFilter;
  readonly status?: OneOf<RelationStatus>;
  readonly eventTime?: RangeFilter;
  /** Its event time covers the moment: it has begun (`start` is known and not later) and has not ended (`end` is later or open). Undated relations never do. */
  readonly validAt?: EpochMs;
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
  | {
      readonly by: "article";
      /** All it makes, also what has left the live graph: what a withdrawn article said. */
      readonly alsoRetired?: boolean;
    }
  | { readonly by: "relation" }
  | { readonly by: "entity"; readonly role: ClaimRole };

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** Look-ups and lists. Every plural look-up answers in the order of its keys: `result[i]` is for `keys[i]`; duplicates and unknown keys are allowed. */
export interface RecordReader {
  articles(ids: readonly string[], options?: ReadOptions): Promise<(Article | null)[]>;
  /**
   * Of each article all texts that are stored of its address (`domain/address.ts`), itself among them: the live one first, then by publication, newest
   * first, undated last, then by arrival, newest first; at most 100. Itself alone where it has no address; none for an unknown id.
   */
  versionsOf(ids: readonly string[], options?: ReadOptions): Promise<Article[][]>;
  /** An entity that was merged away answers as the one it lives on as. */
  entities(ids: readonly string[], options?: ReadOptions): Promise<(Entity | null)[]>;
  claims(ids: readonly string[], options?: ReadOptions): Promise<(Claim | null)[]>;
  /** A relation without live claims whose subject or object was merged away answers as the relation of the entities they live on as, where there is one. */
  relations(ids: readonly string[], options?: ReadOptions): Promise<(Relation | null)[]>;
  /** Exact, folded (`lookupName`) name in any language; of several the one with most claims. */
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
  /**
   * For each claim the live claims among which its responses are (`derive/answers`), from the day it was said on, or undated:
   * those that share a CONTENT relation with it; and for an accusation, up to 60 days later, those whose speaker is its target and whose act is an
   * answering one or whose polarity is NEGATIVE, and denials about its target. By the time they were said, else printed (undated last), then id;
   * at most 200. Null for an unknown claim.
   */
  answerCandidates(claimIds: readonly string[], options?: ReadOptions): Promise<(AnswerCandidates | null)[]>;
}

/** A claim, and those that may respond to it. */
export interface AnswerCandidates {
  readonly claim: ClaimInContext;
  readonly candidates: readonly ClaimInContext[];
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
  /** The stretch of text that was found, with some words around it; null where nothing stands as the query has it. */
  readonly highlight: Highlight | null;
}

export interface SearchAnswer extends Page<SearchHit> {
  readonly total: number;
  /** The words that were searched instead of misspelt ones, folded; null when the text was searched as it is. */
  readonly corrected: string | null;
}

export interface Search {
  /**
   * Words in any order, "quoted phrases" as phrases, Chinese runs as phrases; the last word also as a prefix. Operators of any query language are plain text.
   * Where nothing is found, Latin words that nothing holds are taken for misspelt: `corrected` then tells what was searched instead.
   */
  search(
    query: { text: string; types: readonly SearchType[]; filter?: ClaimFilter; page: PageRequest },
    options?: ReadOptions,
  ): Promise<SearchAnswer>;
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

export interface DecisionReader {
  decisions(ids: readonly string[], options?: ReadOptions): Promise<(Decision | null)[]>;
  /** Of each record: the latest decisions about it, newest first; of an entity also those about entities that live on as it. */
  decisionsAbout(ids: readonly string[], first: number, options?: ReadOptions): Promise<Decision[][]>;
}

/** All reads that can be asked of a past moment. */
export interface GraphReader extends RecordReader, Traversal, Statistics, DecisionReader {}

/** Two moments of system time, and the entity whose claims, relations and decisions are wanted; everything when null. */
export interface Between {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly entityId: string | null;
}

/** A relation whose status at the second moment is another than at the first. */
export interface StatusChange {
  readonly relationId: RelationId;
  /** Null where it was not yet known. */
  readonly from: RelationStatus | null;
  readonly to: RelationStatus;
  /** When the status was derived that it has at the second moment. */
  readonly at: EpochMs;
  readonly reason: string;
}

/** System time: the past as it was read then, and what changed. */
export interface History {
  /** The same reads, each answered exactly as it was right after the last commit not later than a moment of system time. A moment after the last commit reads the present. */
  at(moment: EpochMs): GraphReader;
  /** Claims that are live at the second moment and were not at the first; order and counts as of the second. */
  newClaims(between: Between, page: PageRequest, options?: ReadOptions): Promise<Page<Claim>>;
  countNewClaims(between: Between, options?: ReadOptions): Promise<number>;
  newRelations(between: Between, page: PageRequest, options?: ReadOptions): Promise<Page<Relation>>;
  countNewRelations(between: Between, options?: ReadOptions): Promise<number>;
  /** Relations known at the first moment first, then those that came; latest change first, ties by id. */
  statusChanges(between: Between, first: number, options?: ReadOptions): Promise<StatusChange[]>;
  /** Decisions made or taken back after the first moment and not after the second, newest first, as of the second. */
  decisionsBetween(between: Between, first: number, options?: ReadOptions): Promise<Decision[]>;
}

/** Every commit since the store was made, kept for good: with them another store can be brought to the same present and the same past. */
export interface CommitLog {
  /** The commits after a moment, oldest first, read as they are taken. */
  commitsAfter(moment: EpochMs): AsyncIterable<StoredCommit>;
  countCommitsAfter(moment: EpochMs): Promise<number>;
  /** Moment of the latest commit; 0 in an empty store. */
  lastMoment(): Promise<EpochMs>;
}

export interface StoreAdmin extends CommitLog {
  health(): Promise<{ readonly ok: boolean; readonly detail: string }>;
  /** SHA-256 over all live records in a canonical order and without system times: equal graphs have equal hashes, on every store. Decisions count by what they did. */
  graphHash(): Promise<string>;
  /** Every live article bundle, by id, as readers see it: what `export` writes and another store can take in. */
  exportBundles(): AsyncIterable<ArticleBundle>;
  close(): Promise<void>;
}

/** A store of the graph. Callers ask for the least role they need. */
export interface GraphStore extends GraphWriter, GraphReader, Search, History, EventLog, StoreAdmin {}
