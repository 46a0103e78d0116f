import type { ArticleBundle } from "../../domain/bundle.js";
import { fittingRelations, type ExportQuery, type ExportSource } from "./selectRecords.js";

/**
 * One article with its entities, mentions, claims and relations a line. The whole graph can be taken in by another store; where claims or relations are
 * chosen, each line holds only them and what they point to, and articles without any are left out.
 */
export async function* exportJsonLines(store: ExportSource, query: ExportQuery): AsyncGenerator<string> {
  const isWhole = !query.claims && !query.relations;
  for await (const bundle of store.exportBundles()) {
    const chosen = isWhole ? bundle : await restrict(store, bundle, query);
    if (chosen) yield `${JSON.stringify(chosen)}\n`;
  }
}

async function restrict(store: ExportSource, bundle: ArticleBundle, query: ExportQuery): Promise<ArticleBundle | null> {
  const relationIds = await fittingRelations(store, bundle.claims, query.relations);
  const fitting = await fittingClaims(store, bundle, query);
  const claims = bundle.claims.filter(
    ({ id, links }) => fitting.has(id) && (!query.relations || links.some((link) => relationIds.has(link.relationId))),
  );
  if (claims.length === 0) return null;
  const relations = bundle.relations.filter(
    ({ id }) => relationIds.has(id) && claims.some((claim) => claim.links.some((link) => link.relationId === id)),
  );
  const used = new Set<string | null>([
    bundle.article.publisherId,
    ...claims.flatMap((one) => [
      one.speakerId,
      one.targetId,
      ...one.aboutIds,
      ...one.speakerChain.map((link) => link.entityId),
    ]),
    ...relations.flatMap((one) => [
      one.subjectId,
      one.objectId,
      ...one.qualifiers.map((qualifier) => qualifier.entityId),
    ]),
  ]);
  return {
    article: bundle.article,
    entities: bundle.entities.filter((entity) => used.has(entity.id)),
    mentions: bundle.mentions.filter((mention) => used.has(mention.entityId)),
    claims,
    relations,
  };
}

async function fittingClaims(store: ExportSource, { article, claims }: ArticleBundle, query: ExportQuery) {
  if (!query.claims || claims.length === 0) return new Set(claims.map((claim) => claim.id));
  const [page] = await store.claimsOf({ by: "article" }, [article.id], {
    filter: query.claims,
    page: { first: claims.length },
  });
  return new Set(page?.items.map((claim) => claim.id));
}
