import type { ArticleRecord } from "../../domain/article.js";
import type { ArticleBundle, EntityRecord, RelationRecord } from "../../domain/bundle.js";
import type { Claim } from "../../domain/claim.js";
import type { Mention } from "../../domain/entity.js";
import { digest } from "../../domain/ids.js";
import type { RelationTelling } from "../mergeTellings.js";
import { searchedArticle, searchedClaim } from "../searchedFields.js";
import type { Connection } from "./openDatabase.js";
import { indexEntry } from "./searchIndex.js";

/** Writes one article's bundle as rows; it counts for nothing yet. `at` is the commit's moment. */
export function insertArticleRows(db: Connection, bundle: ArticleBundle, at: number): void {
  const { article } = bundle;
  insertArticle(db, article, at);
  for (const row of articleEntityRows(bundle)) insertArticleEntity(db, article.id, row, at);
  for (const mention of bundle.mentions) insertMention(db, mention, at);
  for (const claim of bundle.claims) insertClaim(db, claim, article, at);
  for (const relation of bundle.relations) insertRelation(db, relation, article.id, at);
  indexEntry(db, "ARTICLE", article.id, searchedArticle(article));
}

/** The value columns of an article's row. */
export const articleJson = (article: ArticleRecord, originId: string): string =>
  JSON.stringify({ ...article, text: undefined, status: undefined, originId });

function insertArticle(db: Connection, article: ArticleRecord, at: number): void {
  db.run(
    "INSERT INTO article (id, json, text, title, lang, publisher_id, published_at, status, live, from_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
    article.id,
    articleJson(article, article.id),
    article.text,
    article.title,
    article.lang,
    article.publisherId,
    article.publishedAt,
    article.status,
    at,
  );
}

/** What an article's row of an entity holds: how it tells of it (by digest of the telling), and how often. */
export interface ArticleEntityRow {
  readonly entityId: string;
  readonly digest: string;
  readonly json: string;
  readonly mentions: number;
  readonly claims: number;
}

export function articleEntityRows({ entities, mentions, claims }: ArticleBundle): ArticleEntityRow[] {
  const mentionCounts = countBy(mentions.map((mention) => mention.entityId));
  const claimCounts = countBy(claims.flatMap((claim) => [...new Set(partiesOf(claim).map(([id]) => id))]));
  return entities.map((entity) => {
    const json = canonicalJson(entity);
    return {
      entityId: entity.id,
      digest: digest([json]),
      json,
      mentions: mentionCounts.get(entity.id) ?? 0,
      claims: claimCounts.get(entity.id) ?? 0,
    };
  });
}

export function insertArticleEntity(db: Connection, articleId: string, row: ArticleEntityRow, at: number): void {
  db.run(
    "INSERT INTO entity_telling (entity_id, digest, json, live_articles) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING",
    row.entityId,
    row.digest,
    row.json,
  );
  db.run(
    "INSERT INTO article_entity (article_id, entity_id, digest, mentions, claims, from_at) VALUES (?, ?, ?, ?, ?, ?)",
    articleId,
    row.entityId,
    row.digest,
    row.mentions,
    row.claims,
    at,
  );
}

const canonicalJson = (record: EntityRecord): string => {
  const { id, type, name, names, description, externalIds, wellKnown, movedFrom } = record;
  return JSON.stringify({ id, type, name, names, description, externalIds, wellKnown, movedFrom });
};

function insertMention(db: Connection, mention: Mention, at: number): void {
  const { id, articleId, entityId, start, end, surface, kind } = mention;
  db.run(
    'INSERT INTO mention (id, article_id, entity_id, start, "end", surface, kind, from_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    id,
    articleId,
    entityId,
    start,
    end,
    surface,
    kind,
    at,
  );
}

/** The entities that a claim concerns, with their roles. */
function partiesOf(claim: Claim): [id: string, role: string][] {
  return [
    ...(claim.speakerId ? [[claim.speakerId, "SPEAKER"] as [string, string]] : []),
    ...(claim.targetId ? [[claim.targetId, "TARGET"] as [string, string]] : []),
    ...claim.aboutIds.map((id): [string, string] => [id, "ABOUT"]),
  ];
}

/** The value column of a claim's row. */
export const claimJson = (claim: Claim): string => JSON.stringify({ ...claim, retiredAt: undefined });

function insertClaim(db: Connection, claim: Claim, article: ArticleRecord, at: number): void {
  db.run(
    `INSERT INTO claim (id, json, article_id, speech_act, speaker_id, speaker_type, target_id, content, polarity, modality, said_at, confidence,
       published_at, lang, publisher_id, quoted, from_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    claim.id,
    claimJson(claim),
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
    at,
  );
  insertClaimEnds(db, claim, at);
  indexEntry(db, "CLAIM", claim.id, searchedClaim(claim));
}

/** What a claim hangs on: its parties and its relations. */
function insertClaimEnds(db: Connection, claim: Claim, at: number): void {
  for (const [id, role] of partiesOf(claim)) {
    db.run(
      "INSERT INTO claim_party (entity_id, role, claim_id, from_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      id,
      role,
      claim.id,
      at,
    );
  }
  for (const link of claim.links) {
    db.run(
      "INSERT INTO claim_relation (relation_id, claim_id, kind, polarity, modality, from_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      link.relationId,
      claim.id,
      link.kind,
      link.polarity,
      link.modality,
      at,
    );
  }
}

/** A claim's row and ends, as a projection now gives them. Content and evidence never change, nor do the words that are searched. */
export function updateClaim(db: Connection, claim: Claim, publisherId: string | null, at: number): void {
  db.run(
    `UPDATE claim SET json = ?, speech_act = ?, speaker_id = ?, speaker_type = ?, target_id = ?, polarity = ?, modality = ?, publisher_id = ? WHERE id = ?`,
    claimJson(claim),
    claim.speechAct,
    claim.speakerId,
    claim.speakerType,
    claim.targetId,
    claim.polarity,
    claim.modality,
    publisherId,
    claim.id,
  );
  db.run("DELETE FROM claim_party WHERE claim_id = ?", claim.id);
  db.run("DELETE FROM claim_relation WHERE claim_id = ?", claim.id);
  insertClaimEnds(db, claim, at);
}

/** The value column of a telling of a relation. */
export const tellingJson = ({ objectText, phrase, eventTime, qualifiers }: RelationTelling): string =>
  JSON.stringify({ objectText, phrase, eventTime, qualifiers });

export function insertRelation(db: Connection, relation: RelationRecord, articleId: string, at: number): void {
  const { id, predicate, subjectId, objectId, objectText } = relation;
  db.run(
    "INSERT INTO relation_telling (relation_id, article_id, json) VALUES (?, ?, ?)",
    id,
    articleId,
    tellingJson(relation),
  );
  db.run(
    `INSERT INTO relation (id, json, predicate, subject_id, object_id, status, support, independent_sources, live, from_at)
       VALUES (?, ?, ?, ?, ?, 'RETRACTED', 0, 0, 0, ?) ON CONFLICT DO NOTHING`,
    id,
    JSON.stringify({ id, predicate, subjectId, objectId, objectText }),
    predicate,
    subjectId,
    objectId,
    at,
  );
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
