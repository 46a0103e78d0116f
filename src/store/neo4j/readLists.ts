import type { Page, PageRequest, ReadOptions } from "../graphStore.js";
import type { Connection } from "./connection.js";
import { cypher, type Cypher } from "./cypher.js";
import { allOf } from "./filterCypher.js";
import { afterCondition, orderBy, pageOf, type Listed, type Ordering } from "./pageCypher.js";
import type { RecordKind } from "./recordCypher.js";

/** Records of one kind by id, in the order of the ids. */
export async function byIds<Item>(
  connection: Connection,
  { node, label, columns, read }: RecordKind<Item>,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<(Item | null)[]> {
  if (ids.length === 0) return [];
  const rows = await connection.read(
    cypher`UNWIND ${[...new Set(ids)]} AS key MATCH (${node}:${label} {id: key}) RETURN [${node}.id, null, ${columns}] AS row`,
    options,
  );
  const found = new Map(rows.map((one) => [listed(one)[0], read(listed(one))]));
  return ids.map((id) => found.get(id) ?? null);
}

const listed = (row: Readonly<Record<string, unknown>>): Listed => row["row"] as Listed;

/** The live records of one kind that a condition admits. */
export interface ListQuery {
  readonly condition: Cypher | null;
  /** Binds the kind's live nodes, each once. */
  readonly source: Cypher;
  readonly ordering: Ordering;
  readonly page: PageRequest;
}

/**
 * One page of a whole list. Missing sort keys come last and stand in no index: they are asked for only when the page has room for them.
 */
export async function listPage<Item>(
  connection: Connection,
  kind: RecordKind<Item>,
  { condition, source, ordering, page }: ListQuery,
  options?: ReadOptions,
): Promise<Page<Item>> {
  const { node, columns } = kind;
  const { key, nullable } = ordering;
  const wanted = page.first + 1;
  const select = async (part: Cypher | null, order: Cypher, limit: number): Promise<Listed[]> => {
    const where = allOf([condition, part, afterCondition(ordering, page.after)]);
    const rows = await connection.read(
      cypher`${source} WHERE ${where}
        WITH ${node} ORDER BY ${order} LIMIT ${limit} RETURN [${node}.id, ${key}, ${columns}] AS row`,
      options,
    );
    return rows.map(listed);
  };
  if (!nullable) return pageOf(await select(null, orderBy(ordering), wanted), page, kind.read);
  const present =
    page.after?.key === null
      ? []
      : await select(cypher`${key} IS NOT NULL`, orderBy({ ...ordering, nullable: false }), wanted);
  const room = wanted - present.length;
  const missing = room > 0 ? await select(cypher`${key} IS NULL`, ordering.id, room) : [];
  return pageOf([...present, ...missing], page, kind.read);
}

/** How many live records of one kind a condition admits. */
export async function countLive(
  connection: Connection,
  { node }: RecordKind<unknown>,
  { source, condition }: Pick<ListQuery, "source" | "condition">,
  options?: ReadOptions,
): Promise<number> {
  const where = condition ? cypher`WHERE ${condition}` : cypher``;
  const [row] = await connection.read(cypher`${source} ${where} RETURN count(${node}) AS n`, options);
  return Number(row?.["n"]);
}

/** A list that hangs on records: `hangs` is a MATCH that reaches the kind's nodes from the record whose id is `key`. */
export interface HangingList {
  readonly hangs: Cypher;
  readonly condition: Cypher | null;
}

/** A page for each key, in one statement; the limit holds for each key. */
export async function pagesOf<Item>(
  connection: Connection,
  kind: RecordKind<Item>,
  keys: readonly string[],
  { hangs, condition, ordering, page }: HangingList & { ordering: Ordering; page: PageRequest },
  options?: ReadOptions,
): Promise<Page<Item>[]> {
  const { node, columns } = kind;
  const sorted: Ordering = { ...ordering, key: cypher`sortKey`, id: cypher`sortId` };
  const where = allOf([condition, afterCondition(sorted, page.after)]);
  const rows = await eachKey(
    connection,
    keys,
    cypher`${hangs} WITH DISTINCT ${node}, ${ordering.key} AS sortKey, ${ordering.id} AS sortId WHERE ${where}
      WITH ${node}, sortKey, sortId ORDER BY ${orderBy(sorted)} LIMIT ${page.first + 1}
      RETURN collect([${node}.id, sortKey, ${columns}]) AS value`,
    options,
  );
  const pages = new Map([...rows].map(([key, value]) => [key, pageOf(value as Listed[], page, kind.read)]));
  return keys.map((key) => pages.get(key) ?? { items: [], keysets: [], hasNextPage: false });
}

/** A count for each key, in one statement. */
export async function countsOf(
  connection: Connection,
  { node }: RecordKind<unknown>,
  keys: readonly string[],
  { hangs, condition }: HangingList,
  options?: ReadOptions,
): Promise<number[]> {
  const counted = cypher`${hangs} WITH DISTINCT ${node} WHERE ${condition ?? cypher`true`} RETURN count(*) AS value`;
  const counts = await eachKey(connection, keys, counted, options);
  return keys.map((key) => Number(counts.get(key) ?? 0));
}

/** Runs a subquery for each key (variable `key`); what it returns as `value`, by key. A key given twice is asked once. */
export async function eachKey(
  connection: Connection,
  keys: readonly string[],
  subquery: Cypher,
  options?: ReadOptions,
): Promise<Map<string, unknown>> {
  if (keys.length === 0) return new Map();
  const rows = await connection.read(
    cypher`UNWIND ${[...new Set(keys)]} AS key CALL (key) { ${subquery} } RETURN key, value`,
    options,
  );
  return new Map(rows.map((row) => [String(row["key"]), row["value"]]));
}
