import { movedFrom, type DecisionsInForce } from "../../derive/decisionsInForce.js";
import { projectBundle } from "../../derive/projectBundle.js";
import type { ArticleBundle } from "../../domain/bundle.js";
import type { Decision, DecisionDetail, DecisionRequest } from "../../domain/decision.js";
import { ConflictError, NotFoundError } from "../../domain/errors.js";
import type { ArticleId } from "../../domain/ids.js";
import type { EpochMs } from "../../domain/time.js";
import { checkBundle } from "../checkBundle.js";
import type { CommitRecord } from "../commits.js";
import type { PutResult, RetractResult } from "../graphStore.js";
import { planPut, putResults, supersededReason } from "../planPut.js";
import { checkRequest, lookupsOf, makeDecision, resolveRequest } from "../settleDecision.js";
import { insertArticleRows } from "./articleRows.js";
import { lastEventPosition, logArticleClaims } from "./claimEvents.js";
import { Commit } from "./commit.js";
import { countArticle } from "./countArticle.js";
import {
  DECISION,
  findFacts,
  insertDecision,
  loadDecisions,
  nextSerial,
  readDecision,
  syncRedirects,
} from "./decisionRows.js";
import { insertOrigin, joinCopies, leaveCopies } from "./deriveOrigins.js";
import type { WalkedRelation } from "./deriveRelationRow.js";
import type { Connection } from "./openDatabase.js";
import { dropRaw, keepRaw, rawBundle } from "./rawBundles.js";
import { rewriteArticle } from "./rewriteArticle.js";
import { Touched } from "./touched.js";
import { findVersions, insertAddress } from "./versionRows.js";

/** What the other threads must be told of a commit. */
export interface Outcome {
  readonly changed: WalkedRelation[];
  /** Where the event log ends after the commit. */
  readonly position: number;
}
export interface PutOutcome extends Outcome {
  readonly results: PutResult[];
}
export interface RetractOutcome extends Outcome {
  readonly result: RetractResult;
}
export interface DecisionOutcome extends Outcome {
  readonly decision: Decision;
}

/** One transaction that changes the graph: its moment, the decisions in force in it, and what it has touched. */
class Change {
  readonly touched = new Touched();
  private readonly commit: Commit;
  private loaded: DecisionsInForce | null = null;

  constructor(
    readonly db: Connection,
    at: EpochMs,
  ) {
    this.commit = new Commit(db, at);
  }

  moment(): EpochMs {
    return this.commit.moment();
  }

  decisions(): DecisionsInForce {
    this.loaded ??= loadDecisions(this.db);
    return this.loaded;
  }

  /** Records a decision; from here on it is in force. */
  record(detail: Parameters<typeof makeDecision>[0], reason: string, by: string): Decision {
    const serial = nextSerial(this.db);
    const decision = makeDecision(detail, { serial, reason, by, at: this.moment() });
    insertDecision(this.db, serial, decision);
    this.decisions().add(decision);
    return decision;
  }

  /** Takes a decision back; from here on it is not in force. */
  revert(id: string): void {
    this.db.run("UPDATE decision SET reverted_at = ? WHERE id = ?", this.moment(), id);
    this.loaded = null;
  }

  /** Derives what was touched and keeps what was asked; the last step of the transaction. */
  finish(record: CommitRecord): Outcome {
    this.db.run("INSERT INTO commit_record (moment, json) VALUES (?, ?)", this.moment(), JSON.stringify(record));
    return { changed: this.touched.derive(this.db, this.moment()), position: lastEventPosition(this.db) };
  }
}

const NOTHING: Outcome = { changed: [], position: 0 };

/** Stores bundles in one transaction; those stored and live already change nothing. */
export function putArticles(db: Connection, bundles: readonly ArticleBundle[], at?: EpochMs): PutOutcome {
  for (const bundle of bundles) checkBundle(bundle);
  return db.transaction(() => {
    const change = new Change(db, at ?? Math.max(...bundles.map(({ article }) => article.ingestedAt)));
    const { added, restored, superseded } = planPut(bundles, findVersions(db, bundles));
    const [isNew, isBack] = [new Set(added), new Set(restored)];
    const inOrder = [...new Set(bundles)].filter((bundle) => isNew.has(bundle) || isBack.has(bundle));
    for (const bundle of inOrder) {
      if (isNew.has(bundle)) addArticle(change, bundle);
      else restoreArticle(change, bundle.article.id);
    }
    for (const { id, by } of superseded) {
      change.record({ kind: "RETRACT", articleId: id }, supersededReason(by), "ingest");
      setLive(change, id, false, supersededReason(by));
    }
    const results = putResults(bundles, added, restored);
    const news = inOrder.map(({ article }) => article.id);
    return { results, ...(news.length > 0 ? change.finish({ kind: "PUT", articles: news }) : NOTHING) };
  });
}

function restoreArticle(change: Change, id: ArticleId): void {
  change.record({ kind: "RESTORE", articleId: id }, "The article was ingested again.", "ingest");
  setLive(change, id, true, null);
}

function addArticle(change: Change, bundle: ArticleBundle): void {
  const { db, touched } = change;
  const { id } = bundle.article;
  const at = change.moment();
  const projected = projectBundle(bundle, change.decisions());
  insertArticleRows(db, projected, at);
  if (projected !== bundle) keepRaw(db, bundle);
  insertOrigin(db, bundle.article);
  insertAddress(db, bundle.article);
  countArticle(db, id, 1, touched);
  touched.relationsOf(db, joinCopies(db, id));
  logArticleClaims(db, "ADDED", id, "live", at);
}

/** Withdraws an article in one transaction. */
export function retractArticle(
  db: Connection,
  id: ArticleId,
  reason: string,
  at: EpochMs,
  by: string = "curator",
): RetractOutcome {
  return db.transaction(() => {
    const row = db.get("SELECT id, status FROM article WHERE id = ?", id);
    const nothing = { found: row !== undefined, removedClaims: 0, removedRelations: 0 };
    if (!row || row["status"] === "WITHDRAWN") return { result: nothing, ...NOTHING };
    const change = new Change(db, at);
    const before = liveRelationsOf(db, id);
    change.record({ kind: "RETRACT", articleId: id }, reason, by);
    const removedClaims = setLive(change, id, false, reason);
    const outcome = change.finish({ kind: "RETRACT", id, reason, by });
    const removedRelations = before - liveRelationsOf(db, id);
    return { result: { found: true, removedClaims, removedRelations }, ...outcome };
  });
}

const liveRelationsOf = (db: Connection, articleId: string): number =>
  Number(
    db.get(
      "SELECT count(*) AS n FROM relation_telling t JOIN relation r ON r.id = t.relation_id WHERE t.article_id = ? AND r.live > 0",
      articleId,
    )?.["n"],
  );

/** Lets an article and its claims leave the live graph or return to it; the number of its claims. */
function setLive(change: Change, id: ArticleId, isLive: boolean, reason: string | null): number {
  const { db, touched } = change;
  const retiredAt = isLive ? null : change.moment();
  const status = isLive ? "LIVE" : "WITHDRAWN";
  db.run(
    "UPDATE article SET status = ?, live = ?, retired_at = ?, retire_reason = ? WHERE id = ?",
    status,
    isLive ? 1 : 0,
    retiredAt,
    reason,
    id,
  );
  if (isLive) logArticleClaims(db, "ADDED", id, "retired", change.moment());
  else logArticleClaims(db, "RETRACTED", id, "live", change.moment());
  const claims = db.run("UPDATE claim SET retired_at = ? WHERE article_id = ?", retiredAt, id);
  countArticle(db, id, isLive ? 1 : -1, touched);
  touched.relationsOf(db, isLive ? joinCopies(db, id) : leaveCopies(db, id));
  return claims;
}

/** Records a decision and projects what it concerns anew, in one transaction. */
export function decide(db: Connection, request: DecisionRequest): DecisionOutcome {
  return db.transaction(() => {
    const change = new Change(db, request.at);
    const detail = resolveRequest(request.detail, change.decisions());
    checkRequest(detail, findFacts(db, lookupsOf(detail)), change.decisions());
    const decision = change.record(detail, request.reason, request.by);
    for (const id of articlesConcerned(change, decision.detail).toSorted()) reproject(change, id);
    syncRedirects(db, change.decisions(), change.moment());
    const { reason, by } = request;
    return { decision, ...change.finish({ kind: "DECIDE", detail: request.detail, reason, by }) };
  });
}

/** Takes a decision back and projects what it concerned anew, in one transaction. */
export function revertDecision(db: Connection, id: string, at: EpochMs): DecisionOutcome {
  return db.transaction(() => {
    const find = (): Decision | null => {
      const row = db.get(`SELECT ${DECISION} FROM decision d WHERE d.id = ?`, id);
      return row ? readDecision(row) : null;
    };
    const decision = find();
    if (!decision) throw new NotFoundError("No decision has this id.", { field: ["id"] });
    if (decision.revertedAt !== null) throw new ConflictError("It was taken back before.", { field: ["id"] });
    const change = new Change(db, at);
    const concerned = articlesConcerned(change, decision.detail);
    change.revert(id);
    for (const article of concerned.toSorted()) reproject(change, article);
    syncRedirects(db, change.decisions(), change.moment());
    return { decision: find() ?? decision, ...change.finish({ kind: "REVERT", id }) };
  });
}

/** The articles, live or withdrawn, that readers may see differently with and without a decision. */
function articlesConcerned(change: Change, detail: DecisionDetail): string[] {
  const { db } = change;
  const ids = (sql: string, ...parameters: string[]): string[] =>
    db.all(sql, ...parameters).map((row) => String(row["id"]));
  switch (detail.kind) {
    case "NOT_SAME":
      return [];
    case "RETRACT":
    case "RESTORE":
      return [detail.articleId];
    case "CORRECT":
      return ids("SELECT article_id AS id FROM claim WHERE id = ?", detail.claimId);
    case "SPLIT":
    case "LINK": {
      const mentions = JSON.stringify(detail.mentionIds);
      const sql = "SELECT DISTINCT article_id AS id FROM mention WHERE id IN (SELECT value FROM json_each(?))";
      return [...new Set([...detail.articleIds, ...ids(sql, mentions)])];
    }
    case "MERGE": {
      const sources = JSON.stringify(change.decisions().sourcesOf(movedFrom(detail)));
      return ids(
        `SELECT article_id AS id FROM article_entity WHERE entity_id IN (SELECT value FROM json_each(?1))
           UNION SELECT article_id FROM raw_entity WHERE entity_id IN (SELECT value FROM json_each(?1))`,
        sources,
      );
    }
  }
}

/** Brings one article to what the decisions in force make of it. */
function reproject(change: Change, id: string): void {
  const { db, touched } = change;
  const raw = rawBundle(db, id);
  const projected = projectBundle(raw, change.decisions());
  if (projected === raw) dropRaw(db, id);
  else keepRaw(db, raw);
  rewriteArticle(db, projected, change.moment(), touched);
  const isLive = db.get("SELECT live FROM article WHERE id = ?", id)?.["live"] === 1;
  const shouldLive = !change.decisions().isWithdrawn(id);
  if (isLive !== shouldLive) setLive(change, id as ArticleId, shouldLive, null);
}
