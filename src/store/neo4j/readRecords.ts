import type { Entity } from "../../domain/entity.js";
import type {
  ClaimOrder,
  ClaimsOf,
  Direction,
  EntityOrder,
  RecordReader,
  RelationEvidence,
  RelationOrder,
} from "../graphStore.js";
import { lookupName } from "../lookupName.js";
import { answerCandidates } from "./answerCandidates.js";
import { inVersionOrder, MAX_VERSIONS } from "../planPut.js";
import type { Connection } from "./connection.js";
import { cypher, type Cypher } from "./cypher.js";
import { articleCondition, claimCondition, entityCondition, relationCondition } from "./filterCypher.js";
import type { Listed, Ordering } from "./pageCypher.js";
import { byIds, countLive, countsOf, eachKey, listPage, pagesOf } from "./readLists.js";
import { livingEntities, livingRelations } from "./survivors.js";
import { articleSource, claimSource, entitySource, relationSource } from "./sources.js";
import { ARTICLE, CLAIM, ENTITY, MENTION, RELATION } from "./recordCypher.js";

const ENTITY_KEYS = {
  NAME: cypher`e.name`,
  CLAIM_COUNT: cypher`e.claimCount`,
  ARTICLE_COUNT: cypher`e.articleCount`,
} as const;
const CLAIM_KEYS = {
  SAID_AT: cypher`c.saidAt`,
  PUBLISHED_AT: cypher`c.publishedAt`,
  CONFIDENCE: cypher`c.confidence`,
} as const;
const RELATION_KEYS = {
  SUPPORT: cypher`r.support`,
  INDEPENDENT_SOURCES: cypher`r.independentSources`,
  EVENT_TIME: cypher`r.eventStart`,
  LAST_REPORTED: cypher`r.lastPublishedAt`,
} as const;

const entityOrdering = ({ field, direction }: EntityOrder = { field: "CLAIM_COUNT", direction: "DESC" }): Ordering => ({
  key: ENTITY_KEYS[field],
  id: cypher`e.id`,
  direction,
  nullable: false,
});
const claimOrdering = ({ field, direction }: ClaimOrder = { field: "PUBLISHED_AT", direction: "DESC" }): Ordering => ({
  key: CLAIM_KEYS[field],
  id: cypher`c.id`,
  direction,
  nullable: field !== "CONFIDENCE",
});
const relationOrdering = ({ field, direction }: RelationOrder = { field: "SUPPORT", direction: "DESC" }): Ordering => ({
  key: RELATION_KEYS[field],
  id: cypher`r.id`,
  direction,
  nullable: field === "EVENT_TIME" || field === "LAST_REPORTED",
});
const ARTICLE_ORDERING: Ordering = {
  key: cypher`a.publishedAt`,
  id: cypher`a.id`,
  direction: "DESC",
  nullable: true,
};

const given = <Filter>(filter: Filter | undefined, compile: (one: Filter) => Cypher): Cypher | null =>
  filter ? compile(filter) : null;

const PARTIES = {
  SPEAKER: cypher`MATCH (:Entity {id: key})<-[:SPEAKER]-(c:LiveClaim)`,
  TARGET: cypher`MATCH (:Entity {id: key})<-[:TARGET]-(c:LiveClaim)`,
  ABOUT: cypher`MATCH (:Entity {id: key})<-[:ABOUT]-(c:LiveClaim)`,
  ANY: cypher`MATCH (:Entity {id: key})<-[:SPEAKER|TARGET|ABOUT]-(c:LiveClaim)`,
} as const;

function claimsHangOn(of: ClaimsOf): Cypher {
  if (of.by === "entity") return PARTIES[of.role];
  return of.by === "article"
    ? of.alsoRetired
      ? cypher`MATCH (:Article {id: key})-[:MAKES]->(c:Claim)`
      : cypher`MATCH (:Article {id: key})-[:MAKES]->(c:LiveClaim)`
    : cypher`MATCH (:Relation {id: key})<-[:BEARS_ON]-(c:LiveClaim)`;
}

const RELATION_ENDS: Readonly<Record<Direction, Cypher>> = {
  OUT: cypher`MATCH (:Entity {id: key})<-[:SUBJECT]-(r:LiveRelation)`,
  IN: cypher`MATCH (:Entity {id: key})<-[:OBJECT]-(r:LiveRelation)`,
  BOTH: cypher`MATCH (:Entity {id: key})<-[:SUBJECT|OBJECT]-(r:LiveRelation)`,
};

const MENTIONS = {
  article: {
    hangs: cypher`MATCH (:Article {id: key})-[:CONTAINS]->(m:LiveMention)`,
    ordering: { key: cypher`m.start`, id: cypher`m.id`, direction: "ASC", nullable: false },
  },
  entity: {
    hangs: cypher`MATCH (:Entity {id: key})<-[:REFERS_TO]-(m:LiveMention)`,
    ordering: { key: cypher`m.place`, id: cypher`m.id`, direction: "ASC", nullable: false },
  },
} as const satisfies Record<string, { hangs: Cypher; ordering: Ordering }>;

const MENTIONING = cypher`MATCH (:Entity {id: key})<-[told:TELLS_OF]-(a:LiveArticle) WHERE told.mentions > 0`;
const MENTIONED = cypher`MATCH (:LiveArticle {id: key})-[told:TELLS_OF]->(e:Entity) WHERE told.mentions > 0`;
const BY_MENTIONS: Ordering = { key: cypher`told.mentions`, id: cypher`e.id`, direction: "DESC", nullable: false };

const VERSIONS = cypher`MATCH (own:Article {id: key}) WHERE own.status IS NOT NULL
  CALL (own) {
    RETURN own AS a
    UNION MATCH (a:Article {address: own.address}) RETURN a
  }
  WITH a ORDER BY a:LiveArticle DESC, a.publishedAt IS NULL, a.publishedAt DESC, a.id LIMIT ${MAX_VERSIONS}
  RETURN collect([a.id, null, ${ARTICLE.columns}]) AS value`;

/** Look-ups and lists over Neo4j; each call is one statement. */
export function recordReader(connection: Connection): RecordReader {
  return {
    articles: (ids, options) => byIds(connection, ARTICLE, ids, options),
    async versionsOf(ids, options) {
      const found = await eachKey(connection, ids, VERSIONS, options);
      return ids.map((id) => inVersionOrder(id, ((found.get(id) ?? []) as Listed[]).map(ARTICLE.read)));
    },
    entities: (ids, options) => livingEntities(connection, ids, options),
    claims: (ids, options) => byIds(connection, CLAIM, ids, options),
    relations: (ids, options) => livingRelations(connection, ids, options),
    async entitiesByName(names, options) {
      const best = await eachKey(
        connection,
        names.map(lookupName),
        cypher`MATCH (:Name {folded: key})<-[:NAMED]-(e:LiveEntity)
          WITH e ORDER BY e.claimCount DESC, e.id LIMIT 1 RETURN [e.id, null, ${ENTITY.columns}] AS value`,
        options,
      );
      return names.map((name): Entity | null => {
        const row = best.get(lookupName(name));
        return row ? ENTITY.read(row as Listed) : null;
      });
    },

    listEntities: ({ filter, order, page }, options) =>
      listPage(
        connection,
        ENTITY,
        {
          source: entitySource(filter),
          condition: given(filter, entityCondition),
          ordering: entityOrdering(order),
          page,
        },
        options,
      ),
    listClaims: ({ filter, order, page }, options) =>
      listPage(
        connection,
        CLAIM,
        { source: claimSource(filter), condition: given(filter, claimCondition), ordering: claimOrdering(order), page },
        options,
      ),
    listRelations: ({ filter, order, page }, options) =>
      listPage(
        connection,
        RELATION,
        {
          source: relationSource(filter),
          condition: given(filter, relationCondition),
          ordering: relationOrdering(order),
          page,
        },
        options,
      ),
    listArticles: ({ filter, page }, options) =>
      listPage(
        connection,
        ARTICLE,
        { source: articleSource(filter), condition: given(filter, articleCondition), ordering: ARTICLE_ORDERING, page },
        options,
      ),
    countEntities: (filter, options) =>
      countLive(
        connection,
        ENTITY,
        { source: entitySource(filter), condition: given(filter, entityCondition) },
        options,
      ),
    countClaims: (filter, options) =>
      countLive(connection, CLAIM, { source: claimSource(filter), condition: given(filter, claimCondition) }, options),
    countRelations: (filter, options) =>
      countLive(
        connection,
        RELATION,
        { source: relationSource(filter), condition: given(filter, relationCondition) },
        options,
      ),
    countArticles: (filter, options) =>
      countLive(
        connection,
        ARTICLE,
        { source: articleSource(filter), condition: given(filter, articleCondition) },
        options,
      ),

    claimsOf: (of, ids, { filter, order, page }, options) => {
      const list = { hangs: claimsHangOn(of), condition: given(filter, claimCondition) };
      return pagesOf(connection, CLAIM, ids, { ...list, ordering: claimOrdering(order), page }, options);
    },
    countClaimsOf: (of, ids, filter, options) =>
      countsOf(connection, CLAIM, ids, { hangs: claimsHangOn(of), condition: given(filter, claimCondition) }, options),
    relationsOf: (ids, { direction, filter, order, page }, options) => {
      const list = { hangs: RELATION_ENDS[direction], condition: given(filter, relationCondition) };
      return pagesOf(connection, RELATION, ids, { ...list, ordering: relationOrdering(order), page }, options);
    },
    countRelationsOf: (ids, direction, filter, options) => {
      const list = { hangs: RELATION_ENDS[direction], condition: given(filter, relationCondition) };
      return countsOf(connection, RELATION, ids, list, options);
    },
    mentionsOf: (by, ids, page, options) =>
      pagesOf(connection, MENTION, ids, { ...MENTIONS[by], condition: null, page }, options),
    countMentionsOf: (by, ids, options) =>
      countsOf(connection, MENTION, ids, { hangs: MENTIONS[by].hangs, condition: null }, options),
    articlesOf: (ids, { filter, page }, options) => {
      const list = { hangs: MENTIONING, condition: given(filter, articleCondition) };
      return pagesOf(connection, ARTICLE, ids, { ...list, ordering: ARTICLE_ORDERING, page }, options);
    },
    countArticlesOf: (ids, filter, options) =>
      countsOf(connection, ARTICLE, ids, { hangs: MENTIONING, condition: given(filter, articleCondition) }, options),
    entitiesOf: (ids, page, options) =>
      pagesOf(connection, ENTITY, ids, { hangs: MENTIONED, condition: null, ordering: BY_MENTIONS, page }, options),
    countEntitiesOf: (ids, options) =>
      countsOf(connection, ENTITY, ids, { hangs: MENTIONED, condition: null }, options),
    async relationEvidence(ids, options) {
      const found = await eachKey(
        connection,
        ids,
        cypher`MATCH (r:Relation {id: key})
          CALL (r) {
            MATCH (r)<-[x:BEARS_ON]-(c:Claim)
            WITH c, max(x.polarity = 'POSITIVE') AS supports
            ORDER BY c.retiredAt IS NOT NULL, supports DESC, c.quoted DESC, c.confidence DESC, c.id LIMIT 1
            RETURN c.id AS best
          }
          CALL (r) {
            MATCH (r)<-[:BEARS_ON]-(c:Claim)
            WITH c ORDER BY c.retiredAt IS NOT NULL, c.publishedAt, c.articleId LIMIT 1
            RETURN c.articleId AS first
          }
          RETURN {bestClaimId: best, firstArticleId: first} AS value`,
        options,
      );
      return ids.map((id) => (found.get(id) as RelationEvidence | undefined) ?? null);
    },
    answerCandidates: (ids, options) => answerCandidates(connection, ids, options),
  };
}
