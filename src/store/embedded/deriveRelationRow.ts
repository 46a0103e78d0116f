import { deriveRelation, type RelationLink } from "../../derive/deriveRelation.js";
import { relationLinkOf } from "../../derive/relationLinkOf.js";
import type { Article } from "../../domain/article.js";
import type { Claim, ClaimRelationLink } from "../../domain/claim.js";
import type { Relation } from "../../domain/relation.js";
import { mergeRelationTellings, type RelationTelling } from "../mergeTellings.js";
import type { Connection } from "./openDatabase.js";
import type { Row } from "./sqliteDriver.js";

/** A relation as walks need it: told to the adjacency after each commit. */
export interface WalkedRelation {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly support: number;
  /** False once no live claim is behind it, or only rejected ones. */
  readonly live: boolean;
}

const LINKS = `
  SELECT c.id, c.article_id, c.published_at, c.speech_act, c.speaker_type, c.speaker_id, c.confidence, c.publisher_id,
    cr.kind, cr.polarity, cr.modality, json_extract(a.json, '$.originId', '$.publisherId', '$.agencyId', '$.publishedAt') AS article,
    json_extract(c.json, '$.reviewState') AS review
  FROM claim_relation cr JOIN claim c ON c.id = cr.claim_id JOIN article a ON a.id = c.article_id
  WHERE cr.relation_id = ? AND c.retired_at IS NULL`;

/**
 * Derives a relation from its live claims and what its live articles tell (all articles, where none is live); one that nothing tells of is gone.
 * Null where no walk is touched (its object is no entity).
 */
export function deriveRelationRow(db: Connection, id: string): WalkedRelation | null {
  const stored = JSON.parse(String(db.get("SELECT json FROM relation WHERE id = ?", id)?.["json"])) as Relation;
  const { predicate, subjectId, objectId } = stored;
  const rows = db.all(LINKS, id);
  const live = new Set(rows.map((row) => row["id"])).size;
  const tellings = tellingsOf(db, id);
  if (tellings.length === 0) {
    db.run("DELETE FROM relation WHERE id = ?", id);
    return objectId === null ? null : { id, subjectId, objectId, support: 0, live: false };
  }
  const times = rows.flatMap((row) => (row["published_at"] === null ? [] : [Number(row["published_at"])]));
  const { objectText, ...told } = mergeRelationTellings(tellings);
  const relation: Relation = {
    id: stored.id,
    predicate,
    subjectId,
    objectId,
    objectText,
    ...deriveRelation(rows.map((row) => linkOf(row, stored))),
    ...told,
    firstPublishedAt: times.length > 0 ? Math.min(...times) : null,
    lastPublishedAt: times.length > 0 ? Math.max(...times) : null,
  };
  updateRow(db, relation, live);
  return objectId === null
    ? null
    : { id, subjectId, objectId, support: relation.support, live: live > 0 && relation.status !== "RETRACTED" };
}

function tellingsOf(db: Connection, id: string): RelationTelling[] {
  const rows = db.all(
    `SELECT t.json, a.live FROM relation_telling t CROSS JOIN article a INDEXED BY article_standing ON a.id = t.article_id
       WHERE t.relation_id = ?`,
    id,
  );
  const live = rows.filter((row) => row["live"] === 1);
  return (live.length > 0 ? live : rows).map((row) => JSON.parse(String(row["json"])) as RelationTelling);
}

function updateRow(db: Connection, relation: Relation, live: number): void {
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
    relation.id,
  );
}

/** In the order of `LINKS`. */
type ArticleFacts = [Article["originId"], Article["publisherId"], Article["agencyId"], Article["publishedAt"]];

function linkOf(row: Row, relation: Relation): RelationLink {
  const claim = {
    id: row["id"],
    articleId: row["article_id"],
    speechAct: row["speech_act"],
    speakerType: row["speaker_type"],
    speakerId: row["speaker_id"],
    confidence: row["confidence"],
    reviewState: row["review"],
  } as Claim;
  const link = { kind: row["kind"], polarity: row["polarity"], modality: row["modality"] } as ClaimRelationLink;
  const [originId, publisherId, agencyId, publishedAt] = JSON.parse(String(row["article"])) as ArticleFacts;
  return relationLinkOf(claim, link, relation, { originId, publisherId, agencyId, publishedAt });
}
