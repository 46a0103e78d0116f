import { deriveRelation, type RelationLink } from "../../derive/deriveRelation.js";
import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import { foldName } from "../../domain/foldName.js";
import { digest } from "../../domain/ids.js";
import type { Relation } from "../../domain/relation.js";
import { checkBundle } from "../checkBundle.js";
import type { ArticleBundle, EntityRecord, PutResult, RelationRecord, RetractResult } from "../graphStore.js";
import { mergeEntityTellings, mergeRelationTellings, type RelationTelling } from "../mergeTellings.js";
import { indexText } from "../searchTokens.js";
import { lastEventPosition, logArticleClaims } from "./claimEvents.js";
import type { Connection } from "./openDatabase.js";
import type { Row } from "./sqliteDriver.js";

/** A relation as walks need it: told to the adjacency after each commit. */
export interface WalkedRelation {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly support: number;
  /** False once no live claim is behind it. */
  readonly live: boolean;
}

export interface PutOutcome {
  readonly results: PutResult[];
  readonly changed: WalkedRelation[];
  /** Where the event log ends after the commit. */
  readonly position: number;
}
export interface RetractOutcome {
  readonly result: RetractResult;
  readonly changed: WalkedRelation[];
  readonly position: number;
}

/** Stores bundles in one transaction; those stored and live already change nothing. */
export function putArticles(db: Connection, bundles: readonly ArticleBundle[]): PutOutcome {
  for (const bundle of bundles) checkBundle(bundle);
  return db.transaction(() => {
    const touched = new Touched();
    const results = bundles.map((bundle) => putArticle(db, bundle, touched));
    return { results, changed: touched.derive(db), position: lastEventPosition(db) };
  });
}

/** Withdraws an article in one transaction. */
export function retractArticle(db: Connection, id: string, reason: string, at: number): RetractOutcome {
  return db.transaction(() => {
    const row = db.get("SELECT status FROM article WHERE id = ?", id);
    const nothing = { found: row !== undefined, removedClaims: 0, removedRelations: 0 };
    if (!row || row["status"] === "WITHDRAWN") return { result: nothing, changed: [], position: 0 };
    const touched = new Touched();
    const before = liveRelationsOf(db, id);
    db.run(
      "UPDATE article SET status = 'WITHDRAWN', live = 0, retired_at = ?, retire_reason = ? WHERE id = ?",
      at,
      reason,
      id,
    );
    logArticleClaims(db, "RETRACTED", id, "live", at);
    const removedClaims = db.run("UPDATE claim SET retired_at = ? WHERE article_id = ? AND retired_at IS NULL", at, id);
    countArticle(db, id, -1, touched);
    db.run("INSERT INTO commit_log (at, kind, article_id) VALUES (?, 'RETRACT', ?)", at, id);
    const changed = touched.derive(db);
    const removedRelations = before - liveRelationsOf(db, id);
    return { result: { found: true, removedClaims, removedRelations }, changed, position: lastEventPosition(db) };
  });
}

const liveRelationsOf = (db: Connection, articleId: string): number =>
  Number(
    db.get(
      "SELECT count(*) AS n FROM relation_telling t JOIN relation r ON r.id = t.relation_id WHERE t.article_id = ? AND r.live > 0",
      articleId,
    )?.["n"],
  );

function putArticle(db: Connection, bundle: ArticleBundle, touched: Touched): PutResult {
  const { article } = bundle;
  const row = db.get("SELECT status FROM article WHERE id = ?", article.id);
  if (row?.["status"] === "WITHDRAWN") {
    restoreArticle(db, article, touched);
    return { id: article.id, created: false, restored: true };
  }
  if (row) return { id: article.id, created: false, restored: false };
  insertArticle(db, article);
  insertEntities(db, bundle);
  insertMentions(db, bundle);
  for (const claim of bundle.claims) insertClaim(db, claim, article);
  for (const relation of bundle.relations) insertRelation(db, relation, article);
  countArticle(db, article.id, 1, touched);
  logArticleClaims(db, "ADDED", article.id, "live", article.ingestedAt);
  indexEntry(db, "ARTICLE", article.id, `${article.title}\n${article.text}`);
  db.run("INSERT INTO commit_log (at, kind, article_id) VALUES (?, 'PUT', ?)", article.ingestedAt, article.id);
  return { id: article.id, created: true, restored: false };
}

function restoreArticle(db: Connection, article: Article, touched: Touched): void {
  db.run(
    "UPDATE article SET status = 'LIVE', live = 1, retired_at = NULL, retire_reason = NULL WHERE id = ?",
    article.id,
  );
  logArticleClaims(db, "ADDED", article.id, "retired", article.ingestedAt);
  db.run("UPDATE claim SET retired_at = NULL WHERE article_id = ?", article.id);
  countArticle(db, article.id, 1, touched);
  db.run("INSERT INTO commit_log (at, kind, article_id) VALUES (?, 'RESTORE', ?)", article.ingestedAt, article.id);
}

function insertArticle(db: Connection, article: Article): void {
  const { text, status, ...rest } = article;
  db.run(
    "INSERT INTO article (id, json, text, title, lang, publisher_id, published_at, status, live) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
    article.id,
    JSON.stringify(rest),
    text,
    article.title,
    article.lang,
    article.publisherId,
    article.publishedAt,
    status,
  );
}

function insertEntities(db: Connection, { article, entities, mentions, claims }: ArticleBundle): void {
  const mentionCounts = countBy(mentions.map((mention) => mention.entityId));
  const claimCounts = countBy(claims.flatMap((claim) => [...new Set(partiesOf(claim).map(([id]) => id))]));
  for (const entity of entities) {
    const json = canonicalJson(entity);
    const key = digest([json]);
    db.run(
      "INSERT INTO entity_telling (entity_id, digest, json, live_articles) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING",
      entity.id,
      key,
      json,
    );
    db.run(
      "INSERT INTO article_entity (article_id, entity_id, digest, mentions, claims) VALUES (?, ?, ?, ?, ?)",
      article.id,
      entity.id,
      key,
      mentionCounts.get(entity.id) ?? 0,
      claimCounts.get(entity.id) ?? 0,
    );
  }
}

const canonicalJson = ({ id, type, name, names, description, externalIds, wellKnown }: EntityRecord): string =>
  JSON.stringify({ id, type, name, names, description, externalIds, wellKnown });

function insertMentions(db: Connection, { mentions }: ArticleBundle): void {
  for (const { id, articleId, entityId, start, end, surface, kind } of mentions) {
    db.run(
      'INSERT INTO mention (id, article_id, entity_id, start, "end", surface, kind) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      id,
      articleId,
      entityId,
      start,
      end,
      surface,
      kind,
    );
  }
}

/** The entities that a claim concerns, with their roles. */
function partiesOf(claim: Claim): [id: string, role: string][] {
  return [
    ...(claim.speakerId ? [[claim.speakerId, "SPEAKER"] as [string, string]] : []),
    ...(claim.targetId ? [[claim.targetId, "TARGET"] as [string, string]] : []),
    ...claim.aboutIds.map((id): [string, string] => [id, "ABOUT"]),
  ];
}

function insertClaim(db: Connection, claim: Claim, article: Article): void {
  const { retiredAt: _, ...rest } = claim;
  db.run(
    `INSERT INTO claim (id, json, article_id, speech_act, speaker_id, speaker_type, target_id, content, polarity, modality, said_at, confidence,
       published_at, lang, publisher_id, quoted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    claim.id,
    JSON.stringify(rest),
    article.id,
    claim.speechAct,
    claim.speakerId,
    claim.speakerType,
    claim.targetId,
    claim.content,
    claim.polarity,
    claim.modality,
    claim.saidAt,
    claim.confidence,
    article.publishedAt,
    article.lang,
    article.publisherId,
    claim.quoteType === "DIRECT" ? 1 : 0,
  );
  for (const [id, role] of partiesOf(claim)) {
    db.run(
      "INSERT INTO claim_party (entity_id, role, claim_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      id,
      role,
      claim.id,
    );
  }
  for (const link of claim.links) {
    db.run(
      "INSERT INTO claim_relation (relation_id, claim_id, kind, polarity, modality) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      link.relationId,
      claim.id,
      link.kind,
      link.polarity,
      link.modality,
    );
  }
  const sentence = claim.evidence.find((one) => one.role === "CUE") ?? claim.evidence[0];
  indexEntry(db, "CLAIM", claim.id, `${claim.content}\n${sentence?.sentence ?? ""}`);
}

function insertRelation(db: Connection, relation: RelationRecord, article: Article): void {
  const { id, predicate, subjectId, objectId, objectText } = relation;
  db.run(
    "INSERT INTO relation_telling (relation_id, article_id, json) VALUES (?, ?, ?)",
    id,
    article.id,
    JSON.stringify({ phrase: relation.phrase, eventTime: relation.eventTime, qualifiers: relation.qualifiers }),
  );
  db.run(
    `INSERT INTO relation (id, json, predicate, subject_id, object_id, status, support, independent_sources, live)
       VALUES (?, ?, ?, ?, ?, 'RETRACTED', 0, 0, 0) ON CONFLICT DO NOTHING`,
    id,
    JSON.stringify({ id, predicate, subjectId, objectId, objectText }),
    predicate,
    subjectId,
    objectId,
  );
}

function indexEntry(db: Connection, kind: string, id: string, text: string): void {
  const known = db.get("SELECT rowid FROM search_entry WHERE kind = ? AND id = ?", kind, id);
  if (known) db.run("DELETE FROM search_text WHERE rowid = ?", known["rowid"] ?? 0);
  else db.run("INSERT INTO search_entry (kind, id) VALUES (?, ?)", kind, id);
  const row = db.get("SELECT rowid FROM search_entry WHERE kind = ? AND id = ?", kind, id);
  db.run("INSERT INTO search_text (rowid, body) VALUES (?, ?)", row?.["rowid"] ?? 0, indexText(text));
}

/** Adds (1) or takes away (-1) what a stored article counts for, and notes what has to be derived anew. */
function countArticle(db: Connection, articleId: string, sign: 1 | -1, touched: Touched): void {
  for (const row of db.all(
    "SELECT entity_id, digest, mentions, claims FROM article_entity WHERE article_id = ?",
    articleId,
  )) {
    const id = String(row["entity_id"]);
    db.run(
      "UPDATE entity_telling SET live_articles = live_articles + ? WHERE entity_id = ? AND digest = ?",
      sign,
      id,
      row["digest"] ?? "",
    );
    touched.entity(id, sign, Number(row["mentions"]) > 0 ? sign : 0, sign * Number(row["claims"]));
  }
  for (const row of db.all("SELECT relation_id FROM relation_telling WHERE article_id = ?", articleId))
    touched.relation(String(row["relation_id"]));
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

interface CountChange {
  live: number;
  articles: number;
  claims: number;
}

/** What a transaction has touched; derived once, at its end. */
class Touched {
  private readonly entities = new Map<string, CountChange>();
  private readonly relations = new Set<string>();

  entity(id: string, live: number, articles: number, claims: number): void {
    const change = this.entities.get(id) ?? { live: 0, articles: 0, claims: 0 };
    change.live += live;
    change.articles += articles;
    change.claims += claims;
    this.entities.set(id, change);
  }

  relation(id: string): void {
    this.relations.add(id);
  }

  derive(db: Connection): WalkedRelation[] {
    for (const [id, change] of this.entities) deriveEntity(db, id, change);
    return [...this.relations].flatMap((id) => deriveOne(db, id) ?? []);
  }
}

/** Name, type and names from all live tellings; an entity that nothing live tells of keeps its last ones and is not listed. */
function deriveEntity(db: Connection, id: string, change: CountChange): void {
  const tellings = db
    .all("SELECT json, live_articles FROM entity_telling WHERE entity_id = ? AND live_articles > 0", id)
    .map((row) => ({ record: JSON.parse(String(row["json"])) as EntityRecord, count: Number(row["live_articles"]) }));
  const old = db.get("SELECT json, article_count, claim_count, live FROM entity WHERE id = ?", id);
  const merged = tellings.length > 0 ? { id, ...mergeEntityTellings(tellings) } : null;
  const json = merged ? JSON.stringify(merged) : String(old?.["json"]);
  const counts = [
    Number(old?.["article_count"] ?? 0) + change.articles,
    Number(old?.["claim_count"] ?? 0) + change.claims,
    Number(old?.["live"] ?? 0) + change.live,
  ] as const;
  if (old?.["json"] === json) {
    db.run("UPDATE entity SET article_count = ?, claim_count = ?, live = ? WHERE id = ?", ...counts, id);
    return;
  }
  const { type, name, names } = JSON.parse(json) as { type: string; name: string; names: { value: string }[] };
  db.run(
    `INSERT INTO entity (id, json, type, name, article_count, claim_count, live) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET json = excluded.json, type = excluded.type, name = excluded.name, article_count = excluded.article_count,
         claim_count = excluded.claim_count, live = excluded.live`,
    id,
    json,
    type,
    name,
    ...counts,
  );
  db.run("DELETE FROM entity_name WHERE entity_id = ?", id);
  const values = new Set([name, ...names.map((one) => one.value)]);
  for (const folded of new Set([...values].map(foldName))) {
    if (folded) db.run("INSERT INTO entity_name (folded, entity_id) VALUES (?, ?)", folded, id);
  }
  indexEntry(db, "ENTITY", id, [...values].join("\n"));
}

const LINKS = `
  SELECT c.id, c.article_id, c.published_at, c.speech_act, c.speaker_type, c.speaker_id, c.confidence, c.publisher_id,
    cr.kind, cr.polarity, cr.modality, a.json AS article, json_extract(c.json, '$.reviewState') AS review
  FROM claim_relation cr JOIN claim c ON c.id = cr.claim_id JOIN article a ON a.id = c.article_id
  WHERE cr.relation_id = ? AND c.retired_at IS NULL`;

/** Derives a relation from its live claims and what its live articles tell. Null where no walk is touched (its object is no entity). */
function deriveOne(db: Connection, id: string): WalkedRelation | null {
  const stored = JSON.parse(String(db.get("SELECT json FROM relation WHERE id = ?", id)?.["json"])) as Relation;
  const rows = db.all(LINKS, id);
  const standing = deriveRelation(rows.map((row) => linkOf(row, stored)));
  const tellings = db
    .all(
      "SELECT t.json FROM relation_telling t JOIN article a ON a.id = t.article_id WHERE t.relation_id = ? AND a.live = 1",
      id,
    )
    .map((row) => JSON.parse(String(row["json"])) as RelationTelling);
  const told =
    tellings.length > 0
      ? mergeRelationTellings(tellings)
      : { phrase: stored.phrase, eventTime: stored.eventTime, qualifiers: stored.qualifiers };
  const times = rows.flatMap((row) => (row["published_at"] === null ? [] : [Number(row["published_at"])]));
  const { predicate, subjectId, objectId, objectText } = stored;
  const relation: Relation = {
    id: stored.id,
    predicate,
    subjectId,
    objectId,
    objectText,
    ...standing,
    ...told,
    firstPublishedAt: times.length > 0 ? Math.min(...times) : null,
    lastPublishedAt: times.length > 0 ? Math.max(...times) : null,
  };
  const live = new Set(rows.map((row) => row["id"])).size;
  db.run(
    `UPDATE relation SET json = ?, status = ?, support = ?, independent_sources = ?, event_start = ?, event_end = ?, first_published_at = ?,
       last_published_at = ?, live = ? WHERE id = ?`,
    JSON.stringify(relation),
    relation.status,
    relation.support,
    relation.independentSources,
    relation.eventTime?.start ?? null,
    relation.eventTime?.end ?? null,
    relation.firstPublishedAt,
    relation.lastPublishedAt,
    live,
    id,
  );
  return objectId === null ? null : { id, subjectId, objectId, support: relation.support, live: live > 0 };
}

function linkOf(row: Row, relation: Relation): RelationLink {
  const speakerId = row["speaker_id"] as RelationLink["speakerId"];
  const { originId } = JSON.parse(String(row["article"])) as Article;
  return {
    claimId: row["id"] as RelationLink["claimId"],
    articleId: row["article_id"] as RelationLink["articleId"],
    originId,
    publisherId: row["publisher_id"] as RelationLink["publisherId"],
    publishedAt: row["published_at"] as number | null,
    linkKind: row["kind"] as RelationLink["linkKind"],
    polarity: row["polarity"] as RelationLink["polarity"],
    modality: row["modality"] as RelationLink["modality"],
    speechAct: row["speech_act"] as RelationLink["speechAct"],
    speakerType: row["speaker_type"] as RelationLink["speakerType"],
    speakerId,
    speakerIsSubject: speakerId !== null && speakerId === relation.subjectId,
    speakerIsObject: speakerId !== null && speakerId === relation.objectId,
    confidence: Number(row["confidence"]),
    rejected: row["review"] === "REJECTED",
  };
}
