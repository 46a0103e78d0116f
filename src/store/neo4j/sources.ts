import type { ArticleFilter, ClaimFilter, EntityFilter, RelationFilter } from "../graphStore.js";
import { lookupName } from "../lookupName.js";
import { cypher, type Cypher } from "./cypher.js";

/*
 * Where a list begins. A filter that names an entity begins at that entity and follows its edges, instead of asking each live record for it: the
 * condition of the filter, which still holds for the rest, is a test of one record and never chooses records. Each source binds each node once.
 */

interface Conjunctive<Filter> {
  readonly and?: readonly Filter[];
}

/** The filter and everything that must hold beside it. */
const conjuncts = <Filter extends Conjunctive<Filter>>(filter: Filter): Filter[] => [
  filter,
  ...(filter.and ?? []).flatMap(conjuncts),
];

/** Binds `e` to the few entities that a filter names by id or by whole name; null when it names none. */
function namedEntities(filter: EntityFilter): Cypher | null {
  for (const { id, name } of conjuncts(filter)) {
    const ids = id?.eq === undefined ? id?.in : [id.eq];
    if (ids) return cypher`MATCH (e:Entity) WHERE e.id IN ${ids}`;
    const names = name?.eq === undefined ? name?.in : [name.eq];
    if (names)
      return cypher`MATCH (n:Name) WHERE n.folded IN ${names.map(lookupName)} MATCH (n)<-[:NAMED]-(e:Entity) WITH DISTINCT e`;
  }
  return null;
}

/** The first of several ways to begin that a filter allows. */
function firstSource<Filter extends Conjunctive<Filter>>(
  filter: Filter | undefined,
  ways: readonly (readonly [of: (one: Filter) => EntityFilter | undefined, follow: Cypher])[],
): Cypher | null {
  if (!filter) return null;
  for (const one of conjuncts(filter)) {
    for (const [of, follow] of ways) {
      const entity = of(one);
      const named = entity && namedEntities(entity);
      if (named) return cypher`${named} ${follow}`;
    }
  }
  return null;
}

export const claimSource = (filter: ClaimFilter | undefined): Cypher =>
  firstSource(filter, [
    [({ speaker }) => speaker, cypher`MATCH (e)<-[:SPEAKER]-(c:LiveClaim) WITH DISTINCT c`],
    [({ target }) => target, cypher`MATCH (e)<-[:TARGET]-(c:LiveClaim) WITH DISTINCT c`],
    [({ about }) => about, cypher`MATCH (e)<-[:ABOUT]-(c:LiveClaim) WITH DISTINCT c`],
    [({ publisher }) => publisher, cypher`MATCH (c:LiveClaim) WHERE c.publisherId = e.id WITH DISTINCT c`],
  ]) ?? cypher`MATCH (c:LiveClaim)`;

export const relationSource = (filter: RelationFilter | undefined): Cypher =>
  firstSource(filter, [
    [({ subject }) => subject, cypher`MATCH (e)<-[:SUBJECT]-(r:LiveRelation) WITH DISTINCT r`],
    [({ object }) => object, cypher`MATCH (e)<-[:OBJECT]-(r:LiveRelation) WITH DISTINCT r`],
  ]) ?? cypher`MATCH (r:LiveRelation)`;

export const articleSource = (filter: ArticleFilter | undefined): Cypher =>
  firstSource(filter, [
    [({ publisher }) => publisher, cypher`MATCH (a:LiveArticle) WHERE a.publisherId = e.id WITH DISTINCT a`],
  ]) ?? cypher`MATCH (a:LiveArticle)`;

export function entitySource(filter: EntityFilter | undefined): Cypher {
  const named = filter && namedEntities(filter);
  return named ? cypher`${named} WITH e WHERE e:LiveEntity WITH e` : cypher`MATCH (e:LiveEntity)`;
}
