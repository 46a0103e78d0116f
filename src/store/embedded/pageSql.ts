import type { Keyset, Page, PageRequest } from "../graphStore.js";
import { allOf, type Condition } from "./filterSql.js";
import type { Row, SqlValue } from "./sqliteDriver.js";

/** What a list is ordered by: a column expression, which way; ties by id ascending, missing values last. */
export interface Ordering {
  readonly key: string;
  readonly id: string;
  readonly direction: "ASC" | "DESC";
}

/** The ORDER BY of an ordering. */
export const orderSql = ({ key, id, direction }: Ordering): string => `${key} ${direction} NULLS LAST, ${id} ASC`;

/** The rows behind a keyset, in the ordering. */
export function afterCondition({ key, id, direction }: Ordering, after: Keyset | undefined): Condition | null {
  if (!after) return null;
  if (after.key === null) return { sql: `${key} IS NULL AND ${id} > ?`, parameters: [after.id] };
  const sign = direction === "ASC" ? ">" : "<";
  return {
    sql: `${key} ${sign} ? OR (${key} = ? AND ${id} > ?) OR ${key} IS NULL`,
    parameters: [after.key, after.key, after.id],
  };
}

/** One row more than the page holds tells whether another page follows. Rows carry their sort key as `sort_key`. */
export function pageOf<Item>(rows: readonly Row[], { first }: PageRequest, read: (row: Row) => Item): Page<Item> {
  const shown = rows.slice(0, first);
  return {
    items: shown.map(read),
    keysets: shown.map((row) => ({ key: row["sort_key"] ?? null, id: String(row["id"]) })),
    hasNextPage: rows.length > first,
  };
}

/** A whole list: `columns` of `table`, where the conditions hold, one page of it. */
export function listSql(
  columns: string,
  table: string,
  conditions: readonly (Condition | null)[],
  ordering: Ordering,
  page: PageRequest,
): { sql: string; parameters: SqlValue[] } {
  const where = allOf([...conditions, afterCondition(ordering, page.after)]);
  return {
    sql: `SELECT ${columns}, ${ordering.key} AS sort_key FROM ${table} WHERE ${where.sql} ORDER BY ${orderSql(ordering)} LIMIT ?`,
    parameters: [...where.parameters, page.first + 1],
  };
}
