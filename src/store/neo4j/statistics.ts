import type { ClaimFilter, Statistics, StatsField, TimeBucket, Totals } from "../graphStore.js";
import type { Connection } from "./connection.js";
import { cypher, type Cypher } from "./cypher.js";
import { claimCondition } from "./filterCypher.js";
import { claimSource } from "./sources.js";

/** How a claim `c` gets its values of a field: the pattern that binds them, each once, as `%`. */
const FIELDS: Readonly<Record<StatsField, (as: Cypher) => Cypher>> = {
  SPEECH_ACT: (as) => cypher`WITH *, c.speechAct AS ${as}`,
  SPEAKER: (as) => cypher`WITH *, c.speakerId AS ${as}`,
  TARGET: (as) => cypher`WITH *, c.targetId AS ${as}`,
  PUBLISHER: (as) => cypher`WITH *, c.publisherId AS ${as}`,
  LANG: (as) => cypher`WITH *, c.lang AS ${as}`,
  MODALITY: (as) => cypher`WITH *, c.modality AS ${as}`,
  POLARITY: (as) => cypher`WITH *, c.polarity AS ${as}`,
  PREDICATE: (as) => cypher`CALL (c) { MATCH (c)-[:BEARS_ON]->(v:Relation) RETURN DISTINCT v.predicate AS ${as} }`,
  ENTITY_TYPE: (as) => cypher`CALL (c) { MATCH (c)-[:ABOUT]->(v:Entity) RETURN DISTINCT v.type AS ${as} }`,
};

const liveClaims = (filter: ClaimFilter | undefined): Cypher =>
  filter ? cypher`${claimSource(filter)} WHERE ${claimCondition(filter)}` : claimSource(filter);

const FIRST = cypher`value`;
const SECOND = cypher`other`;

/** Start of the bucket of a claim's publication, epoch milliseconds; weeks begin on Monday. */
const BUCKETS: Readonly<Record<TimeBucket, Cypher>> = {
  DAY: cypher`datetime.truncate('day', datetime({epochMillis: c.publishedAt})).epochMillis`,
  WEEK: cypher`datetime.truncate('week', datetime({epochMillis: c.publishedAt})).epochMillis`,
  MONTH: cypher`datetime.truncate('month', datetime({epochMillis: c.publishedAt})).epochMillis`,
  YEAR: cypher`datetime.truncate('year', datetime({epochMillis: c.publishedAt})).epochMillis`,
};

/** Counts over live claims, grouped in the database. */
export function statistics(connection: Connection): Statistics {
  const top: Statistics["top"] = async (field, { filter, first }, options) => {
    const rows = await connection.read(
      cypher`${liveClaims(filter)} ${FIELDS[field](FIRST)} WITH c, value WHERE value IS NOT NULL
        RETURN value, count(c) AS n ORDER BY n DESC, value LIMIT ${first}`,
      options,
    );
    return rows.map((row) => ({ key: String(row["value"]), count: Number(row["n"]) }));
  };
  return {
    totals: async (options) => {
      // Counts of labels come from the count store; publishers and the newest time from the index by time.
      const [row] = await connection.read(
        cypher`RETURN COUNT { (:LiveArticle) } AS articles, COUNT { (:LiveEntity) } AS entities, COUNT { (:LiveClaim) } AS claims,
          COUNT { (:LiveRelation) } AS relations, COUNT { (:LiveMention) } AS mentions,
          COUNT { MATCH (a:LiveArticle) WHERE a.publisherId IS NOT NULL RETURN DISTINCT a.publisherId } AS publishers,
          head(COLLECT { MATCH (a:LiveArticle) WHERE a.publishedAt IS NOT NULL RETURN a.publishedAt ORDER BY a.publishedAt DESC LIMIT 1 })
            AS newestPublishedAt`,
        options,
      );
      return row as unknown as Totals;
    },
    top,
    timeSeries: async ({ filter, bucket, series }, options) => {
      const rows = await connection.read(
        cypher`${liveClaims(filter)} WITH c WHERE c.publishedAt IS NOT NULL
          ${series ? FIELDS[series](FIRST) : cypher`WITH *, '' AS value`} WITH c, value WHERE value IS NOT NULL
          RETURN ${BUCKETS[bucket]} AS time, value AS series, count(c) AS count ORDER BY time, series`,
        options,
      );
      return rows as unknown as { time: number; series: string; count: number }[];
    },
    matrix: async (rows, columns, query, options) => {
      const [rowKeys, columnKeys] = await Promise.all(
        [rows, columns].map(async (field) => (await top(field, query, options)).map(({ key }) => key)),
      );
      const cells = await connection.read(
        cypher`${liveClaims(query.filter)} ${FIELDS[rows](FIRST)} WITH c, value WHERE value IN ${rowKeys}
          ${FIELDS[columns](SECOND)} WITH c, value, other WHERE other IN ${columnKeys}
          RETURN value AS row, other AS column, count(c) AS count ORDER BY count DESC, row, column`,
        options,
      );
      return cells as unknown as { row: string; column: string; count: number }[];
    },
  };
}
