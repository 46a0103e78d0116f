import type { Bucket, ClaimFilter, StatsField, TimeBucket, Totals } from "../graphStore.js";
import { allOf, claimCondition, type Condition } from "./filterSql.js";
import type { Connection } from "./openDatabase.js";

/** How a claim gets its values of a field: a column, or rows joined to it. An allow list: these become part of the statement's text. */
const FIELDS: Readonly<Record<StatsField, { readonly value: string; readonly join: string }>> = {
  SPEECH_ACT: { value: "c.speech_act", join: "" },
  SPEAKER: { value: "c.speaker_id", join: "" },
  TARGET: { value: "c.target_id", join: "" },
  PUBLISHER: { value: "c.publisher_id", join: "" },
  LANG: { value: "c.lang", join: "" },
  MODALITY: { value: "c.modality", join: "" },
  POLARITY: { value: "c.polarity", join: "" },
  PREDICATE: {
    value: "%.predicate",
    join: "JOIN claim_relation %x ON %x.claim_id = c.id JOIN relation % ON %.id = %x.relation_id",
  },
  ENTITY_TYPE: {
    value: "%.type",
    join: "JOIN claim_party %p ON %p.claim_id = c.id AND %p.role = 'ABOUT' JOIN entity % ON %.id = %p.entity_id",
  },
};

const field = (name: StatsField, alias: string): { value: string; join: string } => ({
  value: FIELDS[name].value.replaceAll("%", alias),
  join: FIELDS[name].join.replaceAll("%", alias),
});

const liveClaims = (filter: ClaimFilter | undefined): Condition =>
  allOf([{ sql: "c.retired_at IS NULL", parameters: [] }, filter ? claimCondition(filter) : null]);

export function totals(db: Connection): Totals {
  const number = (sql: string): number => Number(db.get(sql)?.["n"]);
  const newest = db.get("SELECT max(published_at) AS n FROM article WHERE live = 1")?.["n"];
  return {
    articles: number("SELECT count(*) AS n FROM article WHERE live = 1"),
    entities: number("SELECT count(*) AS n FROM entity WHERE live > 0"),
    claims: number("SELECT count(*) AS n FROM claim WHERE retired_at IS NULL"),
    relations: number("SELECT count(*) AS n FROM relation WHERE live > 0"),
    mentions: number("SELECT count(*) AS n FROM mention m JOIN article a ON a.id = m.article_id WHERE a.live = 1"),
    publishers: number("SELECT count(DISTINCT publisher_id) AS n FROM article WHERE live = 1"),
    newestPublishedAt: newest === null || newest === undefined ? null : Number(newest),
  };
}

export function top(db: Connection, name: StatsField, query: { filter?: ClaimFilter; first: number }): Bucket[] {
  const { value, join } = field(name, "f");
  const where = liveClaims(query.filter);
  return db
    .all(
      `SELECT ${value} AS value, count(DISTINCT c.id) AS n FROM claim c ${join} WHERE ${where.sql} AND ${value} IS NOT NULL
         GROUP BY value ORDER BY n DESC, value LIMIT ?`,
      ...where.parameters,
      query.first,
    )
    .map((row) => ({ key: String(row["value"]), count: Number(row["n"]) }));
}

/** Start of the bucket of a claim's publication, in epoch seconds; 345600 is Monday, 5 January 1970. */
const BUCKETS: Readonly<Record<TimeBucket, string>> = {
  DAY: "cast(floor(c.published_at / 86400000.0) AS INTEGER) * 86400",
  WEEK: "cast(floor((c.published_at / 1000.0 - 345600) / 604800.0) AS INTEGER) * 604800 + 345600",
  MONTH: "unixepoch(c.published_at / 1000.0, 'unixepoch', 'start of month')",
  YEAR: "unixepoch(c.published_at / 1000.0, 'unixepoch', 'start of year')",
};

export function timeSeries(
  db: Connection,
  query: { filter?: ClaimFilter; bucket: TimeBucket; series?: StatsField },
): { time: number; series: string; count: number }[] {
  const split = query.series ? field(query.series, "f") : { value: "''", join: "" };
  const where = liveClaims(query.filter);
  return db
    .all(
      `SELECT ${BUCKETS[query.bucket]} AS bucket, ${split.value} AS series, count(DISTINCT c.id) AS n FROM claim c ${split.join}
         WHERE ${where.sql} AND c.published_at IS NOT NULL AND ${split.value} IS NOT NULL GROUP BY bucket, series ORDER BY bucket, series`,
      ...where.parameters,
    )
    .map((row) => ({ time: Number(row["bucket"]) * 1000, series: String(row["series"]), count: Number(row["n"]) }));
}

export function matrix(
  db: Connection,
  rows: StatsField,
  columns: StatsField,
  query: { filter?: ClaimFilter; first: number },
): { row: string; column: string; count: number }[] {
  const [a, b] = [field(rows, "f"), field(columns, "g")];
  const keys = (name: StatsField): string => JSON.stringify(top(db, name, query).map((bucket) => bucket.key));
  const where = liveClaims(query.filter);
  return db
    .all(
      `SELECT ${a.value} AS a, ${b.value} AS b, count(DISTINCT c.id) AS n FROM claim c ${a.join} ${b.join} WHERE ${where.sql}
         AND ${a.value} IN (SELECT value FROM json_each(?)) AND ${b.value} IN (SELECT value FROM json_each(?)) GROUP BY a, b ORDER BY n DESC, a, b`,
      ...where.parameters,
      keys(rows),
      keys(columns),
    )
    .map((row) => ({ row: String(row["a"]), column: String(row["b"]), count: Number(row["n"]) }));
}
