import type { Article } from "../../domain/article.js";
import type { ArticleBundle } from "../../domain/bundle.js";
import {
  articleEntityRows,
  articleJson,
  claimJson,
  insertArticleEntity,
  insertRelation,
  tellingJson,
  updateClaim,
} from "./articleRows.js";
import { originIn } from "./deriveOrigins.js";
import { logUpdatedClaim } from "./claimEvents.js";
import { countArticleEntity, countedRows, type Counted } from "./countArticle.js";
import type { Connection } from "./openDatabase.js";
import type { Touched } from "./touched.js";

/** Makes a stored article's rows equal to a new projection of it; rows that are the same already are not touched. */
export function rewriteArticle(db: Connection, bundle: ArticleBundle, at: number, touched: Touched): void {
  const { article } = bundle;
  const old = db.get("SELECT json, live FROM article WHERE id = ?", article.id);
  const json = articleJson(article, originIn(db, article.id));
  if (old?.["json"] !== json)
    db.run("UPDATE article SET json = ?, publisher_id = ? WHERE id = ?", json, article.publisherId, article.id);
  const isLive = old?.["live"] === 1;
  rewriteEntities(db, bundle, isLive, at, touched);
  rewriteMentions(db, bundle);
  rewriteRelations(db, bundle, at, touched);
  const before = JSON.parse(String(old?.["json"])) as Article;
  const isReprinted = before.publisherId !== article.publisherId || before.agencyId !== article.agencyId;
  rewriteClaims(db, bundle, { isLive, isReprinted }, at, touched);
}

/** Claims that differ; all, where the article now has another publisher, which their rows hold too. */
function rewriteClaims(
  db: Connection,
  { article, claims }: ArticleBundle,
  { isLive, isReprinted }: { isLive: boolean; isReprinted: boolean },
  at: number,
  touched: Touched,
): void {
  const stored = new Map(
    db.all("SELECT id, json FROM claim WHERE article_id = ?", article.id).map((row) => [row["id"], row["json"]]),
  );
  for (const claim of claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const isSame = stored.get(claim.id) === claimJson(claim);
    if (isSame && !isReprinted) continue;
    for (const row of db.all("SELECT relation_id AS id FROM claim_relation WHERE claim_id = ?", claim.id))
      touched.relation(String(row["id"]));
    for (const link of claim.links) touched.relation(link.relationId);
    updateClaim(db, claim, article.publisherId, at);
    if (isLive && !isSame) logUpdatedClaim(db, claim.id, at);
  }
}

function rewriteEntities(db: Connection, bundle: ArticleBundle, isLive: boolean, at: number, touched: Touched): void {
  const { id } = bundle.article;
  const key = (row: Counted): string => [row.entityId, row.digest, row.mentions, row.claims].join(" ");
  const wanted = new Map(articleEntityRows(bundle).map((row) => [key(row), row]));
  for (const row of countedRows(db, id)) {
    if (wanted.delete(key(row))) continue;
    countArticleEntity(db, row, isLive ? -1 : 0, touched);
    db.run("DELETE FROM article_entity WHERE article_id = ? AND entity_id = ?", id, row.entityId);
  }
  for (const row of wanted.values()) {
    insertArticleEntity(db, id, row, at);
    countArticleEntity(db, row, isLive ? 1 : 0, touched);
  }
}

function rewriteMentions(db: Connection, { mentions }: ArticleBundle): void {
  for (const { id, entityId } of mentions)
    db.run("UPDATE mention SET entity_id = ? WHERE id = ? AND entity_id <> ?", entityId, id, entityId);
}

/** What the article tells of relations: new and changed tellings in, those it no longer tells out. */
function rewriteRelations(db: Connection, { article, relations }: ArticleBundle, at: number, touched: Touched): void {
  const wanted = new Map(relations.map((relation) => [relation.id as string, relation]));
  for (const row of db.all("SELECT relation_id, json FROM relation_telling WHERE article_id = ?", article.id)) {
    const id = String(row["relation_id"]);
    const relation = wanted.get(id);
    if (relation && tellingJson(relation) === row["json"]) {
      wanted.delete(id);
      continue;
    }
    db.run("DELETE FROM relation_telling WHERE article_id = ? AND relation_id = ?", article.id, id);
    touched.relation(id);
  }
  for (const relation of wanted.values()) {
    insertRelation(db, relation, article.id, at);
    touched.relation(relation.id);
  }
}
