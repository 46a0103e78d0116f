import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import type { Entity } from "../../domain/entity.js";
import type { Relation } from "../../domain/relation.js";
import type { ClaimFilter, GraphStore, Keyset, Page, PageRequest, RelationFilter } from "../../store/graphStore.js";

/** What is exported: claims that fit, and relations that fit and have a claim that fits. Everything live when nothing is given. */
export interface ExportQuery {
  readonly claims?: ClaimFilter | undefined;
  readonly relations?: RelationFilter | undefined;
}

/** The roles of the store that an export reads. */
export type ExportSource = Pick<
  GraphStore,
  | "listClaims"
  | "listRelations"
  | "claimsOf"
  | "articles"
  | "entities"
  | "relations"
  | "relationEvidence"
  | "exportBundles"
>;

/** Records that are in memory at one time. */
const PAGE = 200;

async function* pagesOf<Item>(list: (page: PageRequest) => Promise<Page<Item>>): AsyncGenerator<readonly Item[]> {
  let after: Keyset | undefined;
  for (;;) {
    const page = await list({ first: PAGE, ...(after && { after }) });
    yield page.items;
    after = page.keysets.at(-1);
    if (!page.hasNextPage || !after) return;
  }
}

/** Claims that fit, page by page, newest article first; where relations are chosen, only claims that bear on one of them. */
export async function* selectClaims(
  store: ExportSource,
  { claims: filter, relations }: ExportQuery,
): AsyncGenerator<readonly Claim[]> {
  for await (const claims of pagesOf((page) => store.listClaims({ page, ...(filter && { filter }) })))
    yield relations ? await bearingOn(store, claims, relations) : claims;
}

async function bearingOn(
  store: ExportSource,
  claims: readonly Claim[],
  filter: RelationFilter,
): Promise<readonly Claim[]> {
  const fitting = await fittingRelations(store, claims, filter);
  return claims.filter((claim) => claim.links.some((link) => fitting.has(link.relationId)));
}

/** Of the relations that claims bear on, the ids of those that fit. */
export async function fittingRelations(
  store: ExportSource,
  claims: readonly Claim[],
  filter: RelationFilter | undefined,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(claims.flatMap((claim) => claim.links.map((link) => link.relationId)))];
  if (!filter || ids.length === 0) return new Set(ids);
  const among = { and: [filter, { id: { in: ids } }] };
  const { items } = await store.listRelations({ filter: among, page: { first: ids.length } });
  return new Set(items.map((relation) => relation.id));
}

/** Relations between entities that fit, page by page, most supported first; where claims are chosen, only relations with one of them behind. */
export async function* selectRelations(
  store: ExportSource,
  { claims, relations: filter }: ExportQuery,
): AsyncGenerator<readonly Relation[]> {
  for await (const page of pagesOf((page) => store.listRelations({ page, ...(filter && { filter }) }))) {
    const joined = page.filter((relation) => relation.objectId !== null);
    yield claims ? await withClaims(store, joined, claims) : joined;
  }
}

async function withClaims(
  store: ExportSource,
  relations: readonly Relation[],
  filter: ClaimFilter,
): Promise<readonly Relation[]> {
  const ids = relations.map((relation) => relation.id);
  const behind = await store.claimsOf({ by: "relation" }, ids, { filter, page: { first: 1 } });
  return relations.filter((_, i) => (behind[i]?.items.length ?? 0) > 0);
}

/** The records that claims point to, by id. */
export interface Surroundings {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** Loads everything that claims point to: three calls of the store for a page. */
export async function loadSurroundings(store: ExportSource, claims: readonly Claim[]): Promise<Surroundings> {
  const [articles, relations] = await Promise.all([
    byId(
      claims.map((claim) => claim.articleId),
      (ids) => store.articles(ids),
    ),
    byId(
      claims.flatMap((claim) => claim.links.map((link) => link.relationId)),
      (ids) => store.relations(ids),
    ),
  ]);
  const named = [
    ...claims.flatMap((claim) => [claim.speakerId, claim.targetId, ...claim.aboutIds]),
    ...[...articles.values()].map((article) => article.publisherId),
    ...[...relations.values()].flatMap((relation) => [relation.subjectId, relation.objectId]),
  ];
  const entities = await byId(
    named.filter((id) => id !== null),
    (ids) => store.entities(ids),
  );
  return { articles, entities, relations };
}

/** Records by the ids they were asked by: a store may answer an old id with the record that took its place. */
export async function byId<Item>(
  ids: readonly string[],
  load: (ids: readonly string[]) => Promise<(Item | null)[]>,
): Promise<ReadonlyMap<string, Item>> {
  const distinct = [...new Set(ids)];
  const items = await load(distinct);
  return new Map(distinct.flatMap((id, i) => (items[i] ? [[id, items[i]] as const] : [])));
}
