import type { EntityId } from "../../../src/domain/ids.js";
import type { GraphReader } from "../../../src/store/graphStore.js";

const ALL = { first: 1000 };

/** The graph as its readers see it: every record, what hangs on it, and what is counted, as plain data. */
export async function graphAnswers(
  reader: GraphReader,
  articleIds: readonly string[],
  entityIds: readonly EntityId[],
): Promise<Record<string, unknown>> {
  const entities = await reader.listEntities({ page: ALL });
  const relations = await reader.listRelations({ page: ALL });
  const ids = [...new Set([...entityIds, ...entities.items.map((one) => one.id)])];
  const relationIds = relations.items.map((one) => one.id);
  const [first = "", ...others] = ids;
  return {
    totals: await reader.totals(),
    entities,
    relations,
    claims: await reader.listClaims({ page: ALL }),
    articles: await reader.listArticles({ page: ALL }),
    articlesById: await reader.articles(articleIds),
    entitiesById: await reader.entities(ids),
    relationsById: await reader.relations(relationIds),
    named: await reader.entitiesByName(["Company 1", "公司一", "Part"]),
    claimsOfArticles: await reader.claimsOf({ by: "article" }, articleIds, { page: ALL }),
    claimsOfEntities: await reader.claimsOf({ by: "entity", role: "ANY" }, ids, { page: ALL }),
    claimsOfRelations: await reader.claimsOf({ by: "relation" }, relationIds, { page: ALL }),
    relationsOfEntities: await reader.relationsOf(ids, { direction: "BOTH", page: ALL }),
    articlesOfEntities: await reader.articlesOf(ids, { page: ALL }),
    entitiesOfArticles: await reader.entitiesOf(articleIds, ALL),
    mentionsOfArticles: await reader.mentionsOf("article", articleIds, ALL),
    mentionsOfEntities: await reader.mentionsOf("entity", ids, ALL),
    answers: await reader.answerCandidates((await reader.listClaims({ page: ALL })).items.map((one) => one.id)),
    evidence: await reader.relationEvidence(relationIds),
    summaries: await reader.neighborSummary(ids),
    around: await Promise.all(ids.slice(0, 4).map((id) => reader.neighborhood(id, { depth: 2, limit: 5 }))),
    paths: await Promise.all(others.slice(0, 3).map((id) => reader.paths(first, id, { maxLength: 3, limit: 3 }))),
    among: await reader.relationsAmong(ids.slice(0, 6)),
    bySpeaker: await reader.top("SPEAKER", { first: 10 }),
    byPredicate: await reader.top("PREDICATE", { first: 10 }),
    byMonth: await reader.timeSeries({ bucket: "MONTH", series: "ENTITY_TYPE" }),
    rejected: await reader.listRelations({ filter: { status: { eq: "RETRACTED" } }, page: ALL }),
    byMergedIds: await reader.listClaims({ filter: { about: { id: { in: entityIds } } }, page: ALL }),
    byMergedId: await reader.listRelations({ filter: { subject: { id: { eq: first } } }, page: ALL }),
    repeats: await reader.listClaims({ filter: { isRepeat: true }, page: ALL }),
    valid: await reader.listRelations({ filter: { validAt: Date.UTC(2025, 0, 10) }, page: ALL }),
    decisions: await reader.decisionsAbout(ids, 5),
  };
}
