import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import type { Entity, Mention } from "../../domain/entity.js";
import { foldName } from "../../domain/foldName.js";
import { relationId, type EntityId } from "../../domain/ids.js";
import type { Relation } from "../../domain/relation.js";
import type {
  ArticleFilter,
  ClaimFilter,
  ClaimOrder,
  ClaimsOf,
  Direction,
  EntityFilter,
  EntityOrder,
  Page,
  PageRequest,
  RelationEvidence,
  RelationFilter,
  RelationOrder,
} from "../graphStore.js";
import { lookupName } from "../lookupName.js";
import { inVersionOrder, MAX_VERSIONS } from "../planPut.js";
import {
  allOf,
  articleCondition,
  claimCondition,
  entityCondition,
  relationCondition,
  type Condition,
} from "./filterSql.js";
import type { Connection } from "./openDatabase.js";
import { afterCondition, listSql, orderSql, pageOf, type Ordering } from "./pageSql.js";
import type { Row, SqlValue } from "./sqliteDriver.js";

const ENTITY = "e.id, e.json, e.article_count, e.claim_count";
export const CLAIM = "c.id, c.json, c.retired_at";
export const RELATION = "r.id, r.json";
const ARTICLE = "a.id, a.json, a.text, a.status";
const MENTION = 'm.id, m.article_id, m.entity_id, m.start, m."end" AS "end", m.surface, m.kind';

const json = <Value>(row: Row): Value => JSON.parse(String(row["json"])) as Value;
const readEntity = (row: Row): Entity => ({
  ...json<Omit<Entity, "articleCount" | "claimCount">>(row),
  articleCount: Number(row["article_count"]),
  claimCount: Number(row["claim_count"]),
});
export const readClaim = (row: Row): Claim => ({
  ...json<Omit<Claim, "retiredAt">>(row),
  retiredAt: row["retired_at"] as number | null,
});
export const readRelation = (row: Row): Relation => json<Relation>(row);
const readArticle = (row: Row): Article =>
  ({ ...json<Omit<Article, "text" | "status">>(row), text: String(row["text"]), status: row["status"] }) as Article;
export const readMention = (row: Row): Mention =>
  ({
    id: row["id"],
    articleId: row["article_id"],
    entityId: row["entity_id"],
    start: row["start"],
    end: row["end"],
    surface: row["surface"],
    kind: row["kind"],
  }) as Mention;

/** Rows of one table by id, in the order of the ids. */
function byIds<Item>(
  db: Connection,
  columns: string,
  table: string,
  alias: string,
  ids: readonly string[],
  read: (row: Row) => Item,
): (Item | null)[] {
  const rows = db.all(
    `SELECT ${columns} FROM ${table} ${alias} WHERE ${alias}.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...new Set(ids)]),
  );
  const found = new Map(rows.map((row) => [String(row["id"]), read(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Entities by id, those merged away as the ones they live on as. */
export const entities = (db: Connection, ids: readonly string[]): (Entity | null)[] =>
  db.snapshot(() => {
    const survivors = survivorsOf(db, ids);
    return byIds(
      db,
      ENTITY,
      "entity",
      "e",
      ids.map((id) => survivors.get(id) ?? id),
      readEntity,
    );
  });

function survivorsOf(db: Connection, ids: readonly string[]): Map<string, string> {
  const rows = db.all(
    "SELECT d.from_id, d.to_id FROM redirect d WHERE d.from_id IN (SELECT value FROM json_each(?))",
    JSON.stringify([...new Set(ids)]),
  );
  return new Map(rows.map((row) => [String(row["from_id"]), String(row["to_id"])]));
}
export const claims = (db: Connection, ids: readonly string[]) => byIds(db, CLAIM, "claim", "c", ids, readClaim);
const relationsById = (db: Connection, ids: readonly string[]) =>
  byIds(db, RELATION, "relation", "r", ids, readRelation);
/** Relations by id, those of entities merged away as the relations of the entities that these live on as. */
export const relations = (db: Connection, ids: readonly string[]): (Relation | null)[] =>
  db.snapshot(() => {
    const found = relationsById(db, ids);
    const missing = ids.filter((_, i) => found[i] === null);
    if (missing.length === 0) return found;
    const successors = successorsOf(db, missing);
    const later = new Map(
      relationsById(db, [...successors.values()]).flatMap((one) => (one ? [[one.id as string, one] as const] : [])),
    );
    return found.map((one, i) => one ?? later.get(successors.get(ids[i] ?? "") ?? "") ?? null);
  });

/** What relations that are gone were, read from the past, is what their successors are made from. */
function successorsOf(db: Connection, ids: readonly string[]): Map<string, string> {
  const rows = db.all(
    "SELECT p.id, p.json FROM relation_past p WHERE p.id IN (SELECT value FROM json_each(?)) GROUP BY p.id",
    JSON.stringify([...new Set(ids)]),
  );
  const gone = rows.map((row) => readRelation(row));
  const survivors = survivorsOf(
    db,
    gone.flatMap(({ subjectId, objectId }) => [subjectId, objectId ?? ""]),
  );
  const survivor = (id: EntityId): EntityId => (survivors.get(id) ?? id) as EntityId;
  return new Map(
    gone.map(({ id, predicate, subjectId, objectId, objectText }) => {
      const object = objectId ? survivor(objectId) : `text:${foldName(objectText ?? "")}`;
      return [id, relationId(survivor(subjectId), predicate, object)];
    }),
  );
}
export const articles = (db: Connection, ids: readonly string[]) =>
  byIds(db, ARTICLE, "article", "a", ids, readArticle);

/** All texts of the address of each article. */
export const versionsOf = (db: Connection, ids: readonly string[]): Article[][] =>
  db.snapshot(() =>
    each(ids, (id) =>
      db
        .all(
          `SELECT ${ARTICLE} FROM article a WHERE a.id IN (SELECT ?1 UNION SELECT o.article_id FROM article_address o
             WHERE o.address = (SELECT d.address FROM article_address d WHERE d.article_id = ?1))
             ORDER BY a.live DESC, a.published_at DESC NULLS LAST, a.id LIMIT ?2`,
          id,
          MAX_VERSIONS,
        )
        .map(readArticle),
    ).map((versions, i) => inVersionOrder(ids[i] ?? "", versions)),
  );

export function entitiesByName(db: Connection, names: readonly string[]): (Entity | null)[] {
  return names.map((name) => {
    const row = db.get(
      `SELECT ${ENTITY} FROM entity_name n JOIN entity e ON e.id = n.entity_id WHERE n.folded = ? AND e.live > 0 ORDER BY e.claim_count DESC, e.id LIMIT 1`,
      lookupName(name),
    );
    return row ? readEntity(row) : null;
  });
}

const LIVE_ENTITY: Condition = { sql: "e.live > 0", parameters: [] };
const LIVE_CLAIM: Condition = { sql: "c.retired_at IS NULL", parameters: [] };
const LIVE_RELATION: Condition = { sql: "r.live > 0", parameters: [] };
const LIVE_ARTICLE: Condition = { sql: "a.live = 1", parameters: [] };

const ENTITY_KEYS = { NAME: "e.name", CLAIM_COUNT: "e.claim_count", ARTICLE_COUNT: "e.article_count" } as const;
const CLAIM_KEYS = { SAID_AT: "c.said_at", PUBLISHED_AT: "c.published_at", CONFIDENCE: "c.confidence" } as const;
const RELATION_KEYS = {
  SUPPORT: "r.support",
  INDEPENDENT_SOURCES: "r.independent_sources",
  EVENT_TIME: "r.event_start",
  LAST_REPORTED: "r.last_published_at",
} as const;

const entityOrdering = (order?: EntityOrder): Ordering => ({
  key: ENTITY_KEYS[order?.field ?? "CLAIM_COUNT"],
  id: "e.id",
  direction: order?.direction ?? "DESC",
});
export const claimOrdering = (order?: ClaimOrder): Ordering => ({
  key: CLAIM_KEYS[order?.field ?? "PUBLISHED_AT"],
  id: "c.id",
  direction: order?.direction ?? "DESC",
});
export const relationOrdering = (order?: RelationOrder): Ordering => ({
  key: RELATION_KEYS[order?.field ?? "SUPPORT"],
  id: "r.id",
  direction: order?.direction ?? "DESC",
});
const ARTICLE_ORDERING: Ordering = { key: "a.published_at", id: "a.id", direction: "DESC" };

const given = <Filter>(filter: Filter | undefined, compile: (one: Filter) => Condition): Condition | null =>
  filter ? compile(filter) : null;

interface List<Filter, Order> {
  readonly filter?: Filter;
  readonly order?: Order;
  readonly page: PageRequest;
}

function list<Item>(
  db: Connection,
  query: { sql: string; parameters: SqlValue[] },
  page: PageRequest,
  read: (row: Row) => Item,
): Page<Item> {
  return pageOf(db.all(query.sql, ...query.parameters), page, read);
}

export const listEntities = (db: Connection, { filter, order, page }: List<EntityFilter, EntityOrder>) =>
  list(
    db,
    listSql(ENTITY, "entity e", [LIVE_ENTITY, given(filter, entityCondition)], entityOrdering(order), page),
    page,
    readEntity,
  );
export const listClaims = (db: Connection, { filter, order, page }: List<ClaimFilter, ClaimOrder>) =>
  list(
    db,
    listSql(CLAIM, "claim c", [LIVE_CLAIM, given(filter, claimCondition)], claimOrdering(order), page),
    page,
    readClaim,
  );
export const listRelations = (db: Connection, { filter, order, page }: List<RelationFilter, RelationOrder>) =>
  list(
    db,
    listSql(RELATION, "relation r", [LIVE_RELATION, given(filter, relationCondition)], relationOrdering(order), page),
    page,
    readRelation,
  );
export const listArticles = (db: Connection, { filter, page }: List<ArticleFilter, never>) =>
  list(
    db,
    listSql(ARTICLE, "article a", [LIVE_ARTICLE, given(filter, articleCondition)], ARTICLE_ORDERING, page),
    page,
    readArticle,
  );

function count(db: Connection, table: string, conditions: readonly (Condition | null)[]): number {
  const where = allOf(conditions);
  return Number(db.get(`SELECT count(*) AS n FROM ${table} WHERE ${where.sql}`, ...where.parameters)?.["n"]);
}

export const countEntities = (db: Connection, filter?: EntityFilter) =>
  count(db, "entity e", [LIVE_ENTITY, given(filter, entityCondition)]);
export const countClaims = (db: Connection, filter?: ClaimFilter) =>
  count(db, "claim c", [LIVE_CLAIM, given(filter, claimCondition)]);
export const countRelations = (db: Connection, filter?: RelationFilter) =>
  count(db, "relation r", [LIVE_RELATION, given(filter, relationCondition)]);
export const countArticles = (db: Connection, filter?: ArticleFilter) =>
  count(db, "article a", [LIVE_ARTICLE, given(filter, articleCondition)]);

/** A list that hangs on records: rows of `table` where `hangs` (which takes the record's id as its one parameter) and the conditions hold. */
interface HangingList {
  readonly columns: string;
  readonly table: string;
  readonly hangs: string;
  readonly conditions: readonly (Condition | null)[];
  readonly ordering: Ordering;
}

function pagesOf<Item>(
  db: Connection,
  ids: readonly string[],
  page: PageRequest,
  hanging: HangingList,
  read: (row: Row) => Item,
): Page<Item>[] {
  const { columns, table, hangs, conditions, ordering } = hanging;
  const where = allOf([...conditions, afterCondition(ordering, page.after)]);
  const sql = `SELECT ${columns}, ${ordering.key} AS sort_key FROM ${table} WHERE ${hangs} AND (${where.sql}) ORDER BY ${orderSql(ordering)} LIMIT ?`;
  return each(ids, (id) => pageOf(db.all(sql, id, ...where.parameters, page.first + 1), page, read));
}

function countsOf(
  db: Connection,
  ids: readonly string[],
  { table, hangs, conditions }: Omit<HangingList, "columns" | "ordering">,
): number[] {
  const where = allOf(conditions);
  const sql = `SELECT count(*) AS n FROM ${table} WHERE ${hangs} AND (${where.sql})`;
  return each(ids, (id) => Number(db.get(sql, id, ...where.parameters)?.["n"]));
}

/** One prepared statement for all ids; an id given twice is asked once. */
function each<Result>(ids: readonly string[], answer: (id: string) => Result): Result[] {
  const known = new Map<string, Result>();
  return ids.map((id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const result = answer(id);
    known.set(id, result);
    return result;
  });
}

function claimsHangOn(of: ClaimsOf): string {
  if (of.by === "entity") {
    const role = of.role === "ANY" ? "" : ` AND p.role = '${PARTY_ROLES[of.role]}'`;
    return `c.id IN (SELECT p.claim_id FROM claim_party p WHERE p.entity_id = ?${role})`;
  }
  return of.by === "article"
    ? "c.article_id = ?"
    : "c.id IN (SELECT x.claim_id FROM claim_relation x WHERE x.relation_id = ?)";
}

const liveClaimsOf = (of: ClaimsOf): Condition | null => (of.by === "article" && of.alsoRetired ? null : LIVE_CLAIM);

/** Allow list: a role becomes part of the statement's text. */
const PARTY_ROLES = { SPEAKER: "SPEAKER", TARGET: "TARGET", ABOUT: "ABOUT" } as const;

export const claimsOf = (
  db: Connection,
  of: ClaimsOf,
  ids: readonly string[],
  { filter, order, page }: List<ClaimFilter, ClaimOrder>,
) =>
  pagesOf(
    db,
    ids,
    page,
    {
      columns: CLAIM,
      table: "claim c",
      hangs: claimsHangOn(of),
      conditions: [liveClaimsOf(of), given(filter, claimCondition)],
      ordering: claimOrdering(order),
    },
    readClaim,
  );
export const countClaimsOf = (db: Connection, of: ClaimsOf, ids: readonly string[], filter?: ClaimFilter) =>
  countsOf(db, ids, {
    table: "claim c",
    hangs: claimsHangOn(of),
    conditions: [liveClaimsOf(of), given(filter, claimCondition)],
  });

/** BOTH counts through the two indices and meets in the ids; a comparison with either column would scan. */
const RELATION_ENDS = {
  OUT: "r.subject_id = ?",
  IN: "r.object_id = ?",
  BOTH: "r.id IN (SELECT v.id FROM relation v WHERE v.subject_id = ?1 UNION ALL SELECT v.id FROM relation v WHERE v.object_id = ?1)",
} as const;

export function relationsOf(
  db: Connection,
  ids: readonly string[],
  { direction, filter, order, page }: List<RelationFilter, RelationOrder> & { direction: Direction },
): Page<Relation>[] {
  const ordering = relationOrdering(order);
  const conditions = [LIVE_RELATION, given(filter, relationCondition)];
  const hanging = { columns: RELATION, table: "relation r", conditions, ordering };
  if (direction !== "BOTH") {
    return pagesOf(db, ids, page, { ...hanging, hangs: RELATION_ENDS[direction] }, readRelation);
  }
  // The first of each end, from its index, and the first of both: a hub has tens of thousands that are never looked at.
  const where = allOf([...conditions, afterCondition(ordering, page.after)]);
  const end = (hangs: string): string =>
    `SELECT * FROM (SELECT ${RELATION}, ${ordering.key} AS sort_key FROM relation r WHERE ${hangs} AND (${where.sql}) ORDER BY ${orderSql(ordering)} LIMIT ?)`;
  const sql = `${end(RELATION_ENDS.OUT)} UNION ${end(RELATION_ENDS.IN)} ORDER BY sort_key ${ordering.direction} NULLS LAST, id ASC LIMIT ?`;
  const limit = page.first + 1;
  const side = (id: string) => [id, ...where.parameters, limit];
  return each(ids, (id) => pageOf(db.all(sql, ...side(id), ...side(id), limit), page, readRelation));
}
export const countRelationsOf = (
  db: Connection,
  ids: readonly string[],
  direction: Direction,
  filter?: RelationFilter,
) =>
  countsOf(db, ids, {
    table: "relation r",
    hangs: RELATION_ENDS[direction],
    conditions: [LIVE_RELATION, given(filter, relationCondition)],
  });

const MENTION_LISTS = {
  article: { hangs: "m.article_id = ?", ordering: { key: "m.start", id: "m.id", direction: "ASC" } },
  // Articles have ids of one length and starts below 2^32: the joined text sorts as (article, start) would.
  entity: {
    hangs: "m.entity_id = ?",
    ordering: { key: "m.article_id || printf('%010d', m.start)", id: "m.id", direction: "ASC" },
  },
} as const satisfies Record<string, { hangs: string; ordering: Ordering }>;
// A subquery and not a join: of joins with what is a union in the past, SQLite makes whole tables.
const LIVE_MENTION: Condition = {
  sql: "EXISTS (SELECT 1 FROM article a WHERE a.id = m.article_id AND a.live = 1)",
  parameters: [],
};
const MENTION_TABLE = "mention m";

export const mentionsOf = (db: Connection, by: "article" | "entity", ids: readonly string[], page: PageRequest) =>
  pagesOf(
    db,
    ids,
    page,
    { columns: MENTION, table: MENTION_TABLE, ...MENTION_LISTS[by], conditions: [LIVE_MENTION] },
    readMention,
  );
export const countMentionsOf = (db: Connection, by: "article" | "entity", ids: readonly string[]) =>
  countsOf(db, ids, { table: MENTION_TABLE, hangs: MENTION_LISTS[by].hangs, conditions: [LIVE_MENTION] });

const MENTIONING = "a.id IN (SELECT x.article_id FROM article_entity x WHERE x.entity_id = ? AND x.mentions > 0)";

export const articlesOf = (
  db: Connection,
  entityIds: readonly string[],
  { filter, page }: List<ArticleFilter, never>,
) =>
  pagesOf(
    db,
    entityIds,
    page,
    {
      columns: ARTICLE,
      table: "article a",
      hangs: MENTIONING,
      conditions: [LIVE_ARTICLE, given(filter, articleCondition)],
      ordering: ARTICLE_ORDERING,
    },
    readArticle,
  );
export const countArticlesOf = (db: Connection, entityIds: readonly string[], filter?: ArticleFilter) =>
  countsOf(db, entityIds, {
    table: "article a",
    hangs: MENTIONING,
    conditions: [LIVE_ARTICLE, given(filter, articleCondition)],
  });

const MENTIONED = "x.article_id = ? AND x.mentions > 0";
const MENTIONED_TABLE = "article_entity x JOIN entity e ON e.id = x.entity_id JOIN article a ON a.id = x.article_id";

export const entitiesOf = (db: Connection, articleIds: readonly string[], page: PageRequest) =>
  pagesOf(
    db,
    articleIds,
    page,
    {
      columns: ENTITY,
      table: MENTIONED_TABLE,
      hangs: MENTIONED,
      conditions: [LIVE_ARTICLE],
      ordering: { key: "x.mentions", id: "e.id", direction: "DESC" },
    },
    readEntity,
  );
export const countEntitiesOf = (db: Connection, articleIds: readonly string[]) =>
  countsOf(db, articleIds, { table: MENTIONED_TABLE, hangs: MENTIONED, conditions: [LIVE_ARTICLE] });

export function relationEvidence(db: Connection, relationIds: readonly string[]): (RelationEvidence | null)[] {
  // Subqueries and not joins, for the past's sake: see LIVE_MENTION.
  const behind = "FROM claim c WHERE c.id IN (SELECT x.claim_id FROM claim_relation x WHERE x.relation_id = ?1)";
  const supports =
    "c.id IN (SELECT x.claim_id FROM claim_relation x WHERE x.relation_id = ?1 AND x.polarity = 'POSITIVE')";
  return each(relationIds, (id) => {
    const best = db.get(
      `SELECT c.id ${behind} ORDER BY c.retired_at IS NOT NULL, ${supports} DESC, c.quoted DESC, c.confidence DESC, c.id LIMIT 1`,
      id,
    );
    const first = db.get(
      `SELECT c.article_id AS id ${behind} ORDER BY c.retired_at IS NOT NULL, c.published_at ASC NULLS LAST, c.article_id LIMIT 1`,
      id,
    );
    return best && first
      ? {
          bestClaimId: best["id"] as RelationEvidence["bestClaimId"],
          firstArticleId: first["id"] as RelationEvidence["firstArticleId"],
        }
      : null;
  });
}
