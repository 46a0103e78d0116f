import { invariant } from "../../domain/invariant.js";
import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import type { Decision } from "../../domain/decision.js";
import type { Entity } from "../../domain/entity.js";
import type { IngestJob } from "../../domain/ingestJob.js";
import type { Relation } from "../../domain/relation.js";
import type { ApiContext } from "../context.js";
import { requireRole } from "../userError/requireRole.js";

/** One record by id, batched with the others of its kind in the request; null when there is none. */
export const loadEntity = ({ loaders, store }: ApiContext, id: string): Promise<Entity | null> =>
  loaders.of("entity", null, (ids) => store.entities(ids)).load(id);

export const loadArticle = ({ loaders, store }: ApiContext, id: string): Promise<Article | null> =>
  loaders.of("article", null, (ids) => store.articles(ids)).load(id);

export const loadClaim = ({ loaders, store }: ApiContext, id: string): Promise<Claim | null> =>
  loaders.of("claim", null, (ids) => store.claims(ids)).load(id);

export const loadRelation = ({ loaders, store }: ApiContext, id: string): Promise<Relation | null> =>
  loaders.of("relation", null, (ids) => store.relations(ids)).load(id);

export const loadDecision = ({ loaders, store }: ApiContext, id: string): Promise<Decision | null> =>
  loaders.of("decision", null, (ids) => store.decisions(ids)).load(id);

/** @throws UNAUTHENTICATED or FORBIDDEN: jobs name files and addresses of whoever handed them in. */
export async function loadIngestJob(context: ApiContext, id: string): Promise<IngestJob | null> {
  requireRole(context, "editor");
  return context.loaders.of("ingestJob", null, (ids) => context.store.jobs(ids)).load(id);
}

/** A record that another record points to: its absence would be a bug of the store. */
export async function required<Value>(loading: Promise<Value | null>, what: string): Promise<Value> {
  const value = await loading;
  invariant(value !== null, `${what} is in the store`);
  return value;
}
